// After an agenda is published it changes only by publication n+1, with a reason, and nothing published changes its number (DOMAIN U3, U4).
import { expect, it } from 'vitest';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { callOffMeeting } from '../../../renderer/data/commands/call-off-meeting.ts';
import { deleteItem } from '../../../renderer/data/commands/delete-item.ts';
import { movePaper } from '../../../renderer/data/commands/move-paper.ts';
import { moveItem } from '../../../renderer/data/commands/move-item.ts';
import { leaveAsPublished, openAgendaChange, withdrawItem } from '../../../renderer/data/commands/prepare-change.ts';
import { publishAgenda, takeBackAgenda } from '../../../renderer/data/commands/publish-agenda.ts';
import { takeMeetingFile } from '../../../renderer/data/commands/take-meeting-file.ts';
import { keepPublishedFiles } from '../../../renderer/data/commands/publication.ts';
import { publishChange, withdrawAgenda } from '../../../renderer/data/commands/publish-change.ts';
import { addItem, listItems, updateItem } from '../../../renderer/data/items-repository.ts';
import { getMeeting, listAllMeetings, listPublications, updateMeeting } from '../../../renderer/data/meetings-repository.ts';
import { isAgendaWithdrawn, withdrawnAgendas } from '../../../renderer/data/agenda-publications.ts';
import { updatePaper } from '../../../renderer/data/papers-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { findingKey, mustBeSeen } from '../../../shared/checking/must-be-seen.ts';
import { checkSnapshot } from '../../../shared/model/check-snapshot.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { must, openTestData, openTestMeeting, problemOf } from './open-test-data.ts';

const on = '2027-01-04';
const reason = 'The room is flooded';

const published = async (date = '2027-01-26') => {
  const opened = await openTestMeeting(date);
  must(await publishAgenda(opened.context, { meetingId: opened.meeting.id, on }));
  const { context, meeting: { id: meetingId } } = opened;
  const labels = async () => [...agendaLabels(await listItems(context.db, meetingId)).values()];
  const rev = async () => (await getMeeting(context.db, meetingId))?.rev ?? 0;
  return { ...opened, meetingId, labels, open: () => openAgendaChange(context, { meetingId, on, pages: [] }), move: async () => updateMeeting(context, { id: meetingId, rev: await rev(), patch: { venue: { lines: ['Old Library'], postcode: null } } }) };
};

it('a change is prepared, published with its reason, and told by number, kind and clear days', async () => {
  const { context, meetingId, open, move } = await published();
  must(await open());
  must(await move());
  expect(problemOf(await publishAgenda(context, { meetingId, on }))).toBe('change-open');
  expect(problemOf(await publishChange(context, { meetingId, on: '2027-01-25', reason: '  ', pages: null }))).toBe('reason-needed');
  must(await publishChange(context, { meetingId, on: '2027-01-25', reason, pages: null }));
  const rows = await listPublications(context.db, meetingId);
  expect(rows.map(({ number, facts }) => [number, facts?.kind ?? 'first'])).toEqual([[1, 'first'], [2, 'amended']]);
  expect(rows[1]?.facts).toMatchObject({ reason, changes: [{ what: 'venue' }], clearDays: { held: 'late' } });
  expect((await getMeeting(context.db, meetingId))?.agendaState).toBe('published');
  const snapshot = must(await readSnapshot(context.db, meetingId));
  expect(snapshot.publications?.map(({ number }) => number)).toEqual([1, 2]);
  expect(rows[1]?.snapshot.publications?.map(({ number }) => number)).toEqual([1, 2]);
  expect(checkSnapshot(snapshot).ok).toBe(true);
});

it('how its files are made is on record with publication n+1, and of each file the hash of the first that is made, whenever that is', async () => {
  const { context, meetingId, open, move } = await published();
  must(await open());
  must(await move());
  must(await publishChange(context, { meetingId, on, reason, pages: null, withConfidential: true }));
  const last = async () => (await listPublications(context.db, meetingId)).at(-1);
  const { id = '', snapshot, pack } = (await last()) ?? {};
  const style = snapshot?.panel.houseStyle ?? 'traditional';
  expect(pack).toEqual({ style, withConfidential: true, files: [] });
  const file = (kind: 'agenda' | 'members-pack', length: number) => ({ kind, name: `${kind}.docx`, length, sha256: 'a'.repeat(64) });
  must(await keepPublishedFiles(context, id, { style, withConfidential: true, files: [file('members-pack', 1)] }));
  must(await keepPublishedFiles(context, id, { style, withConfidential: false, files: [file('agenda', 2), file('members-pack', 3)] }));
  expect((await last())?.pack).toEqual({ style, withConfidential: true, files: [file('members-pack', 1), file('agenda', 2)] });
  must(await withdrawAgenda(context, { meetingId, on, reason }));
  expect((await last())?.pack).toEqual({ style, withConfidential: true, files: [] });
});

it('published items keep number and place; a late one stands beside them and needs the Chair’s reason when the clear days are over', async () => {
  const { context, meetingId, labels, open } = await published();
  const before = await labels();
  must(await open());
  const items = await listItems(context.db, meetingId);
  const third = items[2];
  expect(problemOf(await deleteItem(context, { meetingId, id: third?.id ?? '', reason: 'x' }))).toBe('published-item');
  expect(problemOf(await moveItem(context, { meetingId, id: third?.id ?? '', to: { step: 'up' } }))).toBe('published-item');
  const late = must(await addItem(context, { meetingId, kind: 'report', title: 'Flood at the contact centre', after: third?.id ?? null }));
  expect(await labels()).toEqual([...before.slice(0, 3), '3A', ...before.slice(3)]);
  expect(problemOf(await publishChange(context, { meetingId, on: '2027-01-25', reason, pages: null }))).toBe('late-item-without-reason');
  must(await updateItem(context, { meetingId, id: late.id, rev: late.rev, patch: { note: { type: 'chairs-authority', text: 'The centre closes tomorrow' } } }));
  must(await publishChange(context, { meetingId, on: '2027-01-25', reason, pages: null }));
  expect((await listPublications(context.db, meetingId)).at(-1)?.facts).toMatchObject({ kind: 'supplement', changes: [{ what: 'item-added', itemId: late.id }] });
  expect((await listItems(context.db, meetingId)).find(({ id }) => id === late.id)?.publishedLabel).toBe('3A');
});

it('a late item in time needs no reason of the Chair', async () => {
  const { context, meetingId, open } = await published();
  must(await open());
  must(await addItem(context, { meetingId, kind: 'report', title: 'Flood at the contact centre' }));
  must(await publishChange(context, { meetingId, on: '2027-01-05', reason, pages: null }));
});

it('an item is withdrawn with a reason, can be taken after all until that is published, and stays listed after', async () => {
  const { context, meetingId, labels, open } = await published();
  const before = await labels();
  const [item] = await listItems(context.db, meetingId);
  const id = item?.id ?? '';
  expect(problemOf(await withdrawItem(context, { meetingId, id, on, reason }))).toBe('no-change-open');
  must(await open());
  expect(problemOf(await withdrawItem(context, { meetingId, id, on, reason: ' ' }))).toBe('reason-needed');
  must(await withdrawItem(context, { meetingId, id, on, reason }));
  must(await undo(context, meetingId));
  expect(problemOf(await publishChange(context, { meetingId, on, reason, pages: null }))).toBe('nothing-changed');
  must(await withdrawItem(context, { meetingId, id, on, reason }));
  must(await publishChange(context, { meetingId, on, reason, pages: null }));
  expect((await listPublications(context.db, meetingId)).at(-1)?.facts?.kind).toBe('item-withdrawn');
  expect(await labels()).toEqual(before);
  must(await open());
  expect(problemOf(await withdrawItem(context, { meetingId, id, on, reason: null }))).toBe('published-item');
});

it('a change that is given up leaves the agenda as published, once nothing differs', async () => {
  const { context, meetingId, open, move } = await published();
  must(await open());
  must(await move());
  expect(problemOf(await leaveAsPublished(context, meetingId))).toBe('changes-left');
  must(await undo(context, meetingId));
  must(await leaveAsPublished(context, meetingId));
  expect((await getMeeting(context.db, meetingId))?.agendaState).toBe('published');
});

it('a withdrawn agenda keeps its numbers and goes out again only with a reason', async () => {
  const { context, meetingId, labels } = await published();
  const before = await labels();
  expect(problemOf(await withdrawAgenda(context, { meetingId, on, reason: '' }))).toBe('reason-needed');
  const isWithdrawn = async (): Promise<boolean> => { const meeting = await getMeeting(context.db, meetingId); return meeting !== null && isAgendaWithdrawn(context.db, meeting); };
  expect(await isWithdrawn()).toBe(false);
  must(await withdrawAgenda(context, { meetingId, on, reason: 'It named the wrong panel' }));
  expect((await listPublications(context.db, meetingId)).at(-1)?.facts?.kind).toBe('agenda-withdrawn');
  // Lists of meetings say so too.
  expect([...(await withdrawnAgendas(context.db, await listAllMeetings(context.db)))]).toEqual([meetingId]);
  expect(problemOf(await leaveAsPublished(context, meetingId))).toBe('agenda-withdrawn');
  expect(await isWithdrawn()).toBe(true);
  must(await publishChange(context, { meetingId, on, reason: 'It is right now', pages: null }));
  expect(await isWithdrawn()).toBe(false);
  expect(await labels()).toEqual(before);
});

it('an agenda that is taken back as a whole is numbered by its order again', async () => {
  const { context, meetingId, labels, open } = await published();
  const before = await labels();
  must(await open());
  must(await addItem(context, { meetingId, kind: 'report', title: 'Late', after: (await listItems(context.db, meetingId))[0]?.id ?? null }));
  must(await publishChange(context, { meetingId, on, reason, pages: null }));
  must(await takeBackAgenda(context, { meetingId, reason }));
  expect(await labels()).toEqual([...before, String(before.length + 1)]);
  expect(must(await readSnapshot(context.db, meetingId)).publications).toBeUndefined();
});

it('a meeting is called off whatever is published, with a reason, and undone', async () => {
  const { context, meetingId } = await published();
  const calledOff = { kind: 'postponed' as const, on, reason, newDate: '2027-01-20', newTime: null };
  expect(problemOf(await callOffMeeting(context, { meetingId, calledOff }))).toBe('new-date-not-later');
  expect(problemOf(await callOffMeeting(context, { meetingId, calledOff: { ...calledOff, newDate: null, reason: '' } }))).toBe('reason-needed');
  must(await callOffMeeting(context, { meetingId, calledOff: { ...calledOff, newDate: '2027-02-02' } }));
  must(await undo(context, meetingId));
  expect((await getMeeting(context.db, meetingId))?.calledOff ?? null).toBeNull();
});

it('on another computer that takes the meeting in, what was published keeps its numbers and pages, and changes only by publication n+1 there too', async () => {
  const { context, meetingId, open, move } = await published();
  must(await open());
  must(await move());
  must(await publishChange(context, { meetingId, on, reason, pages: null }));
  const theirs = must(await readSnapshot(context.db, meetingId));
  const other = (await openTestData()).context;
  expect((await takeMeetingFile(other, theirs)).ok).toBe(true);
  expect((await listPublications(other.db, meetingId)).map(({ number, facts }) => [number, facts?.kind])).toEqual([[1, 'first'], [2, 'amended']]);
  must(await openAgendaChange(other, { meetingId, on, pages: [] }));
  expect(problemOf(await publishAgenda(other, { meetingId, on }))).toBe('change-open');
  expect(must(await readSnapshot(other.db, meetingId)).publications).toHaveLength(2);
});

it('pages that are none are not published: no meeting file could carry them', async () => {
  const { context, meetingId, open, move } = await published();
  must(await open());
  must(await move());
  const paper = { id: meetingId, itemId: meetingId };
  for (const span of [{ start: 1, end: 0, after: 1 }, { start: 4, end: 3 }]) expect(problemOf(await publishChange(context, { meetingId, on, reason, pages: [{ ...paper, span }] }))).toBe('unsound-pages');
  expect(await listPublications(context.db, meetingId)).toHaveLength(1);
  expect((await getMeeting(context.db, meetingId))?.agendaState).toBe('draft');
});

it('what was added after the pages were counted does not go out without pages', async () => {
  const { context, meetingId, open } = await published();
  must(await open());
  const [item] = await listItems(context.db, meetingId);
  const add = async () => must(await addWrittenPaper(context, { meetingId, itemId: item?.id ?? '', kind: 'free' }));
  const first = await add();
  const madeFrom = must(await readSnapshot(context.db, meetingId));
  const input = { meetingId, on, reason, pages: [{ id: first.id, itemId: item?.id ?? '', span: { start: 1, end: 1 } }] };
  await add();
  expect(problemOf(await publishChange(context, { ...input, madeFrom }))).toBe('changed-meanwhile');
  expect(await listPublications(context.db, meetingId)).toHaveLength(1);
  must(await publishChange(context, { ...input, madeFrom: must(await readSnapshot(context.db, meetingId)) }));
});

it('a published paper keeps its place under its item; one that came since can be moved', async () => {
  const { context, meeting: { id: meetingId } } = await openTestMeeting();
  const items = await listItems(context.db, meetingId);
  const add = async () => must(await addWrittenPaper(context, { meetingId, itemId: items[0]?.id ?? '', kind: 'free' }));
  const paper = await add();
  must(await publishAgenda(context, { meetingId, on }));
  must(await openAgendaChange(context, { meetingId, on, pages: [] }));
  const late = await add();
  for (const to of [{ itemId: items[1]?.id ?? '' }, { step: 'down' as const }]) expect(problemOf(await movePaper(context, { meetingId, id: paper.id, to }))).toBe('published-paper');
  must(await movePaper(context, { meetingId, id: late.id, to: { itemId: items[1]?.id ?? '' } }));
});

it('a published paper is made exempt by a publication, and is not closed again as it was published', async () => {
  const { context, meeting: { id: meetingId } } = await openTestMeeting();
  const [item] = await listItems(context.db, meetingId);
  const paper = must(await addWrittenPaper(context, { meetingId, itemId: item?.id ?? '', kind: 'free' }));
  must(await publishAgenda(context, { meetingId, on }));
  must(await openAgendaChange(context, { meetingId, on, pages: [{ id: paper.id, itemId: item?.id ?? '', span: { start: 1, end: 1 } }] }));
  must(await updatePaper(context, { meetingId, id: paper.id, rev: paper.rev, patch: { access: { level: 'exempt', paragraphs: [1], reason: 'It names a child' } } }));
  expect(problemOf(await leaveAsPublished(context, meetingId))).toBe('changes-left');
  const pages = [{ id: paper.id, itemId: item?.id ?? '', span: { start: 1, end: 1 } }];
  // No item excludes press and public for it: somebody must have seen that.
  expect(problemOf(await publishChange(context, { meetingId, on, reason, pages }))).toBe('not-looked-at');
  const seen = mustBeSeen(must(await readSnapshot(context.db, meetingId)), 'agenda', on).map(findingKey);
  must(await publishChange(context, { meetingId, on, reason, pages, seen }));
  expect((await listPublications(context.db, meetingId)).at(-1)?.facts).toMatchObject({ kind: 'amended', changes: [{ what: 'paper-access', paperId: paper.id }] });
  expect(checkSnapshot(must(await readSnapshot(context.db, meetingId))).ok).toBe(true);
});

it('a published paper that became longer without any change of its own is told as replaced, as nobody has its new pages', async () => {
  const { context, meeting: { id: meetingId } } = await openTestMeeting();
  const itemId = (await listItems(context.db, meetingId))[0]?.id ?? '';
  const add = async () => must(await addWrittenPaper(context, { meetingId, itemId, kind: 'free' }));
  const [report, other] = [await add(), await add()];
  const spanned = ({ id }: { readonly id: string }, start: number, end: number, after?: number) => ({ id, itemId, span: { start, end, ...(after === undefined ? {} : { after }) } });
  must(await publishAgenda(context, { meetingId, on }));
  must(await openAgendaChange(context, { meetingId, on, pages: [spanned(report, 3, 7), spanned(other, 8, 9)] }));
  const appendix = await add();
  must(await publishChange(context, { meetingId, on, reason, pages: [spanned(report, 1, 6, 7), spanned(other, 8, 9), spanned(appendix, 1, 2, 9)] }));
  const changes = async () => (await listPublications(context.db, meetingId)).at(-1)?.facts?.changes.map(({ what, paperId }) => [what, paperId]);
  expect(await changes()).toEqual([['paper-added', appendix.id], ['paper-replaced', report.id]]);
  // It is told once: where it stands now is what was published last.
  must(await openAgendaChange(context, { meetingId, on, pages: [] }));
  must(await updatePaper(context, { meetingId, id: other.id, rev: other.rev, patch: { title: 'Figures' } }));
  must(await publishChange(context, { meetingId, on, reason, pages: [spanned(report, 1, 6, 7), spanned(other, 1, 3, 9), spanned(appendix, 1, 2, 9)] }));
  expect(await changes()).toEqual([['paper-replaced', other.id]]);
});
