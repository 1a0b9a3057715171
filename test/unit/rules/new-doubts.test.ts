// What a change of a published agenda brings that deserves a look; what was so when it went out is not told again.
import { expect, it } from 'vitest';
import { newDoubts } from '../../../shared/checking/new-doubts.ts';
import { makeItem, makeMeeting, makePanel, makeSnapshot } from '../../documents/support/make-records.ts';

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
