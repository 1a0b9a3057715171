// Keeps where the reader is and what they have read: at once in memory, soon on the disk, and told to lists only when what was read changes.
import type { PaperReading } from '../../../../shared/meeting-file/reading/reading-progress.ts';
import { paperState, readingOfPaper } from '../../../../shared/meeting-file/reading/reading-progress.ts';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import type { Id } from '../../../../shared/model/record.ts';
import type { Problem, Result } from '../../../../shared/model/result.ts';
import type { BodyPrints } from '../../../data/reading/body-prints.ts';
import type { LastPaper, ReadingPlace } from '../../../data/reading/reading-records.ts';

export type PlaceKeeper = {
  /** The papers as the copy has them that is read from now on: what was read of other bodies, or on other pages, is taken for what it is of these. */
  readonly readIn: (papers: readonly ReadingPaper[], bodies: BodyPrints) => void;
  readonly placeOf: (paperId: Id) => ReadingPlace | undefined;
  readonly last: () => Id | null;
  /** For `useSyncExternalStore`: another array once what was read has changed. */
  readonly readings: () => readonly PaperReading[];
  readonly subscribe: (listener: () => void) => () => void;
  /** The reader is in this paper, at this block. */
  readonly at: (paper: ReadingPaper, block: string, page: number) => void;
  readonly sawPage: (paper: ReadingPaper, page: number) => void;
  readonly markAs: (paper: ReadingPaper, isRead: boolean) => void;
  /** Writes what isn't written yet; answers once nothing is being written. */
  readonly flush: () => Promise<void>;
};

export type PlaceKeeperPorts = {
  readonly meetingId: Id;
  readonly known: readonly ReadingPlace[];
  readonly last: Id | null;
  readonly now: () => number;
  readonly keep: (places: readonly ReadingPlace[], last: LastPaper | null) => Promise<Result<null>>;
  readonly onProblem: (problem: Problem) => void;
};

/** Milliseconds from the first place that isn't written until it is: a reader who goes on and on would put off waiting for quiet without end. */
const longest = 500;

export const createPlaceKeeper = ({ meetingId, known, last: lastKnown, now, keep, onProblem }: PlaceKeeperPorts): PlaceKeeper => {
  const places = new Map(known.map((place) => [place.paperId, place]));
  const unwritten = new Set<Id>();
  const listeners = new Set<() => void>();
  let last = lastKnown;
  let lastIsWritten = true;
  let readings: readonly PaperReading[] = [...places.values()];
  let bodiesNow: BodyPrints = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const changed = [...unwritten].flatMap((id) => places.get(id) ?? []);
    const at = new Date(now()).toISOString();
    if (changed.length === 0 && lastIsWritten) return;
    unwritten.clear();
    lastIsWritten = true;
    const kept = await keep(changed, last === null ? null : { meetingId, paperId: last, at });
    if (kept.ok) return;
    // Tried again with the next change.
    for (const { paperId } of changed) unwritten.add(paperId);
    lastIsWritten = false;
    onProblem(kept.problem);
  };
  // One after the other: whoever waits for what is left waits for what is being written, too.
  let writing = Promise.resolve();
  const flush = (): Promise<void> => {
    writing = writing.then(write);
    return writing;
  };
  const change = (paper: ReadingPaper, patch: Partial<Pick<ReadingPlace, 'block' | 'page' | 'readPages' | 'isRead'>>): void => {
    const before = places.get(paper.id);
    const next: ReadingPlace = { id: `${meetingId} ${paper.id}`, meetingId, paperId: paper.id, block: '', body: bodiesNow[paper.id] ?? '', start: paper.span.start, page: paper.span.start, readPages: [], isRead: false, ...before, ...patch, at: new Date(now()).toISOString() };
    places.set(paper.id, next);
    unwritten.add(paper.id);
    if (next.readPages !== before?.readPages || next.isRead !== before.isRead) {
      readings = [...places.values()];
      for (const listener of listeners) listener();
    }
    timer ??= setTimeout(() => void flush(), longest);
  };
  return {
    readIn: (papers, bodies) => {
      bodiesNow = bodies;
      for (const paper of papers) {
        const kept = places.get(paper.id);
        if (kept !== undefined) places.set(paper.id, readingOfPaper(paper, bodies[paper.id], kept));
      }
      readings = [...places.values()];
    },
    placeOf: (paperId) => places.get(paperId),
    last: () => last,
    readings: () => readings,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    at: (paper, block, page) => {
      const before = places.get(paper.id);
      if (last === paper.id && before?.block === block && before.page === page) return;
      if (last !== paper.id) lastIsWritten = false;
      last = paper.id;
      change(paper, { block, page });
    },
    sawPage: (paper, page) => {
      const before = places.get(paper.id)?.readPages ?? [];
      if (before.includes(page)) return;
      const readPages = [...before, page].sort((a, b) => a - b);
      change(paper, { readPages, isRead: (places.get(paper.id)?.isRead ?? false) || paperState(paper, { paperId: paper.id, readPages, isRead: false }) === 'read' });
    },
    markAs: (paper, isRead) => { change(paper, isRead ? { isRead } : { isRead, readPages: [] }); },
    flush,
  };
};
