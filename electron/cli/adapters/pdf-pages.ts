// Text of PDF pages in Node: pdf.js in this thread, loaded on first use, its character maps from the installed package.
import { createRequire } from 'node:module';
import path from 'node:path';
import { readPagesWith } from '../../../shared/importing/pdf/pdf-engine.ts';
import type { ReadPdfPages } from '../../../shared/ports.ts';

/** Folders of pdf.js with a slash at the end, as it wants them; empty where the package is not installed beside the program. */
const dataFolders = (): Readonly<Record<string, unknown>> => {
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    return { cMapUrl: `${folder}/cmaps/`, cMapPacked: true, standardFontDataUrl: `${folder}/standard_fonts/` };
  } catch {
    return {};
  }
};

/** Reads all pages. pdf.js finds its other half in a global, so no second thread or file address is needed. */
export const readPdfPages: ReadPdfPages = async (bytes, onPage) => {
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  const engine = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return readPagesWith(engine, bytes, dataFolders(), onPage);
};
