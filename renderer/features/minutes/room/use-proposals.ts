// What the open minute asks for, proposed from its text and kept with one press (DOMAIN M5).
import { useMemo } from 'react';
import type { FollowUp } from '../../../../shared/model/follow-up.ts';
import type { Minute } from '../../../../shared/model/meeting.ts';
import type { MeetingSnapshot } from '../../../../shared/model/meeting-snapshot.ts';
import { emptyText } from '../../../../shared/model/text.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { closeFollowUp, confirmFollowUp, proposeFollowUps } from '../../../../shared/rules/follow-ups/index.ts';
import { londonDate } from '../../../../shared/model/dates.ts';
import { useData } from '../../../data/data-provider.tsx';
import { addFollowUp } from '../../../data/follow-ups-repository.ts';
import { offerUndo } from '../../../saving/offer-undo.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import type { MinutesView } from '../screen/use-minutes-view.ts';

export type Proposals = {
  readonly proposed: readonly FollowUp[];
  readonly kept: readonly FollowUp[];
  readonly confirm: (followUp: FollowUp) => Promise<void>;
  readonly dismiss: (followUp: FollowUp) => Promise<void>;
};

/** The meeting as far as proposals need it, with the words of one minute only: the others were looked through when they were open. */
const aboutOne = ({ meeting, panel, people, years, items, attendance, minutes, numbersBy, proceedings }: MinutesView, minute: Minute): MeetingSnapshot => ({
  schema: 'orderpaper-meeting/1', meetingId: meeting.id, panel, municipalYears: [...years], people: [...people], memberships: [], meetings: [meeting], items: [...items], attendance: [...attendance],
  minutes: minutes.map((other) => (other.id === minute.id ? minute : { ...other, text: emptyText })), papers: [], followUps: [...proceedings.followUps],
  lastMinuteNumber: numbersBy.lastUsed, ...(numbersBy.runsOn ? {} : { laterMinutesPublished: true }), ...(numbersBy.below === null ? {} : { nextMinuteNumber: numbersBy.below }), retiredMinutes: numbersBy.retired.map((row) => ({ ...row, meetingId: meeting.id, printedLabel: null })),
});

/** A sentence that is still being typed asks for nothing yet. */
const isFinished = ({ origin }: FollowUp): boolean => /[.!?;][”’"')]*$/.test(origin.words.trim());

export const useProposals = (view: MinutesView, minute: Minute): Proposals => {
  const { context } = useData();
  const proposed = useMemo(() => proposeFollowUps(aboutOne(view, minute), view.meeting.id, context).filter(isFinished), [view, minute, context]);
  const store = async (decided: Result<FollowUp>, words: string): Promise<void> => {
    const added = decided.ok ? await addFollowUp(context, decided.value, minute.meetingId) : decided;
    if (!added.ok) showToast(problemLine(added.problem));
    else offerUndo(context, minute.meetingId, words);
  };
  return {
    proposed,
    kept: view.proceedings.followUps.filter(({ origin, state, standing }) => origin.minuteId === minute.id && state.kind !== 'closed' && standing === 'confirmed'),
    confirm: (followUp) => store(confirmFollowUp(followUp), 'Follow-up kept.'),
    dismiss: (followUp) => store(closeFollowUp(followUp, { reason: 'The words ask for nothing.', on: londonDate(context.now()) }), 'Put away: it asks for nothing.'),
  };
};
