// A reading copy as a councillor's computer takes it: what it keeps, which issue is read, and that nothing restricted is ever stored.
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listMyMeetings, removeCopies } from '../../../../renderer/data/reading/my-meetings.ts';
import { readingDatabase } from '../../../../renderer/data/reading/open-reading-database.ts';
import { openCopyOf, unseal } from '../../../../renderer/data/reading/opened-copies.ts';
import { sealAll, unsealedVersion } from '../../../../renderer/data/reading/unsealed.ts';
import { writeReadingFile } from '../../../../shared/meeting-file/reading/write-reading-file.ts';
import { newsOf } from '../../../../renderer/data/reading/news.ts';
import { paragraph, wordFile } from '../../ooxml/word-file.ts';
import { content, newKey, openFile, passphrase, secretFile, ports as nodePorts, sha256, written } from '../../meeting-file/reading-fixture.ts';
import { must } from '../open-test-data.ts';
import { accept, emptyStore, everythingStored, issue, meetingId, openSealed, plain, receive } from './reader-store.ts';

const key = newKey();
let signed: Uint8Array;
beforeAll(async () => { signed = await written(key); });
beforeEach(emptyStore);

describe('what is kept', () => {
  it('is each file once, and the same copy once', async () => {
    await accept(signed);
    expect(await receive(signed)).toMatchObject({ outcome: 'here' });
    await accept(await plain(key, { as: { issue: issue(3) } }));
    const db = await readingDatabase();
    expect([await db.copies.count(), await db.files.count(), await db.seals.count()]).toEqual([2, 1, 1]);
    const copy = must(await openCopyOf(meetingId));
    expect(await copy.readFile(await sha256(openFile))).toEqual(openFile);
  });

  it('is read by its newest issue, in whatever order they came, and the older one is said to be older', async () => {
    await accept(await plain(key, { as: { issue: issue(3) } }));
    expect(await accept(signed)).toMatchObject({ outcome: 'kept', standing: 'older' });
    expect(must(await openCopyOf(meetingId)).content.issue.number).toBe(3);
    const [meeting] = await listMyMeetings(await readingDatabase());
    expect([meeting?.newest.issue.number, meeting?.before.map((facts) => facts.issue.number)]).toEqual([3, [2]]);
    await accept(await plain(key, { as: { issue: issue(3, '2031-09-10') } }));
    expect(must(await openCopyOf(meetingId)).content.issue.madeOn).toBe('2031-09-10');
    const at = (hour: string) => ({ ...issue(3, '2031-09-11'), madeAt: `2031-09-11T${hour}:00:00.000Z` });
    await accept(await plain(key, { as: { issue: at('14') } }));
    expect(await accept(await plain(key, { as: { issue: at('09') } }))).toMatchObject({ standing: 'older' });
    expect(must(await openCopyOf(meetingId)).content.issue.madeAt).toBe('2031-09-11T14:00:00.000Z');
  });

  it('goes with its files when it is removed, but not what other meetings need, and not what was read or marked', async () => {
    await accept(signed);
    const base = await content();
    await accept(await plain(key, { as: { meeting: { ...base.meeting, id: '01900000-0000-7000-8000-000000000011' } } }));
    const db = await readingDatabase();
    await db.places.put({ id: `${meetingId} x`, meetingId, paperId: 'x', block: 'head', body: '', start: 1, page: 1, readPages: [], isRead: true, at: '' });
    must(await unseal(meetingId, passphrase, openSealed));
    must(await removeCopies(meetingId));
    expect([await db.copies.count(), await db.files.count(), await db.seals.count(), await db.places.count()]).toEqual([1, 1, 0, 1]);
    expect(await openCopyOf(meetingId)).toMatchObject({ ok: false, problem: { code: 'no-copy' } });
    await receive(signed);
    expect(must(await openCopyOf(meetingId)).unsealed).toBe(false);
  });

  it('says of an issue what is new in it, and of a Word file on other pages that it is the same', async () => {
    const file = (start: number, text: string): Uint8Array => wordFile({ body: `${paragraph(text)}<w:sectPr><w:pgNumType w:start="${start}"/></w:sectPr>` });
    const issueWith = async (number: number, word: Uint8Array): Promise<Uint8Array> => {
      const base = await content();
      const papers = base.papers.map((paper, at) => (at === 0 ? { ...paper, body: { as: 'word' as const, file: '' } } : paper));
      const hash = await sha256(word);
      return writeReadingFile({
        content: { ...base, issue: issue(number), papers: papers.map((paper) => (paper.body.as === 'word' ? { ...paper, body: { as: 'word', file: hash } } : paper)) },
        files: new Map([[hash, word], [await sha256(openFile), openFile]]), restricted: null, signing: null,
      }, nodePorts);
    };
    const newsNow = async (): Promise<unknown> => (await newsOf(await readingDatabase(), meetingId))?.news.map(({ kind, title }) => [kind, title]);
    await accept(await issueWith(1, file(1, 'Homes for all')));
    expect(await newsNow()).toBeUndefined();
    await accept(await issueWith(2, file(7, 'Homes for all')));
    expect(await newsNow()).toEqual([]);
    await accept(await issueWith(3, file(7, 'Homes for most')));
    expect(await newsNow()).toEqual([['changed', "The Panel's own report"]]);
  });

  it('tells of a list how many of its papers were read', async () => {
    await accept(signed);
    const db = await readingDatabase();
    const paperId = '01900000-0000-7000-8000-000000000003';
    const body = must(await openCopyOf(meetingId)).bodies[paperId] ?? '';
    await db.places.put({ id: `${meetingId} ${paperId}`, meetingId, paperId, block: 'head', body, start: 1, page: 1, readPages: [1], isRead: true, at: '' });
    const [meeting] = await listMyMeetings(db);
    expect(meeting).toMatchObject({ read: 1, newest: { place: 'Town Hall', seal: 'sealed', date: '2031-09-16' } });
    expect(meeting?.newest.paperIds).toHaveLength(3);
    // The front sheet counts the same ones, before and after the passphrase.
    const ids = [...(meeting?.newest.paperIds ?? [])];
    expect([...must(await openCopyOf(meetingId)).paperIds]).toEqual(ids);
    expect([...must(await unseal(meetingId, passphrase, openSealed)).paperIds]).toEqual(ids);
    expect((await listMyMeetings(db))[0]?.newest.paperIds).toEqual(ids);
    const { papers } = await content();
    const issueOf = (number: number, change: (paper: (typeof papers)[number]) => (typeof papers)[number]) => plain(key, { as: { issue: issue(number), papers: papers.map((paper) => (paper.id === paperId ? change(paper) : paper)) } });
    await accept(await issueOf(3, (paper) => ({ ...paper, span: { start: paper.span.start + 1, end: paper.span.end + 1 } })));
    expect((await listMyMeetings(db))[0]).toMatchObject({ read: 1, newest: { issue: { number: 3 } } });
    await accept(await issueOf(4, (paper) => ({ ...paper, body: { as: 'written', head: [], look: '', sections: [] } })));
    expect((await listMyMeetings(db))[0]).toMatchObject({ read: 0, newest: { issue: { number: 4 } } });
  });
});

it('counts a confidential paper once its sealed part says that it is in it', async () => {
  const { papers } = await content();
  await accept(await written(key, { as: { papers: papers.map((paper) => (paper.body.as === 'withheld' ? { ...paper, access: { level: 'confidential', paragraphs: [] } } : paper)) } }));
  const counted = async (): Promise<unknown> => [must(await openCopyOf(meetingId)).paperIds.size, (await listMyMeetings(await readingDatabase()))[0]?.newest.paperIds.length];
  expect(await counted()).toEqual([2, 2]);
  must(await unseal(meetingId, passphrase, openSealed));
  expect(await counted()).toEqual([3, 3]);
});

describe('what is restricted', () => {
  it('is in its place once the passphrase was given, in memory alone, and gone when it is sealed', async () => {
    await accept(signed);
    expect(must(await openCopyOf(meetingId))).toMatchObject({ unsealed: false });
    const before = unsealedVersion();
    const open = must(await unseal(meetingId, passphrase, openSealed));
    const paper = open.content.papers.find(({ access }) => access.level === 'exempt');
    expect([paper?.title, paper?.body.as, open.restrictedPapers.has(paper?.id ?? '')]).toEqual(['The placement of Zebedee', 'word', true]);
    expect(await open.readFile(await sha256(secretFile))).toEqual(secretFile);
    expect(open.content.papers).toHaveLength(3);
    expect(must(await openCopyOf(meetingId)).unsealed).toBe(true);
    expect(await everythingStored()).not.toMatch(/Zebedee|Nowhere Row|lantern otter/);
    expect(await everythingStored()).toContain('said twice');
    sealAll();
    expect(unsealedVersion()).toBe(before + 2);
    expect(must(await openCopyOf(meetingId)).content.papers.map(({ title }) => title)).not.toContain('The placement of Zebedee');
  });

  it('stays shut to another passphrase, with the way on for who lost it; a copy without any says so', async () => {
    await accept(signed);
    expect(await unseal(meetingId, 'lantern otter', openSealed)).toMatchObject({ ok: false, problem: { code: 'wrong-passphrase', remedy: expect.stringContaining('new copy') as string } });
    await emptyStore();
    await accept(await plain(key, { as: { issue: issue(3) } }));
    expect(await unseal(meetingId, passphrase, openSealed)).toMatchObject({ ok: false, problem: { code: 'nothing-sealed' } });
  });

  it('of an older issue is shown as it was then where the newer one has none, but not what that one withdrew', async () => {
    await accept(signed);
    await accept(await plain(key, { as: { issue: issue(3) } }));
    const open = must(await unseal(meetingId, passphrase, openSealed));
    expect(open).toMatchObject({ restrictedFrom: { number: 2 }, content: { issue: { number: 3 } } });
    expect(open.content.papers.map(({ title }) => title)).toContain('The placement of Zebedee');
    const { papers } = await content();
    await accept(await plain(key, { as: { issue: issue(4), papers: papers.filter(({ body }) => body.as !== 'withheld') } }));
    expect(must(await openCopyOf(meetingId)).content.papers.map(({ title }) => title)).not.toContain('The placement of Zebedee');
    expect((await listMyMeetings(await readingDatabase()))[0]?.sealedIn?.issue.number).toBe(2);
  });
});
