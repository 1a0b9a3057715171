// The copy of a meeting that is read, with what is restricted in its place while that is open. Reads one row; files come when a paper asks for them.
import type { openRestricted, Restricted } from '../../../shared/meeting-file/reading/read-reading-file.ts';
import type { ReadingContent } from '../../../shared/meeting-file/reading/reading-content.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok, type Failed, type Result } from '../../../shared/model/result.ts';
import { storageFailure } from '../storage-problem.ts';
import { newestFirst } from './newest-issue.ts';
import type { OpenCopy } from './open-copy.ts';
import { readingDatabase } from './open-reading-database.ts';
import type { ReadingDatabase } from './reading-database.ts';
import type { KeptCopy } from './reading-records.ts';
import { keepUnsealed, unsealedOf } from './unsealed.ts';

/** Opens a sealed part away from the page: `reading-client.ts`. */
export type OpenSealed = (sealed: { readonly content: ReadingContent; readonly seal: Uint8Array }, passphrase: string) => ReturnType<typeof openRestricted>;

const notHere: Failed = failed({ code: 'no-copy', what: 'The papers of this meeting are not on this computer.', remedy: 'Open the reading copy that the council officer sent you.' });
const nothingSealed: Failed = failed({ code: 'nothing-sealed', what: 'This copy has no restricted papers.', remedy: 'If you should have them, ask the council officer for a copy with them.' });
const sealDamaged: Failed = failed({
  code: 'seal-damaged', what: 'The restricted part of this copy was damaged on its way. All other papers can be read.', remedy: 'Open the file that you were sent once more, or ask the council officer for the copy again.',
});

const inPlace = <T extends { readonly id: Id }>(open: readonly T[], restricted: readonly T[]): T[] => {
  const instead = new Map(restricted.map((each) => [each.id, each]));
  const known = new Set(open.map(({ id }) => id));
  return [...open.map((each) => instead.get(each.id) ?? each), ...restricted.filter(({ id }) => !known.has(id))];
};

/** @param restricted null: sealed */
const openWith = (db: ReadingDatabase, kept: KeptCopy, restricted: Restricted | null): OpenCopy => ({
  kept, unsealed: restricted !== null,
  content: restricted === null ? kept.content : { ...kept.content, items: inPlace(kept.content.items, restricted.content.items), papers: inPlace(kept.content.papers, restricted.content.papers) },
  restrictedPapers: new Set(restricted?.content.papers.map(({ id }) => id)),
  readFile: async (sha256) => restricted?.files.get(sha256) ?? (await db.files.get(sha256))?.bytes ?? null,
});

const newestOf = async (db: ReadingDatabase, meetingId: Id): Promise<KeptCopy | null> => {
  const [newest] = newestFirst(await db.facts.where('meetingId').equals(meetingId).toArray());
  return newest === undefined ? null : ((await db.copies.get(newest.id)) ?? null);
};

const withNewest = async (meetingId: Id, work: (db: ReadingDatabase, kept: KeptCopy) => Promise<Result<OpenCopy>>): Promise<Result<OpenCopy>> => {
  try {
    const db = await readingDatabase();
    const kept = await newestOf(db, meetingId);
    return kept === null ? notHere : await work(db, kept);
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return failure;
  }
};

/** The newest issue of a meeting's papers. @returns `no-copy` where none is here, or the store's problem */
export const openCopyOf = (meetingId: Id): Promise<Result<OpenCopy>> =>
  withNewest(meetingId, (db, kept) => Promise.resolve(ok(openWith(db, kept, unsealedOf(kept.id)?.restricted ?? null))));

/**
 * Opens what is restricted of the newest issue, in memory until `sealAll`.
 * @returns the copy with it; `wrong-passphrase` with the way on, `nothing-sealed`, `seal-damaged`, or a problem of `openCopyOf` and `openRestricted`
 */
export const unseal = (meetingId: Id, passphrase: string, openSealed: OpenSealed): Promise<Result<OpenCopy>> =>
  withNewest(meetingId, async (db, kept) => {
    if (!kept.content.sealed) return nothingSealed;
    const seal = await db.seals.get(kept.id);
    if (seal === undefined) return sealDamaged;
    const restricted = await openSealed({ content: kept.content, seal: seal.bytes }, passphrase);
    if (!restricted.ok) return restricted;
    keepUnsealed(kept.id, { restricted: restricted.value, passphrase });
    return ok(openWith(db, kept, restricted.value));
  });
