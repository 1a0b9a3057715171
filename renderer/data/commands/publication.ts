// What every publication does: freeze the meeting as it went out, mark it when it is taken back, close the way of undo.
import type { Id, IsoDate, RecordBase } from '../../../shared/model/record.ts';
import { saidOfChange, type SaidOfChange } from '../../../shared/checking/said-of-change.ts';
import { findingKey, mustBeSeen } from '../../../shared/checking/must-be-seen.ts';
import type { Finding } from '../../../shared/checking/ready-to-publish.ts';
import { canonicalJson } from '../../../shared/meeting-file/canonical-json.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { publicationFactsSchema, type PublicationFacts } from '../../../shared/model/publication.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { Work } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { asAgendaPublication } from '../agenda-publications.ts';
import { listPublications } from '../meetings-repository.ts';
import type { Publication, PublishedPack } from '../records.ts';
import { gatherSnapshot } from '../snapshot.ts';
import { changeRecord, createRecord, findRecord } from '../write-record.ts';

/** The first finding that stops a publication, as the problem that refuses it; null: it may go out. */
export const whatStops = (findings: readonly Finding[]): Result<never> | null => {
  const first = findings.find((finding) => finding.stops);
  return first === undefined ? null : failed({ code: first.code, what: `${first.what} Nothing was published.`, remedy: first.remedy });
};

export type Publishing = {
  readonly meetingId: Id;
  /** The day of publication. */
  readonly on: IsoDate;
  /** The findings that somebody was shown and said they looked at, by `findingKey`. */
  readonly seen?: readonly string[];
};

/** Refuses, as `not-looked-at`, what has a finding about young people that nobody has looked at; `said`: of a publication after the first. */
export const whatIsUnseen = async (work: Work, { meetingId, on, seen = [], part, said }: Publishing & { readonly part: Publication['kind']; readonly said?: SaidOfChange }): Promise<Result<null>> => {
  const snapshot = await gatherSnapshot(work.db, meetingId);
  if (!snapshot.ok) return snapshot;
  const unseen = [...mustBeSeen(snapshot.value, part, on), ...(said === undefined ? [] : saidOfChange(snapshot.value, said))].filter((finding) => !seen.includes(findingKey(finding)));
  const [first, ...more] = unseen;
  if (first === undefined) return ok(null);
  return failed({
    code: 'not-looked-at',
    what: `Nobody has said that they looked at this: ${first.what}${more.length === 0 ? '' : ` And ${more.length} more.`} Nothing was published.`,
    remedy: 'Look at each of them on the Publish tab, and say so there.',
  });
};

/** Refuses, as `unsound-pages`, what no meeting file could carry afterwards: what is frozen can't be mended. */
const whatCannotBeKept = (facts: PublicationFacts | undefined): Result<null> => {
  if (facts === undefined) return ok(null);
  const isSound = publicationFactsSchema.safeParse(facts).success && facts.pages.every(({ span }) => span.start <= span.end);
  return isSound ? ok(null) : failed({
    code: 'unsound-pages', what: 'The pages of a paper could not be numbered. Nothing was published.', remedy: 'Look at the pages on the Publish tab, then publish again.',
  });
};

type NewPublication = RecordBase & Pick<Publication, 'meetingId' | 'kind' | 'publishedOn' | 'facts' | 'pack'>;

/** Stores the whole meeting as it is published; reprints come from it. Refused as `unsound-pages` where its pages are none. */
export const freezePublication = async (work: Work, publication: NewPublication): Promise<Result<null>> => {
  const sound = whatCannotBeKept(publication.facts);
  if (!sound.ok) return sound;
  const snapshot = await gatherSnapshot(work.db, publication.meetingId);
  if (!snapshot.ok) return snapshot;
  const earlier = (await listPublications(work.db, publication.meetingId)).filter((other) => other.kind === publication.kind);
  const { sample } = snapshot.value.panel;
  const row: Publication = { ...publication, number: earlier.length + 1, snapshot: snapshot.value, withdrawn: null, sample };
  // A reprint says what it changed itself, too.
  const publications = publication.kind === 'agenda' ? { publications: [...(snapshot.value.publications ?? []), asAgendaPublication(row)] } : {};
  await createRecord(work, 'publications', { ...row, snapshot: { ...snapshot.value, ...publications } });
  return ok(null);
};

/**
 * Puts files of a publication on record once they are made from its frozen copy. What was kept before stays: it is what went out first.
 * @param made the files, and how they were made where the publication does not say it yet
 * @returns the publication; `not-found`
 */
export const keepPublishedFiles = (context: DataContext, id: Id, made: PublishedPack): Promise<Result<Publication>> =>
  act(context, { label: 'Keep what was published', undoIn: null }, async (work): Promise<Result<Publication>> => {
    const publication = await findRecord(work, 'publications', id);
    if (!publication.ok) return publication;
    const { pack = { ...made, files: [] } } = publication.value;
    const more = made.files.filter(({ kind }) => pack.files.every((file) => file.kind !== kind));
    return more.length === 0 ? publication : changeRecord(work, 'publications', { id, rev: null }, { pack: { ...pack, files: [...pack.files, ...more] } });
  });

/**
 * Refuses, as `changed-meanwhile`, to publish a meeting that is not the one that its files were made from.
 * @param madeFrom the meeting as it was read for them
 */
export const whatChangedMeanwhile = async (work: Work, madeFrom: MeetingSnapshot): Promise<Result<null>> => {
  const now = await gatherSnapshot(work.db, madeFrom.meetingId);
  if (!now.ok) return now;
  return canonicalJson(now.value) === canonicalJson(madeFrom) ? ok(null) : failed({
    code: 'changed-meanwhile', what: 'Something of this meeting was changed while its files were made. Nothing was published.', remedy: 'Look at what changed, and publish again.',
  });
};

/** Marks the standing publication as withdrawn. An import was published elsewhere and has none here: that is fine. */
export const withdrawPublication = async (
  work: Work,
  what: { readonly meetingId: Id; readonly kind: Publication['kind']; readonly reason: string },
): Promise<Result<null>> => {
  const reason = what.reason.trim();
  if (reason === '') {
    return failed({ code: 'reason-needed', what: 'Taking back what was published needs a reason. Nothing was changed.', remedy: 'Write in a few words why.' });
  }
  for (const publication of await listPublications(work.db, what.meetingId)) {
    if (publication.kind !== what.kind || publication.withdrawn !== null) continue;
    const changed = await changeRecord(work, 'publications', { id: publication.id, rev: null }, { withdrawn: { at: work.at, reason } });
    if (!changed.ok) return changed;
  }
  return ok(null);
};

/** What led to a publication can't be undone behind its back. */
export const forgetUndo = async (work: Work, scope: Id): Promise<void> => {
  await work.db.actions.where('scope').equals(scope).delete();
};
