// The live hook over the reader's database, which opens when the first screen wants it.
import { useEffect, useState } from 'react';
import { failed, type Failed } from '../../../shared/model/result.ts';
import { storageFailure } from '../storage-problem.ts';
import { useLive, type Live } from '../use-live.ts';
import { readingDatabase } from './open-reading-database.ts';
import type { ReadingDatabase } from './reading-database.ts';

const notOpened: Failed = failed({
  code: 'reading-not-opened', what: 'The reading copies on this computer could not be opened.', remedy: 'Nothing was changed. Close other windows of Orderpaper, then open it again.',
});

/**
 * As `useLive`, over the reader's database.
 * @param query reads it and nothing else
 */
export const useReadingLive = <T>(query: (db: ReadingDatabase) => Promise<T>, deps: readonly unknown[]): Live<T> => {
  const [opened, setOpened] = useState<ReadingDatabase | Failed | null>(null);
  useEffect(() => {
    let isHere = true;
    readingDatabase().catch((error: unknown): Failed => storageFailure(error) ?? notOpened).then((result) => { if (isHere) setOpened(result); }, () => undefined);
    return () => { isHere = false; };
  }, []);
  const db = opened === null || 'ok' in opened ? null : opened;
  const live = useLive(async () => (db === null ? null : { value: await query(db) }), [db, ...deps]);
  if (opened !== null && 'ok' in opened) return { status: 'failed', problem: opened.problem };
  if (live.status !== 'ready') return live;
  return live.value === null ? { status: 'loading' } : { status: 'ready', value: live.value.value };
};
