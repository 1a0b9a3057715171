import { describe, expect, it } from 'vitest';
import { snapshotOfProposal } from '../../../shared/importing/proposal-to-snapshot.ts';
import type { ProposalChoices } from '../../../shared/importing/proposal-to-snapshot.ts';
import type { ImportResult } from '../../../shared/importing/import-result.ts';
import { attendanceOf, itemsOf, mainMeeting, membersOf, minutesOf, papersOf } from '../../../shared/model/meeting-snapshot.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { textToBlocks } from '../../../shared/model/text-to-blocks.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { agenda, item, makers, minute, minutesSet, proposal } from './proposal-fixture.ts';

const snapshotOf = (result: ImportResult, choices: ProposalChoices = {}): MeetingSnapshot => {
  const snapshot = snapshotOfProposal(result, choices, makers());
  if (!snapshot.ok) throw new Error(snapshot.problem.what);
  return snapshot.value;
};
/** Where a block stood in the source is not kept. */
const blocksOf = (at: number): unknown[] => minutesSet.minutes[at]?.blocks.map((block) => ({ ...block, lines: undefined })) ?? [];
const earlierOf = (snapshot: MeetingSnapshot): string => snapshot.meetings.find((m) => m.id !== snapshot.meetingId)?.id ?? '';

describe('the meeting of an imported agenda', () => {
  const snapshot = snapshotOf(proposal());
  const main = mainMeeting(snapshot);

  it('is the main one, published, and keeps what was printed', () => {
    expect(main).toMatchObject({
      date: '2019-10-15', time: '17:30', agendaState: 'published', minutesState: 'none', bodyAsPrinted: 'CORPORATE PARENTING PANEL',
      venue: { lines: ['Guildhall', 'Fore Street'], postcode: 'OK1 2AB' }, signatory: { name: 'Pat Quarry', post: 'Chief Executive' },
      agendaImported: { fileName: 'october.txt' },
    });
    expect(itemsOf(snapshot, main.id)[4]).toMatchObject({ title: 'Placement Sufficiency Report', printedPages: { start: 7, end: 20 }, printedLabel: '5' });
  });

  it('numbers its items as printed, a sub-item as one', () => {
    const items = itemsOf(snapshot, main.id);
    expect([...agendaLabels(items).values()]).toEqual(['1', '2', '3', '4', '5', '5a', '6', '7', '8', '9']);
    expect(items.map((i) => i.sub)).toEqual([false, false, false, false, false, true, false, false, false, false]);
  });

  it('carries the note before an urgent item, the exclusion resolution and the paragraphs of exempt items', () => {
    const items = itemsOf(snapshot, main.id);
    expect(items[6]?.note).toEqual({ type: 'chairs-authority', text: '(The Chair agreed to take the next item as urgent.)' });
    expect(items[7]?.resolutionText).toBe('That the press and public be excluded.');
    expect(items[8]?.access).toEqual({ level: 'exempt', paragraphs: [3], reason: '' });
    expect(items[9]?.nextMeeting).toEqual({ dates: ['2019-12-03'], time: '17:30' });
  });

  it('has its membership in printed order, and only a plain "Chair" chairs this panel', () => {
    expect(membersOf(snapshot).map(({ person, membership }) => [person.name, membership.role, membership.rolesAsPrinted])).toEqual([
      ['R. Amble', 'chair', 'Chair'],
      ['S. Birch', 'member', 'Chair of the Schools Commission and Whip'],
    ]);
  });

  it('ties each paper to the item of its kind or title', () => {
    const items = itemsOf(snapshot, main.id);
    expect(papersOf(snapshot, main.id).map((p) => [p.kind, items.find((i) => i.id === p.itemId)?.printedLabel])).toEqual([
      ['imported-text', '4'], ['imported-text', '5'],
    ]);
  });
});

describe('the meetings of imported minutes', () => {
  const snapshot = snapshotOf(proposal());
  const earlier = earlierOf(snapshot);

  it('are published meetings of their own with fixed numbers', () => {
    expect(snapshot.meetings.find((m) => m.id === earlier)).toMatchObject({
      date: '2019-09-03', agendaState: 'none', minutesState: 'published', bodyAsPrinted: null, minutesImported: { fileName: 'october.txt' },
    });
    expect(minutesOf(snapshot, earlier).map((m) => [m.kind, m.number])).toEqual([
      ['minute', 12], ['procedural-note', null], ['minute', 13], ['minute', 14],
    ]);
    expect(snapshot.lastMinuteNumber).toBe(14);
  });

  it('list who was there in printed order, with the Chair, a substitute and young people as published', () => {
    expect(attendanceOf(snapshot, earlier).map((a) => [a.name, a.capacity, a.presence])).toEqual([
      ['R. Amble', 'member', 'present'], ['T. Crane', 'substitute', 'present'], ['Dilys Moor', 'officer', 'present'], ['U. Dale', 'guest', 'present'],
      ['Robin', 'young-person', 'present'], ['Dilys Moor', 'supporter', 'present'], ['Len Firth', 'officer', 'present'],
      ['Gwen Holt', 'officer', 'apologies'], ['S. Birch', 'member', 'apologies'],
    ]);
    const rows = attendanceOf(snapshot, earlier);
    expect(rows.filter((a) => a.presiding).map((a) => a.name)).toEqual(['R. Amble']);
    expect(rows[1]?.substituteFor).toBe('S. Birch');
    expect(rows[4]).toMatchObject({ displayRule: 'as-published', personId: null });
    expect(rows[6]?.forMinute).toEqual({ number: '13', title: 'Health' });
  });

  it('keep each block; a marker that no list prints stays in front of its text', () => {
    const [welcome, , health] = minutesOf(snapshot, earlier);
    expect(textToBlocks(welcome?.text ?? { type: 'doc', content: [] })).toEqual([
      ...blocksOf(0).slice(0, 6),
      { type: 'paragraph', text: '3.2 A numbered paragraph of another system.' },
    ]);
    expect(textToBlocks(health?.text ?? { type: 'doc', content: [] })).toEqual(blocksOf(1));
    expect(health?.text.content.map((b) => b.type)).toEqual(['resolution', 'paragraph']);
  });

  it('make the latest set the main meeting when there is no agenda', () => {
    const older = { ...minutesSet, date: '2019-07-02', numbering: { first: 1, last: 11 }, minutes: [minute(1, 'FIRST', []), minute(11, 'LAST', [])] };
    const only = snapshotOf(proposal({ agenda: null, minutes: [older, minutesSet], papers: [] }));
    expect(mainMeeting(only)).toMatchObject({ date: '2019-09-03', agendaState: 'none', minutesState: 'published' });
    expect(only.lastMinuteNumber).toBe(11);
  });

  it("belong to the agenda's own meeting when they are of the same day, minute by item", () => {
    const own = { ...minutesSet, date: '2019-10-15', minutes: [minute(15, 'PLACEMENT SUFFICIENCY REPORT', [])], numbering: { first: 15, last: 15 } };
    const snap = snapshotOf(proposal({ minutes: [own] }));
    expect(snap.meetings).toHaveLength(1);
    expect(mainMeeting(snap)).toMatchObject({ agendaState: 'published', minutesState: 'published' });
    const items = itemsOf(snap, snap.meetingId);
    expect(items.find((i) => i.id === minutesOf(snap, snap.meetingId)[0]?.itemId)?.title).toBe('Placement Sufficiency Report');
  });

  it('put a Chair who is missing among those present first', () => {
    const set = { ...minutesSet, chair: 'Councillor Orme' };
    const snap = snapshotOf(proposal({ agenda: null, minutes: [set], papers: [] }));
    expect(attendanceOf(snap, snap.meetingId)[0]).toMatchObject({ name: 'Orme', councillor: true, presiding: true });
  });
});

describe('the panel of an import', () => {
  it('takes its name out of the capitals and its numbering from the labels', () => {
    const labelled = { ...minutesSet, minutes: [minute(12, 'WELCOME', [], { label: '12/19' })] };
    const snapshot = snapshotOf(proposal({ minutes: [labelled] }));
    expect(snapshot.panel).toMatchObject({ name: 'Corporate Parenting Panel', bodyNoun: 'Panel', minuteNumbering: { format: '{n}/{yy}' }, houseStyle: 'accessible' });
    expect(snapshot.minutes[0]?.printedLabel).toBe('12/19');
  });

  it('offers a template of what stands on every agenda', () => {
    const { template } = snapshotOf(proposal()).panel;
    expect(template.map((slot) => slot.title)).toEqual([
      'Apologies for absence', 'Declarations of Interest', 'Minutes of the previous meeting held on {previousMeeting}', 'LAC Council update',
      'Exclusion of the Press and Public', 'Date of next meeting',
    ]);
    expect(template.filter((slot) => slot.legal).map((slot) => slot.kind)).toEqual(['declarations', 'minutes', 'exclusion']);
  });

  it('is the existing one, with its house style, when the officer chose it', () => {
    const here = snapshotOf(proposal()).panel;
    const snapshot = snapshotOf(proposal(), { panel: { ...here, name: 'Parenting Panel', houseStyle: 'traditional' } });
    expect(snapshot.panel).toMatchObject({ id: here.id, name: 'Parenting Panel', houseStyle: 'traditional' });
    expect(new Set(snapshot.meetings.map((m) => m.panelId))).toEqual(new Set([here.id]));
    expect(itemsOf(snapshot, snapshot.meetingId)[2]?.slotId).toBe(here.template[2]?.id);
  });

  it('starts a provisional year in May, earlier when minutes begin at 1 in spring, later when they still run on', () => {
    const years = (date: string, first: number): string[] =>
      snapshotOf(proposal({ agenda: null, papers: [], minutes: [{ ...minutesSet, date, numbering: { first, last: first } }] }))
        .municipalYears.map((y) => `${y.name} ${y.startsOn}`);
    expect(years('2019-09-03', 12)).toEqual(['2019/20 2019-05-15']);
    expect(years('2019-05-02', 1)).toEqual(['2019/20 2019-05-02']);
    expect(years('2019-05-20', 60)).toEqual(['2018/19 2018-05-15']);
    expect(years('2019-02-12', 50)).toEqual(['2018/19 2018-05-15']);
  });

  it('lets numbers begin again when the minutes behind an agenda are of the year before', () => {
    const april = { ...minutesSet, date: '2019-04-09' };
    const snapshot = snapshotOf(proposal({ minutes: [april] }));
    expect(snapshot.lastMinuteNumber).toBe(0);
    expect(snapshot.municipalYears.map((y) => y.name)).toEqual(['2018/19', '2019/20']);
  });
});

describe('the people of an import', () => {
  it('are one for each printed name', () => {
    const snapshot = snapshotOf(proposal());
    expect(snapshot.people.map((p) => p.name)).toEqual(['R. Amble', 'S. Birch', 'T. Crane', 'Dilys Moor', 'U. Dale', 'Len Firth', 'Gwen Holt']);
    expect(snapshot.people.find((p) => p.name === 'Dilys Moor')?.post).toBe('Head of Service');
  });

  it('hold no young person', () => {
    expect(snapshotOf(proposal()).people.some((p) => p.name === 'Robin')).toBe(false);
  });

  it('are existing ones only where the officer linked them', () => {
    const known = snapshotOf(proposal()).people[0];
    if (known === undefined) throw new Error('no person');
    const alone = snapshotOf(proposal());
    expect(alone.people).toHaveLength(7);
    const linked = snapshotOf(proposal(), { people: [{ name: 'S. Birch', councillor: true, person: known }, { name: 'R. Amble', councillor: true, person: known }] });
    expect(linked.people.map((p) => p.id)).toContain(known.id);
    expect(linked.people).toHaveLength(6);
  });

  it('use a membership that is here again, and make a new one when the printed roles differ', () => {
    const first = snapshotOf(proposal());
    const people = first.people.map((person) => ({ name: person.name, councillor: person.councillor, person }));
    const changed = first.memberships.map((m, at) => (at === 1 ? { ...m, printedRoles: ['Whip'] } : m));
    const again = snapshotOf(proposal(), { panel: first.panel, memberships: changed, people });
    expect(again.memberships[0]?.id).toBe(first.memberships[0]?.id);
    expect(again.memberships[1]?.id).not.toBe(first.memberships[1]?.id);
  });
});

describe('a proposal that cannot be kept', () => {
  it('is refused when it holds neither agenda nor minutes', () => {
    const result = snapshotOfProposal(proposal({ agenda: null, minutes: [] }), {}, makers());
    expect(result).toMatchObject({ ok: false, problem: { code: 'nothing-to-keep' } });
  });

  it('is refused with its place when a title is longer than a record holds', () => {
    const long = { ...agenda, items: [item(1, 'x'.repeat(5_000), { kind: 'report' })] };
    const result = snapshotOfProposal(proposal({ agenda: long }), {}, makers());
    expect(result).toMatchObject({ ok: false, problem: { code: 'not-keepable', where: 'items.0.title' } });
  });
});
