// A whole meeting with every kind of item, person and block: what the documents must be able to print.
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Block } from '../../../shared/model/text.ts';
import {
  doc, makeAttendance, makeItem, makeMeeting, makeMembership, makeMinute, makePanel, makePerson, makeSnapshot, nextId, para, words,
} from './make-records.ts';

const item = (...content: readonly ReturnType<typeof para>[]) => ({ type: 'listItem' as const, content });

const part = (text: string, dates: readonly string[] = []) => ({
  type: 'resolutionPart' as const,
  attrs: { id: nextId() },
  content: [para(text), ...(dates.length === 0 ? [] : [{ type: 'bulletList' as const, content: dates.map((date) => item(para(date))) }])],
});

export const resolution = (start: number | null, ...texts: readonly string[]): Block => ({
  type: 'resolution', attrs: { start, format: 'decimal', kind: 'resolved', recipient: null }, content: texts.map((text) => part(text)),
});

/** Every kind of block of shared/model/text.ts. */
export const everyBlock: readonly Block[] = [
  para('The Panel considered the half-yearly account of the fostering service and the questions raised in discussion:-'),
  {
    type: 'bulletList',
    content: [
      item(para('Recruitment of carers had kept pace with those who retired')),
      {
        type: 'listItem',
        content: [
          para('Three matters were still open'),
          { type: 'bulletList', content: [item(para('Respite at weekends')), item(para('Transport to college'))] },
        ],
      },
    ],
  },
  { type: 'heading', attrs: { level: 2 }, content: [words('Placements within the borough')] },
  { type: 'paragraph', content: [words('The '), { type: 'text', text: 'largest', marks: [{ type: 'bold' }] }, words(' change was described as '), { type: 'text', text: 'very welcome', marks: [{ type: 'italic' }] }, words('; see '), { type: 'text', text: 'the fostering page', marks: [{ type: 'link', attrs: { href: 'https://www.example.org/fostering' } }] }, words('.'), { type: 'hardBreak' }, words('A second line of the same paragraph.')] },
  { type: 'orderedList', attrs: { format: 'lowerLetter', start: 1 }, content: [item(para('Savings accounts opened for all')), item(para('Passports applied for'))] },
  { type: 'orderedList', attrs: { format: 'decimal', start: 3 }, content: [item(para('Third in a list that runs on')), { type: 'listItem', content: [para('Fourth'), { type: 'orderedList', attrs: { format: 'lowerRoman', start: 1 }, content: [item(para('with a limb')), item(para('and another'))] }] }] },
  { type: 'heading', attrs: { level: 3 }, content: [words('What young people said')] },
  { type: 'blockquote', content: [para('Nobody asked us about the curtains, and the curtains matter.')] },
  {
    type: 'table',
    content: [
      { type: 'tableRow', content: ['Measure', 'Spring', 'Summer'].map((text) => ({ type: 'tableHeader' as const, content: [para(text)] })) },
      { type: 'tableRow', content: ['Reviews held in time', '91%', '94%'].map((text) => ({ type: 'tableCell' as const, content: [para(text)] })) },
      { type: 'tableRow', content: ['Health assessments in time, of those due in the quarter', '70%'].map((text) => ({ type: 'tableCell' as const, content: [para(text)] })) },
    ],
  },
  para('Members thanked the carers who had come.'),
  {
    type: 'resolution', attrs: { start: 1, format: 'decimal', kind: 'resolved', recipient: null },
    content: [part('That the account be received.'), part('That carers be met on the following dates:-', ['7th October, 2031', '4th November, 2031']), part('That a further account be given in six months.')],
  },
  { type: 'resolution', attrs: { start: null, format: 'decimal', kind: 'recommended', recipient: 'Cabinet' }, content: [part('That the allowance be raised from April.')] },
];

const filler = 'The officer presented the report, which set out the work of the quarter, the pressures upon the service and the steps that had been taken with partners. Members asked how the figures compared with those of the year before and were told that the trend was an improving one, although the numbers were small.';

const plainMinute = (meetingId: string, title: string, paragraphs: number, ...more: readonly Block[]) =>
  makeMinute(meetingId, title, doc(...Array.from({ length: paragraphs }, () => para(filler)), ...more));

/** A published meeting; `over` turns it into a draft or another style. */
export const sampleMeeting = (over: { readonly published?: boolean } = {}): MeetingSnapshot => {
  const published = over.published ?? true;
  const panel = makePanel();
  const meeting = makeMeeting(panel.id, { agendaState: published ? 'published' : 'draft', minutesState: published ? 'published' : 'draft' });
  const chair = makePerson('R. Okafor-Lund');
  const vice = makePerson("S. O'Dwyer");
  const member = makePerson('T. Brandt');
  const young = makePerson('Zebedee Quill', { councillor: false, youngPerson: true });
  const id = meeting.id;
  const number = (n: number) => (published ? n : null);
  const exempt = { level: 'exempt' as const, paragraphs: [1, 3], reason: 'It names a provider' };
  const items = [
    makeItem(id, 'To determine if the following matters are to be considered under the categories suggested in accordance with the Local Government Act 1972', { kind: 'categories' }),
    makeItem(id, 'Apologies for absence', { kind: 'apologies' }),
    makeItem(id, 'Declarations of Interest', { kind: 'declarations' }),
    makeItem(id, 'Minutes of the previous meeting held on 15 July 2031', { kind: 'minutes', printedPages: { start: 1, end: 5 } }),
    makeItem(id, 'LAC Council update', { kind: 'lac-update', printedPages: { start: 6, end: 8 } }),
    makeItem(id, 'Promises: Housing', { kind: 'verbal', presenter: 'Strategic Director, Housing and Neighbourhoods' }),
    makeItem(id, 'Fostering service: half-yearly account', { printedPages: { start: 9, end: 28 } }),
    makeItem(id, 'Recruitment of carers', { sub: true, printedPages: { start: 29, end: 29 } }),
    makeItem(id, 'Support for carers at weekends and in the school holidays, with the outcome of the consultation of the spring', { sub: true, printedPages: { start: 30, end: 41 } }),
    makeItem(id, 'Heating at the contact centre', { note: { type: 'chairs-authority', text: 'The Chair authorised consideration of the following item so that work could begin before the winter' }, printedPages: { start: 42, end: 44 } }),
    makeItem(id, 'Exclusion of the press and public', { kind: 'exclusion' }),
    makeItem(id, 'Contract for the placement of Marlow Tench', { publicTitle: 'Placement contract', access: exempt, subLines: ['Bidder Gantry Homes'], printedPages: { start: 45, end: 60 } }),
    makeItem(id, 'Date and time of the next meeting', { kind: 'next-meeting', nextMeeting: { dates: ['2031-11-18'], time: '17:30' } }),
  ];
  return makeSnapshot(panel, meeting, {
    people: [chair, vice, member, young],
    memberships: [
      makeMembership(panel.id, chair.id, { role: 'chair' }),
      makeMembership(panel.id, vice.id, { role: 'vice-chair', printedRoles: ['Portfolio holder for Children'] }),
      makeMembership(panel.id, member.id, { representing: 'the Scrutiny Commission' }),
    ],
    items,
    attendance: [
      makeAttendance(id, 'Okafor-Lund', { presiding: true }),
      makeAttendance(id, "O'Dwyer"),
      makeAttendance(id, 'Brandt', { mode: 'remote' }),
      makeAttendance(id, 'Ann Pell', { councillor: false, capacity: 'officer', post: 'Head of Fostering' }),
      makeAttendance(id, 'Bea Marsh', { councillor: false, capacity: 'officer' }),
      makeAttendance(id, 'Zebedee Quill', { councillor: false, capacity: 'young-person', personId: young.id }),
      makeAttendance(id, 'Posy Vine', { councillor: false, capacity: 'young-person', displayRule: 'first-name' }),
      makeAttendance(id, 'Lou Adair', { councillor: false, capacity: 'supporter' }),
      makeAttendance(id, 'Cato Reeve', { councillor: false, capacity: 'guest', forMinute: { number: '28', title: 'Placement of Marlow Tench' } }),
      makeAttendance(id, 'Vasquez', { presence: 'apologies' }),
      makeAttendance(id, 'Dev Holm', { councillor: false, capacity: 'officer', presence: 'apologies' }),
    ],
    minutes: [
      { ...plainMinute(id, 'Minutes of the previous meeting', 0, resolution(null, 'That the minutes of the previous meeting held on 15 July 2031 be approved as a correct record.')), number: number(25) },
      { ...makeMinute(id, 'Fostering service', doc(...everyBlock)), number: number(26) },
      makeMinute(id, '', doc(para('Representatives of the LAC Council thanked members for their attendance.')), { kind: 'procedural-note' }),
      { ...plainMinute(id, 'Promises: Housing', 5, resolution(1, 'That the report be noted.', 'That the action plan be brought to the next meeting.')), number: number(27) },
      { ...plainMinute(id, 'Placement of Marlow Tench', 2, resolution(null, 'That Gantry Homes be appointed.')), number: number(28), publicTitle: 'Placement contract', access: exempt, publicSummary: 'The Panel agreed the award of a contract.' },
      { ...plainMinute(id, 'Heating at the contact centre', 2, resolution(null, 'That the works begin in October.')), number: number(29) },
    ],
    lastMinuteNumber: 24,
  });
};
