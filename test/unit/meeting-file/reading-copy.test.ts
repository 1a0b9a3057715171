// A reading copy says who signed it, keeps what is restricted sealed, and never passes as whole when a byte of it is not.
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/meeting-file/canonical-json.ts';
import { kindOf } from '../../../shared/meeting-file/kind-of.ts';
import { digestEntry, manifestEntry } from '../../../shared/meeting-file/manifest.ts';
import { keyWords } from '../../../shared/meeting-file/reading/key-words.ts';
import { hexOf } from '../../../shared/meeting-file/reading/hex.ts';
import { mendedEntries } from '../../../shared/meeting-file/reading/mended-entries.ts';
import { openRestricted } from '../../../shared/meeting-file/reading/open-restricted.ts';
import { readReadingFile, type ReadingFile } from '../../../shared/meeting-file/reading/read-reading-file.ts';
import { sealed, sealedEntry } from '../../../shared/meeting-file/reading/sealed-part.ts';
import { signatureEntry } from '../../../shared/meeting-file/reading/signature.ts';
import { directoryPart, joined, localPart, type ZipEntry } from '../../../shared/meeting-file/zip-layout.ts';
import { deflated, stored } from '../../../shared/meeting-file/zip-pack.ts';
import { readZip, unpack, type PlacedEntry } from '../../../shared/meeting-file/zip-read.ts';
import { content, newKey, openFile, passphrase, ports, secretFile, sha256, written } from './reading-fixture.ts';

const key = newKey();
let signed: Uint8Array;
let entries: readonly PlacedEntry[];

const read = async (bytes: Uint8Array): Promise<ReadingFile> => {
  const file = await readReadingFile(bytes, ports);
  if (!file.ok) throw new Error(file.problem.what);
  return file.value;
};
const problemOf = async (bytes: Uint8Array): Promise<string> => {
  const file = await readReadingFile(bytes, ports);
  return file.ok ? 'none' : file.problem.code;
};
const sealOf = ({ content: its, seal }: ReadingFile) => {
  if (seal === null) throw new Error('nothing is sealed in it');
  return { content: its, seal };
};

/** As somebody would put it together again who knows the format but has no key. */
const rebuilt = async (parts: readonly ZipEntry[]): Promise<Uint8Array> => {
  const body = parts.filter(({ name }) => name !== digestEntry);
  const before = localPart(body);
  const digest = stored(digestEntry, new TextEncoder().encode(await sha256(before)));
  return joined([before, localPart([digest]), directoryPart([...body, digest])]);
};
const withByte = (bytes: Uint8Array, at: number, bit = 0): Uint8Array => {
  const other = bytes.slice();
  other[at] = (other[at] ?? 0) ^ (1 << bit);
  return other;
};
const isNoticed = async (bytes: Uint8Array, at: number): Promise<boolean> => {
  const file = await readReadingFile(withByte(bytes, at, at % 8), ports);
  return !file.ok || file.value.damaged.length > 0 || file.value.sealDamaged || file.value.sealedPartly || file.value.frameDamaged;
};
const entryOf = (name: string): PlacedEntry => {
  const entry = entries.find((each) => each.name === name);
  if (entry === undefined) throw new Error(`no ${name}`);
  return entry;
};
/** Where the bytes of an entry begin. */
const offsetOf = (name: string): number => entryOf(name).packed.byteOffset - signed.byteOffset;

const textOf = (entry: ZipEntry): string => { const bytes = unpack(entry); return bytes.ok ? new TextDecoder().decode(bytes.value) : ''; };
const withManifest = (change: (manifest: Record<string, unknown>) => void): ZipEntry[] => entries.map((entry) => {
  if (entry.name !== manifestEntry) return entry;
  const manifest = JSON.parse(textOf(entry)) as Record<string, unknown>;
  change(manifest);
  return stored(manifestEntry, new TextEncoder().encode(canonicalJson(manifest)));
});

beforeAll(async () => {
  signed = await written(key);
  const zip = readZip(signed, 'mimetype');
  if (!zip.ok) throw new Error(zip.problem.what);
  entries = zip.value;
});

describe('a reading copy', () => {
  it('gives back what was written, with the key that signed it', async () => {
    const file = await read(signed);
    expect(file.content).toEqual({ ...(await content()), sealed: true });
    expect([...file.files.values()]).toEqual([openFile]);
    expect(file.signer).toEqual({ key: hexOf(key.key), before: [] });
    expect(file.damaged).toEqual([]);
  });

  it('has nothing of what is sealed in any byte', () => {
    for (const secret of ['Zebedee', 'Nowhere', 'placement of']) expect(Buffer.from(signed).includes(secret)).toBe(false);
    expect(entries.map(textOf).join('\n')).not.toContain('Zebedee');
  });

  it('opens its sealed part by the passphrase and by no other', async () => {
    const file = sealOf(await read(signed));
    const opened = await openRestricted(file, ` ${passphrase.replaceAll(' ', '  ')}\n`, ports);
    expect(opened.ok && opened.value.content.papers[0]?.title).toBe('The placement of Zebedee');
    expect(opened.ok && [...opened.value.files.values()]).toEqual([secretFile]);
    const wrong = await openRestricted(file, 'lantern otter biscuits', ports);
    expect(wrong.ok ? null : wrong.problem.code).toBe('wrong-passphrase');
  });

  it('is sealed otherwise each time, and by no weaker key than 64 MiB of Argon2id', async () => {
    const bytes = new TextEncoder().encode('the same words');
    const [one, two] = [await sealed(bytes, passphrase, ports), await sealed(bytes, passphrase, ports)];
    expect(Buffer.compare(one, two)).not.toBe(0);
    const weak = Buffer.from(Buffer.from(one).toString('latin1').replace('"kibibytes":65536', '"kibibytes":16384'), 'latin1');
    const opened = await openRestricted({ content: await content(), seal: new Uint8Array(weak) }, passphrase, ports);
    expect(opened.ok ? null : opened.problem.code).toBe('seal-cost');
  });

  it('is whole without a signature and says that it has none', async () => {
    const file = await read(await written(null, { withSecrets: false }));
    expect(file.signer).toBeNull();
    expect(file.seal).toBeNull();
  });

  it('tells which key handed over to its own', async () => {
    const before = newKey();
    expect((await read(await written(key, { before, withSecrets: false }))).signer).toEqual({ key: hexOf(key.key), before: [hexOf(before.key)] });
  });

  it('names every paper whose file is damaged and gives the rest', async () => {
    const at = Buffer.from(signed).indexOf(Buffer.from(openFile));
    const file = await read(signed.map((byte, index) => (index === at + 3 ? byte ^ 1 : byte)));
    expect(file.damaged.map(({ title }) => title)).toEqual(["The Panel's own report", 'The same pages again']);
    expect(file.content.items).toHaveLength(1);
    expect(file.files.size).toBe(0);
    expect(sealOf(file).seal.length).toBeGreaterThan(0);
  });

  it('says of a key the same eight words always, and of another one others', () => {
    expect(keyWords(hexOf(key.key))).toBe(keyWords(hexOf(key.key)));
    expect(keyWords(hexOf(key.key)).split(' ')).toHaveLength(8);
    expect(keyWords('0'.repeat(64))).not.toBe(keyWords(`${'0'.repeat(63)}1`));
  });
});

describe('a signed reading copy whose headers, directory or digest are damaged', () => {
  const everyPaper = async (bytes: Uint8Array, whole: ReadingFile): Promise<void> => {
    const file = await read(bytes);
    expect([file.content, [...file.files], file.damaged, file.sealDamaged, file.sealedPartly, file.signer]).toEqual([whole.content, [...whole.files], [], false, false, whole.signer]);
    expect(Buffer.compare(file.seal ?? new Uint8Array(), whole.seal ?? new Uint8Array())).toBe(0);
    expect(file.frameDamaged).toBe(true);
    expect(kindOf(bytes)).toBe('reading');
  };

  it('opens with every paper, whichever byte of a header, of the digest, the directory or the end it is', async () => {
    const bytes = await written(key, { withSecrets: false });
    const whole = await read(bytes);
    expect(whole.frameDamaged).toBe(false);
    const zip = readZip(bytes, 'mimetype');
    for (const entry of zip.ok ? zip.value : []) for (let at = entry.offset, end = entry.packed.byteOffset - bytes.byteOffset; at < end; at += 1) await everyPaper(withByte(bytes, at, at % 8), whole);
    for (let at = bytes.length - 22 - 64; at < bytes.length; at += 1) await everyPaper(withByte(bytes, at, at % 8), whole);
  });

  it('opens so with something sealed, and with a sector of the directory gone', async () => {
    const whole = await read(signed);
    for (const entry of entries) for (const within of [1, 15, 20, 24, 31]) await everyPaper(withByte(signed, entry.offset + within), whole);
    const directory = signed.length - 22 - entries.reduce((sum, { name }) => sum + 46 + name.length, 0);
    for (const at of [offsetOf(digestEntry) + 3, directory + 5, signed.length - 1]) await everyPaper(withByte(signed, at), whole);
    await everyPaper(signed.map((byte, at) => (at >= directory + 20 && at < directory + 320 ? 0 : byte)), whole);
  });

  it('is refused unsigned, and where bytes are missing or more', async () => {
    const unsigned = await written(null);
    expect((await readReadingFile(withByte(unsigned, unsigned.length - 30), ports)).ok).toBe(false);
    const hurt = withByte(signed, signed.length - 30);
    expect([await problemOf(hurt.subarray(0, -1)), await problemOf(joined([hurt, new Uint8Array(1)]))]).toEqual(['damaged', 'damaged']);
  });

  it('does not take what the manifest does not prove', async () => {
    const bytes = withByte(withByte(signed, entryOf(sealedEntry).offset), Buffer.from(signed).indexOf(Buffer.from(openFile)));
    const file = await read(bytes);
    expect([file.damaged.length, file.files.size, file.frameDamaged]).toEqual([2, 0, true]);
    expect(await problemOf(withByte(withByte(signed, entryOf(sealedEntry).offset), offsetOf(manifestEntry) + 60))).not.toBe('none');
  });
});

describe('a reading copy that somebody changed', () => {
  it('is refused when its signature was taken out', async () => {
    expect(await problemOf(await rebuilt(entries.filter(({ name }) => name !== signatureEntry)))).toBe('signature-missing');
  });

  it('is an unsigned one when its manifest denies the signature too', async () => {
    const parts = withManifest((manifest) => { manifest['signed'] = false; }).filter(({ name }) => name !== signatureEntry);
    expect((await read(await rebuilt(parts))).signer).toBeNull();
  });

  it('is refused when another agenda, another sealed part or another order is put under the signature', async () => {
    const other = new TextEncoder().encode(textOf(entries.find(({ name }) => name === 'reading.json') ?? stored('', secretFile)).replace('Placements', 'Placement!'));
    const otherHash = await sha256(other);
    const swapped = withManifest((manifest) => { for (const entry of manifest['entries'] as { name: string; sha256: string }[]) if (entry.name === 'reading.json') entry.sha256 = otherHash; });
    expect(await problemOf(await rebuilt(swapped.map((entry) => (entry.name === 'reading.json' ? deflated(entry.name, other) : entry))))).toBe('signature-wrong');
    expect(await problemOf(await rebuilt(entries.map((entry) => (entry.name === 'reading.json' ? deflated(entry.name, other) : entry))))).toBe('damaged');
    const parts: ZipEntry[] = [...entries];
    const at = parts.findIndex(({ name }) => name === sealedEntry);
    parts[at] = stored(sealedEntry, await sealed(secretFile, passphrase, ports));
    expect((await read(await rebuilt(parts))).sealDamaged).toBe(true);
    const another = readZip(await written(key), 'mimetype');
    parts[at] = stored(sealedEntry, (another.ok ? another.value[at] : undefined)?.packed ?? secretFile);
    expect((await read(await rebuilt(parts))).sealDamaged).toBe(true);
    expect(await problemOf(await rebuilt([...entries.slice(0, at), ...entries.slice(at).reverse()]))).toBe('not-canonical');
  });

  it('is refused when it says that it is of an older format, or of a newer one', async () => {
    for (const format of [2, 3]) expect(await problemOf(await rebuilt(withManifest((manifest) => { manifest['format'] = format; })))).toBe('not-canonical');
    // Without its blocks, and without its signature, as somebody would say who wants it read as one of format 3.
    const asOlder = withManifest((manifest) => { Object.assign(manifest, { format: 3, signed: false }); for (const entry of manifest['entries'] as { parts?: unknown }[]) delete entry.parts; });
    expect(await problemOf(await rebuilt(asOlder.filter(({ name }) => name !== signatureEntry)))).toBe('does-not-fit');
    const asNewer = withManifest((manifest) => { for (const entry of manifest['entries'] as { parts?: unknown }[]) delete entry.parts; });
    expect(await problemOf(await rebuilt(asNewer))).toBe('not-canonical');
    expect(await problemOf(await rebuilt(withManifest((manifest) => { manifest['format'] = 99; })))).toBe('newer-format');
  });

  it('is refused with a name that leads out of it, twice the same name, or an entry that nobody listed', async () => {
    const [first] = entries;
    expect(await problemOf(await rebuilt([...entries, stored('../outside', openFile)]))).toBe('not-canonical');
    expect(await problemOf(await rebuilt([...entries, stored('files/..', openFile)]))).toBe('not-canonical');
    expect(await problemOf(await rebuilt(first === undefined ? [] : [first, ...entries]))).toBe('not-canonical');
  });

  it('is noticed where its sealed part has a checksum that is not its own', async () => {
    const withChecksum = (parts: readonly ZipEntry[]): Promise<Uint8Array> => rebuilt(parts.map((entry) => (entry.name === sealedEntry ? { ...entry, crc: (entry.crc ^ 1) >>> 0 } : entry)));
    expect(await read(await withChecksum(entries))).toMatchObject({ frameDamaged: true, sealDamaged: false, sealedPartly: false, damaged: [] });
    const unsigned = readZip(await written(null), 'mimetype');
    expect(await problemOf(await rebuilt(unsigned.ok ? unsigned.value : []))).toBe('none');
    expect(await problemOf(await withChecksum(unsigned.ok ? unsigned.value : []))).toBe('damaged');
  });

  it('holds nobody up with bytes among which its entries have to be searched for', () => {
    const front = signed.subarray(0, offsetOf('reading.json'));
    for (const like of [[0x50], [0x03], [0x50, 0x4b, 0x03, 0x04]]) {
      const bytes = joined([front, new Uint8Array(Buffer.alloc(32 * 1024 * 1024, Uint8Array.from(like)))]);
      const began = process.cpuUsage();
      expect([kindOf(bytes), mendedEntries(bytes)]).toEqual(['reading', null]);
      expect(process.cpuUsage(began).user / 1000).toBeLessThan(1_000);
    }
  });

  it('is noticed whichever byte it was: 500 of every entry, header and directory', async () => {
    const step = signed.length / 500;
    const unnoticed: number[] = [];
    for (let trial = 0; trial < 500; trial += 1) {
      const at = Math.floor(trial * step);
      if (!(await isNoticed(signed, at))) unnoticed.push(at);
    }
    expect(unnoticed).toEqual([]);
  });

  it('is noticed in every byte of a copy with nothing sealed, and of what stands before and behind the sealed blocks', async () => {
    const open = await written(key, { withSecrets: false });
    const seal = entryOf(sealedEntry).packed.length;
    const unnoticed: number[] = [];
    for (let at = 0; at < open.length; at += 1) if (!(await isNoticed(open, at))) unnoticed.push(at);
    for (const from of [-30, seal - 300]) for (let at = offsetOf(sealedEntry) + from; at < offsetOf(sealedEntry) + from + 330; at += 3) if (!(await isNoticed(signed, at))) unnoticed.push(at);
    expect(unnoticed).toEqual([]);
  });

  it('is refused cut short anywhere', async () => {
    for (let length = 0; length < signed.length; length += 97) expect(await problemOf(signed.subarray(0, length))).not.toBe('none');
  });
});
