// Which follow-ups a call means: by their number in the list, by id, or all that nobody has decided on.
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import { followUpsOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';

/** @param named "1,3", ids, or "all": the proposals that stand open */
export const chosenFollowUps = (snapshot: MeetingSnapshot, named: string): Result<readonly FollowUp[]> => {
  const rows = followUpsOf(snapshot);
  if (named === 'all') return ok(rows.filter(({ standing, state }) => standing === 'proposed' && state.kind !== 'closed'));
  const names = named.split(',').map((part) => part.trim()).filter((part) => part !== '');
  if (names.length === 0) return failed({ code: 'bad-call', what: `"${named}" names no follow-up.`, remedy: 'Use the numbers that "orderpaper follow-ups" lists, as in 1,3.' });
  const chosen: FollowUp[] = [];
  for (const name of names) {
    const row = rows.find(({ id }) => id === name) ?? (/^\d+$/.test(name) ? rows[Number(name) - 1] : undefined);
    if (row === undefined) return failed({ code: 'no-such-follow-up', what: `There is no follow-up "${name}".`, remedy: 'Use the numbers that "orderpaper follow-ups" lists.' });
    if (!chosen.includes(row)) chosen.push(row);
  }
  return ok(chosen);
};
