// Text of PDF pages in a worker: pdf.js gets a worker of its own below this one, so stopping this one stops both.
import { readPagesWith } from '../../shared/importing/pdf/pdf-engine.ts';
import type { ReadPdfPages } from '../../shared/ports.ts';

/** The build copies pdf.js's character maps and fonts beside the page. */
const folder = (name: string): string => new URL(`/pdfjs/${name}/`, self.location.href).href;

/** Reads all pages; pdf.js is loaded on first use and its worker ends with the file. */
export const readPdfPages: ReadPdfPages = async (bytes, onPage) => {
  const engine = await import('pdfjs-dist');
  const port = new Worker(new URL('pdfjs-dist/build/pdf.worker.mjs', import.meta.url), { type: 'module' });
  const worker = engine.PDFWorker.create({ port });
  const data = { worker, cMapUrl: folder('cmaps'), cMapPacked: true, standardFontDataUrl: folder('standard_fonts') };
  try {
    return await readPagesWith(engine, bytes, data, onPage);
  } finally {
    worker.destroy();
    port.terminate();
  }
};
