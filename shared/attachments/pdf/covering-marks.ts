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

/** A page with its marks. */
export type MarkedPage = {
  readonly marked: DrawnPixels;
  /** The marks alone, without the page and its fields, on white and on black paper. */
  readonly onWhite: DrawnPixels;
  readonly onBlack: DrawnPixels;
};

/** Of 255: what shines through a mark less than that can't be read. */
const leastShining = 24;

/** 1 where the marks let nothing through: they look the same on any paper, whatever they say or show themselves. */
const solidPixels = ({ onWhite, onBlack }: MarkedPage): Uint8Array => {
  const solid = new Uint8Array(onWhite.width * onWhite.height);
  for (let pixel = 0, at = 0; pixel < solid.length; pixel += 1, at += 4) {
    const shines = Math.max((onWhite.pixels[at] ?? 0) - (onBlack.pixels[at] ?? 0), (onWhite.pixels[at + 1] ?? 0) - (onBlack.pixels[at + 1] ?? 0), (onWhite.pixels[at + 2] ?? 0) - (onBlack.pixels[at + 2] ?? 0));
    solid[pixel] = shines < leastShining ? 1 : 0;
  }
  return solid;
};

const isSolid = (solid: Uint8Array, width: number, { left, top, right, bottom }: MarkPlace): boolean => {
  for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) if (solid[y * width + x] !== 1) return false;
  return true;
};

/** Something is to be seen there without the mark, and with it nothing or only the mark itself. */
const covers = (plain: DrawnPixels, { marked }: MarkedPage, solid: Uint8Array, { left, top, right, bottom }: MarkPlace): boolean => {
  for (let y = top; y < bottom; y += cell) {
    for (let x = left; x < right; x += cell) {
      const [toX, toY] = [Math.min(right, x + cell), Math.min(bottom, y + cell)];
      if (!hasContrast(plain, x, y, toX, toY)) continue;
      // A whole one: at the edge of its room the border of a mark fills what is left.
      const [fromX, fromY] = [Math.max(left, toX - cell), Math.max(top, toY - cell)];
      if (!hasContrast(marked, x, y, toX, toY) || isSolid(solid, plain.width, { left: fromX, top: fromY, right: toX, bottom: toY })) return true;
    }
  }
  return false;
};

/** @param touched gets 1 for each pixel that is a solid mark's, or that was another one before */
const copy = ({ marked, onWhite }: MarkedPage, solid: Uint8Array, to: DrawnPixels, { left, top, right, bottom }: MarkPlace, touched: Uint8Array): void => {
  for (let y = top; y < bottom; y += 1) {
    for (let pixel = y * to.width + left, end = y * to.width + right; pixel < end; pixel += 1) {
      // What is filled in a form may be drawn after all marks.
      const from = solid[pixel] === 1 ? onWhite : marked;
      if (solid[pixel] === 1) touched[pixel] = 1;
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
 * @param page the same page with all of them
 */
export const layCoversOver = (plain: DrawnPixels, page: MarkedPage, places: readonly MarkPlace[]): LaidCovers => {
  const solid = solidPixels(page);
  const covering = places.map((place) => within(plain, place)).filter((place) => covers(plain, page, solid, place));
  if (covering.length === 0) return noCovers;
  const touched = new Uint8Array(plain.width * plain.height);
  for (const place of covering) copy(page, solid, plain, place, touched);
  return { covered: covering.length, isCovered: (word) => share(touched, plain.width, within(plain, word)) > mostTouched };
};
