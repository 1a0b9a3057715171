// Words of a drawn page that can be seen on it. A PDF keeps the words that a black bar covers, white ones, and those beside the page:
// of a page that is published as a picture nothing may be said that the picture doesn't show.

/** A word, or a stretch of words without one, and the upright rectangle that holds it, in pixels of the drawn page. */
export type PlacedWord = { readonly text: string; readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Red, green, blue, alpha for each pixel, row by row. */
export type DrawnPixels = { readonly pixels: Uint8ClampedArray; readonly width: number; readonly height: number };

/** Of 255: below it nobody reads a letter on its ground. */
const leastContrast = 24;
/** Thinner than that a rectangle holds no ground beside its letter. */
const leastWidth = 6;

const lightnessRange = ({ pixels, width }: DrawnPixels, left: number, top: number, right: number, bottom: number): number => {
  let [darkest, lightest] = [255, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * 4;
      const lightness = ((pixels[at] ?? 0) * 3 + (pixels[at + 1] ?? 0) * 6 + (pixels[at + 2] ?? 0)) / 10;
      darkest = Math.min(darkest, lightness);
      lightest = Math.max(lightest, lightness);
    }
  }
  return lightest - darkest;
};

/** Cuts a stretch into pieces no longer than a letter or two, so that a bar over half a word is seen. */
const cut = (from: number, to: number, step: number): (readonly [number, number])[] => {
  const count = Math.max(1, Math.round((to - from) / Math.max(1, step)));
  return Array.from({ length: count }, (_, index) => [Math.floor(from + ((to - from) * index) / count), Math.ceil(from + ((to - from) * (index + 1)) / count)] as const);
};

const isInSight = (word: PlacedWord, page: DrawnPixels): boolean => {
  if (!(word.right > 0 && word.bottom > 0 && word.left < page.width && word.top < page.height)) return false;
  const thin = Math.max(0, leastWidth - (word.right - word.left)) / 2;
  const [left, right] = [Math.max(0, Math.floor(word.left - thin)), Math.min(page.width, Math.ceil(word.right + thin))];
  const [top, bottom] = [Math.max(0, Math.floor(word.top)), Math.min(page.height, Math.ceil(word.bottom))];
  const [wide, high] = [right - left, bottom - top];
  const pieces = wide >= high
    ? cut(left, right, Math.max(leastWidth, high)).map(([from, to]) => lightnessRange(page, from, top, to, bottom))
    : cut(top, bottom, Math.max(leastWidth, wide)).map(([from, to]) => lightnessRange(page, left, from, right, to));
  return pieces.every((range) => range >= leastContrast);
};

/**
 * @param words in reading order; one without letters (a space, a line break) is kept where a word that can be seen stands before it
 * @returns the words in sight as one text, and how many were not
 */
export const wordsInSight = (words: readonly PlacedWord[], page: DrawnPixels): { readonly text: string; readonly hidden: number } => {
  let [text, hidden, isAfterHidden] = ['', 0, true];
  for (const word of words) {
    if (word.text.trim() === '') {
      if (!isAfterHidden) text += word.text;
    } else if (isInSight(word, page)) {
      text += word.text;
      isAfterHidden = false;
    } else {
      hidden += 1;
      isAfterHidden = text === '' || /\s$/.test(text);
    }
  }
  return { text, hidden };
};
