// What happened at the meeting beside the words, and what was asked for: read apart from the minutes, so that saving a text reads none of it again.
import type { FollowUp } from '../../../../shared/model/follow-up.ts';
import type { Declaration, Movement, OfficerNote, Sitting, Vote } from '../../../../shared/model/proceedings.ts';
import { useData } from '../../../data/data-provider.tsx';
import type { OrderpaperDatabase } from '../../../data/database.ts';
import { listFollowUps } from '../../../data/follow-ups-repository.ts';
import { listAnnounced, listDeclarations, listMovements, listOfficerNotes, listSittings, listVotes } from '../../../data/proceedings-repository.ts';
import { useLive } from '../../../data/use-live.ts';
import type { Live } from '../../../data/use-live.ts';

export type Proceedings = {
  readonly movements: readonly Movement[];
  readonly declarations: readonly Declaration[];
  /** Told to the officer before the meeting, to be confirmed when they are declared. */
  readonly announced: readonly Declaration[];
  readonly votes: readonly Vote[];
  readonly sittings: readonly Sitting[];
  readonly notes: readonly OfficerNote[];
  /** Of the whole panel: what was asked for earlier is among them. */
  readonly followUps: readonly FollowUp[];
};

export const nothingHappened: Proceedings = { movements: [], declarations: [], announced: [], votes: [], sittings: [], notes: [], followUps: [] };

const read = async (db: OrderpaperDatabase, meetingId: string): Promise<Proceedings> => {
  const meeting = await db.meetings.get(meetingId);
  return {
    movements: await listMovements(db, meetingId),
    declarations: await listDeclarations(db, meetingId),
    announced: await listAnnounced(db, meetingId),
    votes: await listVotes(db, meetingId),
    sittings: await listSittings(db, meetingId),
    notes: await listOfficerNotes(db, meetingId),
    followUps: meeting === undefined ? [] : await listFollowUps(db, meeting.panelId),
  };
};

export const useProceedings = (meetingId: string): Live<Proceedings> => {
  const { db } = useData();
  return useLive(() => read(db, meetingId), [db, meetingId]);
};
