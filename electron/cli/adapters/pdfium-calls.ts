// Calls into PDFium that are made for each letter or object of a page, taken straight from its program: through the library each is looked up by name and checked again, at twenty times the cost.
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';

export type PdfiumCall = (...numbers: readonly number[]) => number;
const isCall = (value: unknown): value is PdfiumCall => typeof value === 'function';

export const pdfiumCall = (engine: WrappedPdfiumModule, name: string): PdfiumCall => {
  const call: unknown = Reflect.get(engine.pdfium.wasmExports, name);
  if (!isCall(call)) throw new Error(`PDFium has no ${name}`);
  return call;
};

export type LetterCalls = {
  /** The letter's code, 0 where it has none. */
  readonly codeOf: (text: number, index: number) => number;
  /** Writes left, right, bottom and top in points of the page, eight bytes each; false where the letter has no box. */
  readonly boxOf: (text: number, index: number, memory: number) => boolean;
};

export const letterCalls = (engine: WrappedPdfiumModule): LetterCalls => {
  const [unicode, box] = [pdfiumCall(engine, 'FPDFText_GetUnicode'), pdfiumCall(engine, 'FPDFText_GetCharBox')];
  return {
    codeOf: (text, index) => unicode(text, index) >>> 0,
    boxOf: (text, index, memory) => box(text, index, memory, memory + 8, memory + 16, memory + 24) !== 0,
  };
};
