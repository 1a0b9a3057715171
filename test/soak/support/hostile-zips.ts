// Zips that say of themselves what isn't so, or what few programs write: each is made by hand, record for record (APPNOTE 4.3).
import { deflateSync, zipSync } from 'fflate';
import { crc32 } from '../../../shared/model/crc32.ts';

type Entry = { readonly name: string; readonly content: Uint8Array; readonly flags?: number; readonly method?: number; readonly claimed?: number; readonly descriptor?: boolean; readonly long?: boolean };

const numbers = (...fields: readonly (readonly [number, number])[]): number[] => fields.flatMap(([value, size]) => Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) % 256));

/** A zip of these entries; `ahead` stands before the first. */
const zipOf = (entries: readonly Entry[], { ahead = 0, comment = new Uint8Array() }: { readonly ahead?: number; readonly comment?: Uint8Array } = {}): Uint8Array => {
  const pieces: Uint8Array[] = [new Uint8Array(ahead)];
  const directory: Uint8Array[] = [];
  let at = ahead;
  const put = (piece: Uint8Array): void => { pieces.push(piece); at += piece.length; };
  for (const { name, content, flags = 0, method = 8, claimed = content.length, descriptor = false, long = false } of entries) {
    const [packed, bytesOfName, offset] = [method === 8 ? deflateSync(content) : content, new TextEncoder().encode(name), at];
    const all = flags | (descriptor ? 8 : 0);
    const sizes = [[descriptor ? 0 : crc32(content), 4], [descriptor ? 0 : packed.length, 4], [descriptor ? 0 : claimed, 4]] as const;
    put(Uint8Array.from([...numbers([0x04034b50, 4], [20, 2], [all, 2], [method, 2], [0, 4], ...sizes, [bytesOfName.length, 2], [0, 2]), ...bytesOfName]));
    put(packed);
    if (descriptor) put(Uint8Array.from(numbers([0x08074b50, 4], [crc32(content), 4], [packed.length, 4], [claimed, 4])));
    const extra = long ? numbers([1, 2], [24, 2], [claimed, 8], [packed.length, 8], [offset, 8]) : [];
    const shown = long ? [0xffffffff, 0xffffffff, 0xffffffff] : [packed.length, claimed, offset];
    directory.push(Uint8Array.from([...numbers([0x02014b50, 4], [20, 2], [20, 2], [all, 2], [method, 2], [0, 4], [crc32(content), 4], [shown[0] ?? 0, 4], [shown[1] ?? 0, 4], [bytesOfName.length, 2], [extra.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [shown[2] ?? 0, 4]), ...bytesOfName, ...extra]));
  }
  const start = at;
  directory.forEach(put);
  const length = at - start;
  if (entries.some(({ long }) => long === true)) {
    const end = at;
    put(Uint8Array.from(numbers([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [entries.length, 8], [entries.length, 8], [length, 8], [start, 8])));
    put(Uint8Array.from(numbers([0x07064b50, 4], [0, 4], [end, 8], [1, 4])));
    put(Uint8Array.from(numbers([0x06054b50, 4], [0, 2], [0, 2], [0xffff, 2], [0xffff, 2], [0xffffffff, 4], [0xffffffff, 4], [0, 2])));
  } else {
    put(Uint8Array.from([...numbers([0x06054b50, 4], [0, 2], [0, 2], [entries.length, 2], [entries.length, 2], [length, 4], [start, 4], [comment.length, 2]), ...comment]));
  }
  const whole = new Uint8Array(at);
  let to = 0;
  for (const piece of pieces) { whole.set(piece, to); to += piece.length; }
  return whole;
};

/** Each from the parts of a sound file. */
export const damagedZips = (parts: () => Record<string, Uint8Array>): readonly { readonly name: string; readonly bytes: () => Uint8Array }[] => {
  const entries = (): Entry[] => Object.entries(parts()).map(([name, content]) => ({ name, content }));
  const changed = (change: (entry: Entry) => Entry): Entry[] => entries().map((entry) => (entry.name === 'word/document.xml' ? change(entry) : entry));
  const main = (): Entry => entries().find(({ name }) => name === 'word/document.xml') ?? { name: '', content: new Uint8Array() };
  return [
    { name: 'a zip with two documents of one name', bytes: () => zipOf([...entries(), main()]) },
    { name: 'a zip with two documents, one in capitals', bytes: () => zipOf([...entries(), { ...main(), name: 'WORD/DOCUMENT.XML' }]) },
    { name: 'a zip with 64-bit sizes', bytes: () => zipOf(entries().map((entry) => ({ ...entry, long: true }))) },
    { name: 'a zip with sizes behind the data', bytes: () => zipOf(entries().map((entry) => ({ ...entry, descriptor: true }))) },
    { name: 'a zip with an encrypted document', bytes: () => zipOf(changed((entry) => ({ ...entry, flags: 1 }))) },
    { name: 'a zip with a document packed in an unknown way', bytes: () => zipOf(changed((entry) => ({ ...entry, method: 9 }))) },
    { name: 'a zip that claims a document of 200 MB', bytes: () => zipOf(changed((entry) => ({ ...entry, claimed: 200_000_000 }))) },
    { name: 'a zip that claims a document of 10 bytes', bytes: () => zipOf(changed((entry) => ({ ...entry, claimed: 10 }))) },
    { name: 'a zip behind 100,000 other bytes', bytes: () => zipOf(entries(), { ahead: 100_000 }) },
    { name: 'a zip with an end in its comment', bytes: () => zipOf(entries(), { comment: Uint8Array.from(numbers([0x06054b50, 4], [0, 2], [0, 2], [0xfff0, 2], [0xfff0, 2], [0, 4], [5, 4], [0, 2])) }) },
    { name: 'a zip with a document of 240 MB of spaces', bytes: () => zipOf(changed((entry) => ({ ...entry, content: new Uint8Array(240 * 1024 * 1024).fill(32) }))) },
    { name: 'a zip with eight zips in it, each of 60 MB', bytes: () => { const inner = zipSync({ a: new Uint8Array(60_000_000) }); return zipOf([...entries(), ...Array.from({ length: 8 }, (_, index) => ({ name: `word/embeddings/${index}.zip`, content: inner }))]); } },
    { name: 'a zip of names that lead outside', bytes: () => zipOf([...entries(), { name: 'word/../../../outside.txt', content: new Uint8Array(3) }]) },
    { name: 'a zip of names that lead to a drive', bytes: () => zipOf([...entries(), { name: 'C:\\outside.txt', content: new Uint8Array(3) }]) },
    { name: 'a zip of 10,000 entries', bytes: () => zipOf([...entries(), ...Array.from({ length: 10_000 }, (_, index) => ({ name: `word/x${index}.xml`, content: new Uint8Array(1) }))]) },
    { name: 'a zip of 4,000 entries', bytes: () => zipOf([...entries(), ...Array.from({ length: 4_000 }, (_, index) => ({ name: `word/x${index}.xml`, content: new TextEncoder().encode('<x/>') }))]) },
  ];
};
