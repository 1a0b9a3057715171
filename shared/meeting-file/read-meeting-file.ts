// Reads an `.orderpaper` file and refuses what the writer would not have written (DESIGN section 4): limits before unpacking,
// layout byte by byte, digest, format version, names, hashes, then the content against its schema.
import { assertNever } from '../model/assert-never.ts';
import { checkSnapshot } from '../model/check-snapshot.ts';
import { fileHashesOf } from '../model/file-hashes.ts';
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { failed, ok } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import type { Sha256 } from '../ports.ts';
import { readTables } from './backup-tables.ts';
import type { TableRows, TableSchemas } from './backup-tables.ts';
import { canonicalJson, readCanonicalJson } from './canonical-json.ts';
import { checkFrame, checkNames, unpackListed } from './frame.ts';
import type { ListedEntry } from './frame.ts';
import { kindWords, payloadEntries } from './kinds.ts';
import type { OwnKind } from './kinds.ts';
import { limits } from './limits.ts';
import { currentFormat, filesFolder, manifestEntry, mimetypeEntry, readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { checkPaperPayload, filesOfPaper } from './paper-payload.ts';
import type { PaperPayload } from './paper-payload.ts';
import { checkReplyPayload, type ReplyPayload } from './reply-payload.ts';
import { doesNotFit, notOurs, readersNotes, tooLarge, wrongKind } from './problems.ts';
import { checkCopy, copiesFolder, filesOfCopies } from './published-copy.ts';
import type { PublishedCopy } from './published-copy.ts';
import { upgraded, upgrades } from './upgrades.ts';
import { readZip, unpack } from './zip-read.ts';

type Common = {
  /** The format in which the file was written; its content is up to date. */
  readonly format: number;
  /** SHA-256 of everything before the `digest` entry. */
  readonly digest: string;
  /** Attached files by SHA-256. */
  readonly files: ReadonlyMap<string, Uint8Array>;
};
export type MeetingFile =
  | (Common & { readonly kind: 'meeting'; readonly snapshot: MeetingSnapshot; /** Publications as they went out, to be printed again; the order is none. */ readonly copies: readonly PublishedCopy[] })
  | (Common & { readonly kind: 'paper'; readonly payload: PaperPayload })
  | (Common & { readonly kind: 'reply'; readonly payload: ReplyPayload })
  | (Common & { readonly kind: 'backup'; readonly tables: TableRows });

export type ReadOptions = {
  /** Any other kind is a problem; absent: all kinds that this version reads. */
  readonly expect?: OwnKind;
  /** For a backup: what the rows of each table must be. */
  readonly tableSchemas?: TableSchemas;
};

const isOwnKind = (kind: Manifest['kind']): kind is OwnKind => Object.hasOwn(payloadEntries, kind);

/** Every file that a record names is there, and no other (the first format let others through). */
const checkFiles = (named: ReadonlySet<string>, { files, format }: Common): Result<null> => {
  const lost = [...named].find((sha256) => !files.has(sha256));
  if (lost !== undefined) return doesNotFit(filesFolder, lost, 'a record names a file that is not there');
  const stray = format === 1 ? undefined : [...files.keys()].find((sha256) => !named.has(sha256));
  return stray === undefined ? ok(null) : doesNotFit(filesFolder, stray, 'no record names this file');
};

/** The publications of a meeting; the first that doesn't fit is the problem. */
const readCopies = (entries: readonly ListedEntry[], meeting: MeetingSnapshot): Result<readonly PublishedCopy[]> => {
  const copies: PublishedCopy[] = [];
  for (const { name, bytes } of entries) {
    const json = readCanonicalJson(name, bytes);
    const copy = json.ok ? checkCopy(name, json.value, meeting) : json;
    if (!copy.ok) return copy;
    copies.push(copy.value);
  }
  return ok(copies);
};

const contentOf = (kind: OwnKind, { payload, copies }: { readonly payload: unknown; readonly copies: readonly ListedEntry[] }, common: Common, asWritten: string | null, options: ReadOptions): Result<MeetingFile> => {
  switch (kind) {
    case 'meeting': {
      const snapshot = checkSnapshot(payload);
      if (!snapshot.ok) {
        const { where, what } = snapshot.problem;
        return failed({ ...snapshot.problem, what: `This file holds a meeting that is not whole. ${what}`, where: `entry ${payloadEntries.meeting}, ${where ?? 'the whole'}` });
      }
      if (asWritten !== null && canonicalJson(snapshot.value) !== asWritten) return doesNotFit(payloadEntries.meeting, 'the whole', 'it has fields that no meeting has');
      const published = readCopies(copies, snapshot.value);
      if (!published.ok) return published;
      const files = checkFiles(new Set([...fileHashesOf(snapshot.value), ...filesOfCopies(published.value)]), common);
      return files.ok ? ok({ ...common, kind, snapshot: snapshot.value, copies: published.value }) : files;
    }
    case 'paper': {
      const paper = checkPaperPayload(payload);
      if (!paper.ok) return paper;
      if (asWritten !== null && canonicalJson(paper.value) !== asWritten) return doesNotFit(payloadEntries.paper, 'the whole', 'it has fields that no paper has');
      const files = checkFiles(filesOfPaper(paper.value), common);
      return files.ok ? ok({ ...common, kind, payload: paper.value }) : files;
    }
    case 'reply': {
      const reply = checkReplyPayload(payload);
      if (!reply.ok) return reply;
      const files = checkFiles(new Set(), common);
      return files.ok ? ok({ ...common, kind, payload: reply.value }) : files;
    }
    case 'backup': {
      const tables = readTables(payload, options.tableSchemas);
      return tables.ok ? ok({ ...common, kind, tables: tables.value }) : tables;
    }
    default:
      return assertNever(kind);
  }
};

/**
 * @param bytes the whole file
 * @returns the content, brought up to the current format; or a problem: `not-a-meeting-file`, `damaged`, `not-canonical`, `too-large`,
 *   `newer-format`, `wrong-kind`, `does-not-fit`, `snapshot-broken`
 */
export const readMeetingFile = async (
  bytes: Uint8Array,
  ports: { readonly sha256: Sha256 },
  options: ReadOptions = {},
): Promise<Result<MeetingFile>> => {
  const zip = readZip(bytes, mimetypeEntry);
  if (!zip.ok) return zip;
  const entries = zip.value;
  const digest = await checkFrame(bytes, entries, ports.sha256);
  if (!digest.ok) return digest;
  const manifestAt = entries[1];
  if (manifestAt?.name !== manifestEntry) return notOurs(`entry ${manifestAt?.name ?? ''}`);
  if (manifestAt.size > limits.manifestBytes) return tooLarge(`entry ${manifestEntry}`);
  const manifestBytes = unpack(manifestAt);
  const manifest = manifestBytes.ok ? readManifest(manifestBytes.value) : manifestBytes;
  if (!manifest.ok) return manifest;
  const { kind, format } = manifest.value;
  const wanted = options.expect;
  if (kind === 'notes') return readersNotes();
  if (!isOwnKind(kind) || (wanted !== undefined && wanted !== kind)) return wrongKind(kindWords[kind], kindWords[wanted ?? 'meeting']);
  if (manifest.value.signed !== undefined) return notOurs(`entry ${manifestEntry}`);
  const names = checkNames(entries, kind, manifest.value);
  if (!names.ok) return names;
  if ((entries[2]?.size ?? 0) > (kind === 'reply' ? limits.replyBytes : limits.payloadBytes)) return tooLarge(`entry ${payloadEntries[kind]}`);
  const contents = await unpackListed(entries, manifest.value, ports.sha256);
  if (!contents.ok) return contents;
  const [payload, ...behind] = contents.value;
  const copies = behind.filter(({ name }) => name.startsWith(copiesFolder));
  const files = behind.slice(copies.length);
  if (payload === undefined) return notOurs(`entry ${manifestEntry}`);
  const json = readCanonicalJson(payloadEntries[kind], payload.bytes);
  if (!json.ok) return json;
  const current = upgraded(json.value, kind, format, currentFormat, upgrades);
  const asWritten = format === currentFormat ? canonicalJson(json.value) : null;
  const common: Common = { format, digest: digest.value, files: new Map(files.map((file) => [file.sha256, file.bytes])) };
  return contentOf(kind, { payload: current, copies }, common, asWritten, options);
};
