// References to minutes that were typed are held against the minute book; those that were picked from it can't be wrong (DOMAIN N4).
import { referencesOf } from '../importing/parse/references.ts';
import { minutesOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Minute } from '../model/meeting.ts';
import type { Id, IsoDate } from '../model/record.ts';
import { textToBlocks } from '../model/text-to-blocks.ts';
import { printedShortDate } from '../phrases/dates.ts';
import { accessesOfMinutes } from '../rules/minute-access.ts';
import { factsInSnapshot, withoutReferences, type MinuteFacts } from '../rules/minute-references.ts';
import { doubt, type Finding } from './finding.ts';

const numberOf = ({ label }: MinuteFacts): number => Number(/\d+/.exec(label)?.[0] ?? 0);

/** Why a number and a day fit no minute; null: they do, or the book doesn't reach that far back. */
const faultOf = (number: number, date: IsoDate | null, book: readonly MinuteFacts[]): string | null => {
  const days = book.flatMap((each) => each.date ?? []).sort();
  if (date !== null) {
    const onDay = book.filter((each) => each.date === date);
    if (onDay.length > 0) return onDay.some((each) => numberOf(each) === number) ? null : `the minutes of ${printedShortDate(date, 'accessible')} have none of that number`;
    return date < (days[0] ?? '') || date > (days.at(-1) ?? '') ? null : `there are no minutes of a meeting on ${printedShortDate(date, 'accessible')}`;
  }
  return book.length === 0 || book.some((each) => numberOf(each) === number) || number < Math.max(...book.map(numberOf)) ? null : 'the minute book has none of that number';
};

/**
 * @param minutes of one meeting
 * @param book the minutes that are known, of all meetings
 * @returns a doubt for each typed reference that fits no minute
 */
export const typedReferenceFindings = (minutes: readonly Minute[], book: readonly MinuteFacts[]): readonly Finding[] =>
  minutes.flatMap(({ text, title }) => referencesOf(textToBlocks(withoutReferences(text)).map((block) => block.text)).flatMap(({ minuteNumber, meetingDate }) => {
    const fault = faultOf(minuteNumber, meetingDate, book);
    return fault === null ? [] : [doubt('reference-unknown', `“${title}” refers to Minute No. ${minuteNumber}, but ${fault}.`, 'Check the number and the day, or pick the minute from the minute book: Ctrl+Shift+E in the text.', { at: 'minutes' })];
  }));

/** The minutes of a meeting, restricted ones called by their public title. */
export const calledByPublicTitle = (snapshot: MeetingSnapshot, meetingId: Id): readonly Minute[] => {
  const accesses = accessesOfMinutes(snapshot, meetingId);
  return minutesOf(snapshot, meetingId).map((minute) => ((accesses.get(minute.id) ?? minute.access).level === 'public' ? minute : { ...minute, title: minute.publicTitle ?? 'A restricted minute' }));
};

/** The same for a meeting of a snapshot, as far as the file knows its minutes; restricted ones are called by their public title. */
export const typedReferencesIn = (snapshot: MeetingSnapshot, meetingId: Id): readonly Finding[] =>
  typedReferenceFindings(calledByPublicTitle(snapshot, meetingId), [...factsInSnapshot(snapshot).values()]);
