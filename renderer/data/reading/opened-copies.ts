// The copy of a meeting that is read, with what is restricted in its place while that is open. Reads one row; files come when a paper asks for them.
import type { openRestricted } from '../../../shared/meeting-file/reading/open-restricted.ts';
import type { Restricted } from '../../../shared/meeting-file/reading/restricted-blocks.ts';
import type { ReadingContent, ReadingIssue, ReadingPaper } from '../../../shared/meeting-file/reading/reading-content.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok, type Failed, type Result } from '../../../shared/model/result.ts';
import { storageFailure } from '../storage-problem.ts';
import { bodyPrints } from './body-prints.ts';
import { newestFirst } from './newest-issue.ts';
import type { OpenCopy } from './open-copy.ts';
import { readingDatabase } from './open-reading-database.ts';
import type { ReadingDatabase } from './reading-database.ts';
import type { CopyFacts, KeptCopy } from './reading-records.ts';
import { keepUnsealed, unsealedOf } from './unsealed.ts';

/** Opens a sealed part away from the page: `reading-client.ts`. */
export type OpenSealed = (sealed: { readonly content: ReadingContent; readonly seal: Uint8Array }, passphrase: string) => ReturnType<typeof openRestricted>;

const notHere: Failed = failed({ code: 'no-copy', what: 'The papers of this meeting are not on this computer.', remedy: 'Open the reading copy that the council officer sent you.' });
const nothingSealed: Failed = failed({ code: 'nothing-sealed', what: 'This copy has no restricted papers.', remedy: 'If you should have them, ask the council officer for a copy with them.' });
const sealDamaged: Failed = failed({
  code: 'seal-damaged', what: 'The restricted part of this copy was damaged on its way. All other papers can be read.', remedy: 'Open the file that you were sent once more, or ask the council officer for the copy again.',
});

type Sealed = { readonly id: string; readonly issue: ReadingIssue };

const placed = <T extends { readonly id: Id }>(open: readonly T[], restricted: readonly T[]): T[] => {
  const instead = new Map(restricted.map((each) => [each.id, each]));
  const known = new Set(open.map(({ id }) => id));
  return [...open.map((each) => instead.get(each.id) ?? each), ...restricted.filter(({ id }) => !known.has(id))];
};

/** Of an older issue: only what this one counts and withholds. Its items are the newer ones, and what was withdrawn since stays away. */
const stillWithheld = ({ papers }: ReadingContent, restricted: Restricted['content']): Restricted['content'] => {
  const spans = new Map(papers.filter(({ body }) => body.as === 'withheld').map(({ id, span }) => [id, span]));
  return { ...restricted, items: [], papers: restricted.papers.flatMap((paper) => { const span = spans.get(paper.id); return span === undefined ? [] : [{ ...paper, span }]; }) };
};

/** One that was damaged stands in the sealed part withheld. */
const readable = (papers: readonly ReadingPaper[]): readonly ReadingPaper[] => papers.filter(({ body }) => body.as !== 'withheld');

type Found = { readonly db: ReadingDatabase; readonly kept: KeptCopy; readonly facts: Pick<CopyFacts, 'paperIds' | 'bodies'>; /** The newest issue that has a sealed part. */ readonly sealed: Sealed | null };

/** The papers that can be read in a copy, now that its sealed part said which it holds. */
const countedIn = ({ content: { papers } }: KeptCopy, restricted: Restricted): Id[] => {
  const sealed = new Set(readable(restricted.content.papers).map(({ id }) => id));
  return papers.filter(({ id, body }) => body.as !== 'withheld' || sealed.has(id)).map(({ id }) => id);
};

/** For lists of meetings; where the disk is full they count as before, and the papers open all the same. */
const keepCounted = async (db: ReadingDatabase, copyId: string, paperIds: readonly Id[]): Promise<void> => {
  try {
    if (((await db.facts.get(copyId))?.paperIds ?? []).join() !== paperIds.join()) await db.facts.update(copyId, { paperIds });
  } catch (error) {
    if (storageFailure(error) === null) throw error;
  }
};

/** @param from whose sealed part `restricted` was; null: nothing is open */
const openWith = (db: ReadingDatabase, { kept, facts: { paperIds, bodies } }: Pick<Found, 'kept' | 'facts'>, from: Sealed | null, restricted: Restricted | null): OpenCopy => {
  const isOlder = from !== null && from.id !== kept.id;
  const shown = restricted === null ? null : isOlder ? stillWithheld(kept.content, restricted.content) : restricted.content;
  return {
    kept, unsealed: restricted !== null, canUnseal: from !== null, sealId: restricted === null ? null : (from?.id ?? null), restrictedFrom: isOlder && restricted !== null ? from.issue : null,
    content: shown === null ? kept.content : { ...kept.content, items: placed(kept.content.items, shown.items), papers: placed(kept.content.papers, shown.papers) },
    bodies: { ...bodies, ...bodyPrints(shown?.papers ?? [], new Map()) },
    paperIds: new Set([...paperIds, ...readable(shown?.papers ?? []).map(({ id }) => id)]),
    restrictedPapers: new Set(shown?.papers.map(({ id }) => id)),
    damagedPapers: new Set([...kept.damaged, ...(restricted?.damaged ?? []).map(({ id }) => id)]), isSealWhole: restricted?.isWhole ?? true,
    readFile: async (sha256) => restricted?.files.get(sha256) ?? (await db.files.get(sha256))?.bytes ?? null,
  };
};

const withNewest = async (meetingId: Id, work: (found: Found) => Promise<Result<OpenCopy>>): Promise<Result<OpenCopy>> => {
  try {
    const db = await readingDatabase();
    const issues = newestFirst(await db.facts.where('meetingId').equals(meetingId).toArray());
    const [newest] = issues;
    const kept = newest === undefined ? undefined : await db.copies.get(newest.id);
    return newest === undefined || kept === undefined ? notHere : await work({ db, kept, facts: newest, sealed: issues.find(({ seal }) => seal !== 'none') ?? null });
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return failure;
  }
};

/** The newest issue of a meeting's papers. @returns `no-copy` where none is here, or the store's problem */
export const openCopyOf = (meetingId: Id): Promise<Result<OpenCopy>> =>
  withNewest(meetingId, ({ db, kept, facts, sealed }) => {
    const from = unsealedOf(kept.id) === null ? sealed : { id: kept.id, issue: kept.content.issue };
    return Promise.resolve(ok(openWith(db, { kept, facts }, from, from === null ? null : (unsealedOf(from.id)?.restricted ?? null))));
  });

/**
 * Opens what is restricted, in memory until `sealAll`: of the newest issue, or of the newest that has any.
 * @returns the copy with it; `wrong-passphrase` with the way on, `nothing-sealed`, `seal-damaged`, or a problem of `openCopyOf` and `openRestricted`
 */
export const unseal = (meetingId: Id, passphrase: string, openSealed: OpenSealed): Promise<Result<OpenCopy>> =>
  withNewest(meetingId, async ({ db, kept, facts, sealed }) => {
    if (sealed === null) return nothingSealed;
    const [seal, whose] = [await db.seals.get(sealed.id), await db.copies.get(sealed.id)];
    if (seal === undefined || whose === undefined) return sealDamaged;
    const restricted = await openSealed({ content: whose.content, seal: seal.bytes }, passphrase);
    if (!restricted.ok) return restricted;
    keepUnsealed(sealed.id, { restricted: restricted.value, passphrase });
    const counted = countedIn(whose, restricted.value);
    await keepCounted(db, sealed.id, counted);
    return ok(openWith(db, { kept, facts: sealed.id === kept.id ? { ...facts, paperIds: counted } : facts }, sealed, restricted.value));
  });
