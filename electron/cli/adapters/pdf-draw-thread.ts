// PDFium as WebAssembly in a thread of its own: draws each page upright without comments (but for what hides something), forms as filled in, and reads the words that can be seen on it.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { crc32, deflateSync } from 'node:zlib';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import encodeJpeg, { init as initJpegEncoder } from '@jsquash/jpeg/encode.js';
import { layCoversOver, noCovers, type LaidCovers, type MarkPlace } from '../../../shared/attachments/pdf/covering-marks.ts';
import { letterPng, pagePng, type Packing } from '../../../shared/attachments/pdf/page-png.ts';
import { wordsInSight, type DrawnPixels } from '../../../shared/attachments/pdf/words-in-sight.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import type { DrawnPdfPage } from '../../../shared/ports.ts';
import type { PdfDrawMessage, PdfDrawTask } from './pdf-draw-messages.ts';
import { dropAllButMarks, placesOfMarks } from './pdf-page-covers.ts';
import { isPageInGreys } from './pdf-page-greys.ts';
import { wordsOfPage, type Size } from './pdf-page-words.ts';
import { dropSpokenWords } from './pdf-spoken-words.ts';

const require = createRequire(import.meta.url);
/** A drawing is handed over and not copied: its bytes are nobody else's. */
const tell = (message: PdfDrawMessage): void => { parentPort?.postMessage(message, message.kind === 'page' ? [message.page.picture.buffer as ArrayBuffer] : []); };

const dotsPerInch = 110;
/** Pixels of the long side; an A3 page has 1,820. */
const longest = 2_600;
const quality = 80;
/** PDFium: colours as red, green, blue, alpha; optimised for print would blur thin lines. */
const reverseByteOrder = 0x10;
/** PDFium: with the marks that somebody laid over the page. */
const withMarks = 0x01;
/** PDFium: four bytes a pixel of which the last says nothing. A page has paper behind it, and nothing need be mixed with what shines through. */
const opaque = 3;
const passwordError = 4;

const packing: Packing = { deflate: (rows) => deflateSync(rows, { level: 1, chunkSize: 0x40000 }), crc32 };

const damaged = (what: string): Result<null> => failed({ code: 'pdf-damaged', what, remedy: 'Ask for the file again, or for the Word version of it.' });

/** Blocks of 64 kB: 1 GB, what the largest scan needs while it is decoded. PDFium itself would take the four times of it. */
const mostBlocks = 16_384;

/** Beyond that PDFium is told that there is no more, and ends itself with its thread. */
const boundMemory = (): void => {
  const grow = Object.getOwnPropertyDescriptor(WebAssembly.Memory.prototype, 'grow')?.value as WebAssembly.Memory['grow'];
  Object.defineProperty(WebAssembly.Memory.prototype, 'grow', {
    value(this: WebAssembly.Memory, more: number): number {
      if (this.buffer.byteLength / 0x10000 + more > mostBlocks) throw new RangeError('no more memory for a page');
      return grow.call(this, more);
    },
  });
};

const started = async (): Promise<WrappedPdfiumModule> => {
  const binary = await readFile(require.resolve('@embedpdf/pdfium/pdfium.wasm'));
  boundMemory();
  const engine = await init({ wasmBinary: new Uint8Array(binary).buffer });
  engine.PDFiumExt_Init();
  return engine;
};

/** Only pages that are pictures need it. */
const startedJpegEncoder = async (): Promise<void> => { await initJpegEncoder(await WebAssembly.compile(await readFile(require.resolve('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm')))); };

let engineReady: Promise<WrappedPdfiumModule> | null = null;
let jpegReady: Promise<void> | null = null;

const jpegOf = async (pixels: Uint8ClampedArray<ArrayBuffer>, width: number, height: number): Promise<Uint8Array> => {
  await (jpegReady ??= startedJpegEncoder());
  return new Uint8Array(await encodeJpeg({ data: pixels, width, height }, { quality, progressive: false }));
};

type Sheet = Size & { readonly bitmap: number };

const [white, black] = [0xffffffff, 0xff000000] as const;

/** The page on paper, forms as filled in. @param form 0: without fields */
const onPaper = (engine: WrappedPdfiumModule, page: number, form: number, { width, height }: Size, flags: number, paper: number = white): Sheet | null => {
  const bitmap = engine.FPDFBitmap_CreateEx(width, height, opaque, 0, 0);
  if (bitmap === 0) return null;
  engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, paper);
  engine.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, reverseByteOrder | flags);
  if (form !== 0) engine.FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, reverseByteOrder);
  return { bitmap, width, height };
};

/** Looked at where they are, and let go before anything is awaited: PDFium's memory is another one once it has grown. */
const pixelsOf = (engine: WrappedPdfiumModule, { bitmap, width, height }: Sheet): DrawnPixels =>
  ({ pixels: new Uint8ClampedArray(engine.pdfium.HEAPU8.buffer, engine.FPDFBitmap_GetBuffer(bitmap), width * height * 4), width, height });

/** What a mark hides stays hidden; null: the page can't be drawn with its marks. After that the page has nothing but them. */
const coverAsMarked = (engine: WrappedPdfiumModule, page: number, form: number, sheet: Sheet, places: readonly MarkPlace[]): LaidCovers | null => {
  const marked = onPaper(engine, page, form, sheet, withMarks);
  if (marked === null || !dropAllButMarks(engine, page)) return null;
  const [onWhite, onBlack] = [onPaper(engine, page, 0, sheet, withMarks), onPaper(engine, page, 0, sheet, withMarks, black)];
  if (onWhite === null || onBlack === null) return null;
  const covers = layCoversOver(pixelsOf(engine, sheet), { marked: pixelsOf(engine, marked), onWhite: pixelsOf(engine, onWhite), onBlack: pixelsOf(engine, onBlack) }, places);
  for (const { bitmap } of [marked, onWhite, onBlack]) engine.FPDFBitmap_Destroy(bitmap);
  return covers;
};

const drawPage = async (engine: WrappedPdfiumModule, page: number, form: number, placed: boolean): Promise<DrawnPdfPage | null> => {
  const [points, high] = [engine.FPDF_GetPageWidthF(page), engine.FPDF_GetPageHeightF(page)];
  if (!(points > 0) || !(high > 0)) return null;
  const scale = Math.min(dotsPerInch / 72, longest / Math.max(points, high));
  const [width, height] = [Math.max(1, Math.round(points * scale)), Math.max(1, Math.round(high * scale))];
  const inGreys = isPageInGreys(engine, page);
  const sheet = onPaper(engine, page, form, { width, height }, 0);
  if (sheet === null) return null;
  const marks = placesOfMarks(engine, page, sheet);
  dropSpokenWords(engine, page);
  const words = wordsOfPage(engine, page, sheet);
  const covers = marks.length === 0 ? noCovers : coverAsMarked(engine, page, form, sheet, marks);
  if (covers === null) return null;
  const drawn = pixelsOf(engine, sheet);
  const { words: places, ...seen } = wordsInSight(words, drawn, covers.isCovered);
  const drawing = (inGreys ? letterPng(drawn, packing) : null) ?? pagePng(drawn, packing) ?? new Uint8ClampedArray(drawn.pixels);
  engine.FPDFBitmap_Destroy(sheet.bitmap);
  const isPicture = drawing instanceof Uint8ClampedArray;
  return { picture: isPicture ? await jpegOf(drawing, width, height) : drawing, type: isPicture ? 'jpg' : 'png', width, height, covered: covers.covered, ...seen, ...(placed ? { words: places } : {}) };
};

const drawPages = async (engine: WrappedPdfiumModule, document: number, form: number, { placed, most = Number.POSITIVE_INFINITY }: PdfDrawTask): Promise<Result<null>> => {
  const count = Math.min(most, engine.FPDF_GetPageCount(document));
  if (count < 1) return damaged('This PDF has no pages.');
  for (let index = 0; index < count; index += 1) {
    const page = engine.FPDF_LoadPage(document, index);
    const drawn = page === 0 ? null : await drawPage(engine, page, form, placed);
    if (page !== 0) engine.FPDF_ClosePage(page);
    if (drawn === null) return damaged(`Page ${index + 1} of this PDF cannot be drawn.`);
    tell({ kind: 'page', page: drawn });
  }
  return ok(null);
};

/** Gives back what it took, so that the next file can be drawn in the same thread; where PDFium itself breaks, the thread does. */
const draw = async (task: PdfDrawTask): Promise<Result<null>> => {
  const { bytes } = task;
  const engine = await (engineReady ??= started());
  const at = engine.pdfium.wasmExports.malloc(bytes.length);
  engine.pdfium.HEAPU8.set(bytes, at);
  const document = engine.FPDF_LoadMemDocument(at, bytes.length, '');
  if (document === 0) {
    engine.pdfium.wasmExports.free(at);
    return damaged(engine.FPDF_GetLastError() === passwordError ? 'This PDF is protected with a password, so it cannot be opened.' : 'This file is a PDF that cannot be read: it is damaged.');
  }
  const info = engine.PDFiumExt_OpenFormFillInfo();
  const form = engine.PDFiumExt_InitFormFillEnvironment(document, info);
  const result = await drawPages(engine, document, form, task);
  if (form !== 0) engine.PDFiumExt_ExitFormFillEnvironment(form);
  engine.PDFiumExt_CloseFormFillInfo(info);
  engine.FPDF_CloseDocument(document);
  engine.pdfium.wasmExports.free(at);
  return result;
};

const isTask = (value: unknown): value is PdfDrawTask => typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array && 'placed' in value;

parentPort?.on('message', (task: unknown) => {
  if (isTask(task)) void draw(task).then((result) => { tell({ kind: 'done', result }); });
});
