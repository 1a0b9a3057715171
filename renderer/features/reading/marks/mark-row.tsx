// One mark in a list: where it stands, what was marked, what its reader wrote, and what can be done with it.
import type { ReactNode } from 'react';
import type { Mark } from '../../../../shared/marks/mark.ts';
import { labelOfPage } from '../../../../shared/meeting-file/reading/reading-pages.ts';
import { MoreButton, type MenuAct } from '../../../ui/menu.tsx';
import { useMarks } from './marks-context.ts';
import styles from './marks.module.css';
import { kindWords, shortQuote } from './marks-words.ts';

/** "page 47", of the paper as it is in this copy; where it is not in it, the page it had. */
const usePageWords = ({ anchor }: Mark): string => {
  const { copy } = useMarks();
  const paper = copy.content.papers.find(({ id }) => id === anchor.paperId);
  return `page ${paper === undefined ? anchor.page : labelOfPage(paper, anchor.page)}`;
};

export type MarkRowProps = {
  readonly mark: Mark;
  /** Say which paper it stands in. */
  readonly withPaper: boolean;
  /** Buttons of its own. */
  readonly children?: ReactNode;
};

export const MarkRow = ({ mark, withPaper, children }: MarkRowProps) => {
  const { goTo, setOpen, remove, change } = useMarks();
  const page = usePageWords(mark);
  const isPlaced = mark.state !== 'to-place';
  const acts: readonly MenuAct[] = [
    { id: 'open', label: mark.text.trim() === '' ? 'Write on it' : 'Change it', onAction: () => { setOpen(mark.id); } },
    ...(mark.kind === 'question' ? [{ id: 'asked', label: mark.asked ? 'Not asked yet' : 'It was asked', onAction: () => void change(mark, { asked: !mark.asked }) }] : []),
    { id: 'remove', label: 'Remove it', onAction: () => void remove(mark) },
  ];
  const words = (
    <>
      <span className={styles.rowHead}>{kindWords[mark.kind]}{mark.asked ? ', asked' : ''}{isPlaced ? `, ${page}` : ''}</span>
      {withPaper && <span className={styles.rowPaper}>{mark.anchor.paperTitle}</span>}
      <span className={styles.rowQuote} data-colour={mark.colour}>{shortQuote(mark.anchor.quote)}</span>
      {mark.text.trim() !== '' && <span className={styles.rowNote}>{mark.text}</span>}
    </>
  );
  return (
    <li className={styles.row}>
      {isPlaced ? <button type="button" className={styles.rowGo} onClick={() => { goTo(mark); }}>{words}</button> : <div className={styles.rowGo}>{words}</div>}
      <MoreButton label={`More for this ${kindWords[mark.kind].toLowerCase()}`} acts={acts} />
      {children !== undefined && <div className={styles.rowActs}>{children}</div>}
    </li>
  );
};
