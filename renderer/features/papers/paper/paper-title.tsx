// The title of the paper: a field that looks like the heading it prints as.
import type { Paper } from '../../../../shared/model/paper.ts';
import { useData } from '../../../data/data-provider.tsx';
import { updatePaper } from '../../../data/papers-repository.ts';
import { isConflict } from '../../../data/save-result.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { titleWords } from '../paper-words.ts';
import { LineConflict } from './line-conflict.tsx';
import styles from './paper.module.css';
import { useStoredLine } from './use-stored-line.ts';

/** @param autoFocus where the paper opens at its beginning: the keys for its sections work from there */
export const PaperTitle = ({ paper, autoFocus }: { readonly paper: Paper; readonly autoFocus: boolean }) => {
  const { context } = useData();
  const line = useStoredLine<number>(paper.title, paper.rev, async (title, rev) => {
    const saved = await updatePaper(context, { id: paper.id, rev, meetingId: paper.meetingId, patch: { title } });
    if (saved.ok) return { ok: true, base: saved.value.rev };
    if (!isConflict(saved.problem)) return { ok: false, problem: saved.problem };
    return { ok: false, problem: saved.problem, theirs: { words: saved.problem.theirs.title, base: saved.problem.theirs.rev } };
  });
  return (
    <div className={styles.titleBox}>
      <VisuallyHidden><h2>{titleWords(paper)}</h2></VisuallyHidden>
      <textarea
        className={styles.titleField}
        aria-label="Title of the paper"
        rows={1}
        maxLength={4_000}
        autoFocus={autoFocus}
        placeholder="Title of the paper"
        value={line.value}
        onFocus={line.focus}
        onBlur={line.blur}
        onChange={(event) => { line.change(event.target.value.replace(/\s*\n\s*/g, ' ')); }}
        onKeyDown={(event) => { if (event.key === 'Enter' && !event.ctrlKey) event.preventDefault(); }}
      />
      <LineConflict line={line} noun="title" />
    </div>
  );
};
