// What published minutes ask for and nobody has decided on yet goes to the board, so that nothing asked for vanishes without a decision (DOMAIN M5).
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { proposeFollowUps } from '../../../shared/rules/follow-ups/index.ts';
import type { Work } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { gatherSnapshot } from '../snapshot.ts';
import { createRecord } from '../write-record.ts';

/** @returns how many were added */
export const storeProposals = async (work: Work, context: DataContext, meetingId: Id): Promise<Result<number>> => {
  const gathered = await gatherSnapshot(work.db, meetingId);
  if (!gathered.ok) return gathered;
  const proposed = proposeFollowUps(gathered.value, meetingId, context);
  for (const followUp of proposed) await createRecord(work, 'followUps', followUp);
  return ok(proposed.length);
};
