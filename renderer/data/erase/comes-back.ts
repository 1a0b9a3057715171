// What was erased here and comes back in a file: found by the markers, told, and left out unless the officer decides otherwise.
import { checkCopy, copyEntry } from '../../../shared/meeting-file/published-copy.ts';
import type { PublishedCopy } from '../../../shared/meeting-file/published-copy.ts';
import { meetingSnapshotSchema } from '../../../shared/model/meeting-snapshot.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Id } from '../../../shared/model/record.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { recordsOf } from '../meeting-file/exchange.ts';
import type { Erasure } from '../records.ts';
import { scrub } from './scrub.ts';
import type { Erased } from './scrub.ts';
import { tracedIn } from './trace.ts';

/** One marker, and what it finds in the file. */
export type ComesBack = { readonly erasure: Erasure; readonly found: readonly Erased[] };

/** Markers of earlier versions of the app keep no trace and find nothing. */
export const whatComesBack = (markers: readonly Erasure[], value: unknown): ComesBack[] =>
  markers.flatMap((erasure) => {
    const found = erasure.trace === undefined ? [] : tracedIn(value, erasure.trace);
    return found.length === 0 ? [] : [{ erasure, found }];
  });

/** @returns the markers that find something in the value, oldest first */
export const erasedIn = async (db: OrderpaperDatabase, value: unknown): Promise<ComesBack[]> => whatComesBack(await db.erasures.orderBy('at').toArray(), value);

/** The value without all of it. A list of the value that holds the thing loses it; the value itself stays. */
export const withoutErased = (value: unknown, back: readonly ComesBack[]): unknown => back.flatMap(({ found }) => found).reduce(scrub, value);

/** A meeting that came as a file, without all of it. */
export const snapshotWithoutErased = (file: MeetingSnapshot, back: readonly ComesBack[]): MeetingSnapshot =>
  back.length === 0 ? file : meetingSnapshotSchema.parse(withoutErased(file, back));

/** Publications that came with a file, without all of it; one that is no publication without it stays out. */
export const copiesWithoutErased = (copies: readonly PublishedCopy[], back: readonly ComesBack[]): readonly PublishedCopy[] =>
  back.length === 0 ? copies : copies.flatMap((copy) => {
    const clean = checkCopy(copyEntry(copy.id), withoutErased(copy, back), null);
    return clean.ok ? [clean.value] : [];
  });

/** The records of the file that hold any of it. */
export const erasedRecords = (file: MeetingSnapshot, back: readonly ComesBack[]): ReadonlySet<Id> =>
  new Set(recordsOf(file).filter((record) => JSON.stringify(withoutErased([record], back)) !== JSON.stringify([record])).map(({ id }) => id));
