// The index as it is kept: made once, brought up to date by the journal, gone with what was erased; what a passphrase opened is never in it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addWrittenPaper } from '../../../../renderer/data/commands/add-written-paper.ts';
import { createMeeting } from '../../../../renderer/data/commands/create-meeting.ts';
import { deleteMeeting } from '../../../../renderer/data/commands/delete-meeting.ts';
import { erase } from '../../../../renderer/data/commands/erase.ts';
import { addItem, updateItem } from '../../../../renderer/data/items-repository.ts';
import { removeCopies } from '../../../../renderer/data/reading/my-meetings.ts';
import { removeSearchStore } from '../../../../renderer/data/search/forget-search.ts';
import { openSearchStore } from '../../../../renderer/data/search/search-store.ts';
import { saveSectionText } from '../../../../renderer/data/section-text.ts';
import { listSections } from '../../../../renderer/data/sections-repository.ts';
import type { OpenedPart, SearchReply } from '../../../../renderer/workers/search-messages.ts';
import { noFilter } from '../../../../shared/search/page-filter.ts';
import type { SearchedMeeting } from '../../../../shared/search/search-page.ts';
import { content, newKey, restricted, written } from '../../meeting-file/reading-fixture.ts';
import { must, openTestMeeting, textOf, type TestMeeting } from '../open-test-data.ts';
import { accept, emptyStore } from '../reading/reader-store.ts';
import { keptOnDisk, openEngine, type TestEngine } from './open-engine.ts';

const running: TestEngine[] = [];
const open = async (...args: Parameters<typeof openEngine>): Promise<TestEngine> => {
  const engine = await openEngine(...args);
  running.push(engine);
  return engine;
};
beforeEach(async () => {
  await removeSearchStore();
  await emptyStore();
});
afterEach(() => { for (const engine of running.splice(0)) engine.stop(); });

/** Two meetings of a panel, the first with a written paper that says something. */
const twoMeetings = async (): Promise<TestMeeting & { readonly paperId: string; readonly write: (words: string) => Promise<void>; readonly itemId: string }> => {
  const data = await openTestMeeting();
  const { context, meeting, panel } = data;
  must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
  const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Homes for brothers and sisters' }));
  const paper = must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: item.id, kind: 'free' }));
  const write = async (words: string): Promise<void> => {
    const [section] = await listSections(context.db, paper.id);
    if (section === undefined) throw new Error('no section');
    must(await saveSectionText(context, { id: section.id, rev: section.rev, text: textOf(words) }));
  };
  await write('The Commissioner visited nine households.');
  return { ...data, paperId: paper.id, itemId: item.id, write };
};

describe('what is kept of the records', () => {
  it('is made once, found again by another window, and made anew only for the meeting that changed', async () => {
    const { name, context, write, meeting } = await twoMeetings();
    const first = await open(name);
    expect([first.indexed(), first.status()]).toMatchObject([['2027-03-09', '2027-01-12'], { isLoaded: true, indexing: null, isBroken: false }]);
    expect((await first.ask('comissioner')).hits[0]).toMatchObject({ meeting: { meetingId: meeting.id }, snippet: { parts: expect.arrayContaining([{ text: 'Commissioner', isMatch: true }]) as unknown } });
    const second = await open(name);
    expect([second.indexed(), await second.titles('brothers')]).toEqual([[], ['Homes for brothers and sisters', 'Homes for brothers and sisters']]);

    await write('Otters were seen by the river.');
    await first.engine.take({ kind: 'update' });
    expect(first.indexed()).toEqual(['2027-01-12']);
    expect([(await first.titles('otters')).length, await first.titles('commissioner')]).toEqual([1, []]);
    await second.engine.take({ kind: 'update' });
    expect([second.indexed(), (await second.titles('otters')).length]).toEqual([[], 1]);

    must(await deleteMeeting(context, { meetingId: meeting.id, panelId: meeting.panelId }));
    await first.engine.take({ kind: 'update' });
    expect([first.indexed(), await first.titles('otters'), (await keptOnDisk()).includes('Otters')]).toEqual([[], [], false]);
  });

  it('says how restricted it is', async () => {
    const { name, context, itemId, meeting } = await twoMeetings();
    const item = await context.db.items.get(itemId);
    must(await updateItem(context, { meetingId: meeting.id, id: itemId, rev: item?.rev ?? 0, patch: { access: { level: 'exempt', paragraphs: [2], reason: 'A household' } } }));
    const search = await open(name);
    expect((await search.ask('households')).hits.map(({ page }) => page.access)).toEqual(['exempt']);
  });

  it('goes with what is erased, in every window and on the disk, and is made again without it', async () => {
    const { name, context, paperId } = await twoMeetings();
    const search = await open(name);
    expect(await keptOnDisk()).toContain('Commissioner');
    must(await erase(context, { kind: 'paper', paperId }, 'At the wish of the person'));
    // The window hears of it by a message.
    await new Promise((resolve) => { setTimeout(resolve, 30); });
    expect(await search.titles('commissioner')).toEqual([]);
    await search.engine.take({ kind: 'update' });
    expect([await search.titles('commissioner'), (await search.titles('brothers')).length, (await keptOnDisk()).includes('Commissioner')]).toEqual([[], 1, false]);
  });

  it('is not used where something was erased while nobody told it', async () => {
    const { name, context, paperId } = await twoMeetings();
    (await open(name)).stop();
    await context.db.erasures.add({ id: context.newId(), at: '2026-11-23T00:00:00.000Z', actor: context.actor, kind: 'paper', reason: 'A reason', meetingIds: [], publishedIn: [] });
    await context.db.paperSections.where('paperId').equals(paperId).delete();
    const search = await open(name);
    expect([await search.titles('commissioner'), (await keptOnDisk()).includes('Commissioner'), search.indexed()]).toEqual([[], false, ['2027-03-09', '2027-01-12']]);
  });
});

describe('what is kept of reading copies', () => {
  const meetingId = '01900000-0000-7000-8000-000000000001';
  const sealedMeeting = async (): Promise<SearchedMeeting> => {
    const { panel } = await content();
    return { source: 'reader', meetingId, panelId: panel.id, panel: panel.name, date: '2031-09-16', isSealed: true };
  };
  const secretPapers = async (): Promise<OpenedPart['opened']> => {
    const sealed = await restricted();
    return { ...sealed, papers: sealed.papers.map((paper) => ({ ...paper, body: { as: 'picture' as const, file: '0'.repeat(64), type: 'jpg' as const, alt: 'Quillfeather Lane' } })) };
  };

  it('is found by its printed page, and goes with the copy', async () => {
    const { name } = await openTestMeeting();
    await accept(await written(newKey(), { withSecrets: false }));
    const search = await open(name);
    expect((await search.ask('otters')).hits.map(({ page, snippet }) => `${page.title}, ${page.printed?.label ?? ''}, ${snippet.block ?? ''}`).sort()).toEqual(["The Panel's own report, 2, p:2", 'The same pages again, 9, p:2']);
    expect(search.indexed()).toContain('2031-09-16');
    await search.engine.take({ kind: 'update' });
    expect(search.indexed()).toEqual([]);
    must(await removeCopies(meetingId));
    await search.engine.take({ kind: 'update' });
    expect(await search.titles('otters')).toEqual([]);
  });

  it('has nothing of what a passphrase opened, which is found while it is open, whatever else is forgotten', async () => {
    const { name } = await openTestMeeting();
    const search = await open(name);
    const [meeting, secret] = [await sealedMeeting(), await secretPapers()];
    await search.engine.take({ kind: 'opened', parts: [{ meeting, opened: secret, files: new Map() }] });
    expect(await search.titles('quillfether')).toEqual(['The placement of Zebedee']);
    await search.engine.take({ kind: 'update' });
    const kept = (await keptOnDisk()).toLowerCase();
    expect([kept.includes('zebedee'), kept.includes('quillfeather')]).toEqual([false, false]);
    search.engine.forget();
    expect(await search.titles('quillfether')).toEqual(['The placement of Zebedee']);
    await search.engine.take({ kind: 'opened', parts: [] });
    expect([await search.titles('quillfeather'), await search.titles('zebedee')]).toEqual([[], []]);
    expect((await search.ask('quillfether')).takenFor).toEqual([]);
  });

  it('says nothing late of what was sealed while it was looked for', async () => {
    const { name, context, meeting } = await openTestMeeting();
    must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Quillfeathers by the river' }));
    const replies: SearchReply[] = [];
    const waiting: (() => void)[] = [];
    const { engine } = await open(name, {
      reply: (reply) => { replies.push(reply); },
      openStore: async () => {
        const store = await openSearchStore();
        return { ...store, texts: async (keys) => { await new Promise<void>((resolve) => { waiting.push(resolve); }); return store.texts(keys); } };
      },
    });
    await engine.take({ kind: 'opened', parts: [{ meeting: await sealedMeeting(), opened: await secretPapers(), files: new Map() }] });
    const asking = engine.take({ kind: 'search', asked: { id: 1, typed: 'quilfeather', filter: noFilter, limit: 20 } });
    await vi.waitFor(() => { expect(waiting).toHaveLength(1); });
    const sealing = engine.take({ kind: 'opened', parts: [] });
    await vi.waitFor(() => { expect(waiting).toHaveLength(2); });
    for (const [go] of [waiting.splice(1), waiting.splice(0)]) go?.();
    await Promise.all([asking, sealing]);
    const answers = replies.flatMap((reply) => (reply.kind === 'answer' ? [reply.answer.takenFor[0]?.words] : []));
    expect(answers).toEqual([['quillfeathers']]);
  });
});
