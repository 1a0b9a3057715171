import { describe, expect, it } from 'vitest';
import { agendaFindings, minutesFindings } from '../../shared/checking/ready-to-publish.ts';
import { publicAccess } from '../../shared/model/access.ts';
import { blocksToText } from '../../shared/model/blocks-to-text.ts';
import { emptyText } from '../../shared/model/text.ts';
import type { Attendance, Item, Meeting, Minute } from '../../shared/model/meeting.ts';
import type { Sitting } from '../../shared/model/proceedings.ts';

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
  it('an exempt item before the exclusion, or without one, stops it', () => {
    expect(agendaFindings(meeting, [item('a', { access: exempt([1]) })], [])).toMatchObject([{ code: 'exempt-without-exclusion', stops: true }]);
    expect(agendaFindings(meeting, [item('a', { access: exempt([1]) }), item('b', { kind: 'exclusion' })], [])).toMatchObject([{ code: 'exempt-before-exclusion', stops: true, remedy: 'Move it after that item.' }]);
    expect(codes([item('b', { kind: 'exclusion' }), item('a', { access: exempt([1]) })])).toEqual([]);
  });
  it('a resolution in the officer’s own words that leaves out the ground of an exempt item is pointed out', () => {
    const own = item('a', { kind: 'exclusion', title: 'Exclusion', resolutionText: 'That, under Section 100A(4), the public be excluded, as defined in Paragraphs 1 and 2 of Part 1 of Schedule 12A.' });
    expect(codes([own, item('b', { access: exempt([1, 2]) })])).toEqual([]);
    expect(agendaFindings(meeting, [own, item('b', { access: exempt([1]) }), item('c', { access: exempt([2, 3]) })], [])).toMatchObject([{ code: 'exclusion-names-less', stops: false, what: expect.stringContaining('Item 3 is exempt under paragraph 3,') as string, place: { itemId: 'a' } }]);
  });
  it('minutes listed at an extraordinary meeting are pointed out', () => {
    const minutesItem = item('a', { kind: 'minutes', title: 'Minutes of Tuesday 4 March 2031', refersTo: { minutesOf: '2031-03-04' } });
    expect(agendaFindings({ ...meeting, kind: 'extraordinary' }, [minutesItem], [])).toMatchObject([{ code: 'minutes-at-extraordinary', stops: false, place: { itemId: 'a' } }]);
    expect(codes([minutesItem])).toEqual([]);
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
  const chair = row({ presiding: true });
  it('an item that was deferred needs no text', () => {
    const deferred = { ...minute, id: 'm2', itemId: 'a', text: emptyText } as unknown as Minute;
    const findings = (taken: Item['taken']) => minutesFindings(meeting, [minute, deferred], [chair], '2031-05-06', [], [item('a', { taken })]).map((f) => f.code);
    expect(findings({ how: 'deferred', reason: '', to: null })).toEqual([]);
    expect(findings(null)).toEqual(['minute-empty']);
  });
  it('a title of a procedural note, which prints nowhere, is said with its words before it is left out', () => {
    const note = { ...minute, id: 'n', kind: 'procedural-note' as const, title: "The Mayor's chaplain spoke." };
    expect(minutesFindings(meeting, [minute, note], [chair], '2031-05-07')).toMatchObject([{ code: 'note-titled', stops: true, what: 'A procedural note has the title “The Mayor\'s chaplain spoke.”, and notes print none.', place: { at: 'minutes', minuteId: 'n' } }]);
    expect(minutesFindings(meeting, [minute, { ...note, title: ' ' }], [chair], '2031-05-07')).toEqual([]);
  });
  it('minutes of an inquorate meeting may hold not a word, and their items need none', () => {
    const base = { createdAt: '', updatedAt: '', rev: 1, deletedAt: null, meetingId: 'm', order: 'a0', sample: false };
    const blank = { ...minute, ...base, id: 'm2', itemId: 'a', text: emptyText } as unknown as Minute;
    const findings = (ended: Sitting['ended'], minutes: readonly Minute[]) =>
      minutesFindings({ ...meeting, id: 'm' }, minutes, [chair], '2031-05-06', [], [item('a', { ...base, kind: 'report' })], [{ ...base, id: 's', date: meeting.date, startedAt: null, endedAt: '17:40', ended, fromMinuteId: null }]).map((f) => f.code);
    expect([findings('inquorate', [blank]), findings('closed', [blank])]).toEqual([[], ['minutes-empty']]);
    const spoken = { ...blank, id: 'm1', itemId: null, text };
    expect([findings('inquorate', [spoken, blank]), findings('closed', [spoken, blank])]).toEqual([[], ['minute-empty']]);
  });
  it('minutes of a meeting that was called off are stopped where it can be seen, and its agenda is doubted', () => {
    const calledOff = { kind: 'postponed', on: '2031-05-01', reason: "The Mayor's hall is flooded", newDate: null, newTime: null } as const;
    expect(minutesFindings({ ...meeting, calledOff }, [minute], [chair], '2031-05-07')).toMatchObject([{ code: 'called-off', stops: true, what: 'This meeting was postponed, so it has no minutes to publish.' }]);
    expect(minutesFindings({ ...meeting, calledOff: null }, [minute], [chair], '2031-05-07')).toEqual([]);
    expect(agendaFindings({ ...meeting, calledOff }, [item('a', {})], []).find(({ code }) => code === 'agenda-called-off')).toMatchObject({ stops: false });
    expect(agendaFindings(meeting, [item('a', {})], []).map(({ code }) => code)).not.toContain('agenda-called-off');
  });
  it('the minute of declarations needs no text: that there were none prints by itself', () => {
    const blank = (fields: Partial<Minute>): Minute => ({ ...minute, id: 'm2', itemId: 'a', text: emptyText, ...fields });
    const findings = (row: Minute, kind: Item['kind']) => minutesFindings(meeting, [minute, row], [chair], '2031-05-06', [], [item('a', { kind })]).map((f) => f.code);
    expect(findings(blank({ title: "Members' interests" }), 'declarations')).toEqual([]);
    expect(findings(blank({ itemId: null, title: 'Declarations of Interest' }), 'report')).toEqual([]);
    expect(findings(blank({ title: "Members' interests" }), 'report')).toEqual(['minute-empty']);
  });
  it('unrecorded attendance and an empty Chair stop them', () => {
    expect(minutesFindings(meeting, [minute], [row({}), row({ presence: 'not-recorded' })], '2031-05-07').map((f) => [f.code, f.stops])).toEqual([
      ['attendance-not-recorded', true],
      ['nobody-presiding', true],
    ]);
    expect(minutesFindings(meeting, [minute], [], '2031-05-07').map((f) => f.code)).toEqual(['nobody-presiding']);
    expect(minutesFindings(meeting, [minute], [{ ...chair, presence: 'apologies' }], '2031-05-07').map((f) => f.code)).toEqual(['nobody-presiding']);
  });
  it('a meeting that is still to come is doubted', () => {
    expect(minutesFindings(meeting, [minute], [chair], '2031-05-05').map((f) => [f.code, f.stops])).toEqual([['not-held', false]]);
  });
  it('a minute without a word is doubted, minutes without a word are stopped', () => {
    const blank = { ...minute, text: emptyText };
    expect(minutesFindings(meeting, [minute, blank], [chair], '2031-05-06').map((f) => [f.code, f.stops])).toEqual([['minute-empty', false]]);
    expect(minutesFindings(meeting, [blank, blank], [chair], '2031-05-06').map((f) => [f.code, f.stops])).toEqual([['minutes-empty', true]]);
  });

  const resolved = (start: number | null, ...texts: string[]): Minute => ({
    ...minute,
    text: blocksToText(texts.map((words, at) => ({ type: 'resolution', part: start === null ? null : start + at, text: words })), () => 'part'),
  });
  const said = (of: Minute) => minutesFindings(meeting, [of], [chair], '2031-05-06').map((f) => [f.code, f.stops, f.what]);
  it('a resolution that does not begin “That” or lacks its full stop is advised on', () => {
    expect(said(resolved(null, 'The report be noted.'))).toEqual([['resolution-without-that', false, 'The resolution of “Apologies” doesn’t begin with “That”.']]);
    expect(said(resolved(1, 'That the report be noted.', 'That it be sent'))).toEqual([['resolution-without-stop', false, 'Part (2) of the resolution of “Apologies” doesn’t end with a full stop.']]);
    expect(said(resolved(1, 'That the report be noted.', '“That it be sent.”'))).toEqual([]);
  });
  it('the parts of one resolution are named together', () => {
    expect(said(resolved(1, 'Note it.', 'That it be sent.', 'Send it.')).map(([, , what]) => what)).toEqual(['Parts (1) and (3) of the resolution of “Apologies” don’t begin with “That”.']);
  });
  it('limbs that finish the sentence of a stem need neither', () => {
    const limbs: Minute = {
      ...minute,
      text: blocksToText([
        { type: 'resolution', part: null, text: 'That the Panel:-' },
        { type: 'resolution', part: 1, label: '(a)', text: 'note the report; and' }, { type: 'resolution', part: 2, label: '(b)', text: 'thank the carers.' },
      ], () => 'part'),
    };
    expect(said(limbs)).toEqual([]);
  });
  it('a resolution that a list closes needs no full stop', () => {
    const dates: Minute = { ...minute, text: blocksToText([{ type: 'resolution', part: null, text: 'That the Panel meet on:-', items: ['7th May', '9th July'] }], () => 'part') };
    expect(said(dates)).toEqual([]);
  });
});
