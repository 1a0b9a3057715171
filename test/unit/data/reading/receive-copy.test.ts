// A reading copy as a councillor's computer takes it: whom it trusts, what it keeps, which issue is read, and that nothing restricted is ever stored.
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listMyMeetings, removeCopies } from '../../../../renderer/data/reading/my-meetings.ts';
import { readingDatabase } from '../../../../renderer/data/reading/open-reading-database.ts';
import { openCopyOf, unseal } from '../../../../renderer/data/reading/opened-copies.ts';
import { keepCopy, receiveCopy } from '../../../../renderer/data/reading/receive-copy.ts';
import { sealAll, unsealedVersion } from '../../../../renderer/data/reading/unsealed.ts';
import { hexOf } from '../../../../shared/meeting-file/reading/hex.ts';
import { writeReadingFile } from '../../../../shared/meeting-file/reading/write-reading-file.ts';
import { readZip } from '../../../../shared/meeting-file/zip-read.ts';
import { newsOf } from '../../../../renderer/data/reading/news.ts';
import { paragraph, wordFile } from '../../ooxml/word-file.ts';
import { content, newKey, openFile, passphrase, restricted, secretFile, ports as nodePorts, sha256, written } from '../../meeting-file/reading-fixture.ts';
import { must } from '../open-test-data.ts';
import { accept, asked, emptyStore, openSealed, receive, receivePorts } from './reader-store.ts';

const [key, newer, stranger] = [newKey(), newKey(), newKey()];
const meetingId = '01900000-0000-7000-8000-000000000001';
const issue = (number: number, madeOn = '2031-09-08') => ({ number, madeOn, expiresOn: null, reader: null, copy: null });
/** Sealing costs a second each time: only where it matters. */
const plain = (signing: Parameters<typeof written>[0], options: Parameters<typeof written>[1] = {}): Promise<Uint8Array> => written(signing, { ...options, withSecrets: false });
/** Where a byte of a block of the sealed part stands in the file. */
const inBlock = (bytes: Uint8Array, block: number): number => {
  const seal = must(readZip(bytes, 'mimetype')).find(({ name }) => name === 'restricted.sealed')?.packed ?? new Uint8Array();
  return seal.byteOffset - bytes.byteOffset + 4 + new DataView(seal.buffer, seal.byteOffset).getUint32(0) + block * 65_552 + 7;
};
let signed: Uint8Array;
beforeAll(async () => { signed = await written(key); });
beforeEach(emptyStore);

describe('whose a copy is', () => {
  it('is asked at the first one of a council, with nothing kept before the answer', async () => {
    const looked = await asked(signed);
    expect(looked.trust).toEqual({ kind: 'first-use' });
    expect(await (await readingDatabase()).facts.count()).toBe(0);
  });

  it('is known from then on, for other panels of the council too', async () => {
    await accept(signed);
    const other = await plain(key, { as: { panel: { id: '01900000-0000-7000-8000-000000000099', council: ' thornbury  Borough Council', name: 'Scrutiny' }, meeting: { ...(await content()).meeting, id: '01900000-0000-7000-8000-000000000011' } } });
    expect(await receive(await plain(key, { as: { issue: issue(3) } }))).toMatchObject({ outcome: 'kept', standing: 'newest', handedOver: false });
    expect(await receive(other)).toMatchObject({ outcome: 'kept' });
  });

  it('is judged again when it is kept: what another window accepted meanwhile is asked of', async () => {
    const [ours, theirs] = [await asked(signed), await asked(await plain(stranger, { as: { issue: issue(4) } }))];
    expect([ours.trust.kind, theirs.trust.kind]).toEqual(['first-use', 'first-use']);
    expect(must(await keepCopy(ours, receivePorts.now))).toMatchObject({ outcome: 'kept' });
    expect(must(await keepCopy(theirs, receivePorts.now))).toMatchObject({ outcome: 'asks', looked: { trust: { kind: 'other-key' } } });
    expect(await (await readingDatabase()).facts.count()).toBe(1);
  });

  it('is asked when the key is another one, when nobody signed, and when it is the key that was given up', async () => {
    await accept(signed);
    expect((await asked(await plain(stranger))).trust).toEqual({ kind: 'other-key', known: [hexOf(key.key)] });
    expect((await asked(await plain(null))).trust).toEqual({ kind: 'unsigned', wasSigned: true });
    expect(await receive(await plain(newer, { before: key, as: { issue: issue(3) } }))).toMatchObject({ outcome: 'kept', handedOver: true });
    expect(await receive(await plain(newer, { as: { issue: issue(4) } }))).toMatchObject({ outcome: 'kept', handedOver: false });
    expect((await asked(await plain(key, { as: { issue: issue(5) } }))).trust).toEqual({ kind: 'given-up-key', since: expect.stringMatching(/^2031-09-09T/u) as string });
    expect((await asked(await plain(stranger, { before: key }))).trust).toEqual({ kind: 'handed-over-twice', from: hexOf(key.key), known: [hexOf(newer.key)] });
  });

  it('is known after several changes of the key that this reader missed, and the keys between are given up with the old one', async () => {
    const third = newKey();
    await accept(signed);
    expect(await receive(await plain(third, { before: [newer, key], as: { issue: issue(3) } }))).toMatchObject({ outcome: 'kept', handedOver: true });
    expect((await asked(await plain(newer, { before: key, as: { issue: issue(4) } }))).trust).toEqual({ kind: 'given-up-key', since: expect.stringMatching(/^2031-09-09T/u) as string });
    expect((await asked(await plain(key, { as: { issue: issue(5) } }))).trust).toEqual({ kind: 'given-up-key', since: expect.stringMatching(/^2031-09-09T/u) as string });
    // Whoever has a key that was given up can hand over to any other, and that one further.
    expect((await asked(await plain(stranger, { before: [newKey(), newer], as: { issue: issue(6) } }))).trust).toEqual({ kind: 'handed-over-twice', from: hexOf(newer.key), known: [hexOf(third.key)] });
    expect((await asked(await plain(stranger, { before: [newer, third], as: { issue: issue(7) } }))).trust).toEqual({ kind: 'other-key', known: [hexOf(third.key)] });
  });

  describe('and the hand-overs that come with a key which is known already', () => {
    const third = newKey();
    const trusts = async (signing: typeof key, number: number, before: (typeof key)[] = []): Promise<unknown> => {
      const received = await receive(await plain(signing, { before, as: { issue: issue(number) } }));
      return received.outcome === 'asks' ? received.looked.trust.kind : received.outcome;
    };
    const pinOf = async ({ key: hex }: typeof key) => (await (await readingDatabase()).keys.toArray()).find((pin) => pin.key === hexOf(hex));

    it('give the old key up, where both were accepted by themselves before', async () => {
      await accept(await plain(newer, { as: { issue: issue(3) } }));
      await accept(signed);
      expect(await trusts(key, 4)).toBe('kept');
      const kept = (await pinOf(newer))?.pinnedAt;
      expect(await trusts(newer, 5, [key])).toBe('kept');
      expect(await trusts(key, 6)).toBe('given-up-key');
      expect(await pinOf(newer)).toMatchObject({ after: hexOf(key.key), pinnedAt: kept });
      // Since it was told, not since the newer key was seen first.
      const since = (await asked(await plain(key, { as: { issue: issue(6) } }))).trust;
      expect(since.kind === 'given-up-key' && kept !== undefined && since.since > kept).toBe(true);
      // What came before stays: the same file is here, and its papers open.
      expect(await receive(signed)).toMatchObject({ outcome: 'here' });
    });

    it('give up each key of the chain, the oldest and one in the middle that alone is known', async () => {
      await accept(await plain(newer, { as: { issue: issue(3) } }));
      await accept(await plain(third, { as: { issue: issue(4) } }));
      expect(await trusts(third, 5, [newer, key])).toBe('kept');
      expect(await trusts(newer, 6, [key])).toBe('given-up-key');
      expect(await trusts(key, 7)).toBe('given-up-key');
      expect(await trusts(third, 8)).toBe('kept');
    });

    it('give the old key up at the first copy of a council too', async () => {
      await accept(await plain(newer, { before: key, as: { issue: issue(3) } }));
      expect(await trusts(key, 4)).toBe('given-up-key');
    });

    it('give it up for other panels of whatever council name: the key says so itself', async () => {
      const elsewhere = { panel: { id: '01900000-0000-7000-8000-000000000099', council: 'Thornbury Council', name: 'Scrutiny' }, meeting: { ...(await content()).meeting, id: '01900000-0000-7000-8000-000000000011' } };
      await accept(signed);
      await accept(await plain(key, { as: elsewhere }));
      expect(await trusts(newer, 3, [key])).toBe('kept');
      expect((await asked(await plain(key, { as: { ...elsewhere, issue: issue(4) } }))).trust.kind).toBe('given-up-key');
      expect(await receive(await plain(newer, { before: key, as: { ...elsewhere, issue: issue(5) } }))).toMatchObject({ outcome: 'kept', handedOver: true });
    });

    it('make no stranger known who is put in front of them: such a key is given up, never trusted', async () => {
      await accept(signed);
      expect(await trusts(newer, 3, [key])).toBe('kept');
      // Hand-overs are not under the copy's signature: whoever has any key can say that it handed over to the council's.
      expect(await trusts(newer, 4, [stranger])).toBe('kept');
      expect(await trusts(stranger, 5)).toBe('given-up-key');
      expect(await trusts(newer, 6)).toBe('kept');
    });

    it('are told where the old key handed over to two, and change nothing before the answer', async () => {
      await accept(signed);
      expect(await trusts(stranger, 3, [key])).toBe('kept');
      const before = await (await readingDatabase()).keys.toArray();
      expect((await asked(await plain(newer, { before: key, as: { issue: issue(4) } }))).trust).toEqual({ kind: 'handed-over-twice', from: hexOf(key.key), known: [hexOf(stranger.key)] });
      expect(await (await readingDatabase()).keys.toArray()).toEqual(before);
      await accept(await plain(newer, { before: key, as: { issue: issue(4) } }));
      expect(await trusts(newer, 5, [key])).toBe('kept');
      expect(await trusts(stranger, 6)).toBe('given-up-key');
      expect(await trusts(third, 7, [stranger, key])).toBe('handed-over-twice');
      expect(await trusts(third, 8, [stranger])).toBe('handed-over-twice');
    });

    it('are told of a key that was known by itself too', async () => {
      await accept(signed);
      await accept(await plain(newer, { as: { issue: issue(3) } }));
      expect(await trusts(stranger, 4, [key])).toBe('kept');
      expect(await trusts(newer, 5, [key])).toBe('handed-over-twice');
    });

    it('leave a key known that the council went back to', async () => {
      await accept(signed);
      expect(await trusts(key, 3, [newer, key])).toBe('kept');
      expect(await trusts(key, 4)).toBe('kept');
      expect(await trusts(newer, 5, [key])).toBe('given-up-key');
    });
  });

  it('says of an unsigned one of a new council that nobody signed it, and pins no key', async () => {
    const unsigned = await plain(null);
    expect((await asked(unsigned)).trust).toEqual({ kind: 'unsigned', wasSigned: false });
    await accept(unsigned);
    expect(await (await readingDatabase()).keys.count()).toBe(0);
  });
});

describe('papers of another council that is known here too', () => {
  const theirs = { id: '01900000-0000-7000-8000-000000000099', council: 'Other Borough', name: 'Scrutiny' };
  const elsewhere = async () => ({ ...(await content()).meeting, id: '01900000-0000-7000-8000-000000000011' });
  const pins = async () => (await (await readingDatabase()).keys.toArray()).map(({ panelId, key: hex, council }) => [panelId, hex, council]).sort();
  beforeEach(async () => {
    await accept(signed);
    await accept(await plain(stranger, { as: { panel: theirs, meeting: await elsewhere() } }));
  });

  it('are not taken for a panel by the name of its own council, and its key is not pinned for that panel', async () => {
    const { panel } = await content();
    const before = await pins();
    expect((await asked(await plain(stranger, { as: { panel: { ...panel, council: theirs.council }, issue: issue(9) } }))).trust).toEqual({ kind: 'other-key', known: [hexOf(key.key)] });
    expect(await pins()).toEqual(before);
    expect(must(await openCopyOf(meetingId)).content.issue.number).toBe(2);
  });

  it('are not read in place of a meeting of this one before they were asked of, signed or not; asked once', async () => {
    const { panel } = await content();
    const claim = { as: { panel: theirs, issue: issue(9) } };
    expect((await asked(await plain(stranger, claim))).trust).toEqual({ kind: 'meeting-of-another', panel, isSigned: true });
    expect((await asked(await plain(null, claim))).trust).toEqual({ kind: 'meeting-of-another', panel, isSigned: false });
    expect(must(await openCopyOf(meetingId)).content.issue.number).toBe(2);
    await accept(await plain(stranger, claim));
    expect(await receive(await plain(stranger, { as: { panel: theirs, issue: issue(10) } }))).toMatchObject({ outcome: 'kept' });
  });

  it('get no name by a key that hands over: it stays a key of the council that it was', async () => {
    const { panel } = await content();
    expect(await receive(await plain(newer, { before: key, as: { panel: { ...panel, council: theirs.council }, issue: issue(3) } }))).toMatchObject({ outcome: 'kept', handedOver: true });
    expect(await pins()).toContainEqual([panel.id, hexOf(newer.key), panel.council]);
    const feigned = { ...theirs, id: '01900000-0000-7000-8000-000000000098' };
    expect((await asked(await plain(newer, { as: { panel: feigned, meeting: { ...(await elsewhere()), id: '01900000-0000-7000-8000-000000000012' } } }))).trust).toEqual({ kind: 'other-key', known: [hexOf(stranger.key)] });
  });
});

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

  it('names the papers of a damaged file and keeps the rest; a whole copy mends them', async () => {
    const at = Buffer.from(signed).indexOf(Buffer.from(openFile));
    const damaged = signed.map((byte, index) => (index === at + 3 ? byte ^ 1 : byte));
    await accept(damaged);
    const copy = must(await openCopyOf(meetingId));
    expect(copy.content.papers.filter(({ id }) => copy.kept.damaged.includes(id)).map(({ title }) => title)).toEqual(["The Panel's own report", 'The same pages again']);
    expect(await copy.readFile(await sha256(openFile))).toBeNull();
    await accept(signed);
    expect(must(await openCopyOf(meetingId)).kept.damaged).toEqual([]);
    await emptyStore();
    await accept(signed);
    expect(await accept(damaged)).toMatchObject({ facts: { damaged: [] } });
  });

  it('opens the restricted papers but the one whose block is damaged, and tells its title only then', async () => {
    const second = '01900000-0000-7000-8000-000000000044';
    const [base, only] = [await content(), await restricted()];
    const withheld = base.papers.find(({ body }) => body.as === 'withheld');
    const [secret] = only.papers;
    if (withheld === undefined || secret === undefined) throw new Error('nothing is sealed in it');
    const bytes = await writeReadingFile({
      content: { ...base, papers: [...base.papers, { ...withheld, id: second }] }, files: new Map([[await sha256(openFile), openFile], [await sha256(secretFile), secretFile]]),
      restricted: { content: { ...only, papers: [secret, { ...secret, id: second, title: 'The house of Zebedee', body: { as: 'written', head: [], look: 'report', sections: [] } }] }, passphrase }, signing: { with: key, handOvers: { handedOver: null } },
    }, nodePorts);
    // Blocks: the list, two bodies, the file, the list again; each 64 KiB with its tag.
    const at = inBlock(bytes, 2);
    expect(await accept(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)))).toMatchObject({ facts: { seal: 'sealed', sealedPartly: true, frameDamaged: false, damaged: [] } });
    expect([...must(await openCopyOf(meetingId)).damagedPapers]).toEqual([]);
    const open = must(await unseal(meetingId, passphrase, openSealed));
    expect(open.content.papers.filter(({ id }) => open.damagedPapers.has(id)).map(({ title, body }) => [title, body.as])).toEqual([['The house of Zebedee', 'withheld']]);
    expect(open.content.papers.find(({ id }) => id === secret.id)?.title).toBe('The placement of Zebedee');
    expect(await open.readFile(await sha256(secretFile))).toEqual(secretFile);
    expect([open.restrictedPapers.has(second), open.paperIds.has(second), open.paperIds.has(secret.id)]).toEqual([true, false, true]);
    expect(await everythingStored()).not.toMatch(/Zebedee|Nowhere Row|lantern otter/);
  });

  it('reads on in the whole copy of an issue when the same one comes damaged after it, and in the whole one when that comes after', async () => {
    const at = inBlock(signed, 1);
    const harmed = signed.map((byte, index) => (index === at ? byte ^ 1 : byte));
    await accept(signed);
    expect(await accept(harmed)).toMatchObject({ standing: 'harmed', facts: { sealedPartly: true } });
    const open = must(await unseal(meetingId, passphrase, openSealed));
    expect(open.damagedPapers.size).toBe(0);
    await removeCopies(meetingId);
    await accept(harmed);
    expect(await accept(signed)).toMatchObject({ standing: 'newest', facts: { sealedPartly: false } });
    expect(must(await unseal(meetingId, passphrase, openSealed)).damagedPapers.size).toBe(0);
  });

  it('keeps a copy whose directory is damaged, and that it is', async () => {
    expect(await accept(signed.map((byte, index) => (index === signed.length - 40 ? byte ^ 1 : byte)))).toMatchObject({ facts: { frameDamaged: true, damaged: [], seal: 'sealed', sealedPartly: false } });
    expect(must(await unseal(meetingId, passphrase, openSealed)).damagedPapers.size).toBe(0);
  });

  it('is nothing of what was changed or is no reading copy', async () => {
    const at = Buffer.from(signed).indexOf('"signature":"');
    const result = await receiveCopy(signed.map((byte, index) => (index === at + 20 ? byte ^ 1 : byte)), 'copy.orderpaper', receivePorts);
    expect(result).toMatchObject({ ok: false, problem: { what: expect.stringContaining('“copy.orderpaper” can’t be opened.') as string } });
    expect(await (await readingDatabase()).facts.count()).toBe(0);
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

/** Every byte of every database, as text. */
const everythingStored = async (): Promise<string> => {
  const parts: string[] = [];
  const textOf = (value: unknown): unknown => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value);
  for (const table of (await readingDatabase()).tables) parts.push(JSON.stringify(await table.toArray(), (_key, value: unknown) => textOf(value)));
  return parts.join('\n');
};

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
