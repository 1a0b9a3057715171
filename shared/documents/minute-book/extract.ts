// One minute as a paper of its own, for a report's author.
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Id } from '../../model/record.ts';
import type { Block } from '../../model/text.ts';
import { printedDate } from '../../phrases/dates.ts';
import { restrictionMarking } from '../../phrases/sentences/exempt-sentences.ts';
import { accessesOfMinutes } from '../../rules/minute-access.ts';
import type { DocumentOptions } from '../document-options.ts';
import { minutesSheet } from '../minutes/minutes-sheet.ts';
import { forBook } from './for-book.ts';
import { handFor, heading, paragraph, recordSheet, type RecordSheet } from './record-sheet.ts';
import { headMarkings } from './restricted-rows.ts';

/** The minute's own sub-headings stand under its heading. */
const oneLevelDown = (block: Block): Block => (block.type === 'heading' ? { ...block, attrs: { ...block.attrs, level: block.attrs.level === 1 ? 2 : 3 } } : block);

/** @returns null when that minute is none of the file's, or not for this audience */
export const extractSheet = (snapshot: MeetingSnapshot, minuteId: Id, options: DocumentOptions): RecordSheet | null => {
  const { whole } = forBook(snapshot, options);
  const minute = whole.minutes.find(({ id, deletedAt, kind }) => id === minuteId && deletedAt === null && kind === 'minute');
  const meeting = whole.meetings.find(({ id }) => id === minute?.meetingId);
  if (minute === undefined || meeting === undefined) return null;
  const sheet = minutesSheet(whole, meeting.id, options);
  const entry = sheet.entries.find((each) => each.kind === 'minute' && each.minuteId === minuteId);
  if (entry?.kind !== 'minute') return null;
  const hand = handFor(whole, options);
  const { say, style } = hand;
  const accesses = accessesOfMinutes(whole, meeting.id);
  const access = accesses.get(minuteId) ?? minute.access;
  // Marked also where the minute says so itself: this is a paper made now, and one with its paragraph's description.
  const marking = restrictionMarking(access, whole.panel.law, say);
  const ofAll = headMarkings([...accesses.values()], options, hand);
  return recordSheet(whole, hand, {
    heading: say('extract-heading'), on: meeting.date, ...(meeting.date === null ? {} : { date: say('extract-of', { date: printedDate(meeting.date, style) }) }),
    // A paper without what is restricted in the other minutes is not marked as they are.
    pageHead: [...sheet.pageHead.filter((line) => !ofAll.includes(line)), ...headMarkings([access], options, hand)],
  }, [
    // Who was there, as the minutes name them.
    ...sheet.attendance.map(paragraph), heading(say('extract-minute', { number: entry.label, title: entry.title })), ...(marking === null ? [] : [paragraph(marking)]), ...entry.text.content.map(oneLevelDown),
  ]);
};
