// The frame of a meeting file: what it says it is, its digest, its entries against its manifest. What the entries mean comes later.
import { ok } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import type { Sha256 } from '../ports.ts';
import { payloadEntries } from './kinds.ts';
import type { OwnKind } from './kinds.ts';
import { limits } from './limits.ts';
import { digestEntry, filesFolder, manifestEntry, mediaType, mimetypeEntry } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { damaged, notAMeetingFile, notOurs, tooLarge } from './problems.ts';
import { copiesFolder } from './published-copy.ts';
import { deflated } from './zip-pack.ts';
import { unpack } from './zip-read.ts';
import type { PlacedEntry } from './zip-read.ts';

const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 200));

/** The first entry says what the file is. */
export const checkFrameStart = ([first]: readonly PlacedEntry[]): Result<null> => {
  if (first?.name !== mimetypeEntry) return notAMeetingFile();
  if (first.method !== 0) return notOurs(`entry ${mimetypeEntry}`);
  if (text(first.packed) !== mediaType) return notAMeetingFile();
  const says = unpack(first);
  return says.ok ? ok(null) : says;
};

/** The last entry is the digest of all bytes before it; returns it. */
export const digestOf = async (bytes: Uint8Array, entries: readonly PlacedEntry[], sha256: Sha256): Promise<Result<string>> => {
  const last = entries.at(-1);
  if (last?.name !== digestEntry) return damaged(`entry ${digestEntry}`);
  const digest = unpack(last);
  if (!digest.ok) return digest;
  const found = await sha256(bytes.subarray(0, last.offset));
  return text(digest.value) === found && last.method === 0 ? ok(found) : damaged(`entry ${digestEntry}`);
};

/** The file says what it is, and its digest is that of all bytes before it; returns the digest. */
export const checkFrame = async (bytes: Uint8Array, entries: readonly PlacedEntry[], sha256: Sha256): Promise<Result<string>> => {
  const start = checkFrameStart(entries);
  return start.ok ? digestOf(bytes, entries, sha256) : start;
};

const isCopy = (name: string): boolean => name.startsWith(copiesFolder);

/** The names that the manifest promises, in the order in which the writer puts them: only a meeting has publications. */
const expectedNames = (kind: OwnKind, manifest: Manifest): string[] => {
  const behind = manifest.entries.slice(1);
  const copies = kind === 'meeting' ? behind.filter(({ name }) => isCopy(name)) : [];
  return [
    mimetypeEntry,
    manifestEntry,
    payloadEntries[kind],
    ...copies.map(({ name }) => name).sort(),
    ...behind.slice(copies.length).map(({ sha256 }) => `${filesFolder}${sha256}`).sort(),
    digestEntry,
  ];
};

/** Publications within their bounds, before any is unpacked. */
const checkCopies = (entries: readonly PlacedEntry[]): Result<null> => {
  const copies = entries.filter(({ name }) => isCopy(name));
  const bytes = copies.reduce((sum, { size }) => sum + size, 0);
  return copies.length > limits.copies || bytes > limits.copyBytes ? tooLarge(`entry ${copies.at(-1)?.name ?? ''}`) : ok(null);
};

/** Every entry that the manifest lists and no other, in the writer's order; only JSON is deflated, and publications are within their bounds. */
export const checkNames = (entries: readonly PlacedEntry[], kind: OwnKind, manifest: Manifest): Result<null> => {
  const names = expectedNames(kind, manifest);
  const astray = entries.findIndex((entry, at) => entry.name !== names[at]);
  if (astray >= 0) return notOurs(`entry ${entries[astray]?.name ?? ''}`);
  if (names.length !== entries.length || new Set(names).size !== names.length) return notOurs(`entry ${manifestEntry}`);
  const packed = entries.find((entry) => entry.method !== 0 && entry.name !== payloadEntries[kind] && !isCopy(entry.name));
  return packed === undefined ? checkCopies(entries) : notOurs(`entry ${packed.name}`);
};

export type ListedEntry = { readonly name: string; readonly sha256: string; readonly bytes: Uint8Array };

/** Unpacks what the manifest lists and compares names, lengths and hashes with it. */
export const unpackListed = async (
  entries: readonly PlacedEntry[],
  manifest: Manifest,
  sha256: Sha256,
): Promise<Result<readonly ListedEntry[]>> => {
  const contents: ListedEntry[] = [];
  for (const [at, entry] of entries.slice(2, -1).entries()) {
    const listed = manifest.entries[at];
    if (listed?.name !== entry.name || listed.length !== entry.size) return notOurs(`entry ${manifestEntry}`);
    const bytes = unpack(entry);
    if (!bytes.ok) return bytes;
    if ((at === 0 || isCopy(entry.name)) && entry.method === 0 && deflated(entry.name, bytes.value).method !== 0) return notOurs(`entry ${entry.name}`);
    if ((await sha256(bytes.value)) !== listed.sha256) return damaged(`entry ${entry.name}`);
    contents.push({ name: entry.name, sha256: listed.sha256, bytes: bytes.value });
  }
  return ok(contents);
};
