// Which frozen publications go along in a meeting file: as many as there is room for, the newest first. A meeting can always be saved;
// what has no room stays on the computer that published it.
import { fileHashesOf } from '../model/file-hashes.ts';
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { canonicalJson } from './canonical-json.ts';
import { limits } from './limits.ts';
import { checkCopy, copyEntry } from './published-copy.ts';
import type { PublishedCopy } from './published-copy.ts';

export type CopiesThatFit = {
  readonly kept: readonly PublishedCopy[];
  /** How many are left out: the oldest, those that are not whole, and those of which a file is gone. */
  readonly left: number;
};

export type Room = { readonly copies: number; readonly copyBytes: number; readonly fileBytes: number; readonly entries: number };

/** What the limits leave beside a meeting's own record and files; a little is kept for the frame. */
const roomBeside = (meetingBytes: number, files: number): Room =>
  ({ copies: limits.copies, copyBytes: limits.copyBytes, fileBytes: limits.unpackedBytes - meetingBytes - limits.manifestBytes, entries: limits.entries - files - 4 });

/**
 * @param lengthOf bytes of a stored file by its hash; undefined: it is not there
 * @param room for tests of small bounds; absent: what the limits of a meeting file leave
 * @returns the copies that may be written, in the order given
 */
export const copiesThatFit = (snapshot: MeetingSnapshot, copies: readonly PublishedCopy[], lengthOf: (sha256: string) => number | undefined, room?: Room): CopiesThatFit => {
  const own = fileHashesOf(snapshot);
  const bytesOf = (value: unknown): number => new TextEncoder().encode(canonicalJson(value)).length;
  let { copies: places, copyBytes, fileBytes, entries } = room ?? roomBeside(bytesOf(snapshot) + [...own].reduce((sum, sha256) => sum + (lengthOf(sha256) ?? 0), 0), own.size);
  const taken = new Set(own);
  const kept = new Set<PublishedCopy>();
  for (const copy of [...copies].sort((a, b) => b.createdAt.localeCompare(a.createdAt))) {
    const files = [...fileHashesOf(copy.snapshot)].filter((sha256) => !taken.has(sha256));
    const lengths = files.map(lengthOf);
    if (!checkCopy(copyEntry(copy.id), copy, snapshot).ok || lengths.includes(undefined)) continue;
    const size = bytesOf(copy);
    const filesSize = lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0);
    // From the first that has no room on all older ones stay: what goes along has no gap.
    if (places < 1 || size > copyBytes || size + filesSize > fileBytes || files.length + 1 > entries) break;
    places -= 1;
    copyBytes -= size;
    fileBytes -= size + filesSize;
    entries -= files.length + 1;
    for (const sha256 of files) taken.add(sha256);
    kept.add(copy);
  }
  return { kept: copies.filter((copy) => kept.has(copy)), left: copies.length - kept.size };
};
