// Why minutes were taken back stays in their meeting's file, as the office's own note at their first minute: it is in no document (DOMAIN M3).
import { newRecord } from '../../model/ids.ts';
import { mainMeeting, minutesOf, officerNotesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { ordersBetween } from '../../model/order.ts';
import type { IsoDate } from '../../model/record.ts';
import { printedShortDate } from '../../phrases/dates.ts';
import type { Makers } from './makers.ts';

/** @param on the day on which they were taken back @returns the snapshot with the note, under what the office noted there before */
export const withTakingBackNoted = (snapshot: MeetingSnapshot, on: IsoDate, reason: string, makers: Makers): MeetingSnapshot => {
  const meeting = mainMeeting(snapshot);
  const first = minutesOf(snapshot, meeting.id).find(({ kind }) => kind === 'minute') ?? null;
  const words = `The minutes were taken back to draft on ${printedShortDate(on, 'accessible')}: ${reason.trim()}`;
  const notes = officerNotesOf(snapshot, meeting.id);
  const there = notes.find(({ minuteId }) => minuteId === (first?.id ?? null));
  if (there !== undefined) {
    const changed = { ...there, text: `${there.text}\n${words}`.trim(), rev: there.rev + 1, updatedAt: new Date(makers.now()).toISOString() };
    return { ...snapshot, officerNotes: (snapshot.officerNotes ?? []).map((row) => (row.id === there.id ? changed : row)) };
  }
  const [order = 'a0'] = ordersBetween(notes.at(-1)?.order ?? null, null, 1);
  const note = { ...newRecord(makers.newId, makers.now), meetingId: meeting.id, order, itemId: first?.itemId ?? null, minuteId: first?.id ?? null, text: words, sample: meeting.sample };
  return { ...snapshot, officerNotes: [...(snapshot.officerNotes ?? []), note] };
};
