// The title of the paper: a field that looks like the heading it prints as.
import type { Paper } from '../../../../shared/model/paper.ts';
import { usePaperTitle } from '../../../data/lines/use-paper-title.ts';
import { LineConflict } from '../../../ui/line-conflict.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { titleWords } from '../paper-words.ts';
import styles from './paper.module.css';

/** @param autoFocus where the paper opens at its beginning: the keys for its sections work from there */
export const PaperTitle = ({ paper, autoFocus }: { readonly paper: Paper; readonly autoFocus: boolean }) => {
  const line = usePaperTitle(paper);
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
