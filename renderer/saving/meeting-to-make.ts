// The meeting that a file is made from: a frozen publication, or what is stored now, after everything that was typed is written.
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { Id } from '../../shared/model/record.ts';
import { failed, ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import type { WentOut } from '../data/agenda-publications.ts';
import type { OrderpaperDatabase } from '../data/database.ts';
import type { SaveRegistry } from '../data/save-registry.ts';
import { readSnapshot } from '../data/snapshot.ts';

/** @returns the meeting; `not-found`; what stopped the writing */
export const meetingToMake = async (db: OrderpaperDatabase, saves: SaveRegistry, { from, meetingId }: { readonly from?: WentOut; readonly meetingId: Id }): Promise<Result<MeetingSnapshot>> => {
  if (from !== undefined) return ok(from.snapshot);
  const flushed = await saves.flushAll();
  return flushed.ok ? readSnapshot(db, meetingId) : flushed;
};

/** What was made when the cancel came is thrown away. */
export const unlessCancelled = <T>(made: Result<T>, signal: AbortSignal): Result<T> =>
  signal.aborted ? failed({ code: 'pack-cancelled', what: 'It was cancelled.', remedy: 'Nothing was saved; you can start it again.' }) : made;
