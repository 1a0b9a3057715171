// Reads a zip that our own layout wrote and refuses every other one: headers are made again from what they say and compared
// byte by byte, so that a hidden gap, a second directory, a comment or one flipped bit is noticed.
import { ok } from '../model/result.ts';
import type { Failed, Result } from '../model/result.ts';
import { crc32 } from '../model/crc32.ts';
import { inflateWithin } from '../model/inflate-within.ts';
import { limits } from './limits.ts';
import { damaged, notAMeetingFile, notOurs, tooLarge } from './problems.ts';
import { directoryPart, endLength, localHeader, localHeaderLength, localSignature } from './zip-layout.ts';
import type { ZipEntry } from './zip-layout.ts';

/** An entry and where its header begins. */
export type PlacedEntry = ZipEntry & { readonly offset: number };

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);

const entryLimit = (entry: ZipEntry): Failed | null => {
  if (entry.packed.length > 0 && entry.size / entry.packed.length > limits.ratio) return tooLarge(`entry ${entry.name}`);
  if (entry.method === 0 && entry.size !== entry.packed.length) return damaged(`entry ${entry.name}`);
  // The writer stores what deflating would not make smaller: one that promises less than it is packed to lies of its size.
  if (entry.method === 8 && entry.size <= entry.packed.length) return notOurs(`entry ${entry.name}`);
  return null;
};

const nameOf = (bytes: Uint8Array): string | null => {
  const name = String.fromCharCode(...bytes);
  return /^[!-~]{1,200}$/.test(name) ? name : null;
};

const headedAt = (bytes: Uint8Array, offset: number): Result<PlacedEntry> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const where = `byte ${offset}`;
  if (offset + localHeaderLength > bytes.length) return damaged(where);
  const method = view.getUint16(offset + 8, true);
  const packedLength = view.getUint32(offset + 18, true);
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + localHeaderLength + nameLength;
  if (nameLength > 200 || start + packedLength > bytes.length) return damaged(where);
  const name = nameOf(bytes.subarray(offset + localHeaderLength, start));
  if (name === null || (method !== 0 && method !== 8)) return notOurs(where);
  const entry: PlacedEntry = {
    name,
    method,
    crc: view.getUint32(offset + 14, true),
    size: view.getUint32(offset + 22, true),
    packed: bytes.subarray(start, start + packedLength),
    offset,
  };
  return same(localHeader(entry), bytes.subarray(offset, start)) ? ok(entry) : notOurs(`entry ${name}`);
};

const entryAt = (bytes: Uint8Array, offset: number): Result<PlacedEntry> => {
  const entry = headedAt(bytes, offset);
  return entry.ok ? (entryLimit(entry.value) ?? entry) : entry;
};

const beginsAs = (bytes: Uint8Array, firstName: string): boolean =>
  bytes.length > localHeaderLength + firstName.length &&
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) === localSignature &&
  nameOf(bytes.subarray(localHeaderLength, localHeaderLength + firstName.length)) === firstName;

/**
 * The entries of the file in order, nothing unpacked yet. Problems: `not-a-meeting-file` (another file), `damaged`,
 * `not-canonical`, `too-large`.
 * @param firstName the entry that every file of ours begins with
 */
export const readZip = (bytes: Uint8Array, firstName: string): Result<readonly PlacedEntry[]> => {
  if (!beginsAs(bytes, firstName)) return notAMeetingFile();
  if (bytes.length > limits.fileBytes) return tooLarge('the whole file');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: PlacedEntry[] = [];
  let offset = 0;
  let unpacked = 0;
  while (offset + 4 <= bytes.length && view.getUint32(offset, true) === localSignature) {
    if (entries.length === limits.entries) return tooLarge('number of entries');
    const entry = entryAt(bytes, offset);
    if (!entry.ok) return entry;
    entries.push(entry.value);
    unpacked += entry.value.size;
    if (unpacked > limits.unpackedBytes) return tooLarge(`entry ${entry.value.name}`);
    offset += localHeaderLength + entry.value.name.length + entry.value.packed.length;
  }
  if (bytes.length < offset + endLength || !same(directoryPart(entries), bytes.subarray(offset))) return damaged('directory of the file');
  return ok(entries);
};

/** Whether headers and directory say the same of every entry: what is wrong with such a file was put there by a program and is no damage. */
export const isLaidOut = (bytes: Uint8Array): boolean => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: PlacedEntry[] = [];
  let offset = 0;
  while (offset + 4 <= bytes.length && view.getUint32(offset, true) === localSignature && entries.length <= limits.entries) {
    const entry = headedAt(bytes, offset);
    if (!entry.ok) return false;
    entries.push(entry.value);
    offset += localHeaderLength + entry.value.name.length + entry.value.packed.length;
  }
  return same(directoryPart(entries), bytes.subarray(offset));
};

/** Unpacks one entry into a buffer of the length that its header names, and compares its checksum. */
export const unpack = (entry: ZipEntry): Result<Uint8Array> => {
  const where = `entry ${entry.name}`;
  if (entry.method === 0) return crc32(entry.packed) === entry.crc ? ok(entry.packed) : damaged(where);
  const bytes = inflateWithin(entry.packed, entry.size);
  return bytes !== null && crc32(bytes) === entry.crc ? ok(bytes) : damaged(where);
};
