// The reader's marks of the copy before them, live: those on restricted papers while these are open.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Mark } from '../../../../shared/marks/mark.ts';
import type { Id } from '../../../../shared/model/record.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { copyKey } from '../../../data/reading/marks/marks-keys.ts';
import type { MarksPorts } from '../../../data/reading/marks/marks-ports.ts';
import { marksToShow, type MarksToShow } from '../../../data/reading/marks/marks-to-show.ts';
import { markRows, type MyMarks } from '../../../data/reading/marks/marks-repository.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import { readingDatabase } from '../../../data/reading/open-reading-database.ts';
import type { ReadingDatabase } from '../../../data/reading/reading-database.ts';
import { storageFailure } from '../../../data/storage-problem.ts';
import { useLive } from '../../../data/use-live.ts';

export type MarksRead =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'ready'; readonly marks: MyMarks; readonly live: readonly Mark[]; readonly sealedIds: ReadonlySet<Id>; /** Why those on restricted papers are not among them; null: they are. */ readonly problem: Problem | null };

const loading = { status: 'loading' } as const;
const notOpened: Problem = { code: 'marks-not-opened', what: 'Your notes could not be opened.', remedy: 'Try again; if it goes on, restart Orderpaper.' };
const problemOf = (error: unknown): Problem => storageFailure(error)?.problem ?? notOpened;

const useReadingDatabase = (attempt: number): { readonly db: ReadingDatabase | null; readonly problem: Problem | null } => {
  const [opened, setOpened] = useState<{ readonly db: ReadingDatabase | null; readonly problem: Problem | null }>({ db: null, problem: null });
  useEffect(() => {
    readingDatabase().then((db) => { setOpened({ db, problem: null }); }, (error: unknown) => { setOpened({ db: null, problem: problemOf(error) }); });
  }, [attempt]);
  return opened;
};

const ready = ({ marks, problem }: MarksToShow): MarksRead => ({
  status: 'ready', marks, problem,
  live: [...marks.clear, ...marks.sealed].map(({ mark }) => mark).filter(({ deletedAt }) => deletedAt === null), sealedIds: new Set(marks.sealed.map(({ mark }) => mark.id)),
});

/** @returns marks as they are stored, what another window writes is seen too; and what tries again to read those that could not be read */
export const useMyMarks = (copy: OpenCopy, ports: MarksPorts): { readonly read: MarksRead; readonly again: () => void } => {
  const [attempt, setAttempt] = useState(0);
  const { db, problem } = useReadingDatabase(attempt);
  const { meetingId } = copy.kept;
  const rows = useLive(() => (db === null ? Promise.resolve(null) : markRows(db, meetingId)), [db, meetingId, attempt]);
  const [under, setRead] = useState<{ readonly sealId: string | null; readonly read: MarksRead }>({ sealId: null, read: loading });
  // Marks that were read under a seal go with it at once, and not only when the others were read.
  const read = under.sealId === null || under.sealId === copy.sealId ? under.read : loading;
  const found = rows.status === 'ready' ? rows.value : null;
  useEffect(() => {
    if (found === null) return undefined;
    let isOver = false;
    const took = (next: MarksRead): void => { if (!isOver) setRead({ sealId: copy.sealId, read: next }); };
    marksToShow(found, copy, ports).then((shown) => { took(ready(shown)); }, (error: unknown) => { took({ status: 'failed', problem: problemOf(error) }); });
    return () => { isOver = true; };
  }, [found, copy, ports]);
  useEffect(() => {
    // Derived before the first mark on a restricted paper needs it; where it can't be, saving that mark says so.
    if (db !== null && copy.unsealed) copyKey(db, copy, ports).catch(() => undefined);
  }, [db, copy, ports, attempt]);
  const failure = problem ?? (rows.status === 'failed' ? rows.problem : null);
  const shown = useMemo((): MarksRead => (failure === null ? read : { status: 'failed', problem: failure }), [failure, read]);
  return { read: shown, again: useCallback(() => { setAttempt((before) => before + 1); }, []) };
};
