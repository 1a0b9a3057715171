// What changed between two versions, in words: added underlined, removed struck through, each said aloud too; never by colour alone.
import type { ComparedLine, ComparedPart } from '../../../shared/rules/compare-texts.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './versions.module.css';

const Part = ({ part }: { readonly part: ComparedPart }) => {
  switch (part.kind) {
    case 'same': return part.words;
    case 'added': return <ins><VisuallyHidden>[added: </VisuallyHidden>{part.words}<VisuallyHidden>]</VisuallyHidden></ins>;
    case 'removed': return <del><VisuallyHidden>[removed: </VisuallyHidden>{part.words}<VisuallyHidden>]</VisuallyHidden></del>;
  }
};

export const ComparedLines = ({ lines }: { readonly lines: readonly ComparedLine[] }) => (
  <div className={styles.compared}>
    {lines.map((line, index) => (
      <p key={index}>
        {line.map((part, at) => <Part key={at} part={part} />)}
      </p>
    ))}
  </div>
);

/** How to read it, once above a comparison. */
export const ComparisonKey = () => (
  <p className={styles.key}>
    <span className={styles.compared}><span><ins>Underlined</ins> was added since, <del>struck through</del> was removed.</span></span>
  </p>
);
