// The page's side of the worker that reads a paper which comes back from Word: one worker a file.
import { failed } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { askWorker } from './ask-worker.ts';
import type { ReturnedPaperReply, ReturnedPaperRequest, ReturnedWord } from './returned-paper-messages.ts';

const broken: Result<never> = failed({
  code: 'return-stopped', what: 'Reading the Word file stopped before it was done.', remedy: 'Nothing was changed; close other programs to free memory, then try again.',
});

/** The file's paragraphs and pictures; the problem of the file in words, or `return-stopped` where the worker itself gave up. */
export const readReturnedWord = (bytes: Uint8Array): Promise<Result<ReturnedWord>> =>
  askWorker({
    start: () => new Worker(new URL('./returned-paper-worker.ts', import.meta.url), { type: 'module' }),
    request: { bytes } satisfies ReturnedPaperRequest, broken,
    taken: (reply: ReturnedPaperReply) => (reply.kind === 'read' ? reply.result : broken),
  });
