// PDF pages as pictures in Node: PDFium in a thread that is stopped when a page takes too long or breaks it.
import { Worker } from 'node:worker_threads';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import type { DrawPdfPages, DrawnPdfPage } from '../../../shared/ports.ts';
import type { PdfDrawMessage } from './pdf-draw-messages.ts';
import { threadFile } from './thread-file.ts';

/** The longest that one page may take, far above any real one (about 0.1 s). */
const millisecondsWithoutProgress = 20_000;
const megabytes = 1024;

const gaveUp: Result<never> = failed({ code: 'pdf-damaged', what: 'This file is a PDF that cannot be drawn: it is damaged, or far larger inside than it looks.', remedy: 'Ask for the file again, or for the Word version of it.' });

export const drawPdfPages: DrawPdfPages = (bytes) => new Promise((resolve) => {
  const pages: DrawnPdfPage[] = [];
  const thread = new Worker(threadFile('pdf-draw-thread'), { workerData: new Uint8Array(bytes), stdout: true, stderr: true, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  const finish = (result: Result<readonly DrawnPdfPage[]>): void => {
    clearTimeout(timer);
    resolve(result);
    void thread.terminate();
  };
  const timer = setTimeout(() => { finish(gaveUp); }, millisecondsWithoutProgress);
  thread.on('message', (message: PdfDrawMessage) => {
    if (message.kind === 'done') { finish(message.result.ok ? ok(pages) : message.result); return; }
    timer.refresh();
    pages.push(message.page);
  });
  thread.on('error', () => { finish(gaveUp); });
  thread.on('exit', () => { finish(gaveUp); });
});
