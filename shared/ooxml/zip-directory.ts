// The directory at the end of a zip (APPNOTE 4.3.12-4.3.16): names and sizes are known before anything is inflated.
import { failed, type Problem, type Result } from '../model/result.ts';
import type { ZipEntry } from './zip-record.ts';
import { tooManyEntries, withinLimits, wordLimits, type ZipLimits } from './zip-limits.ts';

const endSignature = 0x06054b50;
const locatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const entrySignature = 0x02014b50;

const damaged = (what: string): Problem => ({
  code: 'zip-damaged', what, remedy: 'Ask for the file again, or open it in Word and save it as a new file.',
});
const truncated = damaged('This file breaks off in the middle: its end is missing.');
const broken = damaged('This file is damaged: its table of contents makes no sense.');

const uint64 = (view: DataView, offset: number): number => view.getUint32(offset, true) + view.getUint32(offset + 4, true) * 2 ** 32;

type Directory = { readonly count: number; readonly offset: number };

const findDirectory = (view: DataView): Directory | null => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
    if (at < 20 || view.getUint32(at - 20, true) !== locatorSignature) return { count, offset };
    const end64 = uint64(view, at - 12);
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== end64Signature) return null;
    return { count: uint64(view, end64 + 32), offset: uint64(view, end64 + 48) };
  }
  return null;
};

/** The 64-bit sizes and offset that replace those fields which hold 0xffffffff (APPNOTE 4.5.3), in their fixed order. */
const extended = (view: DataView, extraStart: number, extraEnd: number, fields: readonly [number, number, number]): readonly [number, number, number] | null => {
  if (!fields.includes(0xffffffff)) return fields;
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const values: number[] = [];
    for (const field of fields) {
      if (field === 0xffffffff && next + 8 > extraEnd) return null;
      values.push(field === 0xffffffff ? uint64(view, next) : field);
      if (field === 0xffffffff) next += 8;
    }
    const [size = 0, compressedSize = 0, offset = 0] = values;
    return [size, compressedSize, offset];
  }
  return null;
};

const readEntry = (bytes: Uint8Array, view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } | null => {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return null;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) return null;
  const sizes = extended(view, nameEnd, extraEnd, [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]);
  if (sizes === null) return null;
  const [size, compressedSize, offset] = sizes;
  if (offset + 30 + compressedSize > view.byteLength) return null;
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/');
  const flags = view.getUint16(at + 8, true);
  return { next, entry: { name, method: view.getUint16(at + 10, true), encrypted: (flags & 1) === 1, crc: view.getUint32(at + 16, true), compressedSize, size, offset } };
};

/** Entries that share bytes are how a small file claims gigabytes ("overlapping bomb"). */
const overlap = (entries: readonly ZipEntry[]): boolean => {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  return sorted.some((entry, index) => {
    const next = sorted[index + 1];
    return next !== undefined && entry.offset + 30 + entry.compressedSize > next.offset;
  });
};

/** The entries of a zip within the limits, folders left out; a problem says that it is no zip, cut off, damaged or a bomb. */
export const readZipDirectory = (bytes: Uint8Array, limits: ZipLimits = wordLimits): Result<readonly ZipEntry[]> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === null) return failed(truncated);
  if (directory.count > limits.entries) return failed(tooManyEntries(directory.count));
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    const read = readEntry(bytes, view, at);
    if (read === null) return failed(broken);
    entries.push(read.entry);
    at = read.next;
  }
  if (overlap(entries)) return failed(broken);
  return withinLimits(entries.filter(entry => !entry.name.endsWith('/')), limits);
};
