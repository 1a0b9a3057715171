// Writes the `.orderpaper` container in its one canonical form: the same content gives the same bytes, everywhere (DESIGN section 4).
import { assertNever } from '../model/assert-never.ts';
import { checkSnapshot } from '../model/check-snapshot.ts';
import { fileHashesOf } from '../model/file-hashes.ts';
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Result } from '../model/result.ts';
import type { Sha256 } from '../ports.ts';
import type { TableRows } from './backup-tables.ts';
import { canonicalJson } from './canonical-json.ts';
import { payloadEntries } from './kinds.ts';
import { currentFormat, digestEntry, filesFolder, manifestEntry, mediaType, mimetypeEntry } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { checkPaperPayload, filesOfPaper } from './paper-payload.ts';
import type { PaperPayload } from './paper-payload.ts';
import { checkReplyPayload, type ReplyPayload } from './reply-payload.ts';
import { checkCopy, copyEntry, filesOfCopies } from './published-copy.ts';
import type { PublishedCopy } from './published-copy.ts';
import { directoryPart, joined, localPart } from './zip-layout.ts';
import type { ZipEntry } from './zip-layout.ts';
import { deflated, stored } from './zip-pack.ts';

export type MeetingFileContent =
  | { readonly kind: 'meeting'; readonly snapshot: MeetingSnapshot; /** Frozen publications that fit (`copiesThatFit`). */ readonly copies?: readonly PublishedCopy[]; readonly files?: Iterable<Uint8Array> }
  | { readonly kind: 'paper'; readonly payload: PaperPayload; readonly files?: Iterable<Uint8Array> }
  | { readonly kind: 'reply'; readonly payload: ReplyPayload; readonly files?: undefined }
  | { readonly kind: 'backup'; readonly tables: TableRows; readonly files?: Iterable<Uint8Array> };

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What can't be read back is a bug of the caller. */
const thrown = <T>(checked: Result<T>): T => {
  if (!checked.ok) throw new Error(`${checked.problem.what} (${checked.problem.where ?? ''})`);
  return checked.value;
};

const namedFiles = (content: MeetingFileContent): ReadonlySet<string> | null => {
  switch (content.kind) {
    case 'meeting': return new Set([...fileHashesOf(content.snapshot), ...filesOfCopies(content.copies ?? [])]);
    case 'paper': return filesOfPaper(content.payload);
    case 'reply': return new Set();
    case 'backup': return null;
    default: return assertNever(content);
  }
};

const payloadOf = (content: MeetingFileContent): unknown => {
  switch (content.kind) {
    case 'meeting':
      return thrown(checkSnapshot(content.snapshot));
    case 'paper':
      return thrown(checkPaperPayload(content.payload));
    case 'reply':
      return thrown(checkReplyPayload(content.payload));
    case 'backup':
      return content.tables;
    default:
      return assertNever(content);
  }
};

/** Each publication under its id, in the order of the names. */
const copiesOf = (content: MeetingFileContent): readonly (readonly [string, Uint8Array])[] =>
  content.kind !== 'meeting' ? [] : (content.copies ?? [])
    .map((copy) => [copyEntry(copy.id), encode(canonicalJson(thrown(checkCopy(copyEntry(copy.id), copy, content.snapshot))))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * @param content the snapshot or the tables, and the bytes of attached files (each is kept once, under its SHA-256)
 * @returns the whole file. Throws when the snapshot is not whole: what can't be read back is not written.
 */
export const writeMeetingFile = async (content: MeetingFileContent, ports: { readonly sha256: Sha256 }): Promise<Uint8Array> => {
  const payload = encode(canonicalJson(payloadOf(content)));
  const files = new Map<string, Uint8Array>();
  for (const bytes of content.files ?? []) files.set(await ports.sha256(bytes), bytes);
  const named = namedFiles(content);
  if (named !== null) {
    const lost = [...named].find((sha256) => !files.has(sha256));
    if (lost !== undefined) throw new Error(`The file ${lost} of the meeting was not given`);
    // What no record names any more does not travel: it may be what was taken out.
    for (const sha256 of files.keys()) if (!named.has(sha256)) files.delete(sha256);
  }
  // Attached files are Word, PDF and pictures, packed already: only JSON is worth deflating.
  const body: readonly (readonly [ZipEntry, string])[] = [
    [deflated(payloadEntries[content.kind], payload), await ports.sha256(payload)],
    ...(await Promise.all(copiesOf(content).map(async ([name, bytes]) => [deflated(name, bytes), await ports.sha256(bytes)] as const))),
    ...[...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sha256, bytes]) => [stored(`${filesFolder}${sha256}`, bytes), sha256] as const),
  ];
  const manifest: Manifest = {
    format: currentFormat,
    kind: content.kind,
    entries: body.map(([entry, sha256]) => ({ name: entry.name, length: entry.size, sha256 })),
  };
  const entries = [stored(mimetypeEntry, encode(mediaType)), stored(manifestEntry, encode(canonicalJson(manifest))), ...body.map(([entry]) => entry)];
  const before = localPart(entries);
  const digest = stored(digestEntry, encode(await ports.sha256(before)));
  return joined([before, localPart([digest]), directoryPart([...entries, digest])]);
};
