// Has a PDF drawn in a worker that is stopped when a page takes too long or breaks it.
import { failed, ok, type Result } from '../../shared/model/result.ts';
import type { DrawnPdfPage } from '../../shared/ports.ts';
import type { DrawPdfReply, DrawPdfRequest } from './draw-pdf-messages.ts';

/** The longest that one page may take, far above any real one (about 0.1 s). */
const millisecondsWithoutProgress = 20_000;

const gaveUp: Result<never> = failed({ code: 'pdf-damaged', what: 'This file is a PDF that cannot be drawn: it is damaged, or far larger inside than it looks.', remedy: 'Ask for the file again, or for the Word version of it.' });

/** As `DrawPdfPages` answers; after `signal` as if the file could not be drawn, for whom it no longer matters. */
export const drawPdfInWorker = (request: DrawPdfRequest, signal: AbortSignal): Promise<Result<readonly DrawnPdfPage[]>> => new Promise((resolve) => {
  const pages: DrawnPdfPage[] = [];
  const worker = new Worker(new URL('./draw-pdf-worker.ts', import.meta.url), { type: 'module' });
  const finish = (result: Result<readonly DrawnPdfPage[]>): void => {
    clearTimeout(timer);
    worker.terminate();
    signal.removeEventListener('abort', giveUp);
    resolve(result);
  };
  const giveUp = (): void => { finish(gaveUp); };
  signal.addEventListener('abort', giveUp, { once: true });
  let timer = setTimeout(giveUp, millisecondsWithoutProgress);
  worker.addEventListener('error', giveUp);
  worker.addEventListener('messageerror', giveUp);
  worker.addEventListener('message', ({ data }: MessageEvent<DrawPdfReply>) => {
    if (data.kind === 'done') { finish(data.result.ok ? ok(pages) : data.result); return; }
    clearTimeout(timer);
    timer = setTimeout(giveUp, millisecondsWithoutProgress);
    pages.push(data.page);
  });
  worker.postMessage(request);
});

/** Milliseconds; where the first pages aren't drawn by then, their file is named by its own name. */
const longestForTitle = 5_000;

/** The words that can be seen on the first pages; null where they can't be drawn, or not soon. */
export const wordsInSightFirst = async (bytes: Uint8Array, most: number): Promise<string | null> => {
  const drawn = await drawPdfInWorker({ bytes, placed: false, most }, AbortSignal.timeout(longestForTitle));
  return drawn.ok ? drawn.value.map(({ text }) => text).join('\n') : null;
};
