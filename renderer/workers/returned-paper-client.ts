// The page's side of the worker that reads a paper which comes back from Word: one worker a file.
import { failed } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import type { ReturnedPaperReply, ReturnedPaperRequest, ReturnedWord } from './returned-paper-messages.ts';

const broken: Result<never> = failed({
  code: 'return-stopped', what: 'Reading the Word file stopped before it was done.', remedy: 'Nothing was changed; close other programs to free memory, then try again.',
});

/** The file's paragraphs and pictures; the problem of the file in words, or `return-stopped` where the worker itself gave up. */
export const readReturnedWord = (bytes: Uint8Array): Promise<Result<ReturnedWord>> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./returned-paper-worker.ts', import.meta.url), { type: 'module' });
    const finish = (result: Result<ReturnedWord>): void => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener('error', () => { finish(broken); });
    worker.addEventListener('messageerror', () => { finish(broken); });
    worker.addEventListener('message', ({ data }: MessageEvent<ReturnedPaperReply>) => { finish(data.kind === 'read' ? data.result : broken); });
    const request: ReturnedPaperRequest = { bytes };
    worker.postMessage(request);
  });
