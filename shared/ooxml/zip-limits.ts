// What a zip may claim before a byte of it is inflated: a bomb is recognised by its directory.
import { failed, ok, type Problem, type Result } from '../model/result.ts';
import type { ZipEntry } from './zip-record.ts';

export type ZipLimits = {
  readonly entries: number;
  /** Characters in one name. */
  readonly nameLength: number;
  /** Bytes of one entry, and of all of them, after inflating. */
  readonly entrySize: number;
  readonly totalSize: number;
  /** Inflated to deflated; looked at only above `ratioFrom` inflated bytes, as short repetitive parts are normal. */
  readonly ratio: number;
  readonly ratioFrom: number;
};

const MB = 1024 * 1024;

/** Far above any council's papers (950 pages are 17 MB of XML at a ratio of 20), far below what stops a laptop. */
export const wordLimits: ZipLimits = {
  entries: 4096, nameLength: 260, entrySize: 256 * MB, totalSize: 1024 * MB, ratio: 100, ratioFrom: 16 * MB,
};

const refuse = (code: string, what: string, where?: string): Problem => ({
  code, what, remedy: 'Ask for the original file, open it in Word and save it again before you import it.',
  ...(where === undefined ? {} : { where }),
});

const unsafePath = (name: string): boolean =>
  name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0') || name.split('/').some(part => part === '..' || part === '.');

const inMegabytes = (size: number): string => `${Math.max(1, Math.round(size / MB))} MB`;

const nameProblem = (entries: readonly ZipEntry[], limits: ZipLimits): Problem | null => {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (name.length > limits.nameLength) return refuse('zip-name-too-long', 'This file holds an entry with a name that is too long to be a real one.', `entry ${name.slice(0, 40)}`);
    if (unsafePath(name)) return refuse('zip-unsafe-path', 'This file holds an entry that points outside itself, which no Word file does.', `entry ${name.slice(0, 80)}`);
    const key = name.toLowerCase();
    if (seen.has(key)) return refuse('zip-duplicate-name', 'This file holds the same entry twice, so it is unclear which one is meant.', `entry ${name.slice(0, 80)}`);
    seen.add(key);
  }
  return null;
};

const sizeProblem = (entries: readonly ZipEntry[], limits: ZipLimits): Problem | null => {
  const bomb = (size: number, from: number, where?: string): Problem =>
    refuse('zip-too-large', `This file would unpack from ${inMegabytes(from)} to ${inMegabytes(size)}, which no real document does.`, where);
  for (const entry of entries) {
    const suspicious = entry.size > limits.ratioFrom && entry.size > entry.compressedSize * limits.ratio;
    if (entry.size > limits.entrySize || suspicious) return bomb(entry.size, entry.compressedSize, `entry ${entry.name}`);
  }
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  return size > limits.totalSize || (size > limits.ratioFrom * 4 && size > packed * limits.ratio) ? bomb(size, packed) : null;
};

/** The entries if all of them keep within the limits and have safe, different names; else what is wrong. */
export const withinLimits = (entries: readonly ZipEntry[], limits: ZipLimits): Result<readonly ZipEntry[]> => {
  const problem = nameProblem(entries, limits) ?? sizeProblem(entries, limits);
  return problem === null ? ok(entries) : failed(problem);
};

/** The problem of a zip with more entries than the limit. */
export const tooManyEntries = (count: number): Problem =>
  refuse('zip-too-many-entries', `This file claims to hold ${count} parts, which no real document does.`);
