// The words of a page in PDFium, each with the rectangle that it takes on the drawn page.
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { PlacedWord } from '../../../shared/attachments/pdf/words-in-sight.ts';
import { letterCalls } from './pdfium-calls.ts';

/** Of one page, in the order of the file. */
const maxLetters = 20_000;

export type Size = { readonly width: number; readonly height: number };
/** One that grows letter by letter. */
type Word = { -readonly [Key in keyof PlacedWord]: PlacedWord[Key] };

/** A point of the page is drawn where two of its units, taken this much larger than they are drawn, lead from the corner. */
const larger = 500;

type Place = { readonly corner: number; readonly byX: number; readonly byY: number };

/** From points of the page to pixels of the drawing, across and down, turned as the page is turned. */
export const placeOnDrawing = (engine: WrappedPdfiumModule, page: number, { width, height }: Size, memory: number): { readonly across: Place; readonly down: Place } => {
  const at = (x: number, y: number): readonly [number, number] => {
    engine.FPDF_PageToDevice(page, 0, 0, width * larger, height * larger, 0, x, y, memory, memory + 4);
    const heap = new DataView(engine.pdfium.HEAPU8.buffer);
    return [heap.getInt32(memory, true) / larger, heap.getInt32(memory + 4, true) / larger];
  };
  const unit = 1_000;
  const [corner, right, up] = [at(0, 0), at(unit, 0), at(0, unit)];
  const place = (axis: 0 | 1): Place => ({ corner: corner[axis], byX: (right[axis] - corner[axis]) / unit, byY: (up[axis] - corner[axis]) / unit });
  return { across: place(0), down: place(1) };
};

export const placed = ({ corner, byX, byY }: Place, x: number, y: number): number => Math.round(corner + x * byX + y * byY);

const isSpace = (letter: string): boolean => letter.trim() === '';
const noLetter = 0xfffd;
const letterOf = (code: number): string => String.fromCodePoint(code === 0 ? 0x20 : code > 0x10ffff ? noLetter : code);

/** Takes the letters one after another and puts them together; a stretch of spaces has the place of its first. */
const wordMaker = () => {
  const words: Word[] = [];
  let [last, isAfterSpace] = [null as Word | null, false];
  const add = (letter: string, left: number, top: number, right: number, bottom: number): void => {
    const space = isSpace(letter);
    if (last === null || space !== isAfterSpace) {
      last = { text: letter, left, top, right, bottom };
      isAfterSpace = space;
      words.push(last);
      return;
    }
    last.text += letter;
    if (space) return;
    if (left < last.left) last.left = left;
    if (top < last.top) last.top = top;
    if (right > last.right) last.right = right;
    if (bottom > last.bottom) last.bottom = bottom;
  };
  return { words, add };
};

const readWords = (engine: WrappedPdfiumModule, page: number, text: number, size: Size, memory: number): readonly PlacedWord[] => {
  const { across, down } = placeOnDrawing(engine, page, size, memory);
  const { codeOf, boxOf } = letterCalls(engine);
  const { words, add } = wordMaker();
  const count = Math.min(maxLetters, engine.FPDFText_CountChars(text));
  const at = memory / 8;
  for (let index = 0; index < count; index += 1) {
    const letter = letterOf(codeOf(text, index));
    if (!boxOf(text, index, memory)) { add(letter, -1, -1, -1, -1); continue; }
    // Its memory is another one once it has grown.
    const heap = engine.pdfium.HEAPF64;
    const [left = 0, right = 0, bottom = 0, top = 0] = [heap[at], heap[at + 1], heap[at + 2], heap[at + 3]];
    const [x, x2] = [placed(across, left, top), placed(across, right, bottom)];
    const [y, y2] = [placed(down, left, top), placed(down, right, bottom)];
    add(letter, Math.min(x, x2), Math.min(y, y2), Math.max(x, x2), Math.max(y, y2));
  }
  return words;
};

/** @param drawn the size of the drawn page in pixels */
export const wordsOfPage = (engine: WrappedPdfiumModule, page: number, drawn: Size): readonly PlacedWord[] => {
  const text = engine.FPDFText_LoadPage(page);
  if (text === 0) return [];
  const memory = engine.pdfium.wasmExports.malloc(40);
  const words = readWords(engine, page, text, drawn, memory);
  engine.pdfium.wasmExports.free(memory);
  engine.FPDFText_ClosePage(text);
  return words;
};
