// The page's side of the spelling worker: one for the window, started at the first word that is spelled.
import type { SpellingReply, SpellingRequest } from './spelling-messages.ts';

export type SpellingClient = {
  /** Those of the words that the dictionary does not have; none where it can't be read. */
  readonly check: (words: readonly string[]) => Promise<readonly string[]>;
  /** What may be meant, likeliest first. */
  readonly suggest: (word: string) => Promise<readonly string[]>;
};

const createClient = (): SpellingClient => {
  const waiting = new Map<number, (reply: SpellingReply) => void>();
  let worker: Worker | null = null;
  let last = 0;
  const giveUp = (): void => {
    for (const [id, take] of waiting) take({ kind: 'stopped', id });
    waiting.clear();
    // The next word starts another.
    worker?.terminate();
    worker = null;
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<SpellingReply>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    started.addEventListener('error', giveUp);
    started.addEventListener('messageerror', giveUp);
    return started;
  };
  const ask = (request: SpellingRequest): Promise<SpellingReply> =>
    new Promise((resolve) => {
      worker ??= start();
      waiting.set(request.id, resolve);
      worker.postMessage(request);
    });
  return {
    check: async (words) => {
      const reply = await ask({ kind: 'check', id: (last += 1), words });
      return reply.kind === 'checked' ? reply.misspelt : [];
    },
    suggest: async (word) => {
      const reply = await ask({ kind: 'suggest', id: (last += 1), word });
      return reply.kind === 'suggested' ? reply.words : [];
    },
  };
};

let client: SpellingClient | null = null;

/** The window's speller of British English. */
export const spelling = (): SpellingClient => (client ??= createClient());
