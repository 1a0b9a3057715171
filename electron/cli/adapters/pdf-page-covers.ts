// Marks on a page in PDFium that may lie over words or pictures: where on the drawing each stands, and how they are drawn alone.
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { mayCover, type MarkPlace } from '../../../shared/attachments/pdf/covering-marks.ts';
import { placed, placeOnDrawing } from './pdf-page-words.ts';
import { pdfiumCall } from './pdfium-calls.ts';

/** PDFium's numbers of the kinds that are named in `mayCover` (FPDF_ANNOT_...). */
const names: ReadonlyMap<number, string> = new Map([
  [1, 'Text'], [2, 'Link'], [16, 'Popup'], [17, 'FileAttachment'], [18, 'Sound'], [19, 'Movie'], [20, 'Widget'], [21, 'Screen'], [22, 'PrinterMark'], [23, 'TrapNet'],
]);
const field = 20;
/** PDFium: not drawn. */
const hidden = 0x02;
/** Of one page: more than anybody lays over it. Where there are more, each may hide something: the whole page is taken for one. */
const mostMarks = 5_000;

/** @param drawn the size of the drawn page in pixels */
export const placesOfMarks = (engine: WrappedPdfiumModule, page: number, drawn: { readonly width: number; readonly height: number }): readonly MarkPlace[] => {
  const count = engine.FPDFPage_GetAnnotCount(page);
  if (count < 1) return [];
  if (count > mostMarks) return [{ left: 0, top: 0, right: drawn.width, bottom: drawn.height }];
  const memory = engine.pdfium.wasmExports.malloc(16);
  const { across, down } = placeOnDrawing(engine, page, drawn, memory);
  const places: MarkPlace[] = [];
  for (let index = 0; index < count; index += 1) {
    const mark = engine.FPDFPage_GetAnnot(page, index);
    if (mark === 0) continue;
    if (mayCover(names.get(engine.FPDFAnnot_GetSubtype(mark)) ?? '') && engine.FPDFAnnot_GetRect(mark, memory)) {
      const heap = new DataView(engine.pdfium.HEAPU8.buffer, memory);
      const [left, top, right, bottom] = [heap.getFloat32(0, true), heap.getFloat32(4, true), heap.getFloat32(8, true), heap.getFloat32(12, true)];
      const [x, x2, y, y2] = [placed(across, left, top), placed(across, right, bottom), placed(down, left, top), placed(down, right, bottom)];
      places.push({ left: Math.min(x, x2), top: Math.min(y, y2), right: Math.max(x, x2), bottom: Math.max(y, y2) });
    }
    engine.FPDFPage_CloseAnnot(mark);
  }
  engine.pdfium.wasmExports.free(memory);
  return places;
};

/**
 * Takes away for good what is drawn on a loaded page besides marks: its own words and pictures, and what is filled in.
 * @returns false where something of it stays
 */
export const dropAllButMarks = (engine: WrappedPdfiumModule, page: number): boolean => {
  const [count, first, remove] = [pdfiumCall(engine, 'FPDFPage_CountObjects')(page), pdfiumCall(engine, 'FPDFPage_GetObject'), pdfiumCall(engine, 'FPDFPage_RemoveObject')];
  const destroy = pdfiumCall(engine, 'FPDFPageObj_Destroy');
  for (let left = count; left > 0; left -= 1) {
    const object = first(page, 0);
    if (object === 0 || !remove(page, object)) return false;
    destroy(object);
  }
  for (let index = engine.FPDFPage_GetAnnotCount(page) - 1; index >= 0; index -= 1) {
    const mark = engine.FPDFPage_GetAnnot(page, index);
    if (mark === 0) continue;
    if (engine.FPDFAnnot_GetSubtype(mark) === field) engine.FPDFAnnot_SetFlags(mark, hidden);
    engine.FPDFPage_CloseAnnot(mark);
  }
  return true;
};
