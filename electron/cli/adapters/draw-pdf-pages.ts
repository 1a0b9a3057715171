// PDF pages as pictures in Node: PDFium in a thread that is stopped when a page takes too long or breaks it.
import type { Worker } from 'node:worker_threads';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import type { DrawPdfPages, DrawnPdfPage } from '../../../shared/ports.ts';
import type { PdfDrawMessage, PdfDrawTask } from './pdf-draw-messages.ts';
import { stopAtEnd } from '../kept-threads.ts';
import { startThread } from './start-thread.ts';
import { patience } from './thread-patience.ts';

/** The longest that one page may take of the processor's time, far above any real one (about 0.1 s). */
const millisecondsWithoutProgress = 20_000;
const megabytes = 1024;
/** What a page leaves behind is mostly outside the heap; with more room the threads hold tens of megabytes that nobody needs. */
const youngMegabytes = 12;

const gaveUp: Result<never> = failed({ code: 'pdf-damaged', what: 'This file is a PDF that cannot be drawn: it is damaged, or far larger inside than it looks.', remedy: 'Ask for the file again, or for the Word version of it.' });

const start = (): Worker => startThread('pdf-draw-thread', { resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes, maxOldGenerationSizeMb: megabytes } });

/** Threads that answered: they draw the next file in half the time. */
const idle: Worker[] = [];

const drawnIn = (task: PdfDrawTask, most: number): ReturnType<DrawPdfPages> => new Promise((resolve) => {
  const pages: DrawnPdfPage[] = [];
  const thread = idle.pop() ?? start();
  thread.ref();
  const finish = (result: Result<readonly DrawnPdfPage[]>, alive: boolean): void => {
    waiter.end();
    thread.off('message', hear).off('error', giveUp).off('exit', giveUp);
    if (alive) { thread.unref(); idle.push(thread); }
    else void thread.terminate();
    resolve(result);
  };
  const giveUp = (): void => { finish(gaveUp, false); };
  const hear = (message: PdfDrawMessage): void => {
    if (message.kind === 'done') { finish(message.result.ok ? ok(pages) : message.result, true); return; }
    waiter.waitFor(most);
    pages.push(message.page);
  };
  const waiter = patience(giveUp);
  waiter.waitFor(most);
  thread.on('message', hear).on('error', giveUp).on('exit', giveUp);
  thread.postMessage(task);
});

export const drawPdfPages: DrawPdfPages = (bytes, placed = false) => drawnIn({ bytes: new Uint8Array(bytes), placed }, millisecondsWithoutProgress);

/** Where a page isn't drawn by then, its file is named by its own name. */
const millisecondsForTitle = 5_000;

/** The words that can be seen on the first pages; null where they can't be drawn, or not soon. */
export const wordsInSightFirst = async (bytes: Uint8Array, pages: number): Promise<string | null> => {
  const drawn = await drawnIn({ bytes: new Uint8Array(bytes), placed: false, most: pages }, millisecondsForTitle);
  return drawn.ok ? drawn.value.map(({ text }) => text).join('\n') : null;
};

/** Gives the memory of the threads back. */
export const stopDrawing = async (): Promise<void> => {
  await Promise.all(idle.splice(0).map((thread) => thread.terminate()));
};

stopAtEnd(stopDrawing);
