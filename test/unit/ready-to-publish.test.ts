import { describe, expect, it } from 'vitest';
import { agendaFindings, minutesFindings } from '../../shared/checking/ready-to-publish.ts';
import { publicAccess } from '../../shared/model/access.ts';
import { emptyText } from '../../shared/model/text.ts';
import type { Attendance, Item, Meeting, Minute } from '../../shared/model/meeting.ts';

const meeting = { date: '2031-05-06', time: '17:00', venue: { lines: ['Guildhall'], postcode: null } } as unknown as Meeting;
const item = (id: string, fields: Partial<Item>): Item =>
  ({ id, sub: false, printedLabel: null, kind: 'report', title: 'A paper', subLines: [], note: null, access: publicAccess, refersTo: null, nextMeeting: null, slotId: null, ...fields }) as Item;
const exempt = (paragraphs: number[], reason = 'Names a family') => ({ level: 'exempt' as const, paragraphs, reason });
const codes = (items: Item[], template: Parameters<typeof agendaFindings>[2] = []): string[] => agendaFindings(meeting, items, template).map((f) => f.code);

describe('before an agenda is published', () => {
  it('nothing is said about a whole one', () => {
    expect(codes([item('a', {})])).toEqual([]);
  });
  it('an exempt item without a paragraph stops it', () => {
    expect(agendaFindings(meeting, [item('a', { kind: 'exclusion' }), item('b', { access: exempt([]) })], [])).toMatchObject([{ code: 'exempt-without-paragraph', stops: true }]);
  });
  it('an urgent item without the Chair’s reason stops it', () => {
    expect(agendaFindings(meeting, [item('a', { note: { type: 'chairs-authority', text: ' ' } })], [])[0]).toMatchObject({ code: 'urgent-without-reason', stops: true });
  });
  it('an exempt item before the exclusion, or without one, is pointed out', () => {
    expect(codes([item('a', { access: exempt([1]) })])).toContain('exempt-without-exclusion');
    expect(codes([item('a', { access: exempt([1]) }), item('b', { kind: 'exclusion' })])).toContain('exempt-before-exclusion');
    expect(codes([item('b', { kind: 'exclusion' }), item('a', { access: exempt([1]) })])).toEqual([]);
  });
  it('a slot that the law asks for is missed', () => {
    const slot = { id: 's1', kind: 'declarations' as const, title: 'Declarations of interest', subLines: [], legal: true, access: publicAccess };
    expect(codes([item('a', {})], [slot])).toEqual(['legal-slot-missing']);
    expect(codes([item('a', { kind: 'declarations' })], [slot])).toEqual([]);
  });
  it('a weekday that does not fit its date is pointed out with the right one', () => {
    const [finding] = agendaFindings(meeting, [item('a', { kind: 'minutes', title: 'Minutes of Monday 4 March 2031' })], []);
    expect(finding).toMatchObject({ code: 'weekday-wrong', stops: false, what: 'Item 1 says “Monday 4 March 2031”, but that day is a Tuesday.' });
    expect(codes([item('a', { kind: 'minutes', title: 'Minutes of Tuesday 4 March 2031' })])).toEqual([]);
  });
  it('a next meeting that is not later is pointed out with its day', () => {
    const [finding] = agendaFindings(meeting, [item('a', { kind: 'next-meeting', nextMeeting: { dates: ['2031-05-06'], time: null } })], []);
    expect(finding?.what).toContain('Tuesday 6 May 2031');
  });
});

describe('before minutes are published', () => {
  const text: Minute['text'] = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'None.' }] }] };
  const minute = { kind: 'minute', title: 'Apologies', text } as Minute;
  const row = (fields: Partial<Attendance>): Attendance => ({ presence: 'present', presiding: false, ...fields }) as Attendance;
  it('unrecorded attendance stops them, nobody in the Chair is doubted', () => {
    expect(minutesFindings(meeting, [minute], [row({}), row({ presence: 'not-recorded' })], '2031-05-07').map((f) => [f.code, f.stops])).toEqual([
      ['attendance-not-recorded', true],
      ['nobody-presiding', false],
    ]);
  });
  it('a meeting that is still to come is doubted', () => {
    expect(minutesFindings(meeting, [minute], [row({ presiding: true })], '2031-05-05').map((f) => [f.code, f.stops])).toEqual([['not-held', false]]);
  });
  it('a minute without a word is doubted', () => {
    expect(minutesFindings(meeting, [{ ...minute, text: emptyText }], [row({ presiding: true })], '2031-05-06').map((f) => f.code)).toEqual(['minute-empty']);
  });
});
