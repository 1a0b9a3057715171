// "Go to page" takes the number that the Chair calls; it always shows the printed page that is read (UX 16).
import { useEffect, useId, useRef, useState } from 'react';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { findPage, lastPageLabel } from '../../../../shared/meeting-file/reading/reading-pages.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import styles from './go-to-page.module.css';

export type GoToPageProps = {
  readonly papers: readonly ReadingPaper[];
  /** As printed; null: on the front sheet, or not known yet. */
  readonly current: string | null;
  readonly onGo: (place: { readonly paperId: string; readonly page: string }) => void;
};

export const GoToPage = ({ papers, current, onGo }: GoToPageProps) => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const last = lastPageLabel(papers);
  useCommands([{ id: 'reading.go-to-page', group: 'Go to', label: 'Go to page …', keys: 'Ctrl+G', inText: true, perform: () => { field.current?.focus(); field.current?.select(); } }]);
  useEffect(() => { setProblem(''); }, [current]);
  const go = (): void => {
    const found = findPage(papers, typed ?? current ?? '');
    if (!found.ok) {
      setProblem(problemLine(found.problem));
      field.current?.select();
      return;
    }
    setProblem('');
    setTyped(null);
    onGo({ paperId: found.value.paper.id, page: found.value.label });
  };
  return (
    <form className={styles.form} role="search" aria-label="Go to page" onSubmit={(event) => { event.preventDefault(); go(); }}>
      <label htmlFor={id}>Page</label>
      <input
        ref={field} id={id} className={styles.field} inputMode="text" autoComplete="off" spellCheck={false} aria-keyshortcuts="Control+G" aria-invalid={problem !== ''} aria-describedby={`${id}-of ${id}-problem`}
        value={typed ?? current ?? ''} placeholder={current === null ? 'No.' : undefined}
        onChange={(event) => { setTyped(event.target.value); setProblem(''); }} onBlur={() => { setTyped(null); }} onFocus={(event) => { event.target.select(); }}
        onKeyDown={(event) => { if (event.key === 'Escape') { setTyped(null); setProblem(''); } }}
      />
      <span id={`${id}-of`}>{last === null ? '' : `of ${last}`}</span>
      <span id={`${id}-problem`} role="alert" className={styles.problem}>{problem}</span>
    </form>
  );
};
