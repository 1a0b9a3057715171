// The one live hook: reads follow every write, of this window and of others. Never bind an open editor's text to it.
import { useLiveQuery } from 'dexie-react-hooks';
import type { Problem } from '../../shared/model/result.ts';
import { storageFailure } from './storage-problem.ts';

export type Live<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly problem: Problem };

const loading = { status: 'loading' } as const;

const sameDeps = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((value, index) => Object.is(value, b[index]));

/**
 * Runs a query over the database and again whenever rows it read have changed.
 * @param query awaits nothing but database reads (anything else breaks the tracking); returns ids and small rows rather than documents
 * @param deps what the query depends on; after a change of them the status is `loading` until the new answer is there
 */
export const useLive = <T>(query: () => Promise<T>, deps: readonly unknown[]): Live<T> => {
  const latest = useLiveQuery(async (): Promise<{ readonly deps: readonly unknown[]; readonly live: Live<T> }> => {
    try {
      return { deps, live: { status: 'ready', value: await query() } };
    } catch (error) {
      const failure = storageFailure(error);
      if (failure === null) throw error;
      return { deps, live: { status: 'failed', problem: failure.problem } };
    }
  }, [...deps]);
  return latest !== undefined && sameDeps(latest.deps, deps) ? latest.live : loading;
};
