// PDF files in a worker: pdf.js gets a worker of its own below this one, so stopping this one stops both.
import { readPdfFactsWith } from '../../shared/attachments/pdf/pdf-facts.ts';
import { readPagesWith } from '../../shared/importing/pdf/pdf-engine.ts';
import type { ReadPdfFacts, ReadPdfPages } from '../../shared/ports.ts';

/** The build copies pdf.js's character maps and fonts beside the page. */
const folder = (name: string): string => new URL(`/pdfjs/${name}/`, self.location.href).href;

/** pdf.js is loaded on first use and its worker ends with the file. */
const withEngine = async <T>(read: (engine: typeof import('pdfjs-dist'), options: Readonly<Record<string, unknown>>) => Promise<T>): Promise<T> => {
  const engine = await import('pdfjs-dist');
  const port = new Worker(new URL('pdfjs-dist/build/pdf.worker.mjs', import.meta.url), { type: 'module' });
  const worker = engine.PDFWorker.create({ port });
  try {
    return await read(engine, { worker, cMapUrl: folder('cmaps'), cMapPacked: true, standardFontDataUrl: folder('standard_fonts') });
  } finally {
    worker.destroy();
    port.terminate();
  }
};

/** Text of all pages. */
export const readPdfPages: ReadPdfPages = (bytes, onPage) => withEngine((engine, options) => readPagesWith(engine, bytes, options, onPage));

/** What the file holds beside its pages. */
export const readPdfFacts: ReadPdfFacts = (bytes, onPage) => withEngine((engine, options) => readPdfFactsWith(engine, bytes, options, onPage));
