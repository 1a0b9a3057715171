// PDF files in a worker: both halves of pdf.js run in it, the one that asks and the one that reads, so that stopping it stops both.
import { readPdfFactsWith } from '../../shared/attachments/pdf/pdf-facts.ts';
import { readPagesWith } from '../../shared/importing/pdf/pdf-engine.ts';
import type { ReadPdfFacts, ReadPdfPages } from '../../shared/ports.ts';

/** The build copies pdf.js's character maps and fonts beside the page. */
export const pdfFolder = (name: string): string => new URL(`/pdfjs/${name}/`, self.location.href).href;

/**
 * The half that reads. Where there is no `window` it takes itself for the whole worker and answers every message that the page sends;
 * with one it waits to be asked by the other half, which finds it under its global name.
 */
const loadReader = async (): Promise<void> => {
  if (Reflect.has(globalThis, 'pdfjsWorker')) return;
  Reflect.set(globalThis, 'window', globalThis);
  try {
    Reflect.set(globalThis, 'pdfjsWorker', await import('pdfjs-dist/build/pdf.worker.mjs'));
  } finally {
    Reflect.deleteProperty(globalThis, 'window');
  }
};

/** pdf.js is loaded on first use. Its character maps are fetched by the half that reads: the other one does that only where there is a document. */
export const withEngine = async <T>(read: (engine: typeof import('pdfjs-dist'), options: Readonly<Record<string, unknown>>) => Promise<T>): Promise<T> => {
  await loadReader();
  const engine = await import('pdfjs-dist');
  const worker = new engine.PDFWorker();
  try {
    return await read(engine, { worker, useWorkerFetch: true, cMapUrl: pdfFolder('cmaps'), cMapPacked: true, standardFontDataUrl: pdfFolder('standard_fonts') });
  } finally {
    worker.destroy();
  }
};

/** Text of all pages. */
export const readPdfPages: ReadPdfPages = (bytes, onPage) => withEngine((engine, options) => readPagesWith(engine, bytes, options, onPage));

/** What the file holds beside its pages. */
export const readPdfFacts: ReadPdfFacts = (bytes, onPage) => withEngine((engine, options) => readPdfFactsWith(engine, bytes, options, onPage));
