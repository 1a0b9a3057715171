// Marks on a page in PDFium that may lie over words or pictures, and where on the drawing each stands.
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { mayCover, type MarkPlace } from '../../../shared/attachments/pdf/covering-marks.ts';
import { placed, placeOnDrawing } from './pdf-page-words.ts';

/** PDFium's numbers of the kinds that are named in `mayCover` (FPDF_ANNOT_...). */
const names: ReadonlyMap<number, string> = new Map([
  [1, 'Text'], [2, 'Link'], [16, 'Popup'], [17, 'FileAttachment'], [18, 'Sound'], [19, 'Movie'], [20, 'Widget'], [21, 'Screen'], [22, 'PrinterMark'], [23, 'TrapNet'],
]);
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
