// Asked once at an exempt item that is being minuted: with the public out, or in public (DOMAIN A1). It waits beside the text and stops nobody.
import type { Item, ItemTaken, Minute } from '../../../../shared/model/meeting.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './happenings.module.css';

export type TakenQuestionProps = { readonly minute: Minute; readonly item: Item | undefined; readonly onAnswer: (how: Extract<ItemTaken['how'], 'excluded' | 'in-public'>) => void };

/** A confidential item leaves the meeting no choice (A2), and one that was deferred or withdrawn was not taken. */
const isOpenQuestion = (minute: Minute, item: Item): boolean =>
  (item.taken ?? null) === null && [minute.access.level, item.access.level].includes('exempt') && item.access.level !== 'confidential';

export const TakenQuestion = ({ minute, item, onAnswer }: TakenQuestionProps) => {
  if (item === undefined || !isOpenQuestion(minute, item)) return null;
  return (
    <div className={styles.question} role="group" aria-labelledby={`taken-${item.id}`}>
      <span id={`taken-${item.id}`}>This item is exempt. How was it taken?</span>
      <span className={styles.answers}>
        <Button size="small" onPress={() => { onAnswer('excluded'); }}>Public excluded</Button>
        <Button size="small" onPress={() => { onAnswer('in-public'); }}>In public</Button>
      </span>
    </div>
  );
};
