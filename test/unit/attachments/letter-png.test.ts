// A page of letters as PNG in sixteen greys: each pixel the nearest of them, also at the end of an odd row.
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { letterPng } from '../../../shared/attachments/pdf/page-png.ts';

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

const made = (drawn: ReturnType<typeof page>): Uint8Array | null => letterPng(drawn, { deflate: (rows) => deflateSync(rows), crc32 });

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
