// The entries of a signed reading copy whose headers, directory or end were damaged on the way. Where they stand follows from what the manifest lists and from the lengths
// that the headers of three entries name; what stands there counts only as far as the signed manifest proves it, so nothing that a damaged header says is believed.
import { crc32 } from '../../model/crc32.ts';
import { inflateWithin } from '../../model/inflate-within.ts';
import { limits } from '../limits.ts';
import { digestEntry, manifestEntry, mediaType, mimetypeEntry, readManifest, type Manifest } from '../manifest.ts';
import { directoryPart, localHeader, localHeaderLength, type ZipEntry } from '../zip-layout.ts';
import { stored } from '../zip-pack.ts';
import type { PlacedEntry } from '../zip-read.ts';
import { signatureEntry, signatureLimit } from './signature.ts';
import { readingEntry } from './write-reading-file.ts';

/** Names of all entries as the writer puts them: the manifest's own order, with the signature before them. */
export const namesIn = (manifest: Manifest): string[] => [mimetypeEntry, manifestEntry, ...(manifest.signed === true ? [signatureEntry] : []), ...manifest.entries.map(({ name }) => name), digestEntry];

/** Hex digits of a SHA-256. */
const digestLength = 64;

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Where the bytes of an entry begin whose header stands at `offset`. */
const afterHeader = (offset: number, name: string): number => offset + localHeaderLength + name.length;

const bytesOf = (name: string): Uint8Array => new TextEncoder().encode(name);

/** Whether a header of that name stands there, whatever else it says; byte by byte, as a search asks it of very many places. */
const headedAt = (bytes: Uint8Array, offset: number, name: Uint8Array): boolean => {
  const start = offset + localHeaderLength;
  if (start + name.length > bytes.length || bytes[offset] !== 0x50 || bytes[offset + 1] !== 0x4b || bytes[offset + 2] !== 0x03 || bytes[offset + 3] !== 0x04) return false;
  for (let at = 0; at < name.length; at += 1) if (bytes[start + at] !== name[at]) return false;
  return true;
};

const beginsAt = (bytes: Uint8Array, offset: number, name: string): boolean => headedAt(bytes, offset, bytesOf(name));

/** How many bytes the header at `offset` says are behind it, if it is as we write it; null: it is not. */
const saidLength = (bytes: Uint8Array, offset: number, name: string): number | null => {
  const start = afterHeader(offset, name);
  if (start > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [method, crc, length, size] = [view.getUint16(offset + 8, true), view.getUint32(offset + 14, true), view.getUint32(offset + 18, true), view.getUint32(offset + 22, true)];
  if ((method !== 0 && method !== 8) || start + length > bytes.length) return null;
  return same(localHeader({ name, method, crc, size, packed: bytes.subarray(start, start + length) }), bytes.subarray(offset, start)) ? length : null;
};

/** How many bytes stand between `from` and the next header of one of the names; null: none does within the limit. */
const lengthTo = (bytes: Uint8Array, from: number, name: string, limit: number): number | null => {
  const last = from + Math.min(limit, bytes.length - from);
  const sought = bytesOf(name);
  // By the byte where a signature would end: what stands there says how far on the next one can begin at the earliest, so that no file holds its reader up.
  for (let at = from; at <= last;) {
    const end = bytes[at + 3];
    if (end === 0x04 && headedAt(bytes, at, sought)) return at - from;
    at += end === 0x03 ? 1 : end === 0x4b ? 2 : end === 0x50 ? 3 : 4;
  }
  return null;
};

type Wanted = { readonly offset: number; readonly name: string; /** The entry behind it, by whose header it ends where its own can't be read. */ readonly next: string; readonly limit: number };

const bytesAt = (bytes: Uint8Array, offset: number, name: string, length: number): PlacedEntry => {
  const start = afterHeader(offset, name);
  return { ...stored(name, bytes.subarray(start, start + length)), offset };
};

/** An entry whose length no list has: by its own header if the next one stands where that ends, else up to the next one. */
const between = (bytes: Uint8Array, { offset, name, next, limit }: Wanted): PlacedEntry | null => {
  const start = afterHeader(offset, name);
  const said = saidLength(bytes, offset, name);
  const own = said !== null && said <= limit ? said : null;
  // A header that is as we write it may still be damaged in the length that it names; where the next one is damaged, it is all there is.
  const length = own !== null && beginsAt(bytes, start + own, next) ? own : (lengthTo(bytes, start, next, limit) ?? own);
  return length === null ? null : bytesAt(bytes, offset, name, length);
};

const endOf = ({ offset, name, packed }: PlacedEntry): number => afterHeader(offset, name) + packed.length;

/** The agenda as its list promises it: deflated wherever it takes less room than that. */
const asListed = (entry: PlacedEntry, length: number): PlacedEntry => {
  if (entry.packed.length >= length || length > limits.readingBytes || length / entry.packed.length > limits.ratio) return entry;
  const bytes = inflateWithin(entry.packed, length);
  return { ...entry, method: 8, size: length, crc: bytes === null ? 0 : crc32(bytes) };
};

const lengthOfAll = (entries: readonly ZipEntry[]): number => entries.reduce((sum, { name, packed }) => sum + localHeaderLength + name.length + packed.length, directoryPart(entries).length);

/** `mimetype` and the manifest, each known by its name and place or by the other. */
const frontOf = (bytes: Uint8Array): readonly [PlacedEntry, PlacedEntry] | null => {
  const says: PlacedEntry = { ...stored(mimetypeEntry, bytesOf(mediaType)), offset: 0 };
  const second = endOf(says);
  const isOurs = same(bytes.subarray(localHeaderLength, second), bytesOf(`${mimetypeEntry}${mediaType}`)) || beginsAt(bytes, second, manifestEntry);
  const manifest = isOurs ? between(bytes, { offset: second, name: manifestEntry, next: signatureEntry, limit: limits.manifestBytes }) : null;
  return manifest === null ? null : [says, manifest];
};

type Front = { readonly entries: readonly [PlacedEntry, PlacedEntry]; readonly manifest: Manifest };

/**
 * @param bytes a whole file that is not laid out as its writer left it
 * @returns its first two entries, with what the second lists; null: it can't be made out that it is a signed reading copy. No signature is looked at.
 */
export const mendedFront = (bytes: Uint8Array): Front | null => {
  if (bytes.length > limits.fileBytes) return null;
  const entries = frontOf(bytes);
  const manifest = entries === null ? null : readManifest(entries[1].packed);
  return entries === null || manifest === null || !manifest.ok || manifest.value.signed !== true ? null : { entries, manifest: manifest.value };
};

/**
 * @param bytes a whole file that is not laid out as its writer left it
 * @returns its entries, each by the name, place and length that the manifest gives it; whoever takes them proves the manifest by its signature, and them by the manifest.
 *   Null: no signed reading copy can be made out, or bytes were taken away or added
 */
export const mendedEntries = (bytes: Uint8Array): readonly PlacedEntry[] | null => {
  const mended = mendedFront(bytes);
  if (mended === null) return null;
  const { entries: front, manifest } = mended;
  const [reading, ...listed] = manifest.entries;
  if (reading?.name !== readingEntry || listed.length > limits.entries) return null;
  const signature = between(bytes, { offset: endOf(front[1]), name: signatureEntry, next: readingEntry, limit: signatureLimit });
  if (signature === null) return null;
  const found = between(bytes, { offset: endOf(signature), name: readingEntry, next: listed[0]?.name ?? digestEntry, limit: limits.readingBytes });
  if (found === null) return null;
  const entries: PlacedEntry[] = [...front, signature, asListed(found, reading.length)];
  let offset = endOf(found);
  for (const { name, length } of [...listed, { name: digestEntry, length: digestLength }]) {
    if (afterHeader(offset, name) + length > bytes.length) return null;
    const entry = bytesAt(bytes, offset, name, length);
    entries.push(entry);
    offset = endOf(entry);
  }
  return lengthOfAll(entries) === bytes.length ? entries : null;
};
