// The minute book is made now, from old records too: display rules hold in it also where imported minutes print young people as they were published (DOMAIN A6).
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { forAudience } from '../audience.ts';
import type { DocumentOptions } from '../document-options.ts';

const asNewRecord = (snapshot: MeetingSnapshot): MeetingSnapshot => ({
  ...snapshot,
  meetings: snapshot.meetings.map((meeting) => (meeting.minutesImported === null ? meeting : { ...meeting, minutesImported: null })),
  attendance: snapshot.attendance.map((row) => (row.displayRule === 'as-published' ? { ...row, displayRule: 'not-named' } : row)),
});

/** @param whole with everything in it @returns what the audience may have of it in an extract, a list or an index */
export const forBook = (whole: MeetingSnapshot, options: DocumentOptions): { readonly whole: MeetingSnapshot; readonly open: MeetingSnapshot } => {
  const renewed = asNewRecord(whole);
  return { whole: renewed, open: forAudience({ ...renewed, paperSections: renewed.paperSections ?? [] }, options) };
};
