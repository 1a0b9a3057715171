// What offers itself to a meeting's agenda: confirmed follow-ups that are due by its day and stand on no agenda (DOMAIN M5).
import type { FollowUp } from '../../model/follow-up.ts';
import { followUpsOf, mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Id, IsoDate } from '../../model/record.ts';
import { placeOf, timingOf, type FollowUpTiming } from './standing.ts';

export type Offer = {
  readonly followUp: FollowUp;
  /** A report that was asked for is an item of its own; what was undertaken or asked is told under the minutes of the previous meeting. */
  readonly as: 'item' | 'matter-arising';
  readonly timing: FollowUpTiming;
};

const isPaper = ({ what, origin }: FollowUp): boolean =>
  origin.partId !== null && /\b(?:report|update|paper|briefing|presentation|review|strategy|plan|deferred)\b/i.test(what);

export const offeredAs = (followUp: FollowUp): Offer['as'] => (isPaper(followUp) ? 'item' : 'matter-arising');

type PanelRecords = Pick<MeetingSnapshot, 'meetingId' | 'meetings' | 'items' | 'followUps'>;

const heldBefore = (snapshot: PanelRecords, on: IsoDate): IsoDate[] =>
  snapshot.meetings.flatMap(({ date, deletedAt, calledOff }) => (date !== null && date < on && deletedAt === null && (calledOff ?? null) === null ? [date] : []));

/** Somebody decided that this meeting does without it: it is offered to the next one. */
const isCarriedPast = ({ state }: FollowUp, meetingId: Id): boolean => state.kind === 'carried' && state.meetingId === meetingId;

/** @returns what is due at the snapshot's own meeting, the overdue first; proposals that nobody confirmed are not offered */
export const dueForAgenda = (snapshot: PanelRecords): Offer[] => {
  const { date } = mainMeeting(snapshot);
  if (date === null) return [];
  const held = heldBefore(snapshot, date);
  const offers = followUpsOf(snapshot).filter(({ standing }) => standing === 'confirmed').flatMap((followUp): Offer[] => {
    if (followUp.origin.meetingId === snapshot.meetingId || isCarriedPast(followUp, snapshot.meetingId) || placeOf(followUp, snapshot, date) !== 'open') return [];
    const timing = timingOf(followUp, date, held.filter((day) => day > (followUp.origin.date ?? '')));
    return timing === 'later' || timing === 'waiting' ? [] : [{ followUp, as: offeredAs(followUp), timing }];
  });
  return [...offers.filter(({ timing }) => timing === 'overdue'), ...offers.filter(({ timing }) => timing !== 'overdue')];
};
