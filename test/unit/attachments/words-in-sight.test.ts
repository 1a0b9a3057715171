// Nothing is said of a page drawn from a PDF that its picture doesn't show: no word under a bar, in white, or beside the page.
import { describe, expect, it } from 'vitest';
import { wordsInSight, type PlacedWord } from '../../../shared/attachments/pdf/words-in-sight.ts';

const [width, height] = [200, 60];

/** White paper with upright strokes where a word stands, and whatever is painted over it. */
const page = (words: readonly PlacedWord[], over: readonly { readonly left: number; readonly right: number; readonly shade: number }[] = [], ink = 0) => {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  const paint = (left: number, top: number, right: number, bottom: number, shade: number, every = 1): void => {
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1) for (let x = Math.max(0, left); x < Math.min(width, right); x += every) pixels.fill(shade, (y * width + x) * 4, (y * width + x) * 4 + 3);
  };
  for (const word of words) paint(word.left, word.top, word.right, word.bottom, ink, 3);
  for (const { left, right, shade } of over) paint(left, 0, right, height, shade);
  return { pixels, width, height };
};

const word = (text: string, left: number, right: number): PlacedWord => ({ text, left, top: 20, right, bottom: 32 });
const line = [word('Seen', 10, 50), word(' ', 50, 55), word('Zebedee', 55, 110), word(' ', 110, 115), word('after', 115, 150)];

describe('the words of a drawn page', () => {
  it('are all there when all can be seen, in order', () => {
    expect(wordsInSight(line, page(line))).toMatchObject({ text: 'Seen Zebedee after', hidden: 0 });
  });

  it.each([
    ['a black bar', page(line, [{ left: 53, right: 112, shade: 0 }])],
    ['a white bar', page(line, [{ left: 53, right: 112, shade: 255 }])],
    ['a bar over the first half of the word', page(line, [{ left: 53, right: 84, shade: 0 }])],
  ])('are without the one under %s', (_, drawn) => {
    expect(wordsInSight(line, drawn)).toMatchObject({ text: 'Seen after', hidden: 1 });
  });

  it('are none where they are white on white, or beside the page', () => {
    expect(wordsInSight(line, page(line, [], 255))).toMatchObject({ text: '', hidden: 3 });
    const beside = [word('Zebedee', 220, 280), { ...word('Zebedee', 10, 60), top: -40, bottom: -10 }];
    expect(wordsInSight(beside, page(beside))).toMatchObject({ text: '', hidden: 2 });
  });

  it('are neither of two that stand on each other, as the ink may be of one alone', () => {
    const typedOver = [word('Seen', 10, 50), word(' ', 50, 55), word('Zebedee', 55, 110), word('Somebody', 58, 116), word(' ', 116, 118), word('after', 118, 150)];
    expect(wordsInSight(typedOver, page(typedOver))).toMatchObject({ text: 'Seen after', hidden: 2 });
  });

  it('are all there where one is printed twice, where lines touch and where letters lean on their neighbours', () => {
    const twice = [word('Seen', 10, 50), word('Seen', 11, 51), { ...word('under', 10, 50), top: 31, bottom: 43 }, word('close', 49, 90)];
    expect(wordsInSight(twice, page(twice)).hidden).toBe(0);
  });

  it('are those of a scan whose picture shows them', () => {
    expect(wordsInSight([word('I', 20, 22)], page([word('', 20, 22)])).text).toBe('I');
  });
});
