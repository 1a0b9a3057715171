// What an agenda was to answer is answered or carried when its minutes are published, and on that agenda again when they are taken back (DOMAIN M5, M6).
import { Dexie } from 'dexie';
import type { Id, IsoDate } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { settledAfter } from '../../../shared/rules/follow-ups/index.ts';
import type { Work } from '../act.ts';
import { sameValue } from '../same-value.ts';
import { gatherSnapshot } from '../snapshot.ts';
import { changeRecord, overwriteFields } from '../write-record.ts';

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

/** The act that last published a meeting's minutes here; undefined: they were published elsewhere. */
const actOfPublication = async ({ db }: Work, meetingId: Id): Promise<Id | undefined> => {
  const changes = await db.changes.where('[table+key+rev]').between(['meetings', meetingId, Dexie.minKey], ['meetings', meetingId, Dexie.maxKey]).toArray();
  return changes.findLast(({ patch }) => patch.kind === 'change' && patch.after['minutesState'] === 'published')?.group;
};

/** Puts back what the publication of a meeting's minutes settled, so that the next one settles it anew; what somebody decided on since stays decided. */
export const unsettleFollowUps = async (work: Work, meetingId: Id): Promise<void> => {
  const group = await actOfPublication(work, meetingId);
  if (group === undefined) return;
  for (const { table, key, patch } of await work.db.changes.where('group').equals(group).toArray()) {
    if (table !== 'followUps' || patch.kind !== 'change') continue;
    const current = await work.db.followUps.get(key);
    if (current !== undefined && sameValue(current.state, patch.after['state'])) await overwriteFields(work, 'followUps', current, { state: patch.before['state'] });
  }
};
