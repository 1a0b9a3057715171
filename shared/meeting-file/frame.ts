// The frame of a meeting file: what it says it is, its digest, its entries against its manifest. What the entries mean comes later.
import { ok } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import type { Sha256 } from '../ports.ts';
import { payloadEntries } from './kinds.ts';
import type { OwnKind } from './kinds.ts';
import { digestEntry, filesFolder, manifestEntry, mediaType, mimetypeEntry } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { damaged, notAMeetingFile, notOurs } from './problems.ts';
import { deflated } from './zip-pack.ts';
import { unpack } from './zip-read.ts';
import type { PlacedEntry } from './zip-read.ts';

const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 200));

/** The file says what it is, and its digest is that of all bytes before it; returns the digest. */
export const checkFrame = async (bytes: Uint8Array, entries: readonly PlacedEntry[], sha256: Sha256): Promise<Result<string>> => {
  const [first] = entries;
  const last = entries.at(-1);
  if (first?.name !== mimetypeEntry) return notAMeetingFile();
  if (first.method !== 0) return notOurs(`entry ${mimetypeEntry}`);
  if (text(first.packed) !== mediaType) return notAMeetingFile();
  const says = unpack(first);
  if (!says.ok) return says;
  if (last?.name !== digestEntry) return damaged(`entry ${digestEntry}`);
  const digest = unpack(last);
  if (!digest.ok) return digest;
  const found = await sha256(bytes.subarray(0, last.offset));
  return text(digest.value) === found && last.method === 0 ? ok(found) : damaged(`entry ${digestEntry}`);
};

/** The names that the manifest promises, in the order in which the writer puts them. */
const expectedNames = (kind: OwnKind, manifest: Manifest): string[] => [
  mimetypeEntry,
  manifestEntry,
  payloadEntries[kind],
  ...manifest.entries.slice(1).map(({ sha256 }) => `${filesFolder}${sha256}`).sort(),
  digestEntry,
];

/** Every entry that the manifest lists and no other, in the writer's order; only the JSON is deflated. */
export const checkNames = (entries: readonly PlacedEntry[], kind: OwnKind, manifest: Manifest): Result<null> => {
  const names = expectedNames(kind, manifest);
  const astray = entries.findIndex((entry, at) => entry.name !== names[at]);
  if (astray >= 0) return notOurs(`entry ${entries[astray]?.name ?? ''}`);
  if (names.length !== entries.length || new Set(names).size !== names.length) return notOurs(`entry ${manifestEntry}`);
  const packed = entries.find((entry) => entry.method !== 0 && entry.name !== payloadEntries[kind]);
  if (packed !== undefined) return notOurs(`entry ${packed.name}`);
  return ok(null);
};

/** Unpacks what the manifest lists and compares names, lengths and hashes with it. */
export const unpackListed = async (
  entries: readonly PlacedEntry[],
  manifest: Manifest,
  sha256: Sha256,
): Promise<Result<readonly { readonly sha256: string; readonly bytes: Uint8Array }[]>> => {
  const contents: { readonly sha256: string; readonly bytes: Uint8Array }[] = [];
  for (const [at, entry] of entries.slice(2, -1).entries()) {
    const listed = manifest.entries[at];
    if (listed?.name !== entry.name || listed.length !== entry.size) return notOurs(`entry ${manifestEntry}`);
    const bytes = unpack(entry);
    if (!bytes.ok) return bytes;
    if (at === 0 && entry.method === 0 && deflated(entry.name, bytes.value).method !== 0) return notOurs(`entry ${entry.name}`);
    if ((await sha256(bytes.value)) !== listed.sha256) return damaged(`entry ${entry.name}`);
    contents.push({ sha256: listed.sha256, bytes: bytes.value });
  }
  return ok(contents);
};
