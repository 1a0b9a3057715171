// What is decided about business of earlier meetings on the Agenda tab; each says what it did and can be taken back there.
import type { FollowUp } from '../../../../shared/model/follow-up.ts';
import type { Item, Meeting } from '../../../../shared/model/meeting.ts';
import type { IsoDate } from '../../../../shared/model/record.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import type { Problem, Result } from '../../../../shared/model/result.ts';
import { answerFollowUp, carryFollowUp, closeFollowUp } from '../../../../shared/rules/follow-ups/index.ts';
import type { Offer } from '../../../../shared/rules/follow-ups/index.ts';
import { carryBusiness } from '../../../data/commands/carry-business.ts';
import { leaveItem } from '../../../data/commands/leave-item.ts';
import { takeUpHere } from '../../../data/commands/put-on-agenda.ts';
import type { DataContext } from '../../../data/data-context.ts';
import { decideFollowUp } from '../../../data/follow-ups-repository.ts';
import { offerUndo } from '../../../saving/offer-undo.ts';
import { showToast } from '../../../ui/toast-queue.ts';

export type OfferActs = {
  readonly takeUp: (followUp: FollowUp, as: Offer['as']) => Promise<void>;
  readonly carry: (followUp: FollowUp) => Promise<void>;
  readonly answer: (followUp: FollowUp) => Promise<void>;
  readonly close: (followUp: FollowUp, reason: string) => Promise<Problem | null>;
  readonly bring: (item: Item) => Promise<void>;
  readonly leave: (item: Item, reason: string) => Promise<Problem | null>;
};

/** @param today the day on which it is decided */
export const offerActs = (context: DataContext, meeting: Pick<Meeting, 'id' | 'date'>, today: IsoDate): OfferActs => {
  const meetingId = meeting.id;
  const said = (result: Result<unknown>, words: string): Problem | null => {
    if (!result.ok) return result.problem;
    offerUndo(context, meetingId, words);
    return null;
  };
  const orTold = (problem: Problem | null): void => { if (problem !== null) showToast(problemLine(problem)); };
  const decide = async (followUp: FollowUp, label: string, words: string, by: (row: FollowUp) => Result<FollowUp>): Promise<Problem | null> =>
    said(await decideFollowUp(context, { id: followUp.id, undoIn: meetingId, label }, by), words);
  return {
    takeUp: async (followUp, as) => { orTold(said(await takeUpHere(context, { meetingId, followUpId: followUp.id, as }), as === 'item' ? 'On the agenda, as an item.' : 'Among the matters arising.')); },
    carry: async (followUp) => { orTold(await decide(followUp, 'Carry a follow-up', 'Carried: the next meeting is asked for it.', (row) => carryFollowUp(row, { meetingId, on: meeting.date ?? today }))); },
    answer: async (followUp) => {
      orTold(await decide(followUp, 'Answer a follow-up', 'Answered.', (row) => answerFollowUp(row, { meetingId, itemId: row.state.kind === 'on-agenda' ? row.state.itemId : null, on: today })));
    },
    close: (followUp, reason) => decide(followUp, 'Close a follow-up', 'Closed, with its reason.', (row) => closeFollowUp(row, { reason, on: today })),
    bring: async (item) => { orTold(said(await carryBusiness(context, { from: item.meetingId, to: meetingId, itemIds: [item.id] }), 'On the agenda, with its papers.')); },
    leave: async (item, reason) => said(await leaveItem(context, { itemId: item.id, reason, on: today, undoIn: meetingId }), 'Left, with its reason.'),
  };
};
