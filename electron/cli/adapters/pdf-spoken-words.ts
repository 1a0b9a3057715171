// A PDF may say of its letters what is to be read in their place (ActualText, ISO 32000-1 14.9.4). Nobody sees those words, and a program that blacks a page out leaves them:
// PDFium would give them as the words of the page, so they are taken off before it is asked.
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { pdfiumCall } from './pdfium-calls.ts';

/** PDFium: an object that holds others. */
const form = 5;
/** PDFium reads forms in forms to some forty deep: far below that nothing comes out. */
const deepest = 200;

/** @param page loaded and not yet asked for its words */
export const dropSpokenWords = (engine: WrappedPdfiumModule, page: number): void => {
  const [kindOf, countMarks, markOf] = [pdfiumCall(engine, 'FPDFPageObj_GetType'), pdfiumCall(engine, 'FPDFPageObj_CountMarks'), pdfiumCall(engine, 'FPDFPageObj_GetMark')];
  const [countIn, objectIn, drop] = [pdfiumCall(engine, 'FPDFFormObj_CountObjects'), pdfiumCall(engine, 'FPDFFormObj_GetObject'), pdfiumCall(engine, 'FPDFPageObjMark_RemoveParam')];
  const name = new TextEncoder().encode('ActualText\0');
  const key = engine.pdfium.wasmExports.malloc(name.length);
  engine.pdfium.HEAPU8.set(name, key);
  const clear = (object: number, depth: number): void => {
    const marks = countMarks(object);
    for (let index = 0; index < marks; index += 1) drop(object, markOf(object, index), key);
    if (kindOf(object) !== form || depth === deepest) return;
    const held = countIn(object);
    for (let index = 0; index < held; index += 1) clear(objectIn(object, index), depth + 1);
  };
  const [count, objectOf] = [pdfiumCall(engine, 'FPDFPage_CountObjects')(page), pdfiumCall(engine, 'FPDFPage_GetObject')];
  for (let index = 0; index < count; index += 1) clear(objectOf(page, index), 0);
  engine.pdfium.wasmExports.free(key);
};
