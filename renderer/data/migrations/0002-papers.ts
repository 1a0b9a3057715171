// Schema version 2: papers written in sections, attached files, templates, young people's consents, erasures. Only new tables; no row changes.
import type { Migration } from './migration.ts';

export const paperTables: Migration = {
  version: 2,
  stores: {
    paperSections: 'id, meetingId, paperId',
    paperTemplates: 'id, panelId',
    contributors: 'id, panelId',
    consents: 'id, panelId, contributorId, fileSha256',
    files: 'sha256',
    erasures: 'id, at',
  },
};
