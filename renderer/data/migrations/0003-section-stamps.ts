// Schema version 3: which revision of each section a paper has, told by an index, so that after a save of one section the screen of a long paper
// does not read all others again. Only an index; no row changes.
import type { Migration } from './migration.ts';

export const sectionStamps: Migration = {
  version: 3,
  stores: {
    paperSections: 'id, meetingId, paperId, [paperId+id+rev+updatedAt]',
  },
};
