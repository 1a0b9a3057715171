// What an author's file would change, section by section; nothing is stored before the officer takes it.
import { useState } from 'react';
import type { Problem } from '../../../../shared/model/result.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice, ProblemNotice } from '../../../ui/notice.tsx';
import { ComparisonKey } from '../../../ui/versions/compared-lines.tsx';
import { ReturnedChange } from './returned-change.tsx';
import { countOf } from './returned-file.ts';
import type { ReturnedFile } from './returned-file.ts';
import styles from './round-trip.module.css';

export type TakeBackDialogProps = {
  readonly title: string;
  readonly file: ReturnedFile;
  /** Told how many changes were taken. */
  readonly onTaken: (count: number) => void;
  readonly onClose: () => void;
};

/** At first what only the author changed is taken; where it may be the wrong file, nothing. */
const offered = ({ changes, doubt }: ReturnedFile): ReadonlySet<string> => new Set(doubt === null ? changes.flatMap(({ id, fate }) => (fate === 'both' ? [] : [id])) : []);

export const TakeBackDialog = ({ title, file, onTaken, onClose }: TakeBackDialogProps) => {
  const { changes, doubt, notes } = file;
  const [chosen, setChosen] = useState(() => offered(file));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isTaking, setTaking] = useState(false);
  const choose = (id: string, take: boolean): void => { setChosen((before) => new Set(take ? [...before, id] : [...before].filter((each) => each !== id))); };
  const take = async (): Promise<void> => {
    setTaking(true);
    const taken = await file.take(chosen);
    setTaking(false);
    if (taken.ok) onTaken(chosen.size);
    else setProblem(taken.problem);
  };
  return (
    <Dialog
      title={`What the author changed in “${title}”`}
      isOpen
      wide
      onClose={onClose}
      actions={
        changes.length === 0 ? <Button variant="primary" onPress={onClose}>Close</Button> : (
          <>
            <Button onPress={onClose}>Cancel</Button>
            <Button variant="primary" isDisabled={chosen.size === 0} isPending={isTaking} onPress={() => void take()}>
              {chosen.size === 0 ? 'Take in what is chosen' : `Take in ${countOf(chosen.size, 'change', 'changes')}`}
            </Button>
          </>
        )
      }
    >
      {problem !== null && <ProblemNotice what={problem.what} safe="Nothing was taken in." remedy={problem.remedy} />}
      {doubt !== null && <Notice tone="warning" title="This may be another paper"><p>{doubt}</p></Notice>}
      {notes.length > 0 && <Notice title="Good to know">{notes.map((note) => <p key={note}>{note}</p>)}</Notice>}
      {changes.length === 0 ? <p>The author changed nothing. What is here stays.</p> : (
        <>
          <ComparisonKey />
          {changes.length > 1 && (
            <div className={styles.bar}>
              <Button size="small" onPress={() => { setChosen(new Set(changes.map(({ id }) => id))); }}>Take the author’s for all</Button>
              <Button size="small" onPress={() => { setChosen(new Set()); }}>Keep what is here for all</Button>
            </div>
          )}
          <div className={styles.changes}>
            {changes.map((change) => <ReturnedChange key={change.id} change={change} isTaken={chosen.has(change.id)} onTake={(taken) => { choose(change.id, taken); }} />)}
          </div>
        </>
      )}
    </Dialog>
  );
};
