// What the search worker does: loads what is kept, the latest meeting first, answers from what is loaded, keeps it up to date in the pauses between two keys.
import type { ReadPdfFacts } from '../../shared/ports.ts';
import { answerQuery, type ReadTexts } from '../../shared/search/answer-query.ts';
import { parseQuery } from '../../shared/search/query.ts';
import { createSearchIndex } from '../../shared/search/search-index.ts';
import { meetingKey, type PageText } from '../../shared/search/search-page.ts';
import type { ReadingDatabase } from '../data/reading/reading-database.ts';
import type { OrderpaperDatabase } from '../data/database.ts';
import type { SearchStore } from '../data/search/search-store.ts';
import { copyPages } from './copy-pages.ts';
import type { OpenedPart, SearchAsked, SearchReply, SearchRequest, SearchStatus } from './search-messages.ts';
import { segmentInSteps, updateCopies, updateRecords, type Upkeep } from './search-upkeep.ts';

export type EngineParts = {
  readonly openStore: () => Promise<SearchStore>;
  /** Removes everything that is kept. */
  readonly clearStore: () => Promise<void>;
  readonly withRecords: <T>(database: string, work: (db: OrderpaperDatabase) => Promise<T>) => Promise<T>;
  readonly copies: () => Promise<ReadingDatabase>;
  readonly readPdf: ReadPdfFacts;
  readonly reply: (message: SearchReply) => void;
  /** Lets messages in that came in the meantime. */
  readonly pause: () => Promise<void>;
  readonly now: () => number;
};

export type SearchEngine = {
  readonly take: (request: SearchRequest) => Promise<void>;
  /** Everything in memory goes but what a passphrase opened: something was erased, or what is kept was removed. */
  readonly forget: () => void;
};

/** Meetings that are loaded between two looks at what was asked: the first answer waits for so many. */
const loadedAtOnce = 6;

/** Pages whose words are kept in memory: a few megabytes. */
const mostShown = 1_000;

type State = {
  store: SearchStore | null;
  database: string | null;
  /** Grows when everything was forgotten: what was begun before it is dropped. */
  age: number;
  isLoaded: boolean;
  isBroken: boolean;
  indexing: SearchStatus['indexing'];
  asked: SearchAsked | null;
  /** The `id` and the state of the index of the last answer. */
  answered: string;
  version: number;
  updating: Promise<void> | null;
  /** Grows with each opening and sealing. */
  openings: number;
  isStale: boolean;
};

export const createSearchEngine = (parts: EngineParts): SearchEngine => {
  const index = createSearchIndex();
  /** As of when each kept meeting was loaded. */
  const loaded = new Map<string, string>();
  const openedTexts = new Map<string, PageText>();
  /** The next key mostly finds the same pages: their words are not read again until something changes. */
  const shownTexts = new Map<string, PageText>();
  const state: State = { store: null, database: null, age: 0, isLoaded: false, isBroken: false, indexing: null, asked: null, answered: '', version: 0, updating: null, openings: 0, isStale: false };

  const tellStatus = (): void => {
    const { isLoaded, isBroken, indexing } = state;
    parts.reply({ kind: 'status', status: { isLoaded, isBroken, indexing, pages: index.pages(), meetings: [...index.meetings().values()] } });
  };

  const keepShown = (read: ReadonlyMap<string, PageText | null>): void => {
    if (shownTexts.size > mostShown) shownTexts.clear();
    for (const [name, text] of read) if (text !== null) shownTexts.set(name, text);
  };

  const store = async (): Promise<SearchStore> => (state.store ??= await parts.openStore());

  const readTexts: ReadTexts = async (keys) => {
    const names = keys.map(({ meeting, page }) => `${meeting} ${page}`);
    const lacking = keys.filter((_, at) => { const name = names[at] ?? ''; return !openedTexts.has(name) && !shownTexts.has(name); });
    if (lacking.length > 0) {
      const { version } = state;
      const stored = await (await store()).texts(lacking);
      const read = new Map(lacking.map(({ meeting, page }, at) => [`${meeting} ${page}`, stored[at] ?? null]));
      if (version === state.version) keepShown(read);
      return names.map((name) => openedTexts.get(name) ?? read.get(name) ?? shownTexts.get(name) ?? null);
    }
    return names.map((name) => openedTexts.get(name) ?? shownTexts.get(name) ?? null);
  };

  /** The newest question only: the others were typed over. Answered again when more was loaded. */
  const answer = async (): Promise<void> => {
    const { asked, version, isLoaded, openings } = state;
    if (asked === null || state.answered === `${asked.id} ${version}`) return;
    state.answered = `${asked.id} ${version}`;
    const began = parts.now();
    const found = await answerQuery(index, { query: parseQuery(asked.typed), filter: asked.filter, limit: asked.limit }, readTexts);
    // Nothing of what was sealed while it was looked for may come late.
    if (state.openings !== openings) return answer();
    if (state.asked?.id !== asked.id) return;
    parts.reply({ kind: 'answer', id: asked.id, answer: found, isWhole: isLoaded && state.indexing === null, took: parts.now() - began });
  };

  const changed = async (): Promise<void> => {
    state.version += 1;
    shownTexts.clear();
    tellStatus();
    await answer();
  };

  const pause = async (): Promise<void> => {
    await parts.pause();
    await answer();
  };

  const failing = async (work: () => Promise<void>): Promise<void> => {
    const { age } = state;
    try {
      await work();
      state.isBroken = false;
    } catch {
      // Whatever the disk refuses, search goes on with what it has; the next start tries again.
      if (state.age === age) state.isBroken = true;
    }
  };

  /** What is kept and not in memory yet, or otherwise: another window may have indexed it. */
  const load = async (): Promise<void> => {
    const { age } = state;
    const from = await store();
    const kept = await from.meetings();
    const stamps = new Map(kept.map(({ key, stamp }) => [key, stamp]));
    const gone = [...loaded.keys()].filter((key) => !stamps.has(key));
    for (const key of gone) { index.drop(key); loaded.delete(key); }
    const keys = kept.flatMap(({ key, stamp }) => (loaded.get(key) === stamp ? [] : [key]));
    for (let at = 0; at < keys.length; at += loadedAtOnce) {
      const segments = await from.segments(keys.slice(at, at + loadedAtOnce));
      if (state.age !== age) return;
      for (const segment of segments) {
        const key = meetingKey(segment.meeting);
        index.put(segment);
        loaded.set(key, stamps.get(key) ?? '');
      }
      // The first ones are answered from at once; further questions in between, what was asked already at the end.
      if (at === 0) await changed();
      await pause();
    }
    while (index.prepare()) await pause();
    if (state.isLoaded && keys.length + gone.length === 0) return;
    state.isLoaded = true;
    await changed();
  };

  const forget = (): void => {
    state.age += 1;
    state.store?.close();
    state.store = null;
    // What a passphrase opened is of nothing that is kept: it goes when it is sealed.
    index.clear(({ isSealed }) => isSealed === true);
    loaded.clear();
    shownTexts.clear();
    state.version += 1;
    state.isLoaded = true;
    state.indexing = null;
    tellStatus();
  };

  const upkeepOf = (kept: SearchStore, age: number): Upkeep => ({
    store: kept, readPdf: parts.readPdf, pause,
    isOver: () => state.age !== age,
    onIndexed: (segment, stamp) => {
      index.put(segment);
      loaded.set(meetingKey(segment.meeting), stamp);
      void failing(changed);
    },
    onGone: (keys) => {
      for (const key of keys) { index.drop(key); loaded.delete(key); }
      void failing(changed);
    },
    onProgress: (done, of) => { state.indexing = { done, of }; tellStatus(); },
  });

  const bringUp = async (again: boolean): Promise<void> => {
    const { age, database } = state;
    await load();
    const upkeep = upkeepOf(await store(), age);
    await updateCopies(await parts.copies(), upkeep);
    const done = database === null ? 'done' : await parts.withRecords(database, (db) => updateRecords(db, upkeep));
    if (done === 'done' || state.age !== age || again) return;
    forget();
    await parts.clearStore();
    await bringUp(true);
  };

  /** One after another: a change during an update makes one more. */
  const update = async (): Promise<void> => {
    state.isStale = true;
    state.updating ??= (async () => {
      while (state.isStale) {
        state.isStale = false;
        await failing(() => bringUp(false));
      }
      state.indexing = null;
      state.updating = null;
      await failing(changed);
    })();
    await state.updating;
  };

  const dropOpened = (): void => {
    for (const [key, { isSealed }] of index.meetings()) if (isSealed === true) index.drop(key);
    openedTexts.clear();
    state.openings += 1;
    state.version += 1;
  };

  const takeOpened = async (opened: readonly OpenedPart[]): Promise<void> => {
    dropOpened();
    const { openings } = state;
    for (const { meeting, opened: part, files } of opened) {
      const pages = await copyPages(part, (sha256) => Promise.resolve(files.get(sha256) ?? null), parts.readPdf);
      const segment = await segmentInSteps(meeting, pages, pause);
      // Sealed in the meantime, or others were opened with it.
      if (state.openings !== openings) return;
      index.put(segment);
      for (const { id, text, blocks } of pages) openedTexts.set(`${meetingKey(meeting)} ${id}`, { text, blocks });
    }
    await changed();
  };

  const take = async (request: SearchRequest): Promise<void> => {
    switch (request.kind) {
      case 'start':
        state.database = request.database;
        await update();
        return;
      case 'search':
        state.asked = request.asked;
        await parts.pause();
        await failing(answer);
        return;
      case 'cancel':
        state.asked = null;
        return;
      case 'update':
        await update();
        return;
      case 'opened':
        await failing(() => takeOpened(request.parts));
    }
  };

  return { take, forget };
};
