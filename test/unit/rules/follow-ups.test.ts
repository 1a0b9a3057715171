// What minutes ask for is proposed, decided on and never lost (DOMAIN M5). All sentences are invented.
import { describe, expect, it } from 'vitest';
import { snapshotOfProposal } from '../../../shared/importing/proposal-to-snapshot.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { itemsOf } from '../../../shared/model/meeting-snapshot.ts';
import { closeFollowUp, confirmFollowUp, dueForAgenda, placeOf, proposeFollowUps, settledAfter, takeUpFollowUp, answerFollowUp, carryFollowUp, reopenFollowUp } from '../../../shared/rules/follow-ups/index.ts';
import { unsettledAgain } from '../../../shared/rules/follow-ups/unsettle.ts';
import { itemTitle } from '../../../shared/rules/follow-ups/take-up.ts';
import type { Result } from '../../../shared/model/result.ts';
import { makers, minute, minutesSet, proposal } from '../importing/proposal-fixture.ts';

const of = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
};

/** A pack of 15 October whose earlier minutes hold these blocks in one minute. */
const packOf = (blocks: Parameters<typeof minute>[2], exempt = false): MeetingSnapshot => {
  const snapshot = of(snapshotOfProposal(proposal({ minutes: [{ ...minutesSet, minutes: [minute(12, 'TEA CLUB', blocks)] }] }), {}, makers()));
  return !exempt ? snapshot : { ...snapshot, minutes: snapshot.minutes.map((row) => ({ ...row, access: { level: 'exempt', paragraphs: [3], reason: 'rent' } })) };
};
const proposedIn = (snapshot: MeetingSnapshot): FollowUp[] => snapshot.meetings.flatMap(({ id }) => proposeFollowUps(snapshot, id, makers()));
const resolved = (text: string) => proposedIn(packOf([{ type: 'resolution', part: null, text }]));
const told = (text: string) => proposedIn(packOf([{ type: 'paragraph', text }]));

describe('a resolution', () => {
  it.each([
    ['That an update be provided to the next Panel meeting.', { due: { kind: 'next-meeting' }, to: null }],
    ['That a further report on kennels be submitted every six months.', { due: { kind: 'interval', months: 6 } }],
    ['That quarterly reports on bicycles be presented to the Oakhampton Youth Board.', { due: { kind: 'interval', months: 3 }, to: 'Oakhampton Youth Board' }],
    ['That the Head of Gardens be requested to circulate the planting plan by 4th November, 2019.', { who: 'the Head of Gardens', due: { kind: 'date', date: '2019-11-04' } }],
    ['That the matter of the boathouse be referred to the Harbour Committee for decision.', { due: { kind: 'other-body', text: 'Harbour Committee' } }],
    ['That a report be brought back once the survey of the roof has been completed.', { due: { kind: 'condition', text: 'once the survey of the roof has been completed' } }],
    ['That consideration of the report be deferred to the next meeting.', { due: { kind: 'next-meeting' } }],
    ['That officers explore the cost of a second minibus.', { who: 'officers', due: { kind: 'next-meeting' } }],
    ['That the report be noted and a further report be submitted in March.', { due: { kind: 'date', date: '2020-03-31' } }],
    ['That a report on ropes be presented to the December meeting.', { due: { kind: 'date', date: '2019-12-01' }, to: null }],
    ['That a report on ropes be presented to the September meeting.', { due: { kind: 'date', date: '2019-09-01' }, to: null }],
  ])('“%s” asks for something', (text, expected) => {
    const found = resolved(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ ...expected, standing: 'proposed', state: { kind: 'open' }, origin: { words: text, label: '12', title: 'TEA CLUB' } });
    expect(found[0]?.origin.partId).not.toBeNull();
  });
  it.each([
    'That the report be noted.', 'That the contents of the report and the appendix be received and noted.', 'That the minutes of the previous meeting be approved as a correct record.',
    'That the update be welcomed.', 'That the press and public be excluded from the meeting.', 'That further meetings of the Panel be held as follows:-',
  ])('“%s” asks for nothing', (text) => { expect(resolved(text)).toEqual([]); });
});

describe('the narrative', () => {
  it.each([
    ['Councillor Amble agreed to speak to the bus company.', { who: 'Councillor Amble' }],
    ['Dilys Moor, Head of Service, spoke of the new kitchen. She undertook to send the plans to Members.', { who: 'Dilys Moor' }],
    ['Details of the art prize would be circulated to all Members.', {}],
    ['The Panel asked for a breakdown of the cost of taxis.', {}],
    ['The young people requested that the games room be painted.', {}],
    ['The young people asked the Panel if it could help them find a van.', {}],
    ['The Chair would write to the theatre to thank them.', { to: 'theatre' }],
    ['Anybody who wished to see the allotment should contact the Clerk.', {}],
    ['ACTION: Len Firth to count the lockers.', {}],
  ])('“%s” asks for something', (text, expected) => {
    const found = told(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ ...expected, due: { kind: 'next-meeting' }, origin: { partId: null } });
  });
  it.each([
    'The Panel asked how the lockers were counted.', 'Members asked questions about the kitchen.', 'The kitchen had been painted and the report was circulated.',
    'The programme provided breakfast to twelve children.', 'Requests had been made to increase the budget.', 'The Panel thanked the cook.',
    'Arising from Minute No. 4 of 9 July 2019, it was noted that [Bo Amble would write. She would circulate the answer].', 'The report on [subject] would be circulated.',
  ])('“%s” asks for nothing', (text) => { expect(told(text)).toEqual([]); });
});

it('an agenda that is not there, or whose minutes are out, holds nothing: it is open, and reopening says so in the record', () => {
  const snapshot = packOf([{ type: 'resolution', part: null, text: 'That a report on ropes be presented to the next meeting.' }]);
  const [row] = proposedIn(snapshot).map((each) => of(confirmFollowUp(each)));
  const item = itemsOf(snapshot, snapshot.meetingId)[0];
  if (row === undefined || item === undefined) throw new Error('nothing proposed');
  const taken = of(takeUpFollowUp(row, { meetingId: snapshot.meetingId, itemId: item.id }));
  const out = { ...snapshot, meetings: snapshot.meetings.map((each) => ({ ...each, minutesState: 'published' as const })) };
  const gone = { ...snapshot, meetings: snapshot.meetings.filter(({ id }) => id !== snapshot.meetingId) };
  expect([snapshot, out, gone].map((around) => placeOf(taken, around))).toEqual(['on-agenda', 'open', 'open']);
  expect(of(reopenFollowUp(taken)).state).toEqual({ kind: 'open' });
});

it.each([
  ['A further report on the kennels be submitted to the next meeting', 'Report on the kennels'],
  ['A report be submitted to the next meeting', 'Report: TEA CLUB'],
  ['An update be provided to the meeting on 4th March', 'Update: TEA CLUB'],
  ['An update would be provided to Councillor Amble with regard to the number of kettles lent to clubs', 'Update with regard to the number of kettles lent to clubs'],
  ['An update be given on the new kettle at the next meeting', 'Update on the new kettle'],
])('“%s” becomes the item “%s”', (what, title) => { expect(itemTitle(what, 'TEA CLUB')).toBe(title); });

it('nothing is proposed twice, whatever became of the first, and a follow-up is as restricted as its minute', () => {
  const snapshot = packOf([{ type: 'resolution', part: 1, text: 'That a report on rents be submitted to the next meeting.' }, { type: 'resolution', part: 2, text: 'That officers write to the owner.' }], true);
  const [first, second] = proposedIn(snapshot);
  if (first === undefined || second === undefined) throw new Error('nothing proposed');
  expect([first, second].map(({ access }) => access.level)).toEqual(['exempt', 'exempt']);
  const closed = of(closeFollowUp(first, { reason: 'It was a slip.', on: '2019-09-10' }));
  expect(proposedIn({ ...snapshot, followUps: [closed] }).map(({ what }) => what)).toEqual([second.what]);
  expect(closeFollowUp(second, { reason: '  ', on: '2019-09-10' })).toMatchObject({ ok: false, problem: { code: 'reason-needed' } });
});

it('offers what is due to the next agenda: confirmed ones only, those of a date from that day on, never one that waits on a condition', () => {
  const snapshot = packOf([
    { type: 'resolution', part: 1, text: 'That a report on tea be submitted to the next meeting.' },
    { type: 'resolution', part: 2, text: 'That a report on milk be submitted every six months.' },
    { type: 'resolution', part: 3, text: 'That a report on cups be submitted when the cups are delivered.' },
    { type: 'resolution', part: 4, text: 'That a report on spoons be submitted by 1st October, 2019.' },
    { type: 'paragraph', text: 'Details of the kettle would be circulated to Members.' },
  ]);
  const all = proposedIn(snapshot);
  expect(dueForAgenda({ ...snapshot, followUps: all })).toEqual([]);
  const followUps = all.map((row) => of(confirmFollowUp(row)));
  const offers = (date: string) => dueForAgenda({ ...snapshot, followUps, meetings: snapshot.meetings.map((row) => (row.id === snapshot.meetingId ? { ...row, date } : row)) })
    .map(({ followUp: { what }, as, timing }) => `${what.split(' ')[3] ?? ''} ${as} ${timing}`);
  expect(offers('2019-10-15')).toEqual(['tea item due', 'spoons item due', 'kettle matter-arising due']);
  expect(offers('2020-04-14').sort()).toContain('milk item due');
  expect(offers('2019-09-20')).not.toContain('spoons item due');
});

it('lets one held meeting pass before what was asked of the meeting after next, and no more', () => {
  const snapshot = packOf([{ type: 'resolution', part: 1, text: 'That a report on tea be submitted to the meeting after next.' }]);
  const [asked] = proposedIn(snapshot);
  if (asked === undefined) throw new Error('nothing proposed');
  const main = snapshot.meetings.find(({ id }) => id === snapshot.meetingId);
  if (main === undefined) throw new Error('no meeting');
  const between = (date: string, calledOff: boolean): typeof main => ({ ...main, id: crypto.randomUUID(), date, calledOff: calledOff ? { kind: 'cancelled', on: date, reason: 'Snow', newDate: null, newTime: null } : null });
  const offers = (...held: readonly (typeof main)[]) => dueForAgenda({ ...snapshot, followUps: [of(confirmFollowUp(asked))], meetings: [...snapshot.meetings.map((row) => (row === main ? { ...row, date: '2020-04-14' } : row)), ...held] })
    .map(({ timing }) => timing);
  expect(asked.due).toEqual({ kind: 'next-meeting', after: 1 });
  expect(offers()).toEqual([]);
  expect(offers(between('2019-12-03', true))).toEqual([]);
  expect(offers(between('2019-12-03', false))).toEqual(['due']);
  expect(offers(between('2019-12-03', false), between('2020-02-04', false))).toEqual(['overdue']);
});

/** A small generator of numbers, the same for a seed. */
const dice = (seed: number) => { let now = seed; return (sides: number): number => { now = (Math.imul(now, 1_664_525) + 1_013_904_223) >>> 0; return Math.floor((now / 2 ** 32) * sides); }; };

type History = { readonly snapshot: MeetingSnapshot; readonly log: readonly string[] };

/** One thing that an officer may do, allowed or not. */
const step = ({ snapshot, log }: History, roll: (sides: number) => number): History => {
  const rows = snapshot.followUps ?? [];
  const at = roll(rows.length);
  const items = itemsOf(snapshot, snapshot.meetingId);
  const item = items[roll(items.length)];
  const day = `2019-1${roll(3)}-0${1 + roll(8)}`;
  const decide = (name: string, by: (row: FollowUp) => Result<FollowUp>): History => ({
    log: [...log, name], snapshot: { ...snapshot, followUps: rows.map((row, index) => { if (index !== at) return row; const result = by(row); return result.ok ? result.value : row; }) },
  });
  const ofItem = (name: string, change: object): History => ({ log: [...log, name], snapshot: { ...snapshot, items: snapshot.items.map((row) => (row.id === item?.id ? { ...row, ...change } : row)) } });
  const ofMeeting = (name: string, change: object): History => ({ log: [...log, name], snapshot: { ...snapshot, meetings: snapshot.meetings.map((row) => (row.id === snapshot.meetingId ? { ...row, ...change } : row)) } });
  switch (roll(17)) {
    case 0: return decide('confirm', (row) => confirmFollowUp(row));
    case 1: return decide('take up', (row) => takeUpFollowUp(row, { meetingId: snapshot.meetingId, itemId: item?.id ?? '' }));
    case 2: return decide('answer', (row) => answerFollowUp(row, { meetingId: snapshot.meetingId, itemId: item?.id ?? null, on: day }));
    case 3: return decide('carry', (row) => carryFollowUp(row, { meetingId: snapshot.meetingId, on: day }));
    case 4: return decide('close', (row) => closeFollowUp(row, { reason: roll(2) === 0 ? '' : 'Done elsewhere.', on: day }));
    case 5: return decide('reopen', reopenFollowUp);
    case 6: return ofItem('delete item', { deletedAt: roll(3) > 0 ? null : '2019-10-16T09:00:00.000Z' });
    case 7: return ofItem('defer item', { taken: roll(3) > 0 ? null : { how: 'deferred', reason: '', to: null } });
    case 8: return ofMeeting('call off', { calledOff: roll(4) > 0 ? null : { kind: roll(2) === 0 ? 'cancelled' : 'postponed', on: day, reason: 'snow', newDate: roll(2) === 0 ? null : '2019-12-03', newTime: null } });
    case 9: return ofItem('withdraw item', { withdrawn: roll(3) > 0 ? null : { on: day, reason: 'not ready' } });
    case 10: return ofItem('take item so', { taken: [null, { how: 'excluded', reason: '', to: null }, { how: 'withdrawn', reason: '', to: null }, { how: 'not-reached', reason: '', to: null }][roll(4)] ?? null });
    case 11: return ofMeeting('delete meeting', { deletedAt: roll(4) > 0 ? null : '2019-10-16T09:00:00.000Z' });
    case 12: return { log: [...log, 'record a minute'], snapshot: { ...snapshot, minutes: [...snapshot.minutes, ...snapshot.minutes.slice(0, 1).map((row) => ({ ...row, id: crypto.randomUUID(), meetingId: snapshot.meetingId, itemId: item?.id ?? null, deletedAt: null }))] } };
    case 13: return { log: [...log, 'delete minutes'], snapshot: { ...snapshot, minutes: snapshot.minutes.map((row) => (row.meetingId === snapshot.meetingId ? { ...row, deletedAt: '2019-10-16T09:00:00.000Z' } : row)) } };
    case 14: return { log: [...log, 'take minutes back'], snapshot: { ...snapshot, followUps: unsettledAgain(rows, snapshot.meetingId, '2019-10-15'), meetings: snapshot.meetings.map((row) => (row.id === snapshot.meetingId ? { ...row, minutesState: 'draft' as const } : row)) } };
    case 15: return { log: [...log, 'strike what was resolved'], snapshot: { ...snapshot, minutes: snapshot.minutes.map((row) => ({ ...row, text: { type: 'doc' as const, content: [] } })) } };
    default: return {
      log: [...log, 'publish'],
      snapshot: { ...snapshot, followUps: settledAfter(snapshot, snapshot.meetingId, '2019-10-15'), meetings: snapshot.meetings.map((row) => (row.id === snapshot.meetingId ? { ...row, minutesState: 'published' as const } : row)) },
    };
  }
};

/** What is not accounted for. @param made all that was ever asked for */
const wrongIn = (snapshot: MeetingSnapshot, made: readonly FollowUp[]): string[] => {
  const rows = snapshot.followUps ?? [];
  // Minutes that are out have settled their agenda: nothing is on it any more.
  const meets = snapshot.meetings.some(({ id, deletedAt, calledOff, minutesState }) => id === snapshot.meetingId && deletedAt === null && (calledOff ?? null) === null && minutesState !== 'published');
  // What is open by the calendar comes back by itself, whatever happened to it before.
  const later: MeetingSnapshot = { ...snapshot, meetings: [{ ...snapshot.meetings[0], id: made[0]?.id ?? '', date: '2021-01-12', calledOff: null } as MeetingSnapshot['meetings'][number], ...snapshot.meetings], meetingId: made[0]?.id ?? '' };
  const offered = new Set(dueForAgenda(later).map(({ followUp }) => followUp.id));
  const accounted = (row: FollowUp): boolean => {
    const { state } = row;
    switch (placeOf(row, snapshot)) {
      case 'open': return row.standing !== 'confirmed' || offered.has(row.id);
      case 'answered': return state.kind === 'answered' && state.on !== '';
      case 'closed': return state.kind === 'closed' && state.reason !== '';
      case 'on-agenda': {
        const item = state.kind === 'on-agenda' ? snapshot.items.find(({ id }) => id === state.itemId) : undefined;
        return meets && item?.deletedAt === null && (item.withdrawn ?? null) === null && !['deferred', 'withdrawn', 'not-reached'].includes(item.taken?.how ?? '');
      }
    }
  };
  return [
    ...(rows.map(({ id }) => id).join() === made.map(({ id }) => id).join() ? [] : ['one is gone']),
    ...rows.filter((row) => !accounted(row)).map((row) => `${row.what}: ${placeOf(row, snapshot)}, ${JSON.stringify(row.state)}`),
  ];
};

it('nothing asked for vanishes in any history: it is open, on an agenda that has it, answered by a meeting, or closed with a reason', () => {
  const start = packOf([1, 2, 3, 4, 5, 6].map((part) => ({ type: 'resolution' as const, part, text: `That a report on shelf ${part} be submitted ${part % 2 === 0 ? 'every six months' : 'to the next meeting'}.` })));
  const made = proposedIn(start);
  expect(made).toHaveLength(6);
  // What changed something, of each thing that may be done: a history of refusals would prove nothing.
  const changed = new Map<string, number>();
  const places = new Map<string, number>();
  const seen = (counts: Map<string, number>, name: string): void => { counts.set(name, (counts.get(name) ?? 0) + 1); };
  for (let seed = 1; seed <= 100; seed += 1) {
    const roll = dice(seed);
    let history: History = { snapshot: { ...start, followUps: made }, log: [] };
    for (let turn = 0; turn < 40; turn += 1) {
      const before = JSON.stringify(history.snapshot);
      history = step(history, roll);
      if (JSON.stringify(history.snapshot) !== before) seen(changed, history.log.at(-1) ?? '');
      for (const row of history.snapshot.followUps ?? []) seen(places, placeOf(row, history.snapshot));
      // Compared as lines, one look for a turn: an expectation for each follow-up would take minutes.
      const wrong = wrongIn(history.snapshot, made);
      if (wrong.length > 0) expect([history.log.join(), wrong]).toEqual([history.log.join(), []]);
    }
  }
  expect(changed.size).toBe(17);
  expect([...changed].filter(([, times]) => times < 40)).toEqual([]);
  expect(['open', 'on-agenda', 'answered', 'closed'].filter((place) => (places.get(place) ?? 0) < 500)).toEqual([]);
});
