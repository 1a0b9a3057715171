// Keeps the index as the records and the copies are: only what changed since is read and indexed, meeting by meeting, each stored as soon as it is done.
import type { ReadPdfFacts } from '../../shared/ports.ts';
import { officerMeeting, officerPages } from '../../shared/search/pages/officer-pages.ts';
import { readerMeeting } from '../../shared/search/pages/reader-pages.ts';
import type { SearchedMeeting, SearchPage } from '../../shared/search/search-page.ts';
import { segmentBuild, type Segment } from '../../shared/search/segment.ts';
import type { OrderpaperDatabase } from '../data/database.ts';
import type { ReadingDatabase } from '../data/reading/reading-database.ts';
import type { SearchStore } from '../data/search/search-store.ts';
import { staleCopies } from '../data/search/stale-copies.ts';
import { staleRecords } from '../data/search/stale-records.ts';
import { readSnapshot } from '../data/snapshot.ts';
import { copyPages } from './copy-pages.ts';
import { readFileWords } from './file-words.ts';

export type Upkeep = {
  readonly store: SearchStore;
  readonly readPdf: ReadPdfFacts;
  /** Lets what was asked in the meantime be answered. */
  readonly pause: () => Promise<void>;
  /** True once what is being done is of no use any more: something was erased, or the index forgotten. */
  readonly isOver: () => boolean;
  readonly onIndexed: (segment: Segment, stamp: string) => void;
  readonly onGone: (keys: readonly string[]) => void;
  readonly onProgress: (done: number, of: number) => void;
};

/** Pages that are indexed in one go: about ten milliseconds. */
const atOnce = 12;

/** Builds a meeting's index with pauses. */
export const segmentInSteps = async (meeting: SearchedMeeting, pages: readonly SearchPage[], pause: () => Promise<void>): Promise<Segment> => {
  const build = segmentBuild(meeting);
  for (const [index, page] of pages.entries()) {
    build.add(page);
    if (index % atOnce === atOnce - 1) await pause();
  }
  return build.done();
};

const keep = async (upkeep: Upkeep, meeting: SearchedMeeting, pages: readonly SearchPage[], stamp: string): Promise<void> => {
  const segment = await segmentInSteps(meeting, pages, upkeep.pause);
  if (upkeep.isOver()) return;
  await upkeep.store.put(segment, pages, stamp);
  if (!upkeep.isOver()) upkeep.onIndexed(segment, stamp);
};

const dropGone = async ({ store, onGone }: Upkeep, keys: readonly string[]): Promise<void> => {
  if (keys.length === 0) return;
  await store.drop(keys);
  onGone(keys);
};

/** Each file is read once, whoever uses it. */
const wordsOfFiles = async (db: OrderpaperDatabase, meetingId: string, { store, readPdf, pause }: Upkeep): Promise<ReadonlyMap<string, readonly string[]>> => {
  const found = new Map<string, readonly string[]>();
  const files = (await db.papers.where('meetingId').equals(meetingId).toArray()).flatMap(({ file, deletedAt }) => (file === undefined || deletedAt !== null ? [] : [file]));
  for (const { sha256, format } of files) {
    const kept = await store.fileWords(sha256);
    if (kept !== null) { found.set(sha256, kept); continue; }
    const bytes = (await db.files.get(sha256))?.bytes;
    if (bytes === undefined) continue;
    const words = await readFileWords(format, bytes, readPdf);
    await store.keepFileWords(sha256, words);
    found.set(sha256, words);
    await pause();
  }
  return found;
};

/** Indexes what changed in the officer's records since the last time. @returns `forget` where something was erased since: then nothing that is kept may be used */
export const updateRecords = async (db: OrderpaperDatabase, upkeep: Upkeep): Promise<'done' | 'forget'> => {
  const { stale, gone, mark, mustForget } = await staleRecords(db, upkeep.store);
  if (mustForget) return 'forget';
  await dropGone(upkeep, gone);
  for (const [index, meetingId] of stale.entries()) {
    if (upkeep.isOver()) return 'done';
    upkeep.onProgress(index, stale.length);
    const words = await wordsOfFiles(db, meetingId, upkeep);
    const stamp = (await db.changes.orderBy('hlc').last())?.hlc ?? '';
    const snapshot = await readSnapshot(db, meetingId);
    if (snapshot.ok) await keep(upkeep, officerMeeting(snapshot.value), officerPages(snapshot.value, (sha256) => words.get(sha256) ?? []), stamp);
    await upkeep.pause();
  }
  if (!upkeep.isOver()) await upkeep.store.setMark(mark);
  return 'done';
};

/** Indexes copies that came since the last time. */
export const updateCopies = async (db: ReadingDatabase, upkeep: Upkeep): Promise<void> => {
  const { stale, gone } = await staleCopies(db, upkeep.store);
  await dropGone(upkeep, gone);
  for (const [index, id] of stale.entries()) {
    if (upkeep.isOver()) return;
    upkeep.onProgress(index, stale.length);
    const kept = await db.copies.get(id);
    if (kept === undefined) continue;
    const pages = await copyPages(kept.content, async (sha256) => (await db.files.get(sha256))?.bytes ?? null, upkeep.readPdf);
    await keep(upkeep, readerMeeting(kept.content), pages, id);
    await upkeep.pause();
  }
};
