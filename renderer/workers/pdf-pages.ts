// Text of PDF pages in a worker: pdf.js runs in this same thread, so stopping the worker stops it too.
import { readPagesWith } from '../../shared/importing/pdf/pdf-engine.ts';
import type { ReadPdfPages } from '../../shared/ports.ts';

/** The build copies pdf.js's character maps and fonts beside the page. */
const folder = (name: string): string => new URL(`/pdfjs/${name}/`, self.location.href).href;

/** Reads all pages. pdf.js finds its other half in a global instead of starting a worker of its own. */
export const readPdfPages: ReadPdfPages = async (bytes, onPage) => {
  const worker = await import('pdfjs-dist/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  const engine = await import('pdfjs-dist');
  const data = { cMapUrl: folder('cmaps'), cMapPacked: true, standardFontDataUrl: folder('standard_fonts') };
  return readPagesWith(engine, bytes, data, onPage);
};
