// The heading of a section of the author's own: a field that looks like the heading it prints as.
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { useData } from '../../../data/data-provider.tsx';
import { isConflict } from '../../../data/save-result.ts';
import { updateSection } from '../../../data/sections-repository.ts';
import { LineConflict } from './line-conflict.tsx';
import styles from './paper.module.css';
import { useStoredLine } from './use-stored-line.ts';

type SectionHeadingProps = {
  readonly section: PaperSection;
  readonly label: string;
  readonly autoFocus: boolean;
  /** Enter: on to the text. */
  readonly onLeave: () => void;
};

export const SectionHeading = ({ section, label, autoFocus, onLeave }: SectionHeadingProps) => {
  const { context } = useData();
  const line = useStoredLine<number>(section.heading, section.rev, async (heading, rev) => {
    const saved = await updateSection(context, { id: section.id, rev, patch: { heading } });
    if (saved.ok) return { ok: true, base: saved.value.rev };
    if (!isConflict(saved.problem)) return { ok: false, problem: saved.problem };
    return { ok: false, problem: saved.problem, theirs: { words: saved.problem.theirs.heading, base: saved.problem.theirs.rev } };
  });
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
