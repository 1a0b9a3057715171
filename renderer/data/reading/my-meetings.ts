// The reader's meetings as lists show them: the newest issue of each, with how much of it was read.
import type { Id } from '../../../shared/model/record.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { filesOfPapers } from '../../../shared/meeting-file/reading/reading-content.ts';
import { storageFailure } from '../storage-problem.ts';
import { newestFirst } from './newest-issue.ts';
import { readingDatabase } from './open-reading-database.ts';
import type { ReadingDatabase } from './reading-database.ts';
import { placeId } from './reading-places.ts';
import type { CopyFacts } from './reading-records.ts';
import { forgetUnsealed } from './unsealed.ts';

export type MyMeeting = {
  readonly newest: CopyFacts;
  /** Older issues, newest first. */
  readonly before: readonly CopyFacts[];
  /** Of the newest issue that has a restricted part; null: none has. */
  readonly sealedIn: CopyFacts | null;
  /** Papers of the newest issue that were read to their end. */
  readonly read: number;
  /** Nobody looked into the newest issue yet. */
  readonly isUnseen: boolean;
};

const grouped = (facts: readonly CopyFacts[]): CopyFacts[][] => {
  const byMeeting = new Map<Id, CopyFacts[]>();
  for (const each of facts) byMeeting.set(each.meetingId, [...(byMeeting.get(each.meetingId) ?? []), each]);
  return [...byMeeting.values()];
};

/** @param now its body in the newest issue; undefined: only members may read it, and nothing is known of it here @param then the body that was read; undefined: none was */
const isReadAs = (now: string | undefined, then: string | undefined): boolean => then !== undefined && (now === undefined || now === then);

/** All meetings with copies here; those without a day first, then the latest day first. */
export const listMyMeetings = async (db: ReadingDatabase): Promise<readonly MyMeeting[]> => {
  const facts = await db.facts.toArray();
  const read = new Map((await db.places.toArray()).filter(({ isRead }) => isRead).map(({ id, body }) => [id, body]));
  const lookedAt = new Map((await db.lastPapers.toArray()).map(({ meetingId, at }) => [meetingId, at]));
  return grouped(facts).flatMap((issues): MyMeeting[] => {
    const [newest, ...before] = newestFirst(issues);
    if (newest === undefined) return [];
    return [{
      newest, before, sealedIn: [newest, ...before].find(({ seal }) => seal !== 'none') ?? null, read: newest.paperIds.filter((paperId) => isReadAs(newest.bodies[paperId], read.get(placeId(newest.meetingId, paperId)))).length,
      isUnseen: (lookedAt.get(newest.meetingId) ?? '') < newest.receivedAt,
    }];
  }).sort((a, b) => (b.newest.date ?? '9').localeCompare(a.newest.date ?? '9'));
};

/** Removes the copies of a meeting with their files. Marks and places stay: they stand again when a copy comes back. */
export const removeCopies = async (meetingId: Id): Promise<Result<null>> => {
  try {
    const db = await readingDatabase();
    const gone = await db.transaction('rw', [db.copies, db.facts, db.files, db.says, db.seals], async () => {
      const ids = await db.facts.where('meetingId').equals(meetingId).primaryKeys();
      await db.copies.bulkDelete(ids);
      await db.facts.bulkDelete(ids);
      await db.seals.bulkDelete(ids);
      const needed = new Set<string>();
      await db.copies.each(({ content }) => { for (const sha256 of filesOfPapers(content.papers)) needed.add(sha256); });
      const unneeded = (await db.files.toCollection().primaryKeys()).filter((sha256) => !needed.has(sha256));
      await db.files.bulkDelete(unneeded);
      await db.says.bulkDelete(unneeded);
      return ids;
    });
    forgetUnsealed(gone);
    return ok(null);
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return failure;
  }
};
