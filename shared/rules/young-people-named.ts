// Minutes that were imported as published print young people's names as they were published; whoever builds them is told (DOMAIN A6).
import { attendanceOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Meeting } from '../model/meeting.ts';

/** The meetings whose list of those present names young people because it was published so. */
export const meetingsNamingYoungPeople = (snapshot: MeetingSnapshot): Meeting[] =>
  snapshot.meetings.filter((meeting) =>
    attendanceOf(snapshot, meeting.id).some((row) => row.capacity === 'young-person' && row.displayRule === 'as-published'),
  );
