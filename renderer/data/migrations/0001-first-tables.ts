// Schema version 1, frozen: released files of this folder are never edited, a change is a new file (DESIGN section 4).
import type { Migration } from './migration.ts';

export const firstTables: Migration = {
  version: 1,
  stores: {
    panels: 'id',
    municipalYears: 'id, panelId',
    closures: 'id, date',
    people: 'id, name',
    memberships: 'id, panelId, personId',
    meetings: 'id, panelId, date, [panelId+date]',
    items: 'id, meetingId',
    papers: 'id, meetingId, itemId',
    attendance: 'id, meetingId, personId',
    minutes: 'id, meetingId, itemId',
    resolutions: 'id, meetingId, minuteId, partId',
    publications: 'id, meetingId',
    revisions: 'id, [table+key+rev]',
    changes: 'id, hlc, key, group, [table+key+rev]',
    actions: 'id, scope, [scope+hlc]',
    settings: 'key',
  },
};
