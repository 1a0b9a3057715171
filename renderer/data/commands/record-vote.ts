// A vote on a minute's resolution, refused where more voted than could (DOMAIN M1, M4).
import { newRecord } from '../../../shared/model/ids.ts';
import { orderBetween } from '../../../shared/model/order.ts';
import type { Vote } from '../../../shared/model/proceedings.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { voteProblems } from '../../../shared/rules/room-problems.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { openMinutes } from '../locks.ts';
import { listVotes } from '../proceedings-repository.ts';
import type { NewProceeding } from '../proceedings-repository.ts';
import { readRoomFacts } from '../room-facts.ts';
import { createRecord } from '../write-record.ts';

/**
 * Records it at the end of the meeting's votes.
 * @returns the vote; `more-votes` where more were cast than may vote at that minute. What may not have been (an interest, somebody out of the room) is recorded: the officer was warned
 */
export const recordVote = (context: DataContext, input: NewProceeding<'votes'>): Promise<Result<Vote>> =>
  act(context, { label: 'Record a vote', undoIn: input.meetingId }, async (work): Promise<Result<Vote>> => {
    const meeting = await openMinutes(work, input.meetingId);
    if (!meeting.ok) return meeting;
    const facts = await readRoomFacts(work.db, input.meetingId);
    const problem = facts === null ? undefined : voteProblems(input, facts).find(({ code }) => code === 'more-votes');
    if (problem !== undefined) return failed(problem);
    const last = (await listVotes(work.db, input.meetingId)).at(-1);
    const vote: Vote = { ...newRecord(context.newId, context.now), ...input, order: orderBetween(last?.order ?? null, null), sample: meeting.value.sample };
    await createRecord(work, 'votes', vote);
    return ok(vote);
  });
