// A cancelled meeting's business goes to the next one with its papers; what stands on every agenda does not.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { carryBusiness, meetingForBusiness, meetingOnNewDay } from '../../../renderer/data/commands/carry-business.ts';
import { businessOf } from '../../../shared/rules/agenda-business.ts';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { addItem, listItems } from '../../../renderer/data/items-repository.ts';
import { noMeetingWords } from '../../../renderer/features/publish/publications/no-meeting-words.ts';
import { listMeetings } from '../../../renderer/data/meetings-repository.ts';
import { listPapers } from '../../../renderer/data/papers-repository.ts';
import { listSections } from '../../../renderer/data/sections-repository.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { must, openTestMeeting, problemOf } from './open-test-data.ts';

describe('business of a cancelled meeting', () => {
  it('goes before what closes the next one, exempt matters behind the exclusion, with papers and appendices, and can be undone', async () => {
    const { context, meeting, panel } = await openTestMeeting();
    const next = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
    const before = (await listItems(context.db, next.id)).map(({ title }) => title);
    const open = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Carers’ week' }));
    const closed = must(await addItem(context, { meetingId: meeting.id, kind: 'verbal', title: 'One family', fields: { access: { level: 'exempt', paragraphs: [2], reason: 'One family' } } }));
    const paper = must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: open.id, kind: 'standard-report' }));
    must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: open.id, kind: 'free', belongsTo: { paperId: paper.id, as: 'appendix' } }));
    must(await addItem(context, { meetingId: next.id, kind: 'exclusion', title: 'Exclusion' }));

    expect(meetingForBusiness(await listMeetings(context.db, panel.id), meeting)?.id).toBe(next.id);
    const postponed = (newDate: string | null) => ({ ...meeting, calledOff: { kind: 'postponed' as const, on: '2027-01-04', reason: 'No heating', newDate, newTime: null } });
    const planned = await listMeetings(context.db, panel.id);
    expect([meetingForBusiness(planned, postponed(null)), meetingForBusiness(planned, postponed('2027-03-09')), meetingForBusiness(planned, postponed('2027-02-02'))].map((found) => found?.id)).toEqual([next.id, next.id, undefined]);
    expect(businessOf(await listItems(context.db, meeting.id)).map(({ kind }) => kind)).not.toContain('apologies');
    expect(problemOf(await carryBusiness(context, { from: meeting.id, to: next.id, itemIds: [] }))).toBe('nothing-chosen');
    must(await carryBusiness(context, { from: meeting.id, to: next.id, itemIds: [open.id, closed.id] }));

    const rows = await listItems(context.db, next.id);
    const at = (title: string): number => rows.findIndex((row) => row.title === title);
    const exclusion = rows.findIndex(({ kind }) => kind === 'exclusion');
    expect(rows).toHaveLength(before.length + 3);
    expect(at('Carers’ week')).toBeLessThan(exclusion);
    expect(at('One family')).toBeGreaterThan(exclusion - 1);
    const papers = await listPapers(context.db, next.id);
    expect(papers.map(({ kind, itemId }) => [kind, itemId])).toEqual([['standard-report', rows[at('Carers’ week')]?.id], ['free', rows[at('Carers’ week')]?.id]]);
    expect(papers[1]?.belongsTo).toEqual({ paperId: papers[0]?.id, as: 'appendix' });
    const answers = JSON.stringify((await listSections(context.db, papers[0]?.id ?? '')).flatMap(({ fields }) => fields.map(({ value }) => value)));
    expect(answers).not.toContain('2027-01-12');
    expect((await listItems(context.db, meeting.id)).map(({ title }) => title)).toContain('Carers’ week');
    must(await undo(context, next.id));
    expect(await listPapers(context.db, next.id)).toEqual([]);
  });
});

it('a meeting of the new day that cannot take over the business is found and named, so that nobody plans a second one', async () => {
  const { context, meeting, panel } = await openTestMeeting();
  const next = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
  const off = { kind: 'postponed' as const, on: '2027-01-04', reason: 'No heating', newDate: '2027-03-09', newTime: null };
  const postponed = { ...meeting, calledOff: off };
  const said = (there: typeof next): string => {
    const meetings = [postponed, there];
    expect(meetingForBusiness(meetings, postponed)).toBeNull();
    expect(meetingOnNewDay(meetings, postponed)?.id).toBe(there.id);
    return noMeetingWords(postponed, meetingOnNewDay(meetings, postponed));
  };
  expect(said({ ...next, agendaState: 'published' })).toMatch(/^The agenda of the meeting on .*9 March 2027 is already published\. Choose “Prepare a change”/);
  expect(said({ ...next, calledOff: { ...off, newDate: null } })).toMatch(/^The meeting on .*9 March 2027 is postponed itself\./);
  expect(noMeetingWords(postponed, meetingOnNewDay([postponed], postponed))).toMatch(/^No meeting of this panel is planned for /);
  expect(meetingOnNewDay([postponed, { ...next, calledOff: off }, { ...next, id: 'held', agendaState: 'published' }], postponed)?.id).toBe('held');
  expect(meetingOnNewDay([meeting, next], { ...postponed, calledOff: { ...off, newDate: null } })).toBeNull();
});
