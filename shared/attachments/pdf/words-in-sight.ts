// Words of a drawn page that can be seen on it. A PDF keeps the words that a black bar covers, white ones, and those beside the page:
// of a page that is published as a picture nothing may be said that the picture doesn't show.
import type { WordOnPage } from '../../ports.ts';

/** A word, or a stretch of white space, where it stands on the drawn page. */
export type PlacedWord = WordOnPage;

/** Red, green, blue, alpha for each pixel, row by row. */
export type DrawnPixels = { readonly pixels: Uint8ClampedArray; readonly width: number; readonly height: number };

/** Of 255: below it nobody reads a letter on its ground. */
const leastContrast = 24;
/** Thinner than that a rectangle holds no ground beside its letter. */
const leastWidth = 6;

/** Whether something is drawn there that differs from its ground: looked for from the middle, where letters have most of their ink. */
const hasContrast = ({ pixels, width }: DrawnPixels, left: number, top: number, right: number, bottom: number): boolean => {
  let [darkest, lightest] = [255, 0];
  const [high, middle] = [bottom - top, (bottom - top) >> 1];
  for (let row = 0; row < high; row += 1) {
    const y = top + ((middle + row) % high);
    for (let at = (y * width + left) * 4, end = at + (right - left) * 4; at < end; at += 4) {
      const lightness = ((pixels[at] ?? 0) * 3 + (pixels[at + 1] ?? 0) * 6 + (pixels[at + 2] ?? 0)) / 10;
      if (lightness < darkest) darkest = lightness;
      if (lightness > lightest) lightest = lightness;
      if (lightest - darkest >= leastContrast) return true;
    }
  }
  return false;
};

/** Cuts a stretch into pieces no longer than a letter or two, so that a bar over half a word is seen; all of them must be `good`. */
const everyPiece = (from: number, to: number, step: number, good: (from: number, to: number) => boolean): boolean => {
  const count = Math.max(1, Math.round((to - from) / Math.max(1, step)));
  for (let index = 0; index < count; index += 1) {
    if (!good(Math.floor(from + ((to - from) * index) / count), Math.ceil(from + ((to - from) * (index + 1)) / count))) return false;
  }
  return true;
};

const isInSight = (word: PlacedWord, page: DrawnPixels): boolean => {
  if (!(word.right > 0 && word.bottom > 0 && word.left < page.width && word.top < page.height)) return false;
  const thin = Math.max(0, leastWidth - (word.right - word.left)) / 2;
  const [left, right] = [Math.max(0, Math.floor(word.left - thin)), Math.min(page.width, Math.ceil(word.right + thin))];
  const [top, bottom] = [Math.max(0, Math.floor(word.top)), Math.min(page.height, Math.ceil(word.bottom))];
  const [wide, high] = [right - left, bottom - top];
  return wide >= high
    ? everyPiece(left, right, Math.max(leastWidth, high), (from, to) => hasContrast(page, from, top, to, bottom))
    : everyPiece(top, bottom, Math.max(leastWidth, wide), (from, to) => hasContrast(page, left, from, right, to));
};

/**
 * @param words in reading order; one without letters (a space, a line break) is kept where a word that can be seen stands before it
 * @returns the words in sight, also as one text, and how many were not
 */
export const wordsInSight = (words: readonly PlacedWord[], page: DrawnPixels): { readonly text: string; readonly hidden: number; readonly words: readonly PlacedWord[] } => {
  let [text, hidden, isAfterHidden] = ['', 0, true];
  const seen: PlacedWord[] = [];
  for (const word of words) {
    if (word.text.trim() === '') {
      if (!isAfterHidden) text += word.text;
    } else if (isInSight(word, page)) {
      text += word.text;
      seen.push(word);
      isAfterHidden = false;
    } else {
      hidden += 1;
      isAfterHidden = text === '' || /\s$/.test(text);
    }
  }
  return { text, hidden, words: seen };
};
