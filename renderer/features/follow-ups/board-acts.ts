// Decisions on a follow-up from the board; each says what it did and can be taken back.
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { ok, problemLine } from '../../../shared/model/result.ts';
import type { Problem, Result } from '../../../shared/model/result.ts';
import { answerFollowUp, carryFollowUp, closeFollowUp, confirmFollowUp, reopenFollowUp } from '../../../shared/rules/follow-ups/index.ts';
import type { FollowUpEdit } from '../../../shared/rules/follow-ups/index.ts';
import { putOnAgenda } from '../../data/commands/put-on-agenda.ts';
import type { DataContext } from '../../data/data-context.ts';
import { decideFollowUp } from '../../data/follow-ups-repository.ts';
import { meetingInWords } from '../../lib/dates-in-words.ts';
import { offerUndo } from '../../saving/offer-undo.ts';
import { showToast } from '../../ui/toast-queue.ts';

export type BoardActs = {
  readonly confirm: (followUp: FollowUp, edit?: FollowUpEdit) => Promise<Problem | null>;
  readonly close: (followUp: FollowUp, reason: string) => Promise<Problem | null>;
  readonly answer: (followUp: FollowUp) => Promise<void>;
  readonly carry: (followUp: FollowUp) => Promise<void>;
  readonly reopen: (followUp: FollowUp) => Promise<void>;
  readonly toAgenda: (followUp: FollowUp) => Promise<void>;
};

export const boardActs = (context: DataContext, today: IsoDate): BoardActs => {
  const decide = async (followUp: FollowUp, label: string, words: string, by: (row: FollowUp) => Result<FollowUp>): Promise<Problem | null> => {
    const decided = await decideFollowUp(context, { id: followUp.id, undoIn: followUp.panelId, label }, by);
    if (!decided.ok) return decided.problem;
    offerUndo(context, followUp.panelId, words);
    return null;
  };
  const orTold = async (problem: Promise<Problem | null>): Promise<void> => {
    const found = await problem;
    if (found !== null) showToast(problemLine(found));
  };
  const meetingOf = ({ state, origin }: FollowUp): string => (state.kind === 'on-agenda' ? state.meetingId : origin.meetingId);
  return {
    confirm: (followUp, edit) => decide(followUp, 'Keep a follow-up', 'Follow-up kept.', (row) => confirmFollowUp(row, edit)),
    close: (followUp, reason) => decide(followUp, 'Close a follow-up', 'Closed, with its reason.', (row) => closeFollowUp(row, { reason, on: today })),
    answer: (followUp) => orTold(decide(followUp, 'Answer a follow-up', 'Answered.', (row) =>
      answerFollowUp(row, { meetingId: meetingOf(row), itemId: row.state.kind === 'on-agenda' ? row.state.itemId : null, on: today }))),
    carry: (followUp) => orTold(decide(followUp, 'Carry a follow-up', 'Carried: it is open again.', (row) => (row.state.kind === 'on-agenda' ? carryFollowUp(row, { meetingId: row.state.meetingId, on: today }) : ok(row)))),
    reopen: (followUp) => orTold(decide(followUp, 'Reopen a follow-up', 'Open again.', reopenFollowUp)),
    toAgenda: async (followUp) => {
      const put = await putOnAgenda(context, { followUp, today });
      if (put.ok) offerUndo(context, followUp.panelId, `On the agenda of ${meetingInWords(put.value)}.`);
      else showToast(problemLine(put.problem));
    },
  };
};
