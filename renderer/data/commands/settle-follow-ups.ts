// What an agenda was to answer is answered or carried when its minutes are published, and on that agenda again when they are taken back (DOMAIN M5, M6).
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Id, IsoDate } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { settledAfter, unsettledAgain } from '../../../shared/rules/follow-ups/index.ts';
import type { Work } from '../act.ts';
import { listFollowUps } from '../follow-ups-repository.ts';
import { gatherSnapshot } from '../snapshot.ts';
import { changeRecord } from '../write-record.ts';

/**
 * Settles what the agenda of a meeting had, in the act that publishes its minutes.
 * @param on the meeting's day
 * @returns null, or `not-found`
 */
export const settleFollowUps = async (work: Work, meetingId: Id, on: IsoDate): Promise<Result<null>> => {
  const gathered = await gatherSnapshot(work.db, meetingId);
  if (!gathered.ok) return gathered;
  for (const { id, state } of settledAfter(gathered.value, meetingId, on)) {
    const changed = await changeRecord(work, 'followUps', { id, rev: null }, { state });
    if (!changed.ok) return changed;
  }
  return ok(null);
};

/** Puts back what the publication of a meeting's minutes settled, so that the next one settles it anew; what somebody decided on since stays decided. */
export const unsettleFollowUps = async (work: Work, meeting: Pick<Meeting, 'id' | 'panelId' | 'date'>): Promise<Result<null>> => {
  for (const { id, state } of unsettledAgain(await listFollowUps(work.db, meeting.panelId), meeting.id, meeting.date)) {
    const changed = await changeRecord(work, 'followUps', { id, rev: null }, { state });
    if (!changed.ok) return changed;
  }
  return ok(null);
};
