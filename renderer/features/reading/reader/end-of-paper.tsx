// Below a paper: whether it is read, and the ways on.
import { ArrowDown, ArrowUp, CircleCheck, Undo2 } from 'lucide-react';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import type { PaperState } from '../../../../shared/meeting-file/reading/reading-progress.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './reader.module.css';

export type EndOfPaperProps = {
  readonly paper: ReadingPaper;
  readonly state: PaperState;
  readonly before: string | null;
  readonly after: string | null;
  readonly onMark: (isRead: boolean) => void;
  readonly onStep: (by: 1 | -1) => void;
};

export const EndOfPaper = ({ paper, state, before, after, onMark, onStep }: EndOfPaperProps) => (
  <div className={styles.end} data-print="off">
    {paper.body.as !== 'withheld' && (
      <div className={styles.endWays}>
        {state === 'read'
          ? <Button size="small" variant="quiet" icon={<Undo2 aria-hidden="true" />} onPress={() => { onMark(false); }}>Mark as unread</Button>
          : <Button icon={<CircleCheck aria-hidden="true" />} onPress={() => { onMark(true); }}>Mark as read</Button>}
      </div>
    )}
    <div className={styles.endWays}>
      {before === null ? <span /> : <Button size="small" variant="quiet" icon={<ArrowUp aria-hidden="true" />} onPress={() => { onStep(-1); }}>Before: {before}</Button>}
      {after !== null && <Button size="small" variant="quiet" icon={<ArrowDown aria-hidden="true" />} onPress={() => { onStep(1); }}>Next: {after}</Button>}
    </div>
  </div>
);
