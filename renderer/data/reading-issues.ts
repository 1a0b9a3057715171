// Which reading copies of a meeting were made and for whom: put on record copy by copy as each is saved.
import { instantOf } from '../../shared/model/ids.ts';
import { mainMeeting, type MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { issueNumber } from '../../shared/rules/reading-copies.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { draftMarks } from './drafts-repository.ts';
import type { MadeCopy, ReadingIssueMade } from './records.ts';
import { storageFailure } from './storage-problem.ts';

/** What is the same of all copies made at one time. @param snapshot what they are made from */
export const beginReadingIssue = ({ now, actor, newId }: DataContext, snapshot: MeetingSnapshot, facts: Pick<ReadingIssueMade, 'expiresOn' | 'signer'>): ReadingIssueMade =>
  ({ id: newId(), meetingId: mainMeeting(snapshot).id, number: issueNumber(snapshot), at: instantOf(now()), by: actor.name, marks: draftMarks(snapshot), copies: [], ...facts });

/** Notes one more copy that was saved. @returns the issue with it; the store's problem */
export const keepMadeCopy = async ({ db }: DataContext, issue: ReadingIssueMade, copy: MadeCopy): Promise<Result<ReadingIssueMade>> => {
  const more: ReadingIssueMade = { ...issue, copies: [...issue.copies, copy] };
  try {
    await db.readingIssues.put(more);
    return ok(more);
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return failure;
  }
};

/** The oldest first. */
export const listReadingIssues = async (db: OrderpaperDatabase, meetingId: Id): Promise<readonly ReadingIssueMade[]> =>
  (await db.readingIssues.where('meetingId').equals(meetingId).toArray()).sort((a, b) => (a.at < b.at ? -1 : 1));
