// The heading of a section of the author's own: a field that looks like the heading it prints as.
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { useSectionHeading } from '../../../data/lines/use-section-heading.ts';
import { LineConflict } from '../../../ui/line-conflict.tsx';
import styles from './paper.module.css';

type SectionHeadingProps = {
  readonly section: PaperSection;
  readonly label: string;
  readonly autoFocus: boolean;
  /** Enter: on to the text. */
  readonly onLeave: () => void;
};

export const SectionHeading = ({ section, label, autoFocus, onLeave }: SectionHeadingProps) => {
  const line = useSectionHeading(section);
  return (
    <div className={styles.headingBox}>
      <textarea
        className={styles.headingField}
        aria-label={label}
        rows={1}
        maxLength={4_000}
        autoFocus={autoFocus}
        placeholder="Heading of this section"
        value={line.value}
        onFocus={line.focus}
        onBlur={line.blur}
        onChange={(event) => { line.change(event.target.value.replace(/\s*\n\s*/g, ' ')); }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey) return;
          event.preventDefault();
          onLeave();
        }}
      />
      <LineConflict line={line} noun="heading" />
    </div>
  );
};
