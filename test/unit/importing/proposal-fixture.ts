// An invented import result: Oakhampton's pack of 15 October 2019 with the minutes of 3 September behind it.
import { idMaker } from '../../../shared/model/ids.ts';
import type {
  ImportedAgenda, ImportedBlock, ImportedItem, ImportedMinute, ImportedMinutes, ImportResult,
} from '../../../shared/importing/import-result.ts';
import type { TextBlock } from '../../../shared/model/text-block.ts';

const lines = { first: 1, last: 1 };

let calls = 0;

/** Ids that repeat from run to run and differ from call to call; a fixed clock. */
export const makers = () => {
  calls += 1;
  let seed = calls * 101;
  const randomBytes = (length: number): Uint8Array => Uint8Array.from({ length }, () => (seed = (seed * 75 + 74) % 65537) & 255);
  const now = (): number => Date.UTC(2026, 0, 5, 9);
  return { newId: idMaker(now, randomBytes), now };
};

export const item = (number: number, title: string, more: Partial<ImportedItem> = {}): ImportedItem => ({
  number, title, kind: 'verbal', pages: null, subLines: [], presenter: null, note: null, exempt: false, exemptParagraphs: [],
  resolutionText: null, refersTo: null, nextMeeting: null, lines, ...more,
});

const counts = { paragraphs: 0, bullets: 0, subheadings: 0, numbered: 0, lettered: 0, resolutionParts: 0 };

export const minute = (number: number, title: string, blocks: readonly TextBlock[], more: Partial<ImportedMinute> = {}): ImportedMinute => ({
  number, title, blocks: blocks.map((block): ImportedBlock => ({ ...block, lines })),
  resolutions: blocks.flatMap((block) => (block.type === 'resolution' ? [block] : [])), references: [], counts, lines, ...more,
});

export const agenda: ImportedAgenda = {
  body: 'CORPORATE PARENTING PANEL',
  venue: { lines: ['Guildhall', 'Fore Street'], postcode: 'OK1 2AB' },
  date: '2019-10-15',
  time: '17:30',
  items: [
    item(1, 'Apologies for absence', { kind: 'apologies' }),
    item(2, 'Declarations of Interest', { kind: 'declarations' }),
    item(3, 'Minutes of the previous meeting held on 3rd September, 2019', {
      kind: 'minutes', pages: { start: 1, end: 4 }, refersTo: { minutesOf: '2019-09-03' },
    }),
    item(4, 'LAC Council Annual Summary 2018/2019', { kind: 'lac-update', pages: { start: 5, end: 6 } }),
    item(5, 'Placement Sufficiency Report', { kind: 'report', pages: { start: 7, end: 20 } }),
    item(5, 'Sufficiency of foster homes', { kind: 'report', label: '5a', pages: { start: 21, end: 24 } }),
    item(6, 'Care Leavers Offer', {
      kind: 'report', pages: { start: 25, end: 30 },
      note: { type: 'chairs-authority', position: 'before', text: '(The Chair agreed to take the next item as urgent.)' },
    }),
    item(7, 'Exclusion of the Press and Public', { kind: 'exclusion', resolutionText: 'That the press and public be excluded.' }),
    item(8, 'Residential contracts', { kind: 'report', exempt: true, exemptParagraphs: [3] }),
    item(9, 'Date of next meeting', { kind: 'next-meeting', nextMeeting: { dates: ['2019-12-03'], time: '17:30' } }),
  ],
  membership: {
    members: [
      { councillor: true, name: 'R. Amble', roles: ['Chair'], rolesAsPrinted: 'Chair', representing: null },
      {
        councillor: true, name: 'S. Birch', roles: ['Chair of the Schools Commission', 'Whip'],
        rolesAsPrinted: 'Chair of the Schools Commission and Whip', representing: 'Schools Commission',
      },
    ],
  },
  signatory: { name: 'Pat Quarry', post: 'Chief Executive' },
  lines,
};

export const minutesSet: ImportedMinutes = {
  body: 'Corporate Parenting Panel',
  date: '2019-09-03',
  chair: 'Councillor R. Amble',
  present: [{ name: 'R. Amble', councillor: true }, { name: 'T. Crane', councillor: true, substituteFor: 'S. Birch' }],
  alsoPresent: [{ name: 'Dilys Moor', councillor: false, post: 'Head of Service' }, { name: 'U. Dale', councillor: true }],
  youngPeople: [{ name: 'Robin' }],
  youngPeopleSupportedBy: ['Dilys Moor'],
  attendedForMinute: [{ name: 'Len Firth', councillor: false, minuteNumber: 13, title: 'Health' }],
  apologies: [{ name: 'Gwen Holt', councillor: false }, { name: 'S. Birch', councillor: true }],
  numbering: { first: 12, last: 14 },
  proceduralNotes: [{ afterMinute: 12, text: 'The young people left the meeting.', lines }],
  minutes: [
    minute(12, 'WELCOME', [
      { type: 'paragraph', text: 'The Chair welcomed everyone:-' },
      { type: 'bullet', text: 'new members' },
      { type: 'bullet', text: 'young people' },
      { type: 'subheading', text: 'What was said' },
      { type: 'lettered', label: '(a)', text: 'First.' },
      { type: 'lettered', label: '(b)', text: 'Second.' },
      { type: 'numbered', label: '3.2', text: 'A numbered paragraph of another system.' },
    ]),
    minute(13, 'HEALTH', [
      { type: 'resolution', part: 1, text: 'That the report be noted.' },
      { type: 'resolution', part: 2, text: 'That visits be made on:-', items: ['1st October', '2nd October'] },
      { type: 'paragraph', text: 'Arising from this, thanks were given.' },
    ]),
    minute(14, 'FUTURE MEETINGS', [{ type: 'resolution', part: null, text: 'That the dates be agreed.' }]),
  ],
  lines,
};

export const proposal = (more: Partial<ImportResult> = {}): ImportResult => ({
  schema: 'orderpaper-import/1',
  source: { fileName: 'october.txt', sha256: 'ab'.repeat(32), format: 'txt' },
  agenda,
  minutes: [minutesSet],
  papers: [
    { title: 'A year of the LAC Council', kind: 'lac-update', firstLine: 100, lastLine: 120, page: null, text: 'What we did.' },
    { title: 'PLACEMENT SUFFICIENCY REPORT', kind: 'report', firstLine: 121, lastLine: 190, page: null, text: 'Background.' },
  ],
  warnings: [],
  leftOver: [],
  ...more,
});
