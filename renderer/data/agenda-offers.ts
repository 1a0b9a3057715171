// What earlier meetings of a panel ask of an agenda: follow-ups that are due, items that were deferred, and what it took up already (DOMAIN M5, M6).
import type { FollowUp } from '../../shared/model/follow-up.ts';
import type { Item, Meeting, Minute } from '../../shared/model/meeting.ts';
import type { Sitting } from '../../shared/model/proceedings.ts';
import type { Id } from '../../shared/model/record.ts';
import { asksForDeferred, dueForAgenda, placeOf } from '../../shared/rules/follow-ups/index.ts';
import type { Offer } from '../../shared/rules/follow-ups/index.ts';
import { leftOverFor, standsAs, withoutMinute } from '../../shared/rules/left-over.ts';
import type { LeftOver, Unspoken } from '../../shared/rules/left-over.ts';
import type { OrderpaperDatabase } from './database.ts';
import { listFollowUps } from './follow-ups-repository.ts';
import { listItems } from './items-repository.ts';
import { liveRow } from './live-rows.ts';
import { listMeetings } from './meetings-repository.ts';
import { listMinutes } from './minutes-repository.ts';
import { listPapers } from './papers-repository.ts';
import { listSittings } from './proceedings-repository.ts';

export type AgendaOffers = {
  readonly due: readonly Offer[];
  /** Deferred items, each with how many papers go with it. */
  readonly leftOver: readonly (LeftOver & { readonly papers: number })[];
  /** Items that the published minutes of their meeting say nothing of, each with how many papers go with it. */
  readonly unspoken: readonly (Unspoken & { readonly papers: number })[];
  /** On this agenda already, by the item that has it. */
  readonly takenUp: readonly { readonly followUp: FollowUp; readonly itemId: Id }[];
  /** Proposals of earlier minutes on which nobody has decided. */
  readonly undecided: number;
  readonly meetings: readonly Meeting[];
};

const nothing: AgendaOffers = { due: [], leftOver: [], unspoken: [], takenUp: [], undecided: 0, meetings: [] };

/** The minutes that record deferred items: what they resolved of the deferral goes on with the item. */
const minutesOfLeft = async (db: OrderpaperDatabase, left: readonly LeftOver[]): Promise<Id[]> => {
  const minutes = (await Promise.all([...new Set(left.map(({ meeting }) => meeting.id))].map((id) => listMinutes(db, id)))).flat();
  return minutes.flatMap(({ id, itemId, alsoItemIds = [] }) => (left.some(({ item }) => item.id === itemId || alsoItemIds.includes(item.id)) ? [id] : []));
};

/** The sittings of all meetings, and the minutes of those that ended for want of a quorum: of no others does a rule ask here. */
const heldWithoutQuorum = async (db: OrderpaperDatabase, meetings: readonly Meeting[]): Promise<{ readonly sittings: Sitting[]; readonly minutes: Minute[] }> => {
  const sittings = (await Promise.all(meetings.map(({ id }) => listSittings(db, id)))).flat();
  const inquorate = new Set(sittings.flatMap(({ ended, meetingId }) => (ended === 'inquorate' ? [meetingId] : [])));
  return { sittings, minutes: (await Promise.all([...inquorate].map((id) => listMinutes(db, id)))).flat() };
};

/** Minutes that are still being written may yet speak of everything. */
const unspokenBefore = async (db: OrderpaperDatabase, meeting: Meeting, { meetings, items, sittings }: { readonly meetings: readonly Meeting[]; readonly items: Item[]; readonly sittings: Sitting[] }): Promise<Unspoken[]> => {
  const written = meetings.filter(({ id, date, minutesState }) => id === meeting.id || ((date ?? '') < (meeting.date ?? '') && (minutesState === 'published' || minutesState === 'approved')));
  const minutes = (await Promise.all(written.map(({ id }) => listMinutes(db, id)))).flat();
  return withoutMinute({ meetingId: meeting.id, meetings: written, items, minutes, sittings }).filter((each) => each.meeting.id !== meeting.id);
};

/** Reads within the one live hook: nothing but rows of the panel. */
export const readAgendaOffers = async (db: OrderpaperDatabase, meetingId: Id): Promise<AgendaOffers> => {
  const meeting = await liveRow(db.meetings, meetingId);
  if (meeting === null) return nothing;
  const meetings = await listMeetings(db, meeting.panelId);
  const items = (await Promise.all(meetings.map(({ id }) => listItems(db, id)))).flat();
  const followUps = await listFollowUps(db, meeting.panelId);
  const papers = (await Promise.all(meetings.map(({ id }) => listPapers(db, id)))).flat();
  const panel = { meetingId, meetings, items, followUps, papers, ...(await heldWithoutQuorum(db, meetings)) };
  const left = leftOverFor(panel);
  const deferrals = await minutesOfLeft(db, left);
  const withPapers = <T extends Unspoken>(rows: readonly T[]) => rows.map((each) => ({ ...each, papers: papers.filter(({ itemId }) => itemId === each.item.id).length }));
  const own = items.filter((item) => item.meetingId === meetingId);
  const [leftOver, unspoken] = [withPapers(left), withPapers(await unspokenBefore(db, meeting, panel))];
  return {
    due: dueForAgenda(panel).filter(({ followUp }) => !asksForDeferred(followUp, deferrals)),
    leftOver,
    // A standing item without papers is on this agenda already.
    unspoken: unspoken.filter((each) => each.papers > 0 || !own.some((other) => standsAs(each.item, other))),
    takenUp: followUps.flatMap((followUp) => (followUp.state.kind === 'on-agenda' && followUp.state.meetingId === meetingId && placeOf(followUp, panel) === 'on-agenda' ? [{ followUp, itemId: followUp.state.itemId }] : [])),
    undecided: followUps.filter(({ standing, state, origin }) => standing === 'proposed' && state.kind === 'open' && origin.meetingId !== meetingId && (origin.date ?? '') < (meeting.date ?? '9999')).length,
    meetings,
  };
};
