// A file with what its minutes ask for and nobody has on record yet, as proposals.
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Makers } from '../life-cycle/makers.ts';
import { proposeFollowUps } from './propose.ts';

/** @returns the same snapshot where nothing new is asked for */
export const withProposals = (snapshot: MeetingSnapshot, makers: Makers): MeetingSnapshot => snapshot.meetings.reduce<MeetingSnapshot>((s, { id }) => {
  const proposed = proposeFollowUps(s, id, makers);
  return proposed.length === 0 ? s : { ...s, followUps: [...(s.followUps ?? []), ...proposed] };
}, snapshot);
