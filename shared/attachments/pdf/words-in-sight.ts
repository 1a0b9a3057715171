// Words of a drawn page that can be seen on it. A PDF keeps the words that a black bar covers, white ones, and those beside the page:
// of a page that is published as a picture nothing may be said that the picture doesn't show.
import type { WordOnPage } from '../../ports.ts';

/** A word, or a stretch of white space, where it stands on the drawn page. */
export type PlacedWord = WordOnPage;

/** Red, green, blue, alpha for each pixel, row by row. */
export type DrawnPixels = { readonly pixels: Uint8ClampedArray; readonly width: number; readonly height: number };

/** Of 255: below it nobody reads a letter on its ground. */
const leastContrast = 24;
/** Words that stand at one height; no page has more, and each is held against all of them. */
const mostAtOnce = 2_000;
/** Thinner than that a rectangle holds no ground beside its letter. */
const leastWidth = 6;

/** Whether something is drawn there that differs from its ground: looked for from the middle, where letters have most of their ink. */
export const hasContrast = ({ pixels, width }: DrawnPixels, left: number, top: number, right: number, bottom: number): boolean => {
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

/** Of the narrower and the lower of two words; neighbours in a line touch by a pixel or two at most. */
const mostShared = { across: 0.15, down: 0.5 };
const touching = 2;

/**
 * Words that stand upon other words: of a layer that is switched off, or under paint that somebody typed on. The ink there may be either's, so neither is said.
 * The same word printed twice (a shadow, bold letters made of two) says nothing else.
 */
const stackedWords = (words: readonly PlacedWord[]): ReadonlySet<PlacedWord> => {
  const stacked = new Set<PlacedWord>();
  const placed = words.filter(({ text, right, bottom }) => text.trim() !== '' && right > 0 && bottom > 0).sort((a, b) => a.top - b.top);
  // Those that reach down to the word that is looked at.
  let open: PlacedWord[] = [];
  for (const word of placed) {
    open = open.filter(({ bottom }) => bottom > word.top);
    for (const other of open) {
      const across = Math.min(word.right, other.right) - Math.max(word.left, other.left);
      if (across <= touching || word.text === other.text) continue;
      const down = Math.min(word.bottom, other.bottom) - word.top;
      const [width, height] = [Math.min(word.right - word.left, other.right - other.left), Math.min(word.bottom - word.top, other.bottom - other.top)];
      if (across >= mostShared.across * width && down >= mostShared.down * height) stacked.add(word).add(other);
    }
    if (open.length < mostAtOnce) open.push(word);
  }
  return stacked;
};

/**
 * @param words in reading order; one without letters (a space, a line break) is kept where a word that can be seen stands before it
 * @param isCovered whether something else is drawn over a word, which may have ink of its own
 * @returns the words in sight, also as one text, and how many were not
 */
export const wordsInSight = (words: readonly PlacedWord[], page: DrawnPixels, isCovered: (word: PlacedWord) => boolean = () => false): { readonly text: string; readonly hidden: number; readonly words: readonly PlacedWord[] } => {
  let [text, hidden, isAfterHidden] = ['', 0, true];
  const seen: PlacedWord[] = [];
  const stacked = stackedWords(words);
  for (const word of words) {
    if (word.text.trim() === '') {
      if (!isAfterHidden) text += word.text;
    } else if (!stacked.has(word) && !isCovered(word) && isInSight(word, page)) {
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
