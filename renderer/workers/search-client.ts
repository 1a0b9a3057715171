// The page's side of the search worker: one for the window, started when something is first looked for, ended some minutes after nobody looks any more.
import { allUnsealed, onUnsealedChange } from '../data/reading/unsealed.ts';
import { readingDatabase } from '../data/reading/open-reading-database.ts';
import type { SearchFilter } from '../../shared/search/page-filter.ts';
import type { OpenedPart, SearchReply, SearchRequest, SearchStatus } from './search-messages.ts';

export type { SearchStatus } from './search-messages.ts';
export type SearchReplyAnswer = Extract<SearchReply, { kind: 'answer' }>;

export type SearchListener = { readonly onAnswer: (reply: SearchReplyAnswer) => void; readonly onStatus: (status: SearchStatus) => void; /** The worker gave up (memory). */ readonly onBroken: () => void };

export type SearchClient = {
  /** Asks in place of what was asked before. @returns the id under which answers come: the first of what is loaded, further ones as more is */
  readonly ask: (question: { readonly typed: string; readonly filter: SearchFilter; readonly limit: number }) => number;
  readonly cancel: () => void;
  /** Something changed: what is stale is indexed again. */
  readonly update: () => void;
  /** Listens no more. */
  readonly leave: () => void;
};

/** Kept so long after the last screen of it: who goes to a result and comes back is answered at once. */
const keptFor = 5 * 60_000;

type Running = { readonly worker: Worker; readonly listeners: Set<SearchListener>; readonly end: () => void; status: SearchStatus | null; ending: ReturnType<typeof setTimeout> | undefined };

let running: Running | null = null;
let asked = 0;

/** What a passphrase has opened, with the meeting that it belongs to. */
const openedParts = async (): Promise<readonly OpenedPart[]> => {
  const open = [...allUnsealed()];
  if (open.length === 0) return [];
  const facts = await (await readingDatabase()).facts.bulkGet(open.map(([copyId]) => copyId));
  return open.flatMap(([, { restricted }], at): OpenedPart[] => {
    const of = facts[at];
    return of === undefined ? [] : [{ meeting: { source: 'reader', meetingId: of.meetingId, panelId: of.panel.id, panel: of.panel.name, date: of.date, isSealed: true }, opened: restricted.content, files: restricted.files }];
  });
};

/** What is opened and sealed while the worker lives is told to it: what was sealed is dropped at once, before anything else is read. */
const tellOpened = (worker: Worker): (() => void) => {
  const send = (parts: readonly OpenedPart[]): void => { worker.postMessage({ kind: 'opened', parts } satisfies SearchRequest); };
  const tell = async (): Promise<void> => {
    send([]);
    const parts = await openedParts();
    if (parts.length > 0 && allUnsealed().size > 0) send(parts);
  };
  // Without its facts a copy can't be searched; reading it still works.
  const tellSafely = (): void => { void tell().catch(() => undefined); };
  tellSafely();
  return onUnsealedChange(tellSafely);
};

const begin = (database: string): Running => {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const stopTelling = tellOpened(worker);
  const own: Running = {
    worker, listeners: new Set(), status: null, ending: undefined,
    end: () => {
      stopTelling();
      worker.terminate();
      if (running === own) running = null;
    },
  };
  const giveUp = (): void => {
    own.end();
    for (const listener of own.listeners) listener.onBroken();
  };
  worker.addEventListener('error', giveUp);
  worker.addEventListener('messageerror', giveUp);
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
    if (data.kind === 'status') own.status = data.status;
    for (const listener of own.listeners) {
      if (data.kind === 'status') listener.onStatus(data.status);
      else listener.onAnswer(data);
    }
  });
  worker.postMessage({ kind: 'start', database } satisfies SearchRequest);
  return own;
};

/**
 * Joins the window's search, or starts it.
 * @param database the name of the officer's store
 */
export const joinSearch = (database: string, listener: SearchListener): SearchClient => {
  const isNew = running === null;
  running ??= begin(database);
  const own = running;
  clearTimeout(own.ending);
  own.listeners.add(listener);
  const send = (request: SearchRequest): void => { own.worker.postMessage(request); };
  if (own.status !== null) listener.onStatus(own.status);
  if (!isNew) send({ kind: 'update' });
  return {
    ask: (question) => {
      asked += 1;
      send({ kind: 'search', asked: { ...question, id: asked } });
      return asked;
    },
    cancel: () => { send({ kind: 'cancel' }); },
    update: () => { send({ kind: 'update' }); },
    leave: () => {
      own.listeners.delete(listener);
      if (own.listeners.size > 0) return;
      send({ kind: 'cancel' });
      own.ending = setTimeout(own.end, keptFor);
    },
  };
};
