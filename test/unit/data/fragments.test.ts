// Fragments in the background: made once, found again by their key, made anew for the paper that changed and no other (DESIGN section 4).
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { attachFiles } from '../../../renderer/data/commands/attach-files.ts';
import { fixPageCount } from '../../../renderer/data/commands/count-pages.ts';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { openFragments } from '../../../renderer/data/fragment-store.ts';
import { addItem } from '../../../renderer/data/items-repository.ts';
import { pageWords } from '../../../renderer/lib/page-words.ts';
import { packCache } from '../../../renderer/data/pack-cache.ts';
import { updatePaper } from '../../../renderer/data/papers-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { makePack } from '../../../renderer/workers/make-pack.ts';
import { saveSectionText } from '../../../renderer/data/section-text.ts';
import { listSections } from '../../../renderer/data/sections-repository.ts';
import type { PaperPages } from '../../../renderer/workers/fragments-messages.ts';
import { makeFragments } from '../../../renderer/workers/make-fragments.ts';
import type { InspectedFile } from '../../../shared/attachments/inspect-file.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import { must, openTestMeeting } from './open-test-data.ts';

describe('the fragments of a meeting', () => {
  it('are made once; after a change that of the changed paper alone; the paper that is looked at comes first', async () => {
    const { context, meeting } = await openTestMeeting();
    const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Homes' }));
    const kinds = ['free', 'letter', 'briefing-note'] as const;
    const papers = [];
    for (const kind of kinds) papers.push(must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: item.id, kind })));
    const store = await openFragments();
    const make = async (first: string | null = null): Promise<readonly PaperPages[]> => {
      const told: PaperPages[] = [];
      await makeFragments({ db: context.db, store, meetingId: meeting.id, first, now: () => Date.UTC(2026, 11, 1, 9) }, (paper) => told.push(paper));
      return told;
    };
    const kept = (told: readonly PaperPages[]): readonly string[] => told.filter(({ wasKept }) => wasKept).map(({ paperId }) => paperId);

    const first = await make();
    expect(first.map(({ paperId }) => paperId)).toEqual(papers.map(({ id }) => id));
    expect(kept(first)).toEqual([]);
    expect(kept(await make())).toHaveLength(3);

    const section = (await listSections(context.db, papers[1]?.id ?? ''))[0];
    if (section === undefined) throw new Error('no section');
    const lines = Array.from({ length: 120 }, (_, index) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: `Line ${index}.` }] }));
    must(await saveSectionText(context, { id: section.id, rev: section.rev, text: { type: 'doc', content: lines } }));
    const again = await make(papers[1]?.id);
    expect(again[0]).toMatchObject({ paperId: papers[1]?.id, wasKept: false });
    expect(again[0]?.pages).toBeGreaterThan(first[1]?.pages ?? 99);
    expect(kept(again)).toEqual([papers[0]?.id, papers[2]?.id]);
    const pack = await makePack(
      { database: '', snapshot: must(await readSnapshot(context.db, meeting.id)), audience: 'members', style: 'accessible', builtOn: '2026-12-02', withConfidential: false, counted: null, files: [] },
      { db: context.db, cache: packCache(store, context.now), drawPdfPages: () => Promise.reject(new Error('no PDF here')), now: context.now, tell: () => undefined },
    );
    expect(must(pack)).toMatchObject({ made: 0, papers: [{}, { id: papers[1]?.id, range: { end: 1 + (again[0]?.pages ?? 0) } }, {}] });
    store.close();
  });

  it('of a paper whose picture is missing say so, and leave the pictures of the others where they are', async () => {
    const { context, meeting } = await openTestMeeting();
    const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Homes' }));
    const image = (letter: string) => ({ type: 'image' as const, attrs: { sha256: letter.repeat(64), width: 600, height: 600, size: 'full' as const, alt: 'A garden', decorative: false, caption: '', consent: 'not-needed' } });
    const withPictures = async (...letters: readonly string[]): Promise<string> => {
      const paper = must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: item.id, kind: 'free' }));
      const [section] = await listSections(context.db, paper.id);
      must(await saveSectionText(context, { id: section?.id ?? '', rev: section?.rev ?? 0, text: { type: 'doc', content: letters.map(image) } }));
      return paper.id;
    };
    const [whole, lacking] = [await withPictures('a', 'a', 'a', 'a'), await withPictures('a', 'b')];
    const png = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64'));
    await context.db.files.bulkAdd(['a', 'b'].map((letter) => ({ sha256: letter.repeat(64), bytes: png, addedAt: '2026-11-22T09:00:00.000Z' })));
    const store = await openFragments();
    const make = async (): Promise<ReadonlyMap<string, PaperPages>> => {
      const told: PaperPages[] = [];
      await makeFragments({ db: context.db, store, meetingId: meeting.id, first: null, now: () => Date.UTC(2026, 11, 1, 9) }, (paper) => told.push(paper));
      return new Map(told.map((paper) => [paper.paperId, paper]));
    };
    const before = await make();
    await context.db.files.delete('b'.repeat(64));
    const after = await make();
    expect(after.get(whole)).toEqual({ ...before.get(whole), wasKept: true });
    expect([before.get(lacking)?.lacking, after.get(lacking)?.lacking]).toEqual([0, 1]);
    expect(pageWords({}, after.get(lacking) ?? null)).toContain('without 1 picture that is missing');
    store.close();
  });

  it('tell of an attached paper what an officer counted only until it changes', async () => {
    const { context, meeting } = await openTestMeeting();
    const { db } = context;
    const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Homes' }));
    const inspected: InspectedFile = { bytes: new Uint8Array([1]), title: 'A poem', asSlip: false, file: { sha256: 'a'.repeat(64), fileName: 'poem.docx', format: 'docx', length: 1, pages: null, pixels: null, findings: [] } };
    const [attached] = must(await attachFiles(context, { meetingId: meeting.id, itemId: item.id, access: publicAccess, files: [{ inspected, title: 'A poem' }] }));
    const counted = must(await fixPageCount(context, { meetingId: meeting.id, id: attached?.id ?? '', rev: attached?.rev ?? 0, pages: 7 }));
    const store = await openFragments();
    const words = async (): Promise<readonly (string | null)[]> => {
      const told: PaperPages[] = [];
      await makeFragments({ db, store, meetingId: meeting.id, first: null, now: () => Date.UTC(2026, 11, 1, 9) }, (paper) => told.push(paper));
      return told.map((pages) => pageWords(counted, pages));
    };
    expect(await words()).toEqual(['7 pages']);
    must(await updatePaper(context, { meetingId: meeting.id, id: counted.id, rev: counted.rev, patch: { title: 'Another poem' } }));
    expect(await words()).toEqual([null]);
    store.close();
  });
});
