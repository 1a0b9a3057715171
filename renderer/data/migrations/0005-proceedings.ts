// Schema version 5: what happened at a meeting (sittings, who came and went, interests, votes, corrections), officers' notes, and what was asked for.
// Only new tables; no row changes.
import type { Migration } from './migration.ts';

export const proceedingTables: Migration = {
  version: 5,
  stores: {
    sittings: 'id, meetingId',
    movements: 'id, meetingId, attendanceId, minuteId',
    declarations: 'id, meetingId, attendanceId',
    votes: 'id, meetingId, minuteId',
    corrections: 'id, meetingId, minuteId',
    officerNotes: 'id, meetingId',
    followUps: 'id, panelId, standing',
  },
};
