// Records with all fields, so that a test names only what it is about. People and councils are invented.
import type { Attendance, Item, Meeting, Minute } from '../../../shared/model/meeting.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Membership, Panel, Person } from '../../../shared/model/panel.ts';
import type { Block, Inline, Paragraph, TextDoc } from '../../../shared/model/text.ts';
import { publicAccess } from '../../../shared/model/access.ts';

let counter = 0;
/** Ids count up within a test file; orders follow them. */
export const nextId = (): string => {
  counter += 1;
  return `01900000-0000-7000-8000-${counter.toString(16).padStart(12, '0')}`;
};
const order = (): string => counter.toString(36).padStart(8, '0');

const base = () => ({
  id: nextId(), createdAt: '2031-01-01T00:00:00.000Z', updatedAt: '2031-01-01T00:00:00.000Z', rev: 1, deletedAt: null,
});

export const words = (text: string): Inline => ({ type: 'text', text });
export const para = (text: string): Paragraph => (text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [words(text)] });
export const doc = (...content: readonly Block[]): TextDoc => ({ type: 'doc', content });

export const makePanel = (over: Partial<Panel> = {}): Panel => ({
  ...base(), name: 'Young People in Care Panel', councilName: 'Larkfield Borough Council', bodyNoun: 'Panel', lacCouncilTerm: 'LAC Council',
  law: 'committee', minuteNumbering: { scope: 'panel', format: '{n}' }, houseStyle: 'accessible', signatory: null,
  usualVenue: null, usualTime: null, template: [], sample: false, ...over,
});

export const makeMeeting = (panelId: string, over: Partial<Meeting> = {}): Meeting => ({
  ...base(), panelId, date: '2031-09-16', time: '17:30', venue: { lines: ['Council House', 'Mill Lane', 'Larkfield'], postcode: 'LK1 4AB' },
  kind: 'ordinary', agendaState: 'published', minutesState: 'published', agendaPublishedOn: null, minutesPublishedOn: null,
  signatory: { name: 'Odile Farrant', post: 'Chief Executive' }, bodyAsPrinted: null, agendaImported: null, minutesImported: null, sample: false, ...over,
});

export const makeItem = (meetingId: string, title: string, over: Partial<Item> = {}): Item => ({
  ...base(), meetingId, order: order(), kind: 'report', sub: false, title, publicTitle: null, subLines: [], presenter: null, note: null,
  access: publicAccess, resolutionText: null, refersTo: null, nextMeeting: null, printedPages: null, printedLabel: null, slotId: null, sample: false, ...over,
});

export const makeAttendance = (meetingId: string, name: string, over: Partial<Attendance> = {}): Attendance => ({
  ...base(), meetingId, order: order(), personId: null, name, councillor: true, capacity: 'member', presence: 'present', presiding: false,
  mode: 'in-the-room', post: null, substituteFor: null, forMinute: null, displayRule: 'not-named', sample: false, ...over,
});

export const makeMinute = (meetingId: string, title: string, text: TextDoc, over: Partial<Minute> = {}): Minute => ({
  ...base(), meetingId, itemId: null, order: order(), kind: 'minute', number: null, printedLabel: null, title, publicTitle: null,
  access: publicAccess, text, publicSummary: null, sample: false, ...over,
});

export const makePaper = (meetingId: string, itemId: string | null, over: Partial<Paper> = {}): Paper => ({
  ...base(), meetingId, itemId, order: order(), kind: 'report', title: 'Report', text: 'Text', access: publicAccess, sample: false, ...over,
});

export const makePerson = (name: string, over: Partial<Person> = {}): Person => ({
  ...base(), name, councillor: true, post: null, youngPerson: false, displayRule: 'not-named', sample: false, ...over,
});

export const makeMembership = (panelId: string, personId: string, over: Partial<Membership> = {}): Membership => ({
  ...base(), panelId, personId, order: order(), role: 'member', voting: true, printedRoles: [], rolesAsPrinted: null, representing: null,
  from: null, to: null, sample: false, ...over,
});

/** A snapshot around one meeting. */
export const makeSnapshot = (panel: Panel, meeting: Meeting, over: Partial<MeetingSnapshot> = {}): MeetingSnapshot => ({
  schema: 'orderpaper-meeting/1', meetingId: meeting.id, panel, municipalYears: [], people: [], memberships: [], meetings: [meeting],
  items: [], attendance: [], minutes: [], papers: [], lastMinuteNumber: 0, ...over,
});
