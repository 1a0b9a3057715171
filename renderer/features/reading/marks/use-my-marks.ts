// The reader's marks of the copy before them, live: those on restricted papers while these are open.
import { useEffect, useMemo, useState } from 'react';
import type { Mark } from '../../../../shared/marks/mark.ts';
import type { Id } from '../../../../shared/model/record.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { copyKey } from '../../../data/reading/marks/marks-keys.ts';
import type { MarksPorts } from '../../../data/reading/marks/marks-ports.ts';
import { markRows, openMarkRows, type MyMarks } from '../../../data/reading/marks/marks-repository.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import { readingDatabase } from '../../../data/reading/open-reading-database.ts';
import type { ReadingDatabase } from '../../../data/reading/reading-database.ts';
import { useLive } from '../../../data/use-live.ts';

export type MarksRead =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'ready'; readonly marks: MyMarks; readonly live: readonly Mark[]; readonly sealedIds: ReadonlySet<Id> };

const loading = { status: 'loading' } as const;

const useReadingDatabase = (): ReadingDatabase | null => {
  const [db, setDb] = useState<ReadingDatabase | null>(null);
  useEffect(() => { void readingDatabase().then(setDb); }, []);
  return db;
};

/** @returns marks as they are stored; what another window writes is seen too */
export const useMyMarks = (copy: OpenCopy, ports: MarksPorts): MarksRead => {
  const db = useReadingDatabase();
  const { meetingId } = copy.kept;
  const rows = useLive(() => (db === null ? Promise.resolve(null) : markRows(db, meetingId)), [db, meetingId]);
  const [under, setRead] = useState<{ readonly sealId: string | null; readonly read: MarksRead }>({ sealId: null, read: loading });
  // Marks that were read under a seal go with it at once, and not only when the others were read.
  const read = under.sealId === null || under.sealId === copy.sealId ? under.read : loading;
  const found = rows.status === 'ready' ? rows.value : null;
  useEffect(() => {
    if (found === null) return undefined;
    let isOver = false;
    void openMarkRows(found, copy, ports).then((marks) => {
      if (isOver) return;
      setRead({ sealId: copy.sealId, read: marks.ok
        ? { status: 'ready', marks: marks.value, live: [...marks.value.clear, ...marks.value.sealed].map(({ mark }) => mark).filter(({ deletedAt }) => deletedAt === null), sealedIds: new Set(marks.value.sealed.map(({ mark }) => mark.id)) }
        : { status: 'failed', problem: marks.problem } });
    });
    return () => { isOver = true; };
  }, [found, copy, ports]);
  useEffect(() => {
    // Derived before the first mark on a restricted paper needs it.
    if (db !== null && copy.unsealed) void copyKey(db, copy, ports);
  }, [db, copy, ports]);
  return useMemo((): MarksRead => (rows.status === 'failed' ? { status: 'failed', problem: rows.problem } : read), [rows, read]);
};
