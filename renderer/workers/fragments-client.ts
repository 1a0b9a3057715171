// The page's side of the fragments worker: one worker a request; a newer request for the same meeting ends the older one.
import type { FragmentsReply, FragmentsRequest, PaperPages } from './fragments-messages.ts';

export type { PaperPages } from './fragments-messages.ts';

/**
 * Makes what is missing of a meeting's fragments.
 * @param onPaper hears of each paper as soon as its pages are known
 * @returns how to stop it
 */
export const makeFragmentsInWorker = (request: FragmentsRequest, onPaper: (paper: PaperPages) => void): (() => void) => {
  const worker = new Worker(new URL('./fragments-worker.ts', import.meta.url), { type: 'module' });
  const stop = (): void => { worker.terminate(); };
  worker.addEventListener('error', stop);
  worker.addEventListener('message', ({ data }: MessageEvent<FragmentsReply>) => {
    if (data.kind === 'paper') onPaper(data.paper);
    else stop();
  });
  worker.postMessage(request);
  return stop;
};
