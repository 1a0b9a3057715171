// A young person prints by their display rule wherever the name would stand, and nobody else's name is touched (DOMAIN A6).
import { describe, expect, it } from 'vitest';
import type { Contributor } from '../../../shared/model/contributor.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { AgendaPublication } from '../../../shared/model/publication.ts';
import type { Correction } from '../../../shared/model/proceedings.ts';
import type { Inline } from '../../../shared/model/text.ts';
import { withDisplayRules } from '../../../shared/rules/display-rules.ts';
import { workSpent } from '../work-spent.ts';
import { doc, makeAttendance, makeItem, makeMeeting, makeMinute, makePanel, makePerson, makeSnapshot, para, words } from '../../documents/support/make-records.ts';

const panel = makePanel();
const meeting = makeMeeting(panel.id);

const young = (name: string, displayRule: Contributor['displayRule'] = 'not-named', over: Partial<Contributor> = {}): Contributor => {
  const { id, createdAt, updatedAt, rev, deletedAt } = makePerson(name);
  return { id, createdAt, updatedAt, rev, deletedAt, panelId: panel.id, name, role: '', agreedForm: '', displayRule, sample: false, ...over };
};

const contributors = [
  young('Jessamy Orrin'), young('Corin Tull'), young('Will Power'), young('May Lark'), young('Zoë Quill'),
  young('Posy Vine', 'first-name'), young('Joss Brand', 'role-only', { role: 'the Vice-Chair of the LAC Council' }), young('Tansy Rudd', 'as-agreed', { agreedForm: 'T. from Larkfield' }),
];

const printed = (title: string): string => {
  const people = [makePerson('Sam Jessamy'), makePerson('Jessamy Holt'), makePerson('P. Orrin')];
  return withDisplayRules(makeSnapshot(panel, meeting, { items: [makeItem(meeting.id, title)], contributors, people })).items[0]?.title ?? '';
};

const one = 'a young person from the LAC Council';
const One = 'A young person from the LAC Council';

describe('a name under "not named"', () => {
  it.each([
    ['Jessamy Orrin won.', `${One} won.`],
    ['The poem by Jessamy Orrin', `The poem by ${one}`],
    ['It was read. Jessamy thanked them.', `It was read. ${One} thanked them.`],
    ['JESSAMY ORRIN READ', 'A YOUNG PERSON FROM THE LAC COUNCIL READ'],
    ['by jessamy orrin', `by ${one}`],
    ['by Jessamy O. and others', `by ${one} and others`],
    ['by J. Orrin', `by ${one}`],
    ['by Orrin, Jessamy', `by ${one}`],
    ['by Miss Orrin', `by ${one}`],
    ['by Miss Tull', `by ${one}`],
    ['by Jessamy Ann Orrin', `by ${one}`],
    ['by Jessamy Orrin-Webb', `by ${one}`],
    ['Jessamy’s poem', `${One}’s poem`],
    ['by Jes\u00adsamy\u00a0Orr\u200bin', `by ${one}`],
    ['by Zoe Quill', `by ${one}`],
    ['by Zoe\u0308', `by ${one}`],
    ['write to jessamy.orrin@example.org', `write to ${one}`],
    ['Jessamy, Corin Tull and Zoë were there', 'Young people from the LAC Council were there'],
    ['Jessamy and Councillor Tull', `${One} and Councillor Tull`],
    ['Jessamy Wins Award', `${One} Wins Award`],
    ['Will said so', `${One} said so`],
    ['the panel thanked Will for it', `the panel thanked ${one} for it`],
    ['May Lark sang', `${One} sang`],
    ['“Jessamy did it”', `“${One} did it”`],
    ['thanks to jessamy for the cakes', `thanks to ${one} for the cakes`],
    ['by zoe', `by ${one}`],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });
});

describe('what is somebody else, or no name', () => {
  it.each([
    'Jessamy Smith sang', "Jessamy O'Neill sang", 'Jessamy Holt presented', 'thanked Sam Jessamy', 'Councillor Orrin', 'Councillors A. Shah and J. Orrin asked', 'Councillor Jessamy Orrin', 'Cllr Corin',
    'Mr Tull', 'the Jessamyne family', 'Will the panel agree?', 'by will power', 'In May the group', 'from 3 May 2031', 'quill pens', 'Jessamy-Ann sang',
    'we will meet in may', 'may lark',
  ])('%s', (text) => {
    expect(printed(text)).toBe(text);
  });
});

describe('the other rules', () => {
  it.each([
    ['Posy Vine and P. Vine read', 'Posy and Posy read'],
    ['Posy sang', 'Posy sang'],
    ['Joss Brand sang with Joss', 'The Vice-Chair of the LAC Council sang with the Vice-Chair of the LAC Council'],
    ['by Tansy Rudd', 'by T. from Larkfield'],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it('take the name back when the consent to it was withdrawn or is over', () => {
    const named = young('Posy Vine', 'first-name');
    const consent = { ...makePerson(''), panelId: panel.id, contributorId: named.id, fileSha256: null, about: '', givenBy: 'young-person' as const, givenByName: '', givenOn: '2031-01-01', until: '2031-06-30', withdrawnOn: null };
    const on = (day: string, over = {}) =>
      withDisplayRules(makeSnapshot(panel, meeting, { items: [makeItem(meeting.id, 'by Posy Vine')], contributors: [named], consents: [{ ...consent, ...over }] }), { on: day }).items[0]?.title;
    expect(on('2031-06-30')).toBe('by Posy');
    expect(on('2031-07-01')).toBe(`by ${one}`);
    expect(on('2031-03-01', { withdrawnOn: '2031-02-01' })).toBe(`by ${one}`);
    const twice = (givenOn: string) => withDisplayRules(makeSnapshot(panel, meeting, {
      items: [makeItem(meeting.id, 'by Posy Vine')], contributors: [named], consents: [{ ...consent, withdrawnOn: '2031-02-01' }, { ...consent, givenOn }],
    }), { on: '2031-03-01' }).items[0]?.title;
    expect([twice('2031-01-15'), twice('2031-02-15')]).toEqual([`by ${one}`, 'by Posy']);
  });

  it('give way to a stricter rule of the same young person in another record', () => {
    const snapshot = withDisplayRules(makeSnapshot(panel, meeting, {
      contributors: [young('Jessamy Orrin')], people: [makePerson('Jessamy Orrin', { councillor: false, youngPerson: true, displayRule: 'first-name' })],
      attendance: [makeAttendance(meeting.id, 'Jessamy Orrin', { councillor: false, capacity: 'young-person', displayRule: 'as-agreed' })],
    }));
    expect(snapshot.attendance[0]).toMatchObject({ name: one, displayRule: 'not-named' });
    expect(snapshot.people[0]).toMatchObject({ name: one, displayRule: 'not-named' });
  });
});

it('costs no more than the length of the text, however many capitals stand before a name', () => {
  const { ms } = workSpent(() => printed(`${'Councillors '.repeat(200)}CHRISTODOULOU${' MONTGOMERY-FFOULKES'.repeat(60)} (Chair) thanked Z. QUILL and J. Orrin`));
  expect(ms).toBeLessThan(2_000);
});

describe('running text', () => {
  const inline = (content: readonly Inline[]) =>
    withDisplayRules(makeSnapshot(panel, meeting, { contributors, minutes: [makeMinute(meeting.id, 'Update', doc({ type: 'paragraph', content }))] })).minutes[0]?.text.content[0];

  it('has a name found that is spread over runs, links and line breaks', () => {
    const bold = { type: 'bold' as const };
    const block = inline([words('Thanks to '), { type: 'text', text: 'Jess', marks: [bold] }, words('amy'), { type: 'hardBreak' }, { type: 'text', text: 'Orrin', marks: [{ type: 'link', attrs: { href: 'https://example.org/jessamy-orrin' } }] }, words(' and all.')]);
    expect(block).toEqual({ type: 'paragraph', content: [words('Thanks to '), { type: 'text', text: one, marks: [bold] }, words(' and all.')] });
  });

  it('loses a link whose address holds the name', () => {
    expect(inline([{ type: 'text', text: 'the poem', marks: [{ type: 'link', attrs: { href: 'https://example.org/poems/Jessamy%20Orrin' } }] }])).toEqual(para('the poem'));
  });

  it('of two cells side by side, first name and surname, keeps neither', () => {
    const cell = (text: string) => ({ type: 'tableCell' as const, content: [para(text)] });
    const table = { type: 'table' as const, content: [{ type: 'tableRow' as const, content: [cell('Jessamy'), cell('Orrin'), cell('Poem')] }] };
    const [minute] = withDisplayRules(makeSnapshot(panel, meeting, { contributors, minutes: [makeMinute(meeting.id, 'Awards', doc(table))] })).minutes;
    expect(JSON.stringify(minute)).not.toMatch(/Jessamy|Orrin/);
    expect(JSON.stringify(minute)).toContain(One);
  });
});

describe('what was published elsewhere', () => {
  it('stays: minutes that were imported, and attendance that prints as published', () => {
    const imported = makeMeeting(panel.id, { minutesImported: { fileName: 'm.docx', sha256: 'a'.repeat(64), at: '2031-01-01T00:00:00.000Z' } });
    const snapshot = makeSnapshot(panel, imported, {
      contributors, minutes: [makeMinute(imported.id, 'Jessamy Orrin', doc(para('Jessamy Orrin spoke.')))],
      attendance: [makeAttendance(imported.id, 'Jessamy Orrin', { councillor: false, capacity: 'young-person', displayRule: 'as-published' })],
    });
    const after = withDisplayRules(snapshot);
    expect([after.minutes, after.attendance]).toEqual([snapshot.minutes, snapshot.attendance]);
  });

  const imported = makeMeeting(panel.id, { minutesImported: { fileName: 'm.docx', sha256: 'a'.repeat(64), at: '2031-01-01T00:00:00.000Z' } });
  const asPublished = (name: string) => makeAttendance(imported.id, name, { councillor: false, capacity: 'young-person', displayRule: 'as-published' });
  const later = (name: string, title: string, over: Partial<MeetingSnapshot> = {}): MeetingSnapshot => makeSnapshot(panel, meeting, {
    meetings: [meeting, imported], attendance: [asPublished(name)], items: [makeItem(meeting.id, title)],
    minutes: [makeMinute(imported.id, `Report of ${name}`, doc(para(`${name} asked for a list.`))), makeMinute(meeting.id, title, doc(para(`It was noted that ${name} asked.`)))], ...over,
  });

  it.each([
    ['Zedekiah', "Report on Zedekiah's bus pass", `Report on ${one}'s bus pass`],
    ['Will', 'What Will asked for', `What ${one} asked for`],
    ['Will', 'Will the panel agree?', 'Will the panel agree?'],
    ['Rose', 'The rose garden', 'The rose garden'],
    ['Summer', 'In summer the group met', 'In summer the group met'],
    ['LAC Council', 'Report of the LAC Council', 'Report of the LAC Council'],
    ['Larkfield Youth Voice Group', 'The Larkfield plan', 'The Larkfield plan'],
  ])('is not named in anything new: %s in “%s”', (name, title, expected) => {
    const snapshot = later(name, title);
    const after = withDisplayRules(snapshot);
    expect(after.items[0]?.title).toBe(expected);
    expect([after.minutes[0], after.attendance]).toEqual([snapshot.minutes[0], snapshot.attendance]);
    expect(withDisplayRules(after)).toEqual(after);
  });

  it('prints in new records as it was agreed since', () => {
    const title = (over: Partial<MeetingSnapshot>) => withDisplayRules(later('Posy Vine', 'Report of Posy Vine', over)).items[0]?.title;
    expect(title({ contributors: [young('Posy Vine', 'first-name')] })).toBe('Report of Posy');
    expect(title({ attendance: [asPublished('Posy Vine'), makeAttendance(meeting.id, 'Posy Vine', { councillor: false, capacity: 'young-person', displayRule: 'role-only' })] })).toBe('Report of a representative of the LAC Council');
  });

  it('is not named where the minutes themselves are not at hand, nor where their attendance was corrected since', () => {
    const { youngAsPublished, items } = withDisplayRules(later('Zedekiah', 'Bus pass of Zedekiah', { attendance: [], youngAsPublished: ['Zedekiah'] }));
    expect([items[0]?.title, youngAsPublished]).toEqual([`Bus pass of ${one}`, undefined]);
    expect(withDisplayRules(later('Zebulon', 'Bus pass of Zedekiah'), { before: [asPublished('Zedekiah')] }).items[0]?.title).toBe(`Bus pass of ${one}`);
    const own = makeAttendance(meeting.id, 'Zedekiah', { councillor: false, capacity: 'young-person' });
    expect(withDisplayRules(later('Zebulon', 'Bus pass of Zedekiah'), { before: [own] }).items[0]?.title).toBe(`Bus pass of ${one}`);
    const grown = { ...own, capacity: 'officer' as const };
    expect(withDisplayRules(later('Zebulon', 'Bus pass of Zedekiah', { attendance: [grown] }), { before: [own] }).items[0]?.title).toBe('Bus pass of Zedekiah');
  });

  it('keeps its words where a correction finds them, and the new words go by the rule', () => {
    const [minute] = later('Zedekiah', 'Bus pass').minutes;
    const { id, createdAt, updatedAt, rev, deletedAt } = makePerson('');
    const correction = { id, createdAt, updatedAt, rev, deletedAt, order: 'a0', meetingId: imported.id, minuteId: minute?.id ?? null, was: 'Zedekiah asked for a list', becomes: 'Zedekiah asked for two lists' };
    expect(withDisplayRules(later('Zedekiah', 'Bus pass', { corrections: [correction as Correction] })).corrections).toMatchObject([{ was: 'Zedekiah asked for a list', becomes: `${One} asked for two lists` }]);
  });
});

it('why something was published again, what was corrected, withdrawn or called off, and where it will be, go by the rule too', () => {
  const { id, createdAt, updatedAt, rev, deletedAt } = makePerson('');
  const publication: AgendaPublication = {
    id, createdAt, updatedAt, rev, deletedAt, meetingId: meeting.id, number: 2, publishedOn: '2031-09-10', kind: 'amended', reason: 'Jessamy Orrin asked for it', clearDays: null, pages: [],
    changes: [{ what: 'correction', itemId: null, paperId: null, text: 'The poem is by Corin Tull' }, { what: 'venue', itemId: null, paperId: null, text: 'The home of Zoë Quill' }],
  };
  const off = { ...meeting, calledOff: { kind: 'postponed' as const, on: '2031-09-10', reason: 'Jessamy Orrin is ill', newDate: '2031-09-20', newTime: null, newPlace: 'The school of Corin Tull' } };
  const withdrawn = { on: '2031-09-10', reason: 'Will Power objects' };
  const shown = withDisplayRules(makeSnapshot(panel, off, { contributors, items: [makeItem(meeting.id, 'A poem', { withdrawn })], publications: [publication] }));
  expect(shown.publications).toEqual([{ ...publication, reason: `${One} asked for it`, changes: [{ ...publication.changes[0], text: `The poem is by ${one}` }, { ...publication.changes[1], text: `The home of ${one}` }] }]);
  expect(shown.meetings[0]?.calledOff).toMatchObject({ reason: `${One} is ill`, newPlace: `The school of ${one}` });
  expect(shown.items[0]?.withdrawn?.reason).toBe(`${One} objects`);
});

it('changes nothing the second time, and nothing at all where no young person is recorded', () => {
  const whole = makeSnapshot(panel, meeting, {
    contributors, items: [makeItem(meeting.id, 'Jessamy Orrin, Joss Brand and Tansy Rudd')],
    people: [makePerson('Joss Brand', { councillor: false, youngPerson: true, displayRule: 'role-only' })],
    attendance: [makeAttendance(meeting.id, 'Jessamy Orrin', { councillor: false, capacity: 'young-person' })],
  });
  const once = withDisplayRules(whole);
  expect(withDisplayRules(once)).toEqual(once);
  const none = makeSnapshot(panel, meeting, { items: [makeItem(meeting.id, 'Jessamy Orrin')] });
  expect(withDisplayRules(none)).toBe(none);
});

describe('young people whom attendance counts and does not name', () => {
  it.each(['Two young people', '3 members of the Young Voices Council', 'Young representatives', 'A young person', 'Several care leavers'])('“%s” is nobody’s name: its words stay in every text', (name) => {
    const items = [makeItem(meeting.id, 'Two carers have left; 3 members and a young person said so, several times.')];
    const attendance = [makeAttendance(meeting.id, name, { capacity: 'young-person', displayRule: 'not-named' })];
    const shown = withDisplayRules(makeSnapshot(panel, meeting, { items, attendance }));
    expect([shown.items[0]?.title, shown.attendance[0]?.name]).toEqual([items[0]?.title, name]);
  });

  it.each(['Two-Moons Weir', 'An Nguyen', 'Young Kim', 'Persephone Lund'])('“%s” is a name', (name) => {
    const shown = withDisplayRules(makeSnapshot(panel, meeting, { items: [makeItem(meeting.id, `Read by ${name}`)], attendance: [makeAttendance(meeting.id, name, { capacity: 'young-person', displayRule: 'not-named' })] }));
    expect(shown.items[0]?.title).toBe(`Read by ${one}`);
  });
});
