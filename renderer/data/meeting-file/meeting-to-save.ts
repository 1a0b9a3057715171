// A meeting as it goes into a file: with what each record comes from, what was deleted, and its publications as they went out.
import { copiesThatFit } from '../../../shared/meeting-file/copies-that-fit.ts';
import { filesOfCopies } from '../../../shared/meeting-file/published-copy.ts';
import type { PublishedCopy } from '../../../shared/meeting-file/published-copy.ts';
import { checkSnapshot } from '../../../shared/model/check-snapshot.ts';
import { fileHashesOf } from '../../../shared/model/file-hashes.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { damagedFiles, readFiles, readFilesThere } from '../files-repository.ts';
import { listPublications } from '../meetings-repository.ts';
import type { Publication } from '../records.ts';
import { gatherSnapshot } from '../snapshot.ts';
import { withDeletions } from './deletions.ts';
import { withBases } from './exchange.ts';
import { isFrozenElsewhere } from './plan-publications.ts';

export type MeetingToSave = {
  readonly snapshot: MeetingSnapshot;
  readonly copies: readonly PublishedCopy[];
  /** Publications that can be printed again here and not from the file: it has no room for them, or something of them is gone. */
  readonly left: number;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

const copyOf = ({ id, createdAt, updatedAt, rev, deletedAt, meetingId, kind, number, publishedOn, facts, pack, snapshot }: Publication): PublishedCopy =>
  ({ id, createdAt, updatedAt, rev, deletedAt, meetingId, kind, number, publishedOn, facts, pack, snapshot });

/** What stands of a meeting's publications and is frozen here. */
const copiesOf = async (db: OrderpaperDatabase, meetingId: Id): Promise<PublishedCopy[]> =>
  (await listPublications(db, meetingId)).filter((each) => each.withdrawn === null && !isFrozenElsewhere(each)).map(copyOf);

const fileDamaged = ({ papers }: MeetingSnapshot, sha256: string): Result<never> => {
  const named = papers.flatMap(({ title, file, earlierFiles = [] }) => [
    ...(file?.sha256 === sha256 ? [`The file “${file.fileName}” of “${title}”`] : []),
    ...earlierFiles.filter((earlier) => earlier.sha256 === sha256).map(({ fileName }) => `“${fileName}”, an earlier file of “${title}”,`),
  ]);
  return failed({
    code: 'file-damaged', what: `${named[0] ?? 'A picture of this meeting'} is damaged on this computer, so the meeting can’t be saved with it.`,
    remedy: 'Attach a sound copy of that very file on the Papers tab, and it is whole again; or restore a backup.',
  });
};

/**
 * Reads a meeting to be saved as a file, at one instant. Flush open drafts first.
 * @returns `not-found`; `snapshot-broken`; `file-missing` where a file of the meeting itself is gone, `file-damaged` where it is no longer what was attached. Frozen publications never stand in the way
 */
export const readMeetingToSave = async (db: OrderpaperDatabase, meetingId: Id): Promise<Result<MeetingToSave>> => {
  const read = await db.transaction('r', db.tables, async (): Promise<Result<{ readonly snapshot: MeetingSnapshot; readonly copies: readonly PublishedCopy[] }>> => {
    const snapshot = await gatherSnapshot(db, meetingId);
    return snapshot.ok ? ok({ snapshot: snapshot.value, copies: await copiesOf(db, meetingId) }) : snapshot;
  });
  if (!read.ok) return read;
  const snapshot = checkSnapshot(await withBases(db, await withDeletions(db, read.value.snapshot)));
  if (!snapshot.ok) return snapshot;
  const own = fileHashesOf(snapshot.value);
  const files = await readFiles(db, own);
  if (!files.ok) return files;
  const more = await readFilesThere(db, [...filesOfCopies(read.value.copies)].filter((sha256) => !own.has(sha256)));
  const damaged = await damagedFiles(new Map([...files.value, ...more]));
  const [lost] = [...own].filter((sha256) => damaged.has(sha256));
  if (lost !== undefined) return fileDamaged(snapshot.value, lost);
  const all = new Map([...files.value, ...more].filter(([sha256]) => !damaged.has(sha256)));
  const { kept, left } = copiesThatFit(snapshot.value, read.value.copies, (sha256) => all.get(sha256)?.length);
  return ok({ snapshot: snapshot.value, copies: kept, left, files: all });
};
