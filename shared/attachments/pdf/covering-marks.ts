// Marks that somebody laid over a page (a black box, say): a comment is left out of what is published, but what lies under one must not come to light by that.
import { hasContrast, type DrawnPixels } from './words-in-sight.ts';

/** An upright rectangle in pixels of the drawn page. */
export type MarkPlace = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Links and fields are drawn with the page; a note, a pop-up and a file are a sign beside the words (ISO 32000-1, 12.5.6). */
const signs: ReadonlySet<string> = new Set(['Link', 'Widget', 'Popup', 'Text', 'FileAttachment', 'Sound', 'Movie', 'Screen', 'PrinterMark', 'TrapNet']);

/** @param subtype as the file calls it; one that nobody knows may cover */
export const mayCover = (subtype: string): boolean => !signs.has(subtype);

/** Pixels: about a letter. */
const cell = 8;

const within = ({ width, height }: DrawnPixels, place: MarkPlace): MarkPlace => ({
  left: Math.max(0, Math.floor(place.left)), top: Math.max(0, Math.floor(place.top)), right: Math.min(width, Math.ceil(place.right)), bottom: Math.min(height, Math.ceil(place.bottom)),
});

/** Something is to be seen there without the mark and nothing with it. */
const covers = (plain: DrawnPixels, marked: DrawnPixels, { left, top, right, bottom }: MarkPlace): boolean => {
  for (let y = top; y < bottom; y += cell) {
    for (let x = left; x < right; x += cell) {
      const [toX, toY] = [Math.min(right, x + cell), Math.min(bottom, y + cell)];
      if (hasContrast(plain, x, y, toX, toY) && !hasContrast(marked, x, y, toX, toY)) return true;
    }
  }
  return false;
};

/** @param touched gets 1 for each pixel that was another one before */
const copy = (from: DrawnPixels, to: DrawnPixels, { left, top, right, bottom }: MarkPlace, touched: Uint8Array): void => {
  for (let y = top; y < bottom; y += 1) {
    for (let pixel = y * to.width + left, end = y * to.width + right; pixel < end; pixel += 1) {
      for (let at = pixel * 4; at < pixel * 4 + 3; at += 1) {
        if (to.pixels[at] === from.pixels[at]) continue;
        touched[pixel] = 1;
        to.pixels[at] = from.pixels[at] ?? 0;
      }
    }
  }
};

/** Of a word's room: more than a line that crosses it takes. */
const mostTouched = 0.25;

const share = (touched: Uint8Array, width: number, { left, top, right, bottom }: MarkPlace): number => {
  let count = 0;
  for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) count += touched[y * width + x] ?? 0;
  return count / Math.max(1, (right - left) * (bottom - top));
};

export type LaidCovers = {
  /** How many marks cover something. */
  readonly covered: number;
  /** Whether one lies over a word of the page, whatever it says itself. */
  readonly isCovered: (word: MarkPlace) => boolean;
};
export const noCovers: LaidCovers = { covered: 0, isCovered: () => false };

/**
 * Lays the marks that hide something back over the page.
 * @param plain the page without marks; changed where one covers something
 * @param marked the same page with all of them
 */
export const layCoversOver = (plain: DrawnPixels, marked: DrawnPixels, places: readonly MarkPlace[]): LaidCovers => {
  const covering = places.map((place) => within(plain, place)).filter((place) => covers(plain, marked, place));
  if (covering.length === 0) return noCovers;
  const touched = new Uint8Array(plain.width * plain.height);
  for (const place of covering) copy(marked, plain, place, touched);
  return { covered: covering.length, isCovered: (word) => share(touched, plain.width, within(plain, word)) > mostTouched };
};
