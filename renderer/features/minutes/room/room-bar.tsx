// The line at the top of the view for the room: where the meeting is, since when, and what comes next.
import { ArrowRight, Minimize2 } from 'lucide-react';
import { memo } from 'react';
import type { Item, Minute } from '../../../../shared/model/meeting.ts';
import { meetingInWords } from '../../../lib/dates-in-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import type { MinutesView } from '../screen/use-minutes-view.ts';
import styles from './room.module.css';

export type RoomBarProps = {
  readonly view: MinutesView;
  readonly minute: Minute | undefined;
  readonly next: Minute | undefined;
  readonly onNext: () => void;
  readonly onLeave: () => void;
};

const titleOf = (minute: Minute): string => (minute.title === '' ? 'Untitled' : minute.title);

const itemWords = (item: Item | undefined, { itemLabels }: MinutesView): string | null => (item === undefined ? null : `Item ${itemLabels.get(item.id) ?? ''}`);

const LeaveView = ({ onLeave }: Pick<RoomBarProps, 'onLeave'>) => (
  <Button size="small" variant="quiet" icon={<Minimize2 aria-hidden="true" />} onPress={onLeave} aria-keyshortcuts="Escape">Leave full screen</Button>
);

const Leave = memo(LeaveView);

export const RoomBar = ({ view, minute, next, onNext, onLeave }: RoomBarProps) => {
  const item = view.items.find(({ id }) => id === minute?.itemId);
  const number = minute === undefined ? undefined : view.numbers.get(minute.id)?.label;
  const facts = [itemWords(item, view), number === undefined ? null : `Minute ${number}`, minute?.startedAt === undefined || minute.startedAt === null ? null : `begun ${minute.startedAt}`].filter((fact) => fact !== null);
  return (
    <div className={styles.bar}>
      <div className={styles.now}>
        <h1 className={styles.meeting}>{meetingInWords(view.meeting)}</h1>
        <p className={styles.current}><VisuallyHidden>Now: </VisuallyHidden>{minute === undefined ? 'No minute is open' : titleOf(minute)}</p>
        <p className={styles.facts}>{facts.join(', ')}</p>
      </div>
      <div className={styles.ways}>
        {next !== undefined && (
          <Button size="small" variant="primary" icon={<ArrowRight aria-hidden="true" />} onPress={onNext} aria-keyshortcuts="Control+Enter">
            <span className={styles.next}>Next: {titleOf(next)}</span>
            <Kbd keys="Ctrl+Enter" />
          </Button>
        )}
        <Leave onLeave={onLeave} />
      </div>
    </div>
  );
};
