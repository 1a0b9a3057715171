// A drawn page as PNG: letters in sixteen greys, each pixel the nearest of them, also at the end of an odd row; all greys; colours.
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { letterPng, pagePng } from '../../../shared/attachments/pdf/page-png.ts';

const [width, height] = [5, 2];

/** The two rows of a page, each pixel as red, green, blue. */
const page = (...given: readonly (readonly [number, number, number])[]) => {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  given.forEach((colour, index) => { pixels.set(colour, index * 4); });
  return { pixels, width, height };
};

const rowsOf = (png: Uint8Array | null): readonly number[] => {
  if (png === null) throw new Error('it has a colour');
  const view = new DataView(png.buffer, png.byteOffset);
  // The header takes 25 bytes behind the signature of 8; then comes the one piece of pixels.
  const length = view.getUint32(33);
  expect(String.fromCharCode(...png.subarray(37, 41))).toBe('IDAT');
  expect(view.getUint32(41 + length)).toBe(crc32(png.subarray(37, 41 + length)));
  return [...inflateSync(png.subarray(41, 41 + length))];
};

const packing = { deflate: (rows: Uint8Array) => deflateSync(rows), crc32 };
const made = (drawn: ReturnType<typeof page>): Uint8Array | null => letterPng(drawn, packing);

describe('a page of letters', () => {
  it('says its size, four bits a pixel and no colours', () => {
    const png = made(page()) ?? new Uint8Array(40);
    expect([new DataView(png.buffer).getUint32(16), new DataView(png.buffer).getUint32(20), ...png.subarray(24, 29)]).toEqual([width, height, 4, 0, 0, 0, 0]);
  });

  it('has two pixels a byte, each the nearest of sixteen greys, and white behind the last of an odd row', () => {
    const grey = (value: number) => [value, value, value] as const;
    expect(rowsOf(made(page(grey(0), grey(255), grey(8), grey(9), grey(136), grey(17), grey(246), grey(247), grey(0), grey(0))))).toEqual([0, 0x0f, 0x01, 0x8f, 0, 0x1e, 0xf0, 0x0f]);
  });

  it.each([0, 4, 9])('is none where pixel %i has a colour', (place) => {
    expect(made(page(...Array.from({ length: 10 }, (_, index) => (index === place ? [9, 9, 10] as const : [9, 9, 9] as const))))).toBeNull();
  });
});

describe('a page that is no letters only', () => {
  const side = 40;
  const white = () => ({ pixels: new Uint8ClampedArray(side * side * 4).fill(255), width: side, height: side });
  /** Pixels of a row by their place, the filter's number in front. */
  const row = (values: Readonly<Record<number, number>>, length: number): readonly number[] => [0, ...Array.from({ length }, (_, at) => values[at] ?? 255)];

  it('has all greys, a byte each, where it has no colour', () => {
    const drawn = white();
    drawn.pixels.set([7, 7, 7], 0);
    drawn.pixels.set([131, 131, 131], (side * 2 - 1) * 4);
    const png = pagePng(drawn, packing) ?? new Uint8Array(40);
    expect([...png.subarray(24, 29)]).toEqual([8, 0, 0, 0, 0]);
    expect(rowsOf(png).slice(0, (side + 1) * 3)).toEqual([row({ 0: 7 }, side), row({ [side - 1]: 131 }, side), row({}, side)].flat());
  });

  it('has red, green and blue where a pixel has a colour, the last one too', () => {
    const drawn = white();
    drawn.pixels.set([1, 2, 3], side * 4);
    drawn.pixels.set([10, 20, 30], (side * side - 1) * 4);
    const png = pagePng(drawn, packing) ?? new Uint8Array(40);
    expect([...png.subarray(24, 29)]).toEqual([8, 2, 0, 0, 0]);
    const [rows, length] = [rowsOf(png), side * 3];
    expect(rows.slice(0, (length + 1) * 2)).toEqual([row({}, length), row({ 0: 1, 1: 2, 2: 3 }, length)].flat());
    expect(rows.slice(-(length + 1))).toEqual(row({ [length - 3]: 10, [length - 2]: 20, [length - 1]: 30 }, length));
  });

  it('is no PNG where it is a picture', () => {
    const drawn = white();
    for (let at = 0, value = 1; at < drawn.pixels.length; at += 1) {
      value = (value * 48_271) % 2_147_483_647;
      drawn.pixels[at] = value % 256;
    }
    expect(pagePng(drawn, packing)).toBeNull();
  });
});
