// A reading copy that came damaged: what is whole of it is kept and read, what isn't is named, and a whole one mends it.
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { removeCopies } from '../../../../renderer/data/reading/my-meetings.ts';
import { readingDatabase } from '../../../../renderer/data/reading/open-reading-database.ts';
import { openCopyOf, unseal } from '../../../../renderer/data/reading/opened-copies.ts';
import { receiveCopy } from '../../../../renderer/data/reading/receive-copy.ts';
import { writeReadingFile } from '../../../../shared/meeting-file/reading/write-reading-file.ts';
import { readZip } from '../../../../shared/meeting-file/zip-read.ts';
import { content, newKey, openFile, passphrase, restricted, secretFile, ports as nodePorts, sha256, written } from '../../meeting-file/reading-fixture.ts';
import { must } from '../open-test-data.ts';
import { accept, emptyStore, everythingStored, meetingId, openSealed, receivePorts } from './reader-store.ts';

const key = newKey();
/** Where a byte of a block of the sealed part stands in the file. */
const inBlock = (bytes: Uint8Array, block: number): number => {
  const seal = must(readZip(bytes, 'mimetype')).find(({ name }) => name === 'restricted.sealed')?.packed ?? new Uint8Array();
  return seal.byteOffset - bytes.byteOffset + 4 + new DataView(seal.buffer, seal.byteOffset).getUint32(0) + block * 65_552 + 7;
};
let signed: Uint8Array;
beforeAll(async () => { signed = await written(key); });
beforeEach(emptyStore);

describe('a damaged copy', () => {
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
});
