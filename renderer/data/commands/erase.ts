// Erase (DESIGN section 4): takes a paper, a picture, an earlier file or a name out of records, files, versions, journal and frozen publications, and
// leaves a marker that says what kind of thing, when, by whom and why, and where it was published. It can't be undone.
import { instantOf } from '../../../shared/model/ids.ts';
import type { Id } from '../../../shared/model/record.ts';
import { nameSearch } from '../../../shared/rules/erased-names/name-search.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { DataContext } from '../data-context.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { eraseRows } from '../erase/erase-rows.ts';
import { publicationsWith } from '../erase/find-published.ts';
import { namePlaces } from '../erase/name-places.ts';
import type { Erased } from '../erase/scrub.ts';
import { traceOf } from '../erase/trace.ts';
import { clearFragments } from '../fragment-store.ts';
import type { Erasure } from '../records.ts';
import { forgetSearch } from '../search/forget-search.ts';
import { onlyWindow } from '../other-windows.ts';
import { storageFailure } from '../storage-problem.ts';
import { askForMove } from '../store-place.ts';

export type EraseRequest =
  | { readonly kind: 'paper'; readonly paperId: Id }
  | { readonly kind: 'picture'; readonly sha256: string }
  /** An earlier version of an attached file. */
  | { readonly kind: 'file'; readonly sha256: string }
  /** `places`: in how many it stands as the officer was told, for a name of one word, which may be several people's. */
  | { readonly kind: 'name'; readonly name: string; readonly places?: number };

export type EraseAnswer = {
  readonly erasure: Erasure;
  /** The store moves at the next start, so that nothing stays on the disk; false where the browser can't do that. */
  readonly moves: boolean;
};

const tooShort: Result<never> = failed({
  code: 'name-too-short', what: 'A name of fewer than three letters would be found in many other words. Nothing was changed.', remedy: 'Enter the full name as it stands in the papers.',
});
const singleWord = (places: number): Result<never> => failed({
  code: 'single-word', what: `This is one word only, and it stands in ${places} ${places === 1 ? 'place' : 'places'}. It may be several people’s name. Nothing was changed.`,
  remedy: 'Enter the full name, or look at the places and confirm their number.',
});
const reasonNames: Result<never> = failed({ code: 'reason-names-it', what: 'Nothing was erased: the reason holds the name, and it stays in the record.', remedy: 'Say why without the name.' });
const noReason: Result<never> = failed({ code: 'no-reason', what: 'Nothing was erased: the reason is missing.', remedy: 'Say why it is erased; the reason stays in the record.' });
const nothingFound: Result<never> = failed({ code: 'nothing-to-erase', what: 'Nothing was erased: it is not in any record.', remedy: 'Check the spelling, or choose another one.' });

/** The paper with its appendices and its public version. */
const paperWithParts = async (db: OrderpaperDatabase, paperId: Id): Promise<Erased & { readonly kind: 'paper' }> => {
  const parts = await db.papers.filter((paper) => paper.id === paperId || paper.belongsTo?.paperId === paperId).primaryKeys();
  const sections = await db.paperSections.where('paperId').anyOf(parts).primaryKeys();
  return { kind: 'paper', paperIds: new Set(parts), sectionIds: new Set(sections) };
};

const eraseWithMarker = async (context: DataContext, erased: Erased, { kind, reason }: Pick<Erasure, 'kind' | 'reason'>): Promise<Result<Erasure>> => {
  const { db } = context;
  const publishedIn = await publicationsWith(db, erased);
  const { rows, meetings } = await eraseRows(db, erased);
  if (rows === 0) return nothingFound;
  const erasure: Erasure = {
    id: context.newId(), at: instantOf(context.now()), actor: context.actor, kind, reason, meetingIds: [...meetings], publishedIn,
    trace: traceOf(erased, context.newId()),
  };
  await db.erasures.add(erasure);
  return ok(erasure);
};

class Rollback extends Error {}

/** What is to go; or why it can't be said yet. */
const erasedBy = async (db: OrderpaperDatabase, request: EraseRequest, reason: string): Promise<Result<Erased>> => {
  if (request.kind === 'paper') return ok(await paperWithParts(db, request.paperId));
  if (request.kind !== 'name') return ok({ kind: 'picture', sha256: request.sha256 });
  const search = nameSearch(request.name);
  if (search === null) return tooShort;
  if (search.places(reason).length > 0) return reasonNames;
  if (search.isSingle) {
    const { places } = await namePlaces(db, search);
    if (places > 0 && request.places !== places) return singleWord(places);
  }
  return ok({ kind: 'name', search });
};

/**
 * Erases a thing everywhere in this store, all of it or nothing.
 * @param reason why; it stays in the marker, so it may not name what is erased
 * @returns the marker with the publications whose files still hold it; `nothing-to-erase`, `no-reason`, `reason-names-it`, `name-too-short`,
 *   `single-word` for one whose places were not confirmed, `other-windows`, or the store's problem
 */
export const erase = async (context: DataContext, request: EraseRequest, reason: string): Promise<Result<EraseAnswer>> => {
  const { db } = context;
  if (reason.trim() === '') return noReason;
  const alone = await onlyWindow();
  if (!alone.ok) return alone;
  const refused: { result?: Result<never> } = {};
  try {
    const erasure = await db.transaction('rw', db.tables, async () => {
      const erased = await erasedBy(db, request, reason);
      const done = erased.ok ? await eraseWithMarker(context, erased.value, { kind: request.kind, reason: reason.trim() }) : erased;
      if (done.ok) return done.value;
      refused.result = done;
      throw new Rollback();
    });
    await clearFragments();
    await forgetSearch();
    return ok({ erasure, moves: await askForMove(db.name) });
  } catch (error) {
    if (refused.result !== undefined) return refused.result;
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return failure;
  }
};

/** What was erased, newest first. */
export const listErasures = async (db: OrderpaperDatabase): Promise<Erasure[]> => (await db.erasures.orderBy('at').toArray()).reverse();
