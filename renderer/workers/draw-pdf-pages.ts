// Pages of a PDF as pictures for a pack, drawn by pdf.js on a canvas of a worker (WORD 3): upright, forms as filled in, without comments.
import type { PDFPageProxy, PageViewport } from 'pdfjs-dist';
import { failed, ok, type Result } from '../../shared/model/result.ts';
import type { DrawnPdfPage } from '../../shared/ports.ts';
import { pdfFolder, withEngine } from './pdf-pages.ts';

type Engine = typeof import('pdfjs-dist');

const dotsPerInch = 110;
/** Pixels of the long side; an A3 page has 1,820. */
const longest = 2_600;
const quality = 0.8;
/** Letters of one page, for search and for who can't see it. */
const maxLetters = 20_000;

const notDrawn = (what: string): Result<never> => failed({ code: 'pdf-damaged', what, remedy: 'Ask for the file again, or for the Word version of it.' });

/** What pdf.js draws on while it draws a page: a worker has no elements. */
class WorkerCanvasFactory {
  create(width: number, height: number): { canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D | null } {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }

  reset({ canvas }: { readonly canvas: OffscreenCanvas }, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }

  destroy({ canvas }: { readonly canvas: OffscreenCanvas }): void {
    canvas.width = 0;
    canvas.height = 0;
  }
}

/** Filters of SVG, for pages that a reader wants in other colours; here none. */
class NoFilterFactory {
  addFilter(): string { return 'none'; }
  addHCMFilter(): string { return 'none'; }
  addAlphaFilter(): string { return 'none'; }
  addLuminosityFilter(): string { return 'none'; }
  addKnockoutFilter(): string { return 'none'; }
  addHighlightHCMFilter(): string { return 'none'; }
  addSelectionHCMFilter(): string { return 'none'; }
  addSelectionFilter(): string { return 'none'; }
  createSelectionStyle(): null { return null; }
  destroy(): void { return undefined; }
}

const textOf = async (page: PDFPageProxy): Promise<string> => {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('').slice(0, maxLetters);
};

type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** Passes over whatever a mark on the page draws, unless it is a field of a form. */
const withoutComments = async (page: PDFPageProxy, { OPS }: Engine): Promise<(index: number, operators: Operators) => boolean> => {
  const marks: readonly unknown[] = await page.getAnnotations();
  const fields = new Set(marks.flatMap((mark) => (typeof mark === 'object' && mark !== null && 'subtype' in mark && mark.subtype === 'Widget' && 'id' in mark ? [mark.id] : [])));
  let isInComment = false;
  return (index, { fnArray, argsArray }) => {
    const args = argsArray[index];
    if (fnArray[index] === OPS.beginAnnotation) isInComment = !(Array.isArray(args) && fields.has(args[0]));
    const isDrawn = !isInComment;
    if (fnArray[index] === OPS.endAnnotation) isInComment = false;
    return isDrawn;
  };
};

const drawn = async (page: PDFPageProxy, viewport: PageViewport, engine: Engine): Promise<OffscreenCanvas | null> => {
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return null;
  // A worker's canvas has all of the page's that is used; pdf.js names only the page's.
  const asPage: unknown = context;
  await page.render({ canvas: null, canvasContext: asPage as CanvasRenderingContext2D, viewport, background: '#ffffff', operationsFilter: await withoutComments(page, engine) }).promise;
  return canvas;
};

const drawPage = async (page: PDFPageProxy, engine: Engine): Promise<DrawnPdfPage | null> => {
  const whole = page.getViewport({ scale: 1 });
  if (!(whole.width > 0) || !(whole.height > 0)) return null;
  const viewport = page.getViewport({ scale: Math.min(dotsPerInch / 72, longest / Math.max(whole.width, whole.height)) });
  const canvas = await drawn(page, viewport, engine);
  if (canvas === null) return null;
  const jpeg = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality })).arrayBuffer());
  return { jpeg, width: canvas.width, height: canvas.height, text: await textOf(page) };
};

/** Draws each page, telling of each; answers the problem of a file, or of a page, that can't be drawn. */
export const drawPdfPagesHere = (bytes: Uint8Array, onPage: (page: DrawnPdfPage) => void): Promise<Result<null>> => withEngine(async (engine, options) => {
  const task = engine.getDocument({
    ...options, data: bytes.slice(), CanvasFactory: WorkerCanvasFactory, FilterFactory: NoFilterFactory, disableWorkerRendering: true, disableFontFace: true, useSystemFonts: false,
    wasmUrl: pdfFolder('wasm'), iccUrl: pdfFolder('iccs'), enableXfa: false, verbosity: 0, disableAutoFetch: true, disableStream: true, disableRange: true,
  });
  try {
    const file = await task.promise;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const picture = await drawPage(page, engine).catch(() => null);
      if (picture === null) return notDrawn(`Page ${number} of this PDF cannot be drawn.`);
      onPage(picture);
      page.cleanup();
    }
    return ok(null);
  } catch (error) {
    return notDrawn(error instanceof Error && error.name === 'PasswordException' ? 'This PDF is protected with a password, so it cannot be opened.' : 'This file is a PDF that cannot be read: it is damaged.');
  } finally {
    await task.destroy().catch(() => undefined);
  }
});
