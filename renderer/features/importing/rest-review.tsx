// Papers, doubts, and the lines that were not understood: nothing of the source is dropped without a word.
import type { ImportResult, LineRange } from '../../../shared/importing/import-result.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { Section } from '../../ui/page.tsx';
import styles from './importing.module.css';

export const DoubtsReview = ({ result, onSelect }: { readonly result: ImportResult; readonly onSelect: (lines: LineRange) => void }) => {
  const doubts = result.warnings.filter((warning) => warning.code !== 'not-understood');
  if (doubts.length === 0) return null;
  return (
    <Section title="Doubtful">
      <ul className={styles.plainList}>
        {doubts.map((warning, index) => (
          <li key={index} className={styles.doubt}>
            <span>{warning.message}</span>
            {warning.line !== undefined && (
              <Button size="small" variant="quiet" onPress={() => { onSelect({ first: warning.line ?? 1, last: warning.line ?? 1 }); }}>
                Show line {warning.line}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};

export const PapersReview = ({ result, onSelect }: { readonly result: ImportResult; readonly onSelect: (lines: LineRange) => void }) =>
  result.papers.length === 0 ? null : (
    <Section title="Papers">
      <p>Their text is kept with the meeting, marked as text from import.</p>
      <ul className={styles.plainList}>
        {result.papers.map((paper) => (
          <li key={paper.firstLine} className={styles.doubt}>
            <span>{paper.title}</span>
            <Button size="small" variant="quiet" onPress={() => { onSelect({ first: paper.firstLine, last: paper.firstLine }); }}>
              Show line {paper.firstLine}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );

export type LeftOverReviewProps = {
  readonly result: ImportResult;
  readonly isKept: boolean;
  readonly onKeep: (keep: boolean) => void;
  readonly onSelect: (lines: LineRange) => void;
};

export const LeftOverReview = ({ result, isKept, onKeep, onSelect }: LeftOverReviewProps) =>
  result.leftOver.length === 0 ? null : (
    <Section title="Not understood">
      <Checkbox label="Keep these lines with the meeting" hint="As a text of their own, so that nothing of the source is lost." isSelected={isKept} onChange={onKeep} />
      <ul className={styles.plainList}>
        {result.leftOver.map(({ line, text }) => (
          <li key={line} className={styles.doubt}>
            <span>{text}</span>
            <Button size="small" variant="quiet" onPress={() => { onSelect({ first: line, last: line }); }}>
              Show line {line}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
