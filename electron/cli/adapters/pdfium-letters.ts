// The two calls into PDFium that are made for each letter, taken straight from its program: through the library each is looked up by name and checked again, at twenty times the cost.
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';

type Call = (...numbers: readonly number[]) => number;
const isCall = (value: unknown): value is Call => typeof value === 'function';

const called = (engine: WrappedPdfiumModule, name: string): Call => {
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
  const [unicode, box] = [called(engine, 'FPDFText_GetUnicode'), called(engine, 'FPDFText_GetCharBox')];
  return {
    codeOf: (text, index) => unicode(text, index) >>> 0,
    boxOf: (text, index, memory) => box(text, index, memory, memory + 8, memory + 16, memory + 24) !== 0,
  };
};
