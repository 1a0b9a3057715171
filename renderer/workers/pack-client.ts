// The page's side of the pack worker: one worker a build, stopped at once when the officer cancels.
import { failed, type Result } from '../../shared/model/result.ts';
import { answering } from './answer-asked.ts';
import type { MadePack, PackMessage, PackReply, PackRequest, PackStep } from './pack-messages.ts';

export type { MadePack, PackPaperLine, PackRequest, PackStep, PaperCounts } from './pack-messages.ts';

const cancelled: Result<never> = failed({ code: 'pack-cancelled', what: 'Making the pack was cancelled.', remedy: 'Nothing was saved; you can start it again.' });

const broken: Result<never> = failed({
  code: 'pack-stopped', what: 'Making the pack stopped before it was done.', remedy: 'Nothing was saved; close other programs to free memory, then try again.',
});

type Options = { readonly signal?: AbortSignal; readonly onStep?: (step: PackStep) => void };

/**
 * Counts the papers of a meeting and makes the files asked for, in a worker.
 * @returns what was made, or `no-papers`, `pack-cancelled` after `signal`, `pack-stopped` where the worker itself gave up (memory)
 */
export const makePackInWorker = (request: PackRequest, { signal, onStep }: Options = {}): Promise<Result<MadePack>> =>
  new Promise((resolve) => {
    if (signal?.aborted === true) { resolve(cancelled); return; }
    const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
    const tell = (message: PackMessage): void => { worker.postMessage(message); };
    const helpers = answering(tell);
    const cancel = (): void => { finish(cancelled); };
    const finish = (result: Result<MadePack>): void => {
      worker.terminate();
      helpers.stop();
      signal?.removeEventListener('abort', cancel);
      resolve(result);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.addEventListener('error', () => { finish(broken); });
    worker.addEventListener('messageerror', () => { finish(broken); });
    worker.addEventListener('message', ({ data }: MessageEvent<PackReply>) => {
      if (data.kind === 'done') finish(data.result);
      else if (data.kind === 'stopped') finish(broken);
      else if (data.kind === 'draw' || data.kind === 'prepare') helpers.answer(data);
      else {
        if (data.kind === 'writing') helpers.prepared();
        onStep?.(data);
      }
    });
    tell({ kind: 'make', ...request });
  });
