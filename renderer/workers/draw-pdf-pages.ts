// Pages of a PDF as pictures for a pack, drawn by pdf.js on a canvas of a worker (WORD 3): upright, forms as filled in, without comments but for what hides something.
import type { PDFPageProxy, PageViewport } from 'pdfjs-dist';
import { layCoversOver, mayCover, noCovers, type LaidCovers } from '../../shared/attachments/pdf/covering-marks.ts';
import { wordsInSight, type DrawnPixels, type PlacedWord } from '../../shared/attachments/pdf/words-in-sight.ts';
import { failed, ok, type Result } from '../../shared/model/result.ts';
import type { DrawnPdfPage } from '../../shared/ports.ts';
import type { DrawPdfRequest } from './draw-pdf-messages.ts';
import { pdfFolder, withEngine } from './pdf-pages.ts';

type Engine = typeof import('pdfjs-dist');
type TextItem = Extract<Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number], { readonly str: string }>;

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

type Rectangle = Pick<PlacedWord, 'left' | 'top' | 'right' | 'bottom'>;

/** The upright rectangle of a stretch of a run: pdf.js gives its foot, its direction and its size, in the page's own units. */
const rectangleOf = ({ transform, width, height }: TextItem, from: number, to: number, viewport: PageViewport): Rectangle => {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform.map(Number);
  const [along, up] = [Math.hypot(a, b) || 1, Math.hypot(c, d) || 1];
  const corner = (share: number, rise: number): readonly number[] =>
    viewport.convertToViewportPoint(x + (a / along) * width * share + (c / up) * height * rise, y + (b / along) * width * share + (d / up) * height * rise).map(Number);
  const corners = [corner(from, 0), corner(to, 0), corner(from, 0.7), corner(to, 0.7)];
  const [xs, ys] = [corners.map((each) => each[0] ?? 0), corners.map((each) => each[1] ?? 0)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
};

/** The words of a page, each where it stands on the drawing; letters of a run count as equally wide. */
const wordsOf = async (page: PDFPageProxy, viewport: PageViewport): Promise<readonly PlacedWord[]> => {
  const { items } = await page.getTextContent();
  let letters = 0;
  return items.flatMap((item) => {
    if (!('str' in item) || letters > maxLetters) return [];
    letters += item.str.length;
    const words = Array.from(item.str.matchAll(/\s+|\S+/g), ({ 0: text, index }): PlacedWord => ({ text, ...rectangleOf(item, index / item.str.length, (index + text.length) / item.str.length, viewport) }));
    return item.hasEOL ? [...words, { text: '\n', left: 0, top: 0, right: 0, bottom: 0 }] : words;
  });
};

type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** What is drawn of a page: all but the marks on it, all of it, or these alone. */
type Drawable = 'page' | 'with marks' | 'marks';

/** Passes over whatever a mark on the page draws, unless it is a field of a form; or over all else. */
const drawnOnly = async (page: PDFPageProxy, what: 'page' | 'marks', { OPS }: Engine): Promise<(index: number, operators: Operators) => boolean> => {
  const marks: readonly unknown[] = await page.getAnnotations();
  const fields = new Set(marks.flatMap((mark) => (typeof mark === 'object' && mark !== null && 'subtype' in mark && mark.subtype === 'Widget' && 'id' in mark ? [mark.id] : [])));
  let isInComment = false;
  return (index, { fnArray, argsArray }) => {
    const args = argsArray[index];
    if (fnArray[index] === OPS.beginAnnotation) isInComment = !(Array.isArray(args) && fields.has(args[0]));
    const isDrawn = isInComment === (what === 'marks');
    if (fnArray[index] === OPS.endAnnotation) isInComment = false;
    return isDrawn;
  };
};

type Drawing = { readonly canvas: OffscreenCanvas; readonly context: OffscreenCanvasRenderingContext2D; readonly drawn: DrawnPixels };

const drawn = async (page: PDFPageProxy, viewport: PageViewport, what: Drawable, engine: Engine, paper = '#ffffff'): Promise<Drawing | null> => {
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return null;
  // A worker's canvas has all of the page's that is used; pdf.js names only the page's.
  const asPage: unknown = context;
  await page.render({ canvas: null, canvasContext: asPage as CanvasRenderingContext2D, viewport, background: paper, ...(what === 'with marks' ? {} : { operationsFilter: await drawnOnly(page, what, engine) }) }).promise;
  const { width, height } = canvas;
  return { canvas, context, drawn: { pixels: context.getImageData(0, 0, width, height).data, width, height } };
};

/** Where marks stand that may lie over words or pictures. */
const placesOfMarks = async (page: PDFPageProxy, viewport: PageViewport): Promise<readonly Rectangle[]> => {
  const marks: readonly unknown[] = await page.getAnnotations();
  return marks.flatMap((mark) => {
    if (typeof mark !== 'object' || mark === null || !('rect' in mark) || !Array.isArray(mark.rect) || ('subtype' in mark && typeof mark.subtype === 'string' && !mayCover(mark.subtype))) return [];
    const [left = 0, bottom = 0, right = 0, top = 0] = mark.rect.map(Number);
    const [x = 0, y = 0] = viewport.convertToViewportPoint(left, bottom).map(Number);
    const [x2 = 0, y2 = 0] = viewport.convertToViewportPoint(right, top).map(Number);
    return [{ left: Math.min(x, x2), top: Math.min(y, y2), right: Math.max(x, x2), bottom: Math.max(y, y2) }];
  });
};

/** What a mark hides stays hidden; null: the page can't be drawn with its marks. */
const coverAsMarked = async (page: PDFPageProxy, viewport: PageViewport, { context, drawn: plain }: Drawing, engine: Engine): Promise<LaidCovers | null> => {
  const places = await placesOfMarks(page, viewport);
  if (places.length === 0) return noCovers;
  const marked = await drawn(page, viewport, 'with marks', engine);
  const [onWhite, onBlack] = [await drawn(page, viewport, 'marks', engine), await drawn(page, viewport, 'marks', engine, '#000000')];
  if (marked === null || onWhite === null || onBlack === null) return null;
  const covers = layCoversOver(plain, { marked: marked.drawn, onWhite: onWhite.drawn, onBlack: onBlack.drawn }, places);
  if (covers.covered > 0) context.putImageData(new ImageData(new Uint8ClampedArray(plain.pixels), plain.width, plain.height), 0, 0);
  return covers;
};

const drawPage = async (page: PDFPageProxy, engine: Engine, placed: boolean): Promise<DrawnPdfPage | null> => {
  const whole = page.getViewport({ scale: 1 });
  if (!(whole.width > 0) || !(whole.height > 0)) return null;
  const viewport = page.getViewport({ scale: Math.min(dotsPerInch / 72, longest / Math.max(whole.width, whole.height)) });
  const drawing = await drawn(page, viewport, 'page', engine);
  if (drawing === null) return null;
  const { canvas } = drawing;
  const covers = await coverAsMarked(page, viewport, drawing, engine);
  if (covers === null) return null;
  const picture = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality })).arrayBuffer());
  const { width, height } = canvas;
  const { words, ...seen } = wordsInSight(await wordsOf(page, viewport), drawing.drawn, covers.isCovered);
  return { picture, type: 'jpg', width, height, covered: covers.covered, ...seen, ...(placed ? { words } : {}) };
};

/** Draws each page, telling of each; answers the problem of a file, or of a page, that can't be drawn. */
export const drawPdfPagesHere = ({ bytes, placed, most = Infinity }: DrawPdfRequest, onPage: (page: DrawnPdfPage) => void): Promise<Result<null>> => withEngine(async (engine, options) => {
  const task = engine.getDocument({
    ...options, data: bytes.slice(), CanvasFactory: WorkerCanvasFactory, FilterFactory: NoFilterFactory, disableWorkerRendering: true, disableFontFace: true, useSystemFonts: false,
    wasmUrl: pdfFolder('wasm'), iccUrl: pdfFolder('iccs'), enableXfa: false, verbosity: 0, disableAutoFetch: true, disableStream: true, disableRange: true,
  });
  try {
    const file = await task.promise;
    for (let number = 1; number <= Math.min(file.numPages, most); number += 1) {
      const page = await file.getPage(number);
      const picture = await drawPage(page, engine, placed).catch(() => null);
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
