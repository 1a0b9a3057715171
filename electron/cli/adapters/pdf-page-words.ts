// The words of a page in PDFium, each with the rectangle that it takes on the drawn page.
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { PlacedWord } from '../../../shared/attachments/pdf/words-in-sight.ts';

/** Of one page, in the order of the file. */
const maxLetters = 20_000;

type Size = { readonly width: number; readonly height: number };
type Letter = PlacedWord;

/** A point of the page is drawn where two of its units, taken this much larger than they are drawn, lead from the corner. */
const larger = 500;

/** From points of the page to pixels of the drawing, turned as the page is turned. */
const placeOnDrawing = (engine: WrappedPdfiumModule, page: number, { width, height }: Size, memory: number) => {
  const at = (x: number, y: number): readonly [number, number] => {
    engine.FPDF_PageToDevice(page, 0, 0, width * larger, height * larger, 0, x, y, memory, memory + 4);
    const heap = new DataView(engine.pdfium.HEAPU8.buffer);
    return [heap.getInt32(memory, true) / larger, heap.getInt32(memory + 4, true) / larger];
  };
  const unit = 1_000;
  const [corner, across, up] = [at(0, 0), at(unit, 0), at(0, unit)];
  const [xByX, yByX, xByY, yByY] = [(across[0] - corner[0]) / unit, (across[1] - corner[1]) / unit, (up[0] - corner[0]) / unit, (up[1] - corner[1]) / unit];
  return (x: number, y: number): readonly [number, number] => [Math.round(corner[0] + x * xByX + y * xByY), Math.round(corner[1] + x * yByX + y * yByY)];
};

/** Reads rectangles through one small piece of PDFium's memory. */
const letterReader = (engine: WrappedPdfiumModule, page: number, text: number, size: Size, memory: number) => {
  const onDrawing = placeOnDrawing(engine, page, size, memory);
  let heap = new DataView(engine.pdfium.HEAPU8.buffer);
  return (index: number): Letter => {
    const letter = String.fromCodePoint(engine.FPDFText_GetUnicode(text, index) || 0x20);
    if (!engine.FPDFText_GetCharBox(text, index, memory, memory + 8, memory + 16, memory + 24)) return { text: letter, left: -1, top: -1, right: -1, bottom: -1 };
    // Its memory is another one once it has grown.
    if (heap.buffer !== engine.pdfium.HEAPU8.buffer) heap = new DataView(engine.pdfium.HEAPU8.buffer);
    const [x, y] = onDrawing(heap.getFloat64(memory, true), heap.getFloat64(memory + 24, true));
    const [x2, y2] = onDrawing(heap.getFloat64(memory + 8, true), heap.getFloat64(memory + 16, true));
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
