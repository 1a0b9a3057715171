// Schema version 6: which reading copies of a meeting were made, and for whom. Only a new table; no row changes.
import type { Migration } from './migration.ts';

export const readingIssueTable: Migration = {
  version: 6,
  stores: {
    readingIssues: 'id, meetingId',
  },
};
