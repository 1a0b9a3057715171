// A picked reference follows its minute; where that minute was deleted it goes on with the number of then, which nobody has any more (DOMAIN N4).
import { minutesOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Minute } from '../model/meeting.ts';
import type { Id } from '../model/record.ts';
import type { MinuteRef } from '../model/text.ts';
import { printedShortDate } from '../phrases/dates.ts';
import { minuteReferences } from '../rules/minute-references.ts';
import { doubt, type Finding } from './finding.ts';
import { calledByPublicTitle } from './typed-references.ts';

/**
 * @param minutes of one meeting, called as whoever reads the findings may know them
 * @param isDeleted whether the minute that a reference points at was deleted; one that is only not here was not
 * @returns a doubt for each such reference, with the way to mend it
 */
export const deadReferenceFindings = (minutes: readonly Minute[], isDeleted: (ref: MinuteRef['attrs']) => boolean): readonly Finding[] =>
  minutes.flatMap(({ id, title, text }) => minuteReferences(text).filter(({ attrs }) => isDeleted(attrs)).map(({ attrs: { label, date } }) => doubt(
    'reference-deleted',
    `“${title}” refers to Minute No. ${label}${date === null ? '' : ` of ${printedShortDate(date, 'accessible')}`}, which was deleted: the reference still prints that number, and nobody will find it.`,
    'Delete the reference in the text and pick the minute that is meant (Ctrl+Shift+E), or say in words what was meant.',
    { at: 'minutes', minuteId: id },
  )));

/** The same for a meeting of a snapshot, as far as the file tells: the minutes of that day are in it, and this one is not among them. */
export const deadReferencesIn = (snapshot: MeetingSnapshot, meetingId: Id): readonly Finding[] => {
  const here = new Set(snapshot.minutes.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id));
  const gone = new Set([...(snapshot.retiredMinutes ?? []).map(({ id }) => id), ...(snapshot.deleted ?? []).filter(({ table }) => table === 'minutes').map(({ id }) => id)]);
  const days = new Set(snapshot.meetings.flatMap(({ id, date }) => (date !== null && minutesOf(snapshot, id).length > 0 ? [date] : [])));
  return deadReferenceFindings(calledByPublicTitle(snapshot, meetingId), ({ target, date }) => !here.has(target) && (gone.has(target) || (date !== null && days.has(date))));
};
