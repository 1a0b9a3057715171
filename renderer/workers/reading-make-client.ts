// The page's side of the worker that makes reading copies: one worker a time, stopped at once when the officer cancels or a copy can't be saved.
import { failed, type Result } from '../../shared/model/result.ts';
import { answering } from './answer-asked.ts';
import type { PackStep } from './pack-messages.ts';
import type { MadeReading, ReadingMakeMessage, ReadingMakeReply, ReadingMakeRequest, ReadyCopy } from './reading-make-messages.ts';

export type { CopyToMake, MadeReading, ReadingMakeRequest, ReadyCopy } from './reading-make-messages.ts';

const cancelled: Result<never> = failed({ code: 'pack-cancelled', what: 'Making the reading copies was cancelled.', remedy: 'Copies that were saved before are whole; you can start again.' });
const broken: Result<never> = failed({ code: 'pack-stopped', what: 'Making the reading copies stopped before it was done.', remedy: 'Copies that were saved before are whole. Close other programs to free memory, then try again.' });

type Options = { readonly signal: AbortSignal; readonly onStep: (step: PackStep) => void; /** Saves one; its problem ends it all. */ readonly onCopy: (copy: ReadyCopy) => Promise<Result<null>> };

/** @returns what was made once all copies are saved; `pack-cancelled` after `signal`; `pack-stopped` where the worker gave up; the problem of `onCopy` */
export const makeReadingInWorker = (request: ReadingMakeRequest, { signal, onStep, onCopy }: Options): Promise<Result<MadeReading>> =>
  new Promise((resolve) => {
    if (signal.aborted) { resolve(cancelled); return; }
    const worker = new Worker(new URL('./reading-make-worker.ts', import.meta.url), { type: 'module' });
    const tell = (message: ReadingMakeMessage): void => { worker.postMessage(message); };
    const helpers = answering(tell);
    const cancel = (): void => { finish(cancelled); };
    const finish = (result: Result<MadeReading>): void => {
      worker.terminate();
      helpers.stop();
      signal.removeEventListener('abort', cancel);
      resolve(result);
    };
    const save = async (copy: ReadyCopy): Promise<void> => {
      const saved = await onCopy(copy);
      if (saved.ok) tell({ kind: 'next' });
      else finish(saved);
    };
    signal.addEventListener('abort', cancel, { once: true });
    worker.addEventListener('error', () => { finish(broken); });
    worker.addEventListener('messageerror', () => { finish(broken); });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingMakeReply>) => {
      if (data.kind === 'done') finish(data.result);
      else if (data.kind === 'stopped') finish(broken);
      else if (data.kind === 'copy') void save(data.copy);
      else if (data.kind === 'draw' || data.kind === 'prepare') helpers.answer(data);
      else {
        if (data.kind === 'copies') helpers.prepared();
        onStep(data);
      }
    });
    tell({ kind: 'make', ...request });
  });
