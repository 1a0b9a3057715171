// Copies made to do harm, put to `orderpaper info` with every option that a councillor's officer would use: refused by the right sentence, at once, whoever signed them.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/meeting-file/canonical-json.ts';
import { blocksFormat } from '../../../shared/meeting-file/manifest.ts';
import { hexOf } from '../../../shared/meeting-file/reading/hex.ts';
import type { ReadingContent } from '../../../shared/meeting-file/reading/reading-content.ts';
import { handOver, signatureOf, type HandedOver } from '../../../shared/meeting-file/reading/signature.ts';
import { joined, type ZipEntry } from '../../../shared/meeting-file/zip-layout.ts';
import { deflated, stored } from '../../../shared/meeting-file/zip-pack.ts';
import { readZip, unpack, type PlacedEntry } from '../../../shared/meeting-file/zip-read.ts';
import { containerOf } from '../meeting-file/fixture.ts';
import { content, newKey, openFile, passphrase, sha256, written } from '../meeting-file/reading-fixture.ts';
import { called } from './called.ts';
import { newFolder, type Ended } from './orderpaper-process.ts';

const [key, before, old, stranger] = [newKey(), newKey(), newKey(), newKey()];
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
let folder = '';
let whole: Uint8Array;
/** Agenda, sealed part, file. */
let body: readonly PlacedEntry[];

const plain = (entry: ZipEntry): Uint8Array => { const bytes = unpack(entry); return bytes.ok ? bytes.value : entry.packed; };

/** Of the header and of each block, as the writer lists them. */
const partsOf = async (seal: Uint8Array): Promise<string[]> => {
  const front = 4 + (seal.length < 4 ? 0 : new DataView(seal.buffer, seal.byteOffset).getUint32(0));
  const blocks = Array.from({ length: Math.max(1, Math.floor((seal.length - front) / 65_552)) }, (_, at) => seal.subarray(front + at * 65_552, front + (at + 1) * 65_552));
  return Promise.all([seal.subarray(0, front), ...blocks].map(sha256));
};

/** A copy of any entries that the council's own key has signed: the worst that a format can be asked to refuse. */
const signedAsIs = async (entries: readonly ZipEntry[], { handedOver = null, earlier, format = blocksFormat }: { readonly handedOver?: HandedOver | null; readonly earlier?: HandedOver[]; readonly format?: unknown } = {}): Promise<Uint8Array> => {
  const manifest = encode(canonicalJson({ format, kind: 'reading', signed: true, entries: await Promise.all(entries.map(async (entry) => ({ name: entry.name, length: entry.size, sha256: await sha256(plain(entry)), ...(entry.name === 'restricted.sealed' ? { parts: await partsOf(entry.packed) } : {}) }))) }));
  return containerOf([stored('mimetype', encode('application/vnd.orderpaper+zip')), stored('manifest.json', manifest), stored('signature.json', await signatureOf(manifest, key, { handedOver, earlier })), ...entries]);
};

const withAgenda = (change: (content: Record<string, unknown> & Pick<ReadingContent, 'papers' | 'panel'>) => void): ZipEntry[] => body.map((entry) => {
  if (entry.name !== 'reading.json') return entry;
  const content = JSON.parse(new TextDecoder().decode(plain(entry))) as Record<string, unknown> & Pick<ReadingContent, 'papers' | 'panel'>;
  change(content);
  return deflated(entry.name, encode(canonicalJson(content)));
});

const withSealHeader = (change: Readonly<Record<string, unknown>>): ZipEntry[] => body.map((entry) => {
  if (entry.name !== 'restricted.sealed') return entry;
  const length = new DataView(entry.packed.buffer, entry.packed.byteOffset).getUint32(0);
  const head = encode(canonicalJson({ ...(JSON.parse(new TextDecoder().decode(entry.packed.subarray(4, 4 + length))) as object), ...change }));
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, head.length);
  return stored(entry.name, joined([size, head, entry.packed.subarray(4 + length)]));
});

/** Blanks, deflated a thousandfold, that say they are `claimed` bytes. */
const bomb = (name: string, bytes: number, claimed = bytes): ZipEntry => ({ name, method: 8, crc: 0, size: claimed, packed: new Uint8Array(deflateRawSync(Buffer.alloc(bytes, ' '))) });
const inPlace = (name: string, other: ZipEntry): ZipEntry[] => body.map((entry) => (entry.name === name ? other : entry));
const fileName = (): string => body.at(-1)?.name ?? '';

const info = async (bytes: Uint8Array, ...options: readonly string[]): Promise<Ended> => {
  await writeFile(join(folder, 'c.orderpaper'), bytes);
  return called(folder, 'info', 'c.orderpaper', ...options);
};
const everything = ['--signing-key', 'key', '--passphrase-file', 'pass'] as const;

/** With the options that open everything and without any. */
const expectRefused = async (bytes: Uint8Array, sentence: RegExp): Promise<void> => {
  for (const options of [[], everything, [...everything, '--json']]) {
    const began = process.cpuUsage();
    const ended = await info(bytes, ...options);
    expect([options, ended.code, ended.stdout, ended.stderrLines]).toEqual([options, 2, '', [expect.stringMatching(sentence)]]);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(2_000);
  }
};

const tooLarge = /holds more than an Orderpaper file may hold/;
const damaged = /is damaged or was cut short/;
const changed = /was changed by another program/;

beforeAll(async () => {
  folder = await newFolder();
  whole = await written(key);
  const zip = readZip(whole, 'mimetype');
  if (!zip.ok) throw new Error(zip.problem.what);
  body = zip.value.slice(3, -1);
  const publicKey = (of: Uint8Array): Uint8Array => joined([Buffer.from('302a300506032b6570032100', 'hex'), of]);
  for (const [name, content] of Object.entries({ key: publicKey(key.key), before: publicKey(before.key), old: publicKey(old.key), pass: passphrase })) await writeFile(join(folder, name), content);
});

describe('a copy with one bad byte', () => {
  const hurt = (name: string, within: number): Uint8Array => {
    const zip = readZip(whole, 'mimetype');
    const entry = zip.ok ? zip.value.find((each) => each.name === name) : undefined;
    if (entry === undefined) throw new Error(`no ${name}`);
    const at = entry.packed.byteOffset - whole.byteOffset + within;
    return whole.map((byte, index) => (index === at ? byte ^ 1 : byte));
  };

  it('in its list of contents says that it is that, wherever in it', async () => {
    const length = body.find(({ name }) => name === 'reading.json')?.packed.length ?? 0;
    for (let trial = 0; trial < 12; trial += 1) await expectRefused(hurt('reading.json', Math.floor((length - 1) * (trial / 11))), /The list of contents of .*is damaged, so that none of its papers can be opened.*ask the council officer/u);
  });

  it('in its list of entries says that it is that', async () => {
    await expectRefused(hurt('manifest.json', 60), /The list of what is in this file is damaged, so that nothing in it can be told.*ask the council officer/u);
  });

  it('in its signature says that it is that', async () => {
    await expectRefused(hurt('signature.json', 60), /The signature of .*is damaged/u);
  });

  it('in a sealed paper names its place where the passphrase is given, and never its title', async () => {
    // Behind the header the blocks: the list, the body, the file, the list again.
    const inFile = hurt('restricted.sealed', 3 * 65_552 - 100);
    expect((await info(inFile)).stderrLines).toEqual([expect.stringMatching(/damaged in something in its sealed part, which --passphrase-file with its passphrase would tell; everything else in it is as it was written/u)]);
    const ended = await info(inFile, ...everything);
    expect([ended.code, ended.stdout, ended.stderrLines]).toEqual([2, '', [expect.stringMatching(/damaged in the restricted paper \(item 5, pages 5-7\); everything else/u)]]);
    expect(ended.stderrLines.join()).not.toContain('Zebedee');
    expect((await info(hurt('restricted.sealed', 1_000), ...everything)).stderrLines).toEqual([expect.stringMatching(/one of the two lists of its sealed part, whose papers can all be read/u)]);
  });

  it('in a header or the directory says that no paper is hit', async () => {
    for (const at of [10, 45, whole.length - 5, whole.length - 300]) {
      const ended = await info(whole.map((byte, index) => (index === at ? byte ^ 1 : byte)), ...everything);
      expect([at, ended.code, ended.stderrLines]).toEqual([at, 2, [expect.stringMatching(/damaged in bytes that hold nothing of any paper; everything else/u)]]);
    }
  });

  it('in a paper names that, and says that the rest is whole', async () => {
    expect((await info(hurt(fileName(), 3))).stderrLines).toEqual([expect.stringMatching(/damaged in "The Panel's own report" \(item 5, pages 1-4\), "The same pages again"/u)]);
  });
});

describe('a copy made to do harm', () => {
  it('by a change in a sealed block that it lists as whole is told of where its passphrase opens the rest, whichever block it is', async () => {
    const changed = (index: number): ZipEntry[] => body.map((entry) => {
      if (entry.name !== 'restricted.sealed') return entry;
      const at = 4 + new DataView(entry.packed.buffer, entry.packed.byteOffset).getUint32(0) + index * 65_552 + 100;
      return stored(entry.name, entry.packed.map((byte, place) => (place === at ? byte ^ 1 : byte)));
    });
    for (const [index, where] of ['one of the two lists', 'the restricted paper (item 5, pages 5-7)', 'the restricted paper (item 5, pages 5-7)', 'one of the two lists'].entries()) {
      const bytes = await signedAsIs(changed(index));
      const ended = await info(bytes, ...everything);
      expect([index, ended.code, ended.stdout, ended.stderrLines]).toEqual([index, 2, '', [expect.stringContaining(`damaged in ${where}`)]]);
      expect(ended.stderr).toContain('made to look whole by somebody: do not rely on anything else in it');
      expect(await info(bytes, '--signing-key', 'key')).toMatchObject({ code: 0, stdout: expect.stringContaining('give --passphrase-file to open it') as string });
    }
  });

  it('is measured against one that is sound', async () => {
    expect(await info(await signedAsIs(body), ...everything)).toMatchObject({ code: 0, stderr: '' });
    expect(await info(whole)).toMatchObject({ code: 1 });
  });

  it('is refused cut short, with bytes before or behind it, or a comment, and that it is damaged is what is said', async () => {
    for (const bytes of [whole.subarray(0, whole.length / 2), whole.subarray(0, -22), joined([whole, encode('\n')]), joined([whole, whole]), joined([whole.subarray(0, -2), Uint8Array.of(2, 0), encode('hi')])]) await expectRefused(bytes, damaged);
    for (const bytes of [joined([Uint8Array.of(0), whole]), new Uint8Array(), whole.subarray(0, 4)]) await expectRefused(bytes, /is not an Orderpaper file/);
  });

  it.each(['../outside', '/etc/passwd', 'C:/x', 'a\\b', 'files/../../x', 'files/', 'READING.JSON', 'reading.json', 'digest'])('has no entry named %s beside or in place of its own', async (name) => {
    await expectRefused(await signedAsIs([...body, stored(name, openFile)]), changed);
    await expectRefused(await signedAsIs(inPlace(fileName(), stored(name, openFile))), changed);
  });

  it('has no name with a NUL, with none, with a blank, or of 65,535 letters', async () => {
    for (const name of ['a\0b', '', 'reading.json ', 'x'.repeat(65_535)]) await expectRefused(await signedAsIs([...body, stored(name, openFile)]), /changed by another|damaged/);
  });

  it('has no entry twice', async () => {
    for (const entry of body) await expectRefused(await signedAsIs([...body, entry]), changed);
  });

  it('does not unpack to far more than it is, in any entry', async () => {
    for (const name of ['reading.json', 'restricted.sealed', fileName()]) await expectRefused(await signedAsIs(inPlace(name, bomb(name, 20_000_000))), tooLarge);
    await expectRefused(await containerOf([stored('mimetype', encode('application/vnd.orderpaper+zip')), bomb('manifest.json', 20_000_000)]), tooLarge);
  });

  it('does not unpack to more than it says, nor hold up whoever looks', async () => {
    await expectRefused(await signedAsIs(inPlace('reading.json', bomb('reading.json', 200_000_000, 1_000))), changed);
    await expectRefused(await signedAsIs(inPlace('reading.json', bomb('reading.json', 800_000_000, 800_000))), /damaged|holds more/);
    await expectRefused(await signedAsIs(inPlace('reading.json', bomb('reading.json', 100, 4_000_000_000))), tooLarge);
  });

  it('has no more than 10,000 entries, and none that its papers do not name', async () => {
    const files = await Promise.all(Array.from({ length: 10_001 }, async (_, at) => stored(`files/${await sha256(encode(String(at)))}`, encode(String(at)))));
    await expectRefused(await signedAsIs([...body, ...files]), tooLarge);
    const fewer = [...files.slice(0, 500), ...body.slice(2)].sort((a, b) => (a.name < b.name ? -1 : 1));
    await expectRefused(await signedAsIs([...body.slice(0, 2), ...fewer]), /files are not those that its papers name/);
  });

  it('has no sizes or directory of zip64', async () => {
    const sizes = whole.slice();
    new DataView(sizes.buffer).setUint32(18, 0xffffffff, true);
    // No header is believed: the manifest has every length.
    await expectRefused(sizes, /is damaged in bytes that hold nothing of any paper/);
    const end = new Uint8Array(76);
    new DataView(end.buffer).setUint32(0, 0x06064b50, true);
    new DataView(end.buffer).setUint32(56, 0x07064b50, true);
    await expectRefused(joined([whole.subarray(0, -22), end, whole.subarray(-22)]), damaged);
  });

  it('has no more pages, papers or depth than any pack', async () => {
    await expectRefused(await signedAsIs(withAgenda(({ papers }) => { Object.assign(papers[0] ?? {}, { span: { start: 1, end: 9e15 } }); })), /more pages than a pack can have/);
    await expectRefused(await signedAsIs(withAgenda(({ papers }) => { Object.assign(papers[0] ?? {}, { span: { start: 1, end: 2, after: 9e15 } }); })), /more pages than a pack can have/);
    await expectRefused(await signedAsIs(withAgenda((content) => { content['items'] = Array.from({ length: 5_001 }, () => (content['items'] as unknown[])[0]); })), /too long or too large/);
    await expectRefused(await signedAsIs(inPlace('reading.json', deflated('reading.json', encode('['.repeat(300))))), tooLarge);
  });

  it('asks for neither less nor far more work with its passphrase than ours', async () => {
    for (const change of [{ kibibytes: 8 }, { passes: 1 }]) await expectRefused(await signedAsIs(withSealHeader(change)), /sealed so weakly that its passphrase could be guessed/);
    for (const change of [{ kibibytes: 1_048_576 }, { kibibytes: 4_294_967_295 }, { passes: 1_000_000 }]) await expectRefused(await signedAsIs(withSealHeader(change)), /more memory or time than a computer should give/);
    await expectRefused(await signedAsIs(withSealHeader({ seal: 'none' })), /does not fit/);
    for (const change of [{ length: 2_000_000_000 }, { blocks: 30_000 }, { of: '0'.repeat(64) }]) await expectRefused(await signedAsIs(withSealHeader(change)), /does not fit/);
  });

  it('is of no other format, whoever signed it', async () => {
    for (const format of [1, 2]) await expectRefused(await signedAsIs(body, { format }), changed);
    await expectRefused(await signedAsIs(body, { format: blocksFormat + 1 }), /newer version/);
    for (const format of [0, -1, 3.5, '3', null]) await expectRefused(await signedAsIs(body, { format }), /damaged|does not fit/);
  });

  it('was handed over by nobody who did not sign that', async () => {
    const ofStranger = await handOver(stranger, key.key);
    await expectRefused(await signedAsIs(body, { handedOver: { ...ofStranger, from: hexOf(before.key) } }), /changed after it was signed/);
    await expectRefused(await signedAsIs(body, { handedOver: await handOver(before, stranger.key) }), /changed after it was signed/);
    expect(await info(await signedAsIs(body, { handedOver: await handOver(before, key.key) }), '--signing-key', 'before')).toMatchObject({ code: 0 });
    // Each of several is proved: by the oldest of them it is known, by one of which nothing is proved it is not.
    const [latest, earlier] = [await handOver(before, key.key), await handOver(old, before.key)];
    const after = await info(await signedAsIs(body, { handedOver: latest, earlier: [earlier] }), '--signing-key', 'old', '--json');
    expect([after.code, JSON.parse(after.stdout)]).toMatchObject([0, { signature: { state: 'handed-over', keysBefore: [hexOf(before.key), hexOf(old.key)], sentence: expect.stringContaining('by way of 1 other in between') as string } }]);
    await expectRefused(await signedAsIs(body, { handedOver: latest, earlier: [{ ...earlier, from: hexOf(stranger.key) }] }), /changed after it was signed/);
    // A loop: the key of before takes over again from the one that it handed over to, and a key that hands over to itself says nothing.
    expect(await info(await signedAsIs(body, { handedOver: await handOver(key, key.key) }), '--signing-key', 'before')).toMatchObject({ code: 1 });
  });

  it('steers no terminal with a name in it', async () => {
    const steering = 'a\u001b[2J\u202e\u0007\nb';
    for (const options of [[], ['--json']]) {
      const { stdout, stderr, code } = await info(await written(key, { as: { panel: { ...(await content()).panel, name: steering } } }), ...everything, ...options);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).not.toMatch(/[\u001b\u0007]|a\nb/);
    }
    const { stdout } = await info(await signedAsIs(withAgenda((content) => { content.panel = { ...content.panel, name: steering }; })));
    expect(stdout).not.toContain('\u202e');
  });

  it('is noticed by a changed byte in each field of each header, of the directory and of its end', async () => {
    const zip = readZip(whole, 'mimetype');
    const view = new DataView(whole.buffer, whole.byteOffset);
    const directory = view.getUint32(whole.length - 6, true);
    const places: number[] = Array.from({ length: whole.length - directory }, (_, at) => directory + at);
    for (const { offset, name, packed } of zip.ok ? zip.value : []) {
      for (let at = 0; at < 30 + name.length; at += 1) places.push(offset + at);
      for (const at of [0, Math.floor(packed.length / 2), packed.length - 1]) places.push(offset + 30 + name.length + at);
    }
    const unnoticed: number[] = [];
    for (const at of places) if ((await info(whole.map((byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte)), '--signing-key', 'key')).code !== 2) unnoticed.push(at);
    expect(unnoticed).toEqual([]);
    expect(places.length).toBeGreaterThan(700);
  }, 60_000);
});
