// What is sealed in a reading copy is sealed paper by paper: a bad byte takes one paper, the rest opens, and nothing from outside tells which is which.
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { openRestricted } from '../../../shared/meeting-file/reading/open-restricted.ts';
import type { ReadingPaper, RestrictedContent } from '../../../shared/meeting-file/reading/reading-content.ts';
import { readReadingFile, type ReadingFile } from '../../../shared/meeting-file/reading/read-reading-file.ts';
import type { Restricted } from '../../../shared/meeting-file/reading/restricted-blocks.ts';
import { blockLength } from '../../../shared/meeting-file/reading/sealed-blocks.ts';
import { sealedEntry } from '../../../shared/meeting-file/reading/sealed-part.ts';
import { writeReadingFile } from '../../../shared/meeting-file/reading/write-reading-file.ts';
import { readZip, type PlacedEntry } from '../../../shared/meeting-file/zip-read.ts';
import { must } from '../data/open-test-data.ts';
import { content, newKey, openFile, passphrase, ports, restricted, secretFile, sha256 } from './reading-fixture.ts';

const block = blockLength + 16;
/** Two blocks long. */
const pictures = new Uint8Array(blockLength + 5).fill(7);
let whole: Uint8Array;
let entry: PlacedEntry;
/** Where the blocks begin in the file. */
let first = 0;

const sealedIn = async (own: RestrictedContent, as: Parameters<typeof writeReadingFile>[0]['content'] | null = null): Promise<Uint8Array> => writeReadingFile({
  content: as ?? await content(), files: new Map([[await sha256(openFile), openFile], [await sha256(secretFile), secretFile], [await sha256(pictures), pictures]]),
  restricted: { content: own, passphrase }, signing: { with: newKey(), handOvers: { handedOver: null } },
}, ports);

/** A written paper, one with a file of two blocks, and two with the same file. */
const four = async (): Promise<RestrictedContent> => {
  const only = await restricted();
  const like = (last: number, own: Partial<ReadingPaper>): ReadingPaper => ({ ...(only.papers[0] as ReadingPaper), id: `01900000-0000-7000-8000-0000000000${last}`, ...own });
  return { ...only, papers: [
    like(21, { title: 'A written one', body: { as: 'written', head: ['Nobody may read this'], look: 'plain', sections: [] } }),
    like(22, { title: 'A long one', body: { as: 'pdf', file: await sha256(pictures) } }), like(23, { title: 'One' }), like(24, { title: 'The same' }),
  ] };
};

const entryIn = (bytes: Uint8Array): PlacedEntry => {
  const found = must(readZip(bytes, 'mimetype')).find(({ name }) => name === sealedEntry);
  if (found === undefined) throw new Error('nothing is sealed in it');
  return found;
};
const read = async (bytes: Uint8Array): Promise<ReadingFile> => must(await readReadingFile(bytes, ports));
const opened = async (bytes: Uint8Array): Promise<Restricted> => {
  const file = await read(bytes);
  return must(await openRestricted({ content: file.content, seal: file.seal ?? new Uint8Array() }, passphrase, ports));
};
const hurt = (...at: readonly number[]): Uint8Array => {
  const bytes = whole.slice();
  for (const each of at) bytes[each] = (bytes[each] ?? 0) ^ 1;
  return bytes;
};
/** In the middle of one of the blocks: the list, four bodies, the files in the order of their hashes, the list again. */
const inBlock = (index: number): number => first + index * block + 100;

beforeAll(async () => {
  whole = await sealedIn(await four());
  entry = entryIn(whole);
  first = entry.packed.byteOffset - whole.byteOffset + 4 + new DataView(entry.packed.buffer, entry.packed.byteOffset).getUint32(0);
});

describe('a sealed part', () => {
  it('gives back what was sealed', async () => {
    const { content: its, files, damaged } = await opened(whole);
    expect(its).toEqual(await four());
    expect([damaged, files.get(await sha256(pictures)), files.get(await sha256(secretFile))]).toEqual([[], pictures, secretFile]);
  });

  it('with a damaged paper tells its title and opens the rest', async () => {
    const bytes = hurt(inBlock(1));
    expect(await read(bytes)).toMatchObject({ sealDamaged: false, sealedPartly: true, damaged: [], frameDamaged: false });
    const { content: { papers }, damaged } = await opened(bytes);
    expect(damaged.map(({ title }) => title)).toEqual(['A written one']);
    expect(papers.map(({ body }) => body.as)).toEqual(['withheld', 'pdf', 'word', 'word']);
  });

  it('with a damaged file names every paper that has it, and gives the others', async () => {
    const long = (await sha256(pictures)) < (await sha256(secretFile));
    const [ofLong, ofShared] = long ? [6, 7] : [7, 5];
    expect((await opened(hurt(inBlock(ofLong)))).damaged.map(({ title }) => title)).toEqual(['A long one']);
    const { damaged, files, content: its } = await opened(hurt(inBlock(ofShared)));
    expect(damaged.map(({ title }) => title)).toEqual(['One', 'The same']);
    expect(files.get(await sha256(pictures))).toEqual(pictures);
    expect(its).toEqual(await four());
  });

  it('opens by either of its lists and either of its headers', async () => {
    const last = first + 8 * block + 100;
    for (const at of [inBlock(0), last]) expect((await opened(hurt(at))).damaged).toEqual([]);
    const [front, back] = [first - 20, first + 9 * block + 20];
    for (const at of [first - 60, front, back]) {
      expect(await read(hurt(at))).toMatchObject({ sealedPartly: false, sealDamaged: false, frameDamaged: true });
      expect((await opened(hurt(at))).content).toEqual(await four());
    }
    expect(await read(hurt(front, back))).toMatchObject({ seal: null, sealDamaged: true });
    const noList = await read(hurt(inBlock(0), last));
    expect(await openRestricted({ content: noList.content, seal: noList.seal ?? new Uint8Array() }, passphrase, ports)).toMatchObject({ ok: false, problem: { code: 'damaged' } });
  });

  it('knows a wrong passphrase from damage', async () => {
    const file = await read(hurt(inBlock(0)));
    expect(await openRestricted({ content: file.content, seal: file.seal ?? new Uint8Array() }, 'other words entirely', ports)).toMatchObject({ ok: false, problem: { code: 'wrong-passphrase' } });
  });

  it('of which a block was changed tells that it is not whole, whichever block it is, and opens the rest', async () => {
    const file = await read(whole);
    const seal = file.seal ?? new Uint8Array();
    const changed = (index: number): Parameters<typeof openRestricted>[0] => ({ content: file.content, seal: seal.map((byte, at) => (at === seal.length - (9 - index) * block + 100 ? byte ^ 1 : byte)) });
    const { deriveKey } = ports.ciphers;
    let key: ReturnType<typeof deriveKey> | null = null;
    // One key opens all of them, and it takes long to make.
    const once = { ...ports, ciphers: { ...ports.ciphers, deriveKey: (...of: Parameters<typeof deriveKey>) => (key ??= deriveKey(...of)) } };
    expect(must(await openRestricted({ content: file.content, seal }, passphrase, once)).isWhole).toBe(true);
    for (const [index, titles] of [[0, []], [1, ['A written one']], [8, []]] as const) {
      const { content: { items, papers }, damaged, isWhole } = must(await openRestricted(changed(index), passphrase, once));
      expect([index, isWhole, damaged.map(({ title }) => title), papers.length, items]).toEqual([index, false, titles, 4, (await four()).items]);
    }
    expect(await openRestricted(changed(1), 'other words entirely', ports)).toMatchObject({ ok: false, problem: { code: 'wrong-passphrase' } });
  });

  it('does not open with its blocks in other places or beside another agenda', async () => {
    const file = await read(whole);
    const seal = (file.seal ?? new Uint8Array()).slice();
    const start = seal.length - 9 * block;
    const [one, two] = [seal.slice(start + block, start + 2 * block), seal.slice(start + 2 * block, start + 3 * block)];
    seal.set(two, start + block);
    seal.set(one, start + 2 * block);
    expect(must(await openRestricted({ content: file.content, seal }, passphrase, ports)).damaged.map(({ title }) => title)).toEqual(['A written one', 'A long one']);
    const other = { ...file.content, issue: { ...file.content.issue, copy: 8 } };
    expect(await openRestricted({ content: other, seal: file.seal ?? new Uint8Array() }, passphrase, ports)).toMatchObject({ ok: false, problem: { code: 'does-not-fit' } });
  });

  it('is as long whatever its papers are called and say, so that from outside they look alike', async () => {
    const shorter = await four();
    const other = { ...shorter, papers: shorter.papers.map((paper, at) => ({ ...paper, title: `${paper.title}, with far more words in its title than before`, ...(at === 0 ? { body: { as: 'written' as const, head: Array.from({ length: 300 }, () => 'one more line'), look: 'plain', sections: [] } } : {}) })) };
    expect(entryIn(await sealedIn(other)).size).toBe(entry.size);
    expect(Buffer.from(whole).includes('written one')).toBe(false);
  });
});

describe('a copy of format 3', () => {
  it('opens as it did, with what is sealed in it as one whole', async () => {
    const bytes = new Uint8Array(await readFile(new URL('../../fixtures/meeting-file/reading-format-3.orderpaper', import.meta.url)));
    expect(await read(bytes)).toMatchObject({ format: 3, sealDamaged: false, sealedPartly: false, frameDamaged: false });
    expect((await opened(bytes)).content).toEqual(await restricted());
    expect([...(await opened(bytes)).files.values()]).toEqual([secretFile]);
    const at = entryIn(bytes).packed.byteOffset - bytes.byteOffset + 300;
    expect(await read(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)))).toMatchObject({ seal: null, sealDamaged: true });
  });

  it('is what a copy with nothing sealed still is', async () => {
    const bytes = await writeReadingFile({ content: await content(), files: new Map([[await sha256(openFile), openFile]]), restricted: null, signing: null }, ports);
    expect((await read(bytes)).format).toBe(3);
  });
});
