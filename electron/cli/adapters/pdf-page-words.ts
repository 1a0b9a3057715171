// The words of a page in PDFium, each with the rectangle that it takes on the drawn page.
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { PlacedWord } from '../../../shared/attachments/pdf/words-in-sight.ts';

/** Of one page, in the order of the file. */
const maxLetters = 20_000;

type Size = { readonly width: number; readonly height: number };
type Letter = PlacedWord;

/** Reads rectangles through one small piece of PDFium's memory. */
const letterReader = (engine: WrappedPdfiumModule, page: number, text: number, { width, height }: Size, memory: number) => {
  const heap = (): DataView => new DataView(engine.pdfium.HEAPU8.buffer);
  const onDrawing = (x: number, y: number): readonly [number, number] => {
    engine.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, memory + 32, memory + 36);
    return [heap().getInt32(memory + 32, true), heap().getInt32(memory + 36, true)];
  };
  return (index: number): Letter => {
    const letter = String.fromCodePoint(engine.FPDFText_GetUnicode(text, index) || 0x20);
    if (!engine.FPDFText_GetCharBox(text, index, memory, memory + 8, memory + 16, memory + 24)) return { text: letter, left: -1, top: -1, right: -1, bottom: -1 };
    const [left, right, bottom, top] = [0, 8, 16, 24].map((at) => heap().getFloat64(memory + at, true));
    const [[x, y], [x2, y2]] = [onDrawing(left ?? 0, top ?? 0), onDrawing(right ?? 0, bottom ?? 0)];
    return { text: letter, left: Math.min(x, x2), top: Math.min(y, y2), right: Math.max(x, x2), bottom: Math.max(y, y2) };
  };
};

const joined = (word: PlacedWord, { text, left, top, right, bottom }: Letter): PlacedWord => ({
  text: word.text + text, left: Math.min(word.left, left), top: Math.min(word.top, top), right: Math.max(word.right, right), bottom: Math.max(word.bottom, bottom),
});

const intoWords = (letters: readonly Letter[]): PlacedWord[] => {
  const words: PlacedWord[] = [];
  for (const letter of letters) {
    const last = words.at(-1);
    const isSpace = letter.text.trim() === '';
    if (last === undefined || isSpace !== (last.text.trim() === '')) words.push(letter);
    else words[words.length - 1] = isSpace ? { ...last, text: last.text + letter.text } : joined(last, letter);
  }
  return words;
};

/** @param drawn the size of the drawn page in pixels */
export const wordsOfPage = (engine: WrappedPdfiumModule, page: number, drawn: Size): readonly PlacedWord[] => {
  const text = engine.FPDFText_LoadPage(page);
  if (text === 0) return [];
  const memory = engine.pdfium.wasmExports.malloc(40);
  const letter = letterReader(engine, page, text, drawn, memory);
  const letters = Array.from({ length: Math.max(0, Math.min(maxLetters, engine.FPDFText_CountChars(text))) }, (_, index) => letter(index));
  engine.pdfium.wasmExports.free(memory);
  engine.FPDFText_ClosePage(text);
  return intoWords(letters);
};
