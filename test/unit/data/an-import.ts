// An invented import result: an agenda, and the minutes of the meeting before it.
import type { ImportedAgenda, ImportedItem, ImportedMinutes, ImportResult } from '../../../shared/importing/import-result.ts';

const lines = { first: 1, last: 1 };

const item = (number: number, title: string, kind: ImportedItem['kind'], more: Partial<ImportedItem> = {}): ImportedItem => ({
  number, title, kind, pages: null, subLines: [], presenter: null, note: null, exempt: false, exemptParagraphs: [], resolutionText: null, refersTo: null,
  nextMeeting: null, lines, ...more,
});

export const anAgenda: ImportedAgenda = {
  body: 'Corporate Parenting Panel', venue: { lines: ['Town Hall', 'Larkmere'], postcode: null }, date: '2026-09-08', time: '17:00',
  items: [
    item(1, 'Apologies for absence', 'apologies'),
    item(2, 'Minutes of the previous meeting held on 14 July 2026', 'minutes', { refersTo: { minutesOf: '2026-07-14' }, pages: { start: 1, end: 3 } }),
    item(3, 'Fostering service', 'report', { pages: { start: 4, end: 9 } }),
  ],
  membership: {
    members: [
      { councillor: true, name: 'R. Penhallow', roles: ['Chair'], rolesAsPrinted: 'Chair', representing: null },
      { councillor: true, name: 'L. Marshbell', roles: [], rolesAsPrinted: null, representing: null },
    ],
  },
  signatory: { name: 'Edwina Carr', post: 'Chief Executive' }, lines,
};

export const someMinutes: ImportedMinutes = {
  body: 'CORPORATE PARENTING PANEL', date: '2026-07-14', chair: 'Councillor R. Penhallow',
  present: [{ name: 'R. Penhallow', councillor: true }], alsoPresent: [{ name: 'Imelda Sarsfield', councillor: false, post: 'Head of Service' }],
  youngPeople: [], youngPeopleSupportedBy: [], attendedForMinute: [], apologies: [{ name: 'L. Marshbell', councillor: true }],
  numbering: { first: 7, last: 8 }, proceduralNotes: [],
  minutes: [
    {
      number: 7, title: 'Declarations of Interest', blocks: [{ type: 'paragraph', text: 'There were none.', lines }], resolutions: [], references: [],
      counts: { paragraphs: 1, bullets: 0, subheadings: 0, numbered: 0, lettered: 0, resolutionParts: 0 }, lines,
    },
    {
      number: 8, title: 'Fostering', blocks: [{ type: 'resolution', part: null, text: 'That the report be noted.', lines }],
      resolutions: [{ part: null, text: 'That the report be noted.' }], references: [],
      counts: { paragraphs: 0, bullets: 0, subheadings: 0, numbered: 0, lettered: 0, resolutionParts: 1 }, lines,
    },
  ],
  lines,
};

/** The September pack: its agenda and the July minutes in it. */
export const aPack: ImportResult = {
  schema: 'orderpaper-import/1', source: { fileName: 'september-pack.txt', sha256: 'a'.repeat(64), format: 'txt' },
  agenda: anAgenda, minutes: [someMinutes], papers: [], warnings: [], leftOver: [],
};
