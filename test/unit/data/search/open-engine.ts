// The search worker's engine in this thread, over the test's stores.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { readingDatabase } from '../../../../renderer/data/reading/open-reading-database.ts';
import { onForgetSearch, removeSearchStore } from '../../../../renderer/data/search/forget-search.ts';
import { openSearchStore, searchDatabaseName } from '../../../../renderer/data/search/search-store.ts';
import { withStoreBeside } from '../../../../renderer/data/search/store-beside.ts';
import { createSearchEngine, type EngineParts, type SearchEngine } from '../../../../renderer/workers/search-engine.ts';
import type { SearchReply, SearchStatus } from '../../../../renderer/workers/search-messages.ts';
import type { SearchAnswer } from '../../../../shared/search/answer-query.ts';
import { noFilter, type SearchFilter } from '../../../../shared/search/page-filter.ts';
import { ok } from '../../../../shared/model/result.ts';

export type TestEngine = {
  readonly engine: SearchEngine;
  /** The last answer to a question. */
  readonly ask: (typed: string, filter?: Partial<SearchFilter>) => Promise<SearchAnswer>;
  readonly titles: (typed: string, filter?: Partial<SearchFilter>) => Promise<readonly string[]>;
  readonly status: () => SearchStatus | undefined;
  /** Titles of meetings that were indexed since this was last asked, by their day. */
  readonly indexed: () => readonly string[];
  readonly stop: () => void;
};

/** @param parts otherwise than usual */
export const openEngine = async (database: string, parts: Partial<EngineParts> = {}): Promise<TestEngine> => {
  const replies: SearchReply[] = [];
  const progress: string[] = [];
  let asked = 0;
  const engine = createSearchEngine({
    openStore: async () => {
      const store = await openSearchStore();
      return { ...store, put: async (segment, pages, stamp) => { progress.push(segment.meeting.date ?? ''); await store.put(segment, pages, stamp); } };
    },
    clearStore: removeSearchStore, withRecords: withStoreBeside, copies: readingDatabase,
    readPdf: () => Promise.resolve(ok({ pages: 2, pagesWithText: 2, firstPages: [], words: 'Words of the first page\nOtters on the second\n', author: false, comments: 0, redactions: 0, formFields: 0, embeddedFiles: 0, scripts: false })),
    reply: (message) => { replies.push(structuredClone(message)); },
    pause: () => new Promise((resolve) => { setImmediate(resolve); }),
    now: () => performance.now(),
    ...parts,
  });
  const stopListening = onForgetSearch(engine.forget);
  await engine.take({ kind: 'start', database });
  const ask = async (typed: string, filter: Partial<SearchFilter> = {}): Promise<SearchAnswer> => {
    asked += 1;
    const id = asked;
    await engine.take({ kind: 'search', asked: { id, typed, filter: { ...noFilter, ...filter }, limit: 20 } });
    const last = replies.findLast((reply) => reply.kind === 'answer' && reply.id === id);
    if (last?.kind !== 'answer') throw new Error(`No answer to ${typed}`);
    return last.answer;
  };
  return {
    engine, ask,
    titles: async (typed, filter) => (await ask(typed, filter)).hits.map(({ page }) => page.title),
    status: () => { const last = replies.findLast((reply) => reply.kind === 'status'); return last?.kind === 'status' ? last.status : undefined; },
    indexed: () => progress.splice(0),
    stop: () => { stopListening(); engine.forget(); },
  };
};

/** Everything that search keeps, as text. */
export const keptOnDisk = async (): Promise<string> => {
  const db = await new Dexie(searchDatabaseName).open();
  const rows = await Promise.all(db.tables.map(async (table) => JSON.stringify(await table.toArray())));
  db.close();
  return rows.join('\n');
};
