// Schema version 4: what the last saved draft of each meeting's agenda held, so that what changed since can be told. Only a new table; no row changes.
import type { Migration } from './migration.ts';

export const draftTable: Migration = {
  version: 4,
  stores: {
    drafts: 'id',
  },
};
