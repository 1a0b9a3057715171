// What is typed and not stored yet goes, and comes back, with what is taken away: acts that take away store open editors first.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from '../../../renderer/data/autosave.ts';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { deleteItem } from '../../../renderer/data/commands/delete-item.ts';
import { deletePaper } from '../../../renderer/data/commands/delete-paper.ts';
import { publishAgenda } from '../../../renderer/data/commands/publish-agenda.ts';
import type { DataContext } from '../../../renderer/data/data-context.ts';
import { addItem, getItem, updateItem } from '../../../renderer/data/items-repository.ts';
import { createSaveRegistry } from '../../../renderer/data/save-registry.ts';
import { addSection, deleteSection, listSections, updateSection } from '../../../renderer/data/sections-repository.ts';
import { longestSettling } from '../../../renderer/data/settle-within.ts';
import { redo, undo } from '../../../renderer/data/undo.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import { must, openTestMeeting, problemOf } from './open-test-data.ts';

/** A paper of one meeting, with a window whose editors wait an hour before they save by themselves. */
const openDesk = async () => {
  const { context: store, meeting } = await openTestMeeting();
  const saves = createSaveRegistry();
  const context: DataContext = { ...store, settle: saves.flushAll };
  const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Allowances' }));
  const paper = must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: item.id, kind: 'free' }));
  const section = must(await addSection(context, { paper: { id: paper.id, meetingId: meeting.id }, heading: '' }));
  const hour = 3_600_000;
  const type = (words: string): void => {
    const draft = createAutosave<string>({ save: (heading) => updateSection(context, { id: section.id, rev: section.rev, patch: { heading } }), now: () => 0, quiet: hour, longest: hour });
    saves.add(draft);
    draft.change(words);
  };
  const headings = async (): Promise<readonly string[]> => (await listSections(context.db, paper.id)).map(({ heading }) => heading);
  return { context, meeting, item, paper, section, saves, type, headings };
};

describe('an act that takes something away', () => {
  it('takes a section out with what was typed a moment ago, and Undo brings the words back', async () => {
    const { context, meeting, section, saves, type, headings } = await openDesk();
    type("Children's words");
    must(await deleteSection(context, section.id));
    expect(await headings()).not.toContain("Children's words");
    must(await undo(context, meeting.id));
    expect(await headings()).toContain("Children's words");
    expect(saves.kept()).toEqual([]);
  });

  it.each([
    { act: 'a paper is deleted', run: async ({ context, paper, meeting }: Awaited<ReturnType<typeof openDesk>>) => must(await deletePaper(context, { id: paper.id, meetingId: meeting.id })) },
    { act: 'its item is deleted', run: async ({ context, item, meeting }: Awaited<ReturnType<typeof openDesk>>) => must(await deleteItem(context, { id: item.id, meetingId: meeting.id })) },
  ])('keeps what was typed a moment ago where $act and comes back', async ({ run }) => {
    const desk = await openDesk();
    desk.type('What they said');
    await run(desk);
    must(await undo(desk.context, desk.meeting.id));
    expect(await desk.headings()).toContain('What they said');
  });

  it('undoes the words that were typed last, not the section that they stand in, and redoes them', async () => {
    const { context, meeting, type, headings } = await openDesk();
    type('Not lost');
    must(await undo(context, meeting.id));
    expect((await headings()).at(-1)).toBe('');
    must(await redo(context, meeting.id));
    expect((await headings()).at(-1)).toBe('Not lost');
  });

  it('publishes the words of the agenda that were typed a moment ago', async () => {
    const { context, meeting, item, saves } = await openDesk();
    const draft = createAutosave<string>({ save: (title) => updateItem(context, { id: item.id, meetingId: meeting.id, rev: item.rev, patch: { title } }), now: () => 0, quiet: 3_600_000, longest: 3_600_000 });
    saves.add(draft);
    draft.change("Foster carers' allowances");
    must(await publishAgenda(context, { meetingId: meeting.id, on: '2027-01-04' }));
    expect((await getItem(context.db, item.id))?.title).toBe("Foster carers' allowances");
    expect(draft.state().state).toBe('saved');
  });

  it('publishes nothing while words can’t be stored, and says why', async () => {
    const { context, meeting, item, saves } = await openDesk();
    const full = { code: 'disk-full', what: 'The disk is full.', remedy: 'Make room.' };
    const draft = createAutosave<string>({ save: () => Promise.resolve(failed(full)), now: () => 0, quiet: 3_600_000, longest: 3_600_000, retryAfter: 3_600_000 });
    saves.add(draft);
    draft.change('Not on the disk');
    expect(problemOf(await publishAgenda(context, { meetingId: meeting.id, on: '2027-01-04' }))).toBe('disk-full');
    must(await deleteItem(context, { id: item.id, meetingId: meeting.id }));
    expect(draft.unsavedWords()).toBe('Not on the disk');
  });
});

describe('an act while a write of an editor never ends', () => {
  afterEach(() => { vi.useRealTimers(); });

  it.each([
    { act: 'publishing', run: ({ context, meeting }: Awaited<ReturnType<typeof openDesk>>) => publishAgenda(context, { meetingId: meeting.id, on: '2027-01-04' }) },
    { act: 'taking a section out', run: ({ context, section }: Awaited<ReturnType<typeof openDesk>>) => deleteSection(context, section.id) },
  ])('does not hang: $act says so, does nothing, and can be done once the words are stored', async ({ run }) => {
    const desk = await openDesk();
    let end = (): void => undefined;
    const draft = createAutosave<string>({ save: () => new Promise((resolve) => { end = () => { resolve(ok({ rev: 2 })); }; }), now: () => 0, quiet: 3_600_000, longest: 3_600_000 });
    desk.saves.add(draft);
    draft.change('On their way');
    const stored = async () => [await desk.context.db.changes.count(), await desk.headings()];
    const before = await stored();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const acted = run(desk);
    await vi.advanceTimersByTimeAsync(longestSettling);
    const answer = await acted;
    vi.useRealTimers();
    expect(problemOf(answer)).toBe('still-saving');
    expect([await stored(), draft.state().state]).toEqual([before, 'saving']);
    end();
    await draft.flush();
    expect(draft.state().state).toBe('saved');
    must(await run(desk));
  });
});
