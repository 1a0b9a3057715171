import { expect, test } from 'vitest';
import { columnOf, heldBy } from '../../../renderer/features/follow-ups/board-columns.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import { attendanceCounts, excerpt, filterBook, withoutTitle, wordsFound, yearOf } from '../../../renderer/features/minute-book/filter-book.ts';
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
  }],
  attendance: [],
};

test('the minute book finds by words in any order, by number, by resolution and by year', () => {
  const found = (words: string, year: string | null = null) => filterBook(book, { words, panelId: null, year });
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
  expect(filterBook(curled, { words: `chair's "own"`, panelId: null, year: null }).minutes).toHaveLength(book.minutes.length);
  expect(excerpt(withoutTitle('Kettles The Chair’s kettle.', 'Kettles'), "chair's")).toBe('The Chair’s kettle.');
  expect(excerpt('The copper kettle was mended.', 'mended')).toBe('The copper kettle was mended.');
  expect(attendanceCounts(book, book.meetings)).toEqual([]);
});
