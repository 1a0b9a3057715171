// What a change of a published agenda brings that deserves a look; what was so when it went out is not told again.
import { expect, it } from 'vitest';
import { newDoubts } from '../../../shared/checking/new-doubts.ts';
import { isNewlyConfidential } from '../../../shared/rules/holds-confidential.ts';
import { doc, makeItem, makeMeeting, makeMinute, makePanel, makePaper, makeSnapshot, para } from '../../documents/support/make-records.ts';

const panel = makePanel();
const meeting = makeMeeting(panel.id, { agendaState: 'draft' });
const before = makeItem(meeting.id, 'Carers’ week', { publishedLabel: '1' });
const published = makeSnapshot(panel, meeting, { items: [before] });

it('a late item without its paper and a meeting that was called off are told, what went out so is not', () => {
  expect(newDoubts(published, published)).toEqual([]);
  const late = makeItem(meeting.id, 'Flood at the centre');
  const off = { ...meeting, calledOff: { kind: 'postponed' as const, on: '2031-09-01', reason: 'No heating', newDate: null, newTime: null } };
  const told = newDoubts(published, { ...published, meetings: [off], items: [before, late] });
  expect(told.map(({ code, stops }) => [code, stops])).toEqual([['agenda-called-off', false], ['item-without-paper', false]]);
  expect(told[1]?.what).toContain('Flood at the centre');
});

const confidential = { level: 'confidential' as const, paragraphs: [], reason: 'By order of the court' };

it('a second confidential paper of an item is told, though its words are those of the first, and nothing that was said of the first holds for it', () => {
  const [first, second] = [makePaper(meeting.id, before.id, { title: 'The order', access: confidential }), makePaper(meeting.id, before.id, { title: 'The advice', access: confidential })];
  const one = { ...published, papers: [first] };
  const both = { ...published, papers: [first, second] };
  expect(newDoubts(one, both).map(({ code }) => code)).toContain('confidential-for-members');
  expect(newDoubts(both, one).map(({ code }) => code)).not.toContain('confidential-for-members');
  expect([isNewlyConfidential(one, both), isNewlyConfidential(both, one), isNewlyConfidential(both, both)]).toEqual([true, false, false]);
});

it('two papers that lack the same in the same words are told apart', () => {
  const empty = () => makePaper(meeting.id, before.id, { title: 'A report', toFollow: { owner: '', dueOn: null, note: '' } });
  const first = empty();
  expect(newDoubts({ ...published, papers: [first] }, { ...published, papers: [first, empty()] }).map(({ code }) => code)).toEqual(['paper-to-follow']);
});

it('an item that became confidential counts too, and a paper under it', () => {
  expect(isNewlyConfidential(published, { ...published, items: [{ ...before, access: confidential }] })).toBe(true);
  expect(newDoubts(published, { ...published, items: [{ ...before, access: confidential }] }).map(({ code, what }) => [code, what])).toContainEqual(['confidential-for-members', 'Item 1 is confidential: members read only its public title unless you say that they get it.']);
  const under = { ...published, papers: [makePaper(meeting.id, before.id)] };
  expect(isNewlyConfidential({ ...under, items: [{ ...before, access: confidential }] }, { ...under, items: [{ ...before, access: confidential }], papers: [...under.papers, makePaper(meeting.id, before.id)] })).toBe(true);
});

const earlier = makeMeeting(panel.id, { date: '2031-03-04' });
const approval = makeItem(meeting.id, 'Minutes', { kind: 'minutes', refersTo: { minutesOf: '2031-03-04' }, publishedLabel: '2' });
const [home, court] = [makeMinute(earlier.id, 'A home', doc(para('Closed.'))), makeMinute(earlier.id, 'An order', doc(para('Made.')))];
const order = makePaper(meeting.id, before.id, { title: 'The order' });
const around = { ...published, meetings: [meeting, earlier], items: [before, approval], minutes: [home, court], papers: [order] };
type Part = typeof before | typeof order | typeof home;
/** The snapshot with these of its items, papers and minutes confidential. */
const closing = (...parts: readonly Part[]) => {
  const closed = <T extends Part>(rows: readonly T[]): T[] => rows.map((row) => (parts.some(({ id }) => id === row.id) ? { ...row, access: confidential } : row));
  return { ...around, items: closed(around.items), papers: closed(around.papers), minutes: closed(around.minutes) };
};

it.each([
  ['an item', closing(), closing(before), 'Item 1 is confidential: members read only its public title, and their pack goes out without its papers'],
  ['an item over a paper that was', closing(order), closing(order, before), 'Item 1 is confidential'],
  ['a paper', closing(), closing(order), 'A paper of item 1 is confidential'],
  ['an earlier minute', closing(), closing(home), 'The minutes that go with item 2 hold confidential ones'],
  ['a second earlier minute', closing(home), closing(home, court), 'The minutes that go with item 2 hold confidential ones'],
  ['a minute under an item that was', closing(approval), closing(approval, home), 'Item 2 is confidential'],
  ['an item over minutes that were', closing(home), closing(home, approval), 'Item 2 is confidential'],
] as const)('%s that became confidential is named where members are asked for it anew, and what was before is not', (_, was, now, words) => {
  const toldOf = (from: typeof around, to: typeof around) => newDoubts(from, to).filter(({ code }) => code === 'confidential-for-members').map(({ what }) => what);
  expect(isNewlyConfidential(was, now)).toBe(true);
  expect(toldOf(was, now)).toEqual([expect.stringContaining(words)]);
  expect([isNewlyConfidential(now, was), toldOf(now, was)]).toEqual([false, []]);
});
