import { expect, test } from 'vitest';
import { columnOf, heldBy } from '../../../renderer/features/follow-ups/board-columns.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import type { Attendance, Meeting } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import { attendanceCounts, excerpt, filterBook, outcomeCounts, withoutTitle, wordsFound, yearOf } from '../../../renderer/features/minute-book/filter-book.ts';
import { fromAddress, toAddress, wholeBook } from '../../../renderer/features/minute-book/book-filter.ts';
import { memberKeys, membersOf, recordedIn } from '../../../renderer/features/minute-book/book-members.ts';
import type { MinuteBook } from '../../../renderer/features/minute-book/use-minute-book.ts';

const base = { createdAt: '', updatedAt: '', rev: 1, deletedAt: null, sample: false };
const access = publicAccess;
const meeting = (id: string, date: string): Meeting => ({
  ...base, id, panelId: 'p', date, time: null, venue: { lines: ['Harbour Room'], postcode: null }, kind: 'ordinary', agendaState: 'none', minutesState: 'none', agendaPublishedOn: null,
  minutesPublishedOn: null, signatory: null, bodyAsPrinted: null, agendaImported: null, minutesImported: null,
});
const asked = (fields: Partial<FollowUp> = {}): FollowUp => ({
  ...base, id: 'f', panelId: 'p', origin: { meetingId: 'm1', date: '2026-09-01', minuteId: 'x', partId: null, label: '4', title: 'Kettles', words: 'That it be so.' },
  what: 'It', who: null, to: null, due: { kind: 'next-meeting' }, state: { kind: 'open' }, standing: 'confirmed', access, ...fields,
});
const around = { meetings: [meeting('m1', '2026-09-01'), meeting('m2', '2026-11-03')], items: [] };

test('the board says where each follow-up stands, and nothing is left out of it', () => {
  const on = (followUp: FollowUp, today: string): string => columnOf(followUp, { ...around, today });
  expect(on(asked(), '2026-10-01')).toBe('due');
  expect(on(asked(), '2026-11-04')).toBe('overdue');
  expect(on(asked({ standing: 'proposed' }), '2026-11-04')).toBe('proposed');
  expect(on(asked({ due: { kind: 'condition', text: 'once the works end' } }), '2026-11-04')).toBe('waiting');
  expect(on(asked({ due: { kind: 'date', date: '2027-03-01' } }), '2026-11-04')).toBe('later');
  expect(on(asked({ state: { kind: 'closed', reason: 'Done.', on: '2026-11-04' } }), '2026-11-04')).toBe('settled');
  // Its item is gone, so the agenda does not have it any more.
  expect(on(asked({ state: { kind: 'on-agenda', meetingId: 'm2', itemId: 'gone' } }), '2026-11-02')).toBe('due');
});

test('a past meeting whose minutes are not out says that it holds what its agenda took up, and how to free it', () => {
  expect(heldBy({ date: '2026-11-03' }, '2026-11-03')).toBeNull();
  expect(heldBy({ date: '2026-11-03' }, '2026-11-04')).toContain('carry this to make it due again');
});

const panel: Panel = {
  ...base, id: 'p', name: 'Panel', councilName: '', bodyNoun: 'Panel', lacCouncilTerm: '', law: 'committee', minuteNumbering: { scope: 'panel', format: '{n}' }, houseStyle: 'accessible',
  signatory: null, usualVenue: null, usualTime: null, template: [],
};

const book: MinuteBook = {
  panels: [], years: [{ ...base, id: 'y', panelId: 'p', name: '2026/27', startsOn: '2026-05-20' }], meetings: around.meetings, withdrawn: new Set(),
  minutes: [{
    minute: { ...base, id: 'x', meetingId: 'm1', itemId: null, order: 'a0', kind: 'minute', number: 4, printedLabel: null, title: 'Kettles', publicTitle: null, access, text: { type: 'doc', content: [] }, publicSummary: null },
    meeting: meeting('m1', '2026-09-01'), panel, label: '4', words: 'Kettles The copper kettle was mended.', published: 'Kettles The tin kettle was mended.',
    resolutions: [{ ...base, id: 'r', meetingId: 'm1', minuteId: 'x', partId: 'q', part: 1, text: 'That the kettle be kept.', access }],
    recorded: new Set(),
  }],
  attendance: [], keys: new Map(), members: [],
};

test('the minute book finds by words in any order, by number, by resolution and by year', () => {
  const found = (words: string, year: string | null = null) => filterBook(book, { ...wholeBook, words, year });
  expect(found('mended copper').minutes).toHaveLength(1);
  expect(found('silver').minutes).toHaveLength(0);
  // A corrected minute is found as it was approved; the words that were published lead to what was published.
  const [kettles] = found('tin kettle').minutes;
  expect([kettles?.label, kettles && wordsFound(kettles, 'tin kettle'), kettles && wordsFound(kettles, 'kettle').isPublishedOnly]).toEqual(['4', { words: 'Kettles The tin kettle was mended.', isPublishedOnly: true }, false]);
  expect(found('kept').resolutions.map(({ text }) => text)).toEqual(['That the kettle be kept.']);
  expect(found('harbour').meetings).toHaveLength(2);
  expect(found('', '2025/26').meetings).toHaveLength(0);
  expect(yearOf({ panelId: 'p', date: '2026-05-19' }, book.years)).toBeNull();
  const curled = { ...book, minutes: book.minutes.map((row) => ({ ...row, words: `${row.words} The Chair’s “own” words.` })) };
  expect(filterBook(curled, { ...wholeBook, words: `chair's "own"` }).minutes).toHaveLength(book.minutes.length);
  expect(excerpt(withoutTitle('Kettles The Chair’s kettle.', 'Kettles'), "chair's")).toBe('The Chair’s kettle.');
  expect(excerpt('The copper kettle was mended.', 'mended')).toBe('The copper kettle was mended.');
  expect(attendanceCounts(book, book.meetings)).toEqual([]);
});

const attends = (id: string, meetingId: string, name: string, fields: Partial<Attendance> = {}): Attendance => ({
  ...base, id, meetingId, order: id, personId: null, name, councillor: true, capacity: 'member', presence: 'present', presiding: false, mode: 'in-the-room',
  post: null, substituteFor: null, forMinute: null, displayRule: 'not-named', ...fields,
});

const recordedBook = (): MinuteBook => {
  const attendance = [attends('a1', 'm1', 'R. Penhallow', { personId: 'rp' }), attends('a2', 'm2', 'R. Penhallow'), attends('b1', 'm1', 'D. Hardcastle', { personId: 'dh', presence: 'apologies' }), attends('o1', 'm1', 'Imelda Sarsfield', { capacity: 'officer' })];
  const keys = memberKeys(attendance);
  const [row] = book.minutes;
  if (row === undefined) throw new Error('The book has a minute');
  const minute = (id: string, inMeeting: string, words: string, outcomes: readonly ('noted' | 'deferred' | null)[], recorded: readonly string[] = []) => ({
    ...row, minute: { ...row.minute, id, meetingId: inMeeting, title: id }, meeting: around.meetings.find((each) => each.id === inMeeting) ?? row.meeting, words, published: null,
    resolutions: outcomes.map((outcome, at) => ({ ...base, id: `${id}-${at}`, meetingId: inMeeting, minuteId: id, partId: `${id}-${at}`, part: at + 1, text: `That it be so, ${id}.`, access, outcome })), recorded: new Set(recorded),
  });
  return {
    ...book, attendance, keys, members: membersOf(attendance, keys),
    minutes: [
      minute('kettles', 'm1', 'Kettles Councillor Penhallow asked.', ['noted', 'deferred']), minute('votes', 'm1', 'Votes', ['noted'], ['rp']),
      minute('street', 'm2', 'Street The Penhallow Street office moved.', [null]),
    ],
  };
};

test('the minute book is narrowed down by outcome and member together with words and year, and counts what each outcome would find', () => {
  const held = recordedBook();
  const found = (filter: Partial<typeof wholeBook>) => filterBook(held, { ...wholeBook, ...filter });
  const titles = (filter: Partial<typeof wholeBook>): readonly string[] => found(filter).minutes.map(({ minute }) => minute.title);
  expect(titles({ outcome: 'noted' })).toEqual(['kettles', 'votes']);
  expect(found({ outcome: 'noted' }).resolutions.map(({ id }) => id)).toEqual(['kettles-0', 'votes-0']);
  expect(found({ outcome: 'deferred' }).meetings.map(({ id }) => id)).toEqual(['m1']);
  expect(found({ outcome: 'other' }).resolutions.map(({ id }) => id)).toEqual(['street-0']);
  // Named in the words as minutes write names, or in what was recorded; a street of that name is nobody.
  expect(titles({ member: 'rp' })).toEqual(['kettles', 'votes']);
  expect(titles({ member: 'rp', words: 'asked', outcome: 'deferred' })).toEqual(['kettles']);
  expect(titles({ member: 'dh' })).toEqual([]);
  expect(found({ member: 'rp' }).meetings.map(({ id }) => id)).toEqual(['m1', 'm2']);
  expect(titles({ member: 'rp', year: '2025/26' })).toEqual([]);
  expect([...outcomeCounts(held, { ...wholeBook, member: 'rp', outcome: 'deferred' })]).toEqual([['noted', 2], ['deferred', 1]]);
  // The imported list names nobody's record; the one person of that name is meant. Officers are no members.
  expect(held.members.map(({ key, name }) => `${key} ${name}`)).toEqual(['dh D. Hardcastle', 'rp R. Penhallow']);
  expect(attendanceCounts(held, held.meetings, 'rp')).toEqual([{ name: 'Councillor R. Penhallow', meetings: 2, present: 2, apologies: 0, absent: 0 }]);
});

test('who declared, voted or came at a minute is recorded in it, and an interest only announced is not', () => {
  const row = (id: string) => ({ ...base, id, order: id, meetingId: 'm1' });
  const declaration = { ...row('d'), attendanceId: 'a', itemId: 'i2', minuteId: null, kind: 'non-registrable', nature: '', dispensation: false, effect: 'left' } as const;
  expect(recordedIn({ id: 'x', itemId: 'i1', alsoItemIds: ['i2'] }, {
    declarations: [declaration, { ...declaration, attendanceId: 'early', announced: true }],
    votes: [{ ...row('v'), minuteId: 'x', partId: null, counts: null, recorded: [{ attendanceId: 'b', vote: 'for' }], isRecordedVote: true }],
    movements: [{ ...row('w'), attendanceId: 'c', what: 'arrives', minuteId: 'x', time: null, reason: null }, { ...row('z'), attendanceId: 'elsewhere', what: 'arrives', minuteId: 'y', time: null, reason: null }],
  })).toEqual(['a', 'b', 'c']);
});

test('the address says what the minute book shows and gives it back, and words that it does not know narrow nothing', () => {
  const asked = { kind: 'resolutions', filter: { words: 'tin kettle', panelId: 'p', year: '2026/27', outcome: 'deferred', member: 'rp' } } as const;
  expect(fromAddress(new URLSearchParams(toAddress(asked)))).toEqual(asked);
  expect(fromAddress(new URLSearchParams({ show: 'cakes', outcome: 'eaten' }))).toEqual({ kind: 'minutes', filter: wholeBook });
});
