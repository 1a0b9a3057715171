// Where somebody was in each paper of a meeting, and in which paper last: durable when a write answers.
import type { Id } from '../../../shared/model/record.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { storageFailure } from '../storage-problem.ts';
import { readingDatabase } from './open-reading-database.ts';
import type { LastPaper, ReadingPlace } from './reading-records.ts';

const stored = async <T>(work: () => Promise<T>): Promise<Result<T>> => {
  try {
    return ok(await work());
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return failure;
  }
};

export const placeId = (meetingId: Id, paperId: Id): string => `${meetingId} ${paperId}`;

export type PlacesOfMeeting = { readonly places: readonly ReadingPlace[]; /** Null: nothing of it was opened yet. */ readonly last: LastPaper | null };

export const placesOf = (meetingId: Id): Promise<Result<PlacesOfMeeting>> => stored(async () => {
  const db = await readingDatabase();
  return { places: await db.places.where('meetingId').equals(meetingId).toArray(), last: (await db.lastPapers.get(meetingId)) ?? null };
});

/** Puts them in place of what was kept of the same papers; `last` null leaves that as it is. */
export const keepPlaces = (places: readonly ReadingPlace[], last: LastPaper | null): Promise<Result<null>> => stored(async () => {
  const db = await readingDatabase();
  await db.transaction('rw', [db.places, db.lastPapers], async () => {
    await db.places.bulkPut([...places]);
    if (last !== null) await db.lastPapers.put(last);
  });
  return null;
});
