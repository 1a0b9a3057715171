// PDF files in Node: pdf.js in a thread that is stopped when it makes no progress or wants too much memory.
import { createRequire } from 'node:module';
import path from 'node:path';
import { failed, type Result } from '../../../shared/model/result.ts';
import type { ReadPdfFacts, ReadPdfPages } from '../../../shared/ports.ts';
import type { PdfAnswers, PdfThreadData, PdfThreadMessage } from './pdf-thread-messages.ts';
import { watchProgress, type ProgressMeters } from './progress-watch.ts';
import { startThread } from './start-thread.ts';

/** The longest that one page may take of the processor's time, far above any real one (about 0.1 s), and in all on a machine that is busy with other work; ten times the largest file. */
const withoutProgress = { spent: 8_000, passed: 240_000, taken: 1024 * 1024 * 1024 };
const megabytes = 1024;

/** Folders of pdf.js with a slash at the end, as it wants them; none where the package is not installed beside the program. */
const dataFolders = (): Readonly<Record<string, unknown>> => {
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    return { cMapUrl: `${folder}/cmaps/`, cMapPacked: true, standardFontDataUrl: `${folder}/standard_fonts/` };
  } catch {
    return {};
  }
};

const gaveUp: Result<never> = failed({
  code: 'pdf-damaged', what: 'This file is a PDF that cannot be read: it is damaged, or far larger inside than it looks.', remedy: 'Ask for the file again, or import the Word version of it.',
});

const meters: ProgressMeters = {
  spent: () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; },
  passed: () => performance.now(),
  held: () => process.memoryUsage.rss(),
};

/** Answers of the thread; a file on which pdf.js loops, runs out of memory or fails is a problem like any other. */
const ask = <W extends keyof PdfAnswers>(want: W, bytes: Uint8Array, onPage?: (page: number, of: number) => void): Promise<Result<PdfAnswers[W]>> => new Promise(resolve => {
  const thread = startThread('pdf-thread', { workerData: { want, bytes, folders: dataFolders() } satisfies PdfThreadData, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  const finish = (result: Result<PdfAnswers[W]>): void => {
    watch.end();
    resolve(result);
    void thread.terminate();
  };
  const watch = watchProgress(withoutProgress, meters, () => { finish(gaveUp); });
  thread.on('message', (message: PdfThreadMessage<W>) => {
    if (message.kind === 'done') { finish(message.result); return; }
    watch.progress();
    if (message.kind === 'page') onPage?.(message.page, message.of);
  });
  thread.on('error', () => { finish(gaveUp); });
  thread.on('exit', () => { finish(gaveUp); });
});

/** Text of all pages. */
export const readPdfPages: ReadPdfPages = (bytes, onPage) => ask('pages', bytes, onPage);

/** What the file holds beside its pages. */
export const readPdfFacts: ReadPdfFacts = (bytes, onPage) => ask('facts', bytes, onPage);
