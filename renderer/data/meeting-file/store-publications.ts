// What was published of an agenda on the computer that a meeting file comes from: kept, so that numbers that went out there stay the same here.
import { mainMeeting, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Work } from '../act.ts';
import { listPublications } from '../meetings-repository.ts';
import type { Publication } from '../records.ts';
import { createRecord, restoreRecord } from '../write-record.ts';

/** A publication whose own frozen copy lies on another computer: it can't be printed from here as it was. */
export const isFrozenElsewhere = ({ id, snapshot: { publications } }: Publication): boolean => publications !== undefined && publications.at(-1)?.id !== id;

/** Stores the publications that came with a file, unless the agenda was published here: then what is here stands. */
export const storePublications = async (work: Work, theirs: MeetingSnapshot): Promise<void> => {
  const here = await listPublications(work.db, theirs.meetingId);
  if (here.some(({ kind }) => kind === 'agenda')) return;
  const { sample, agendaState, agendaPublishedOn } = mainMeeting(theirs);
  // Where the officer kept the own draft, nothing of it is out.
  const stored = await work.db.meetings.get(theirs.meetingId);
  if (stored?.agendaState !== agendaState || stored.agendaPublishedOn !== agendaPublishedOn) return;
  const snapshot: MeetingSnapshot = { ...theirs, bases: undefined, deleted: undefined };
  for (const publication of theirs.publications ?? []) {
    const { id, createdAt, updatedAt, rev, deletedAt, meetingId, number, publishedOn, ...facts } = publication;
    // One that undo took away comes back.
    if ((await work.db.publications.get(id)) !== undefined) await restoreRecord(work, 'publications', id);
    else await createRecord(work, 'publications', { id, createdAt, updatedAt, rev, deletedAt, meetingId, number, publishedOn, kind: 'agenda', facts, snapshot, withdrawn: null, sample });
  }
};
