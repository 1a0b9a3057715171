// What happened at a minute as the screen says it; what prints is the documents' affair.
import { assertNever } from '../../../../shared/model/assert-never.ts';
import type { ItemTaken, Minute } from '../../../../shared/model/meeting.ts';
import type { Sitting } from '../../../../shared/model/proceedings.ts';
import { shortDayInWords } from '../../../lib/dates-in-words.ts';
import type { ProceedingTable } from '../../../data/proceedings-repository.ts';
import type { MinutesView } from '../screen/use-minutes-view.ts';
import { effectLabel, interestKindLabel, movementWords } from './happening-words.ts';
import { shownName } from './person-field.tsx';

/** A line beside a minute; `taken` and `minute` are fields of the item and of the minute itself. */
export type HappeningLine = { readonly id: string; readonly table: ProceedingTable | 'taken' | 'chairsReason' | 'together'; readonly words: string };

const takenWords = ({ how, reason, to, left }: ItemTaken): string => {
  const said = reason === '' ? '' : `: ${reason}`;
  switch (how) {
    case 'excluded': return 'Taken with press and public excluded';
    case 'in-public': return 'Taken in public; its minute is public from now on; its paper stays as it is marked until you open it';
    case 'deferred': return `Deferred${to === null ? '' : ` to ${shortDayInWords(to)}`}${said}`;
    case 'withdrawn': return `Withdrawn${said}`;
    case 'not-reached': return `Not reached${said}`;
    case null: return left === undefined ? 'Nothing recorded of how it was taken' : `No later agenda takes it: ${left.reason}`;
    default: return assertNever(how);
  }
};

const endWords = ({ ended, endedAt, date }: Sitting): string => {
  const at = endedAt === null ? '' : ` at ${endedAt}`;
  if (ended === 'adjourned') return `Adjourned${at}`;
  return `${ended === 'inquorate' ? 'Ended for want of a quorum' : 'Closed'}${at}${date === null ? '' : `, ${shortDayInWords(date)}`}`;
};

/** The sitting that ends at a minute: its successor begins with the next one, or it is the last and this is the last minute. */
const endsAt = (minute: Minute, { minutes, proceedings: { sittings } }: MinutesView): readonly Sitting[] => {
  const next = minutes[minutes.indexOf(minute) + 1];
  return sittings.filter((sitting, index) => {
    if (sitting.ended === null) return false;
    const after = sittings[index + 1];
    return after === undefined ? next === undefined : after.fromMinuteId === (next?.id ?? null);
  });
};

/** Everything that happened at a minute, in order. */
export const linesAt = (minute: Minute, view: MinutesView): readonly HappeningLine[] => {
  const { attendance, items, itemLabels, proceedings: { movements, declarations, votes } } = view;
  const nameOf = (id: string): string => {
    const row = attendance.find((each) => each.id === id);
    return row === undefined ? 'Somebody taken off the attendance' : shownName(row);
  };
  const taken = items.find(({ id }) => id === minute.itemId)?.taken ?? null;
  const also = (minute.alsoItemIds ?? []).flatMap((id) => itemLabels.get(id) ?? []);
  return [
    ...movements.filter(({ minuteId }) => minuteId === minute.id).map(({ id, attendanceId, what, time, reason }) => ({
      id, table: 'movements' as const, words: `${nameOf(attendanceId)} ${movementWords[what]}${time === null ? '' : ` at ${time}`}${reason === 'interest' ? ', because of an interest' : ''}`,
    })),
    ...declarations.filter(({ minuteId }) => minuteId === minute.id).map(({ id, attendanceId, itemId, kind, effect, dispensation }) => ({
      id, table: 'declarations' as const,
      words: `${nameOf(attendanceId)} declared an interest${itemId === null ? '' : ` in item ${itemLabels.get(itemId) ?? ''}`} (${interestKindLabel(kind).toLowerCase()}${dispensation ? ', with a dispensation' : ''}): ${effectLabel(effect).toLowerCase()}`,
    })),
    ...votes.filter(({ minuteId }) => minuteId === minute.id).map(({ id, counts, isRecordedVote }) => ({
      id, table: 'votes' as const,
      words: `${isRecordedVote ? 'Recorded vote' : 'Vote'}${counts === null ? '' : `: ${counts.for} for, ${counts.against} against, ${counts.abstained} abstained`}`,
    })),
    ...(taken === null ? [] : [{ id: `taken-${minute.id}`, table: 'taken' as const, words: takenWords(taken) }]),
    ...(minute.chairsReason === undefined || minute.chairsReason === null || minute.chairsReason === '' ? [] : [{ id: `reason-${minute.id}`, table: 'chairsReason' as const, words: `Urgent: ${minute.chairsReason}` }]),
    ...(also.length === 0 ? [] : [{ id: `also-${minute.id}`, table: 'together' as const, words: `Taken together with item ${also.join(', ')}` }]),
    ...endsAt(minute, view).map((sitting) => ({ id: sitting.id, table: 'sittings' as const, words: endWords(sitting) })),
  ];
};
