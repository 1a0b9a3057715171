// Minutes that were imported as published print young people's names as they were published; whoever builds them is told (DOMAIN A6).
import { attendanceOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Attendance, Meeting } from '../model/meeting.ts';

/** Whether a list of those present names young people because it was published so. */
export const namesYoungPeople = (attendance: readonly Attendance[]): boolean =>
  attendance.some((row) => row.capacity === 'young-person' && row.displayRule === 'as-published');

/** The meetings whose list of those present does. */
export const meetingsNamingYoungPeople = (snapshot: MeetingSnapshot): Meeting[] =>
  snapshot.meetings.filter((meeting) => namesYoungPeople(attendanceOf(snapshot, meeting.id)));
