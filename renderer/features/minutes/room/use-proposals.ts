// What the open minute asks for, proposed from its text and confirmed with one press (DOMAIN M5).
import type { FollowUp } from '../../../../shared/model/follow-up.ts';
import type { Minute } from '../../../../shared/model/meeting.ts';
import type { MinutesView } from '../screen/use-minutes-view.ts';

export type Proposals = {
  readonly proposed: readonly FollowUp[];
  readonly kept: readonly FollowUp[];
  readonly confirm: (followUp: FollowUp) => Promise<void>;
  readonly dismiss: (followUp: FollowUp) => Promise<void>;
};

export const useProposals = ({ proceedings }: MinutesView, minute: Minute): Proposals => ({
  proposed: [],
  kept: proceedings.followUps.filter(({ origin, state }) => origin.minuteId === minute.id && state.kind !== 'closed'),
  confirm: () => Promise.resolve(),
  dismiss: () => Promise.resolve(),
});
