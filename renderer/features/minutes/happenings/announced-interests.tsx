// Interests that members announced to the officer before the meeting: one press fills the form in, for the officer to confirm what was then declared.
import { ClipboardPen } from 'lucide-react';
import type { Attendance, Item } from '../../../../shared/model/meeting.ts';
import type { Declaration } from '../../../../shared/model/proceedings.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Actions } from '../../../ui/page.tsx';
import { interestKindLabel } from './happening-words.ts';
import styles from './happenings.module.css';

export type AnnouncedInterestsProps = {
  readonly announced: readonly Declaration[];
  readonly attendance: readonly Attendance[];
  readonly items: readonly { readonly item: Item; readonly label: string }[];
  /** The one that the form was filled in from. */
  readonly chosen: Declaration | null;
  readonly onFillIn: (announced: Declaration) => void;
  readonly onDrop: (announced: Declaration) => void;
};

/** "Siân O’Hara, item 5a: non-registrable". */
export const announcedWords = ({ attendanceId, itemId, kind }: Declaration, attendance: readonly Attendance[], items: AnnouncedInterestsProps['items']): string => {
  const who = attendance.find(({ id }) => id === attendanceId)?.name ?? 'Somebody who is not on the attendance any more';
  const label = items.find(({ item }) => item.id === itemId)?.label;
  return `${who}${label === undefined ? '' : `, item ${label}`}: ${interestKindLabel(kind).toLowerCase()}`;
};

export const AnnouncedInterests = ({ announced, attendance, items, chosen, onFillIn, onDrop }: AnnouncedInterestsProps) => (announced.length === 0 ? null : (
  <section className={styles.announced} aria-label="Announced before the meeting">
    <p>Announced before the meeting, to be confirmed once it is declared:</p>
    <ul>
      {announced.map((one) => {
        const words = announcedWords(one, attendance, items);
        return (
          <li key={one.id}>
            <span>{words}{one.nature === '' ? '' : ` (${one.nature})`} {chosen?.id === one.id && <Badge tone="good">Filled in below</Badge>}</span>
            <Actions>
              <Button size="small" icon={<ClipboardPen aria-hidden="true" />} aria-label={`Fill in: ${words}`} onPress={() => { onFillIn(one); }}>Fill in</Button>
              <Button size="small" variant="quiet" aria-label={`Not declared: ${words}`} onPress={() => { onDrop(one); }}>Not declared</Button>
            </Actions>
          </li>
        );
      })}
    </ul>
  </section>
));
