// "My notes" beside the paper: what waits for its reader first, then the list, narrowed down as they like.
import { useState } from 'react';
import { markKinds, type Mark, type MarkKind } from '../../../../shared/marks/mark.ts';
import { Button } from '../../../ui/button.tsx';
import { ProblemNotice, Notice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { useReaderView } from '../reader/reader-view.ts';
import { LeftToPlace } from './left-to-place.tsx';
import { useMarks } from './marks-context.ts';
import { MarkRow } from './mark-row.tsx';
import styles from './marks.module.css';
import { kindWords } from './marks-words.ts';
import { NotesMenu } from './notes-menu.tsx';
import { WaitingNotes } from './waiting-notes.tsx';

type KindChoice = MarkKind | 'all' | 'to-ask';
type PaperChoice = 'all' | 'this';

const howToMark = 'Select words in a paper and press H to highlight them, N for a note, Q for a question to ask; B sets a bookmark. J chooses a paragraph by key.';

const kindOptions: readonly { readonly value: KindChoice; readonly label: string }[] = [
  { value: 'all', label: 'All kinds' }, { value: 'to-ask', label: 'Questions to ask' }, ...markKinds.map((kind) => ({ value: kind, label: `${kindWords[kind]}s` })),
];

const isOf = ({ kind, asked }: Mark, choice: KindChoice): boolean => choice === 'all' || (choice === 'to-ask' ? kind === 'question' && !asked : kind === choice);

/** In the order of the pack. */
const useInOrder = (marks: readonly Mark[]): readonly Mark[] => {
  const { copy } = useMarks();
  const order = new Map(copy.content.papers.map(({ id }, at) => [id, at]));
  return marks.toSorted((a, b) => (order.get(a.anchor.paperId) ?? 0) - (order.get(b.anchor.paperId) ?? 0) || a.anchor.position - b.anchor.position);
};

export const MarksBeside = () => {
  const { paper } = useReaderView();
  const { all, read, again, summary, seen } = useMarks();
  const problem = read.status === 'loading' ? null : read.problem;
  const [kind, setKind] = useState<KindChoice>('all');
  const [where, setWhere] = useState<PaperChoice>('all');
  const isSomeShut = read.status === 'ready' && read.marks.shut + read.marks.waiting > 0;
  const placed = useInOrder(all.filter((mark) => mark.state !== 'to-place' && isOf(mark, kind) && (where === 'all' || mark.anchor.paperId === paper?.id)));
  return (
    <div className={styles.beside}>
      <NotesMenu />
      {problem !== null && (
        <ProblemNotice
          what={problem.what} safe={read.status === 'ready' ? 'Your papers and your other notes can be read, and nothing was lost.' : 'Your papers can be read, and nothing was lost.'} remedy={problem.remedy}
          actions={<Button size="small" onPress={again}>Try again</Button>}
        />
      )}
      {summary !== null && <Notice title={`Your notes in this issue: ${summary.words}`} actions={<Button size="small" onPress={seen}>Got it</Button>} />}
      <WaitingNotes />
      <LeftToPlace />
      <div className={styles.filters}>
        <Select label="Show" value={kind} options={kindOptions} onChange={setKind} />
        <Select label="In" value={where} options={[{ value: 'all', label: 'All papers' }, { value: 'this', label: 'This paper' }]} onChange={setWhere} />
      </div>
      {placed.length === 0
        ? <p className={styles.soft}>{all.length === 0 ? `${isSomeShut ? 'Nothing is marked in the papers that are open.' : 'You have marked nothing yet.'} ${howToMark}` : 'None of your notes is of that kind.'}</p>
        : <ul className={styles.rows} aria-label="My notes">{placed.map((mark) => <MarkRow key={mark.id} mark={mark} withPaper={where === 'all'} />)}</ul>}
    </div>
  );
};
