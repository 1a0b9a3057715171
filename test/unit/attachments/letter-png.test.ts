// A page of letters as PNG in sixteen greys: each pixel the nearest of them, also at the end of an odd row, coloured edges of letters as the grey that they stand for.
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

const rowsOf = (png: Uint8Array): readonly number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  // The header takes 25 bytes behind the signature of 8; then comes the one piece of pixels.
  const length = view.getUint32(33);
  expect(String.fromCharCode(...png.subarray(37, 41))).toBe('IDAT');
  expect(view.getUint32(41 + length)).toBe(crc32(png.subarray(37, 41 + length)));
  return [...inflateSync(png.subarray(41, 41 + length))];
};

const made = (drawn: ReturnType<typeof page>): Uint8Array => letterPng(drawn, { deflate: (rows) => deflateSync(rows), crc32 });

describe('a page of letters', () => {
  it('says its size, four bits a pixel and no colours', () => {
    const png = made(page());
    expect([new DataView(png.buffer).getUint32(16), new DataView(png.buffer).getUint32(20), ...png.subarray(24, 29)]).toEqual([width, height, 4, 0, 0, 0, 0]);
  });

  it('has two pixels a byte, each the nearest of sixteen greys, and white behind the last of an odd row', () => {
    const grey = (value: number) => [value, value, value] as const;
    expect(rowsOf(made(page(grey(0), grey(255), grey(8), grey(9), grey(136), grey(17), grey(246), grey(247), grey(0), grey(0))))).toEqual([0, 0x0f, 0x01, 0x8f, 0, 0x1e, 0xf0, 0x0f]);
  });

  it('has the grey that the colours of an edge stand for', () => {
    expect(rowsOf(made(page([255, 255, 0], [0, 0, 255], [255, 0, 0], [119, 102, 136], [255, 255, 255])))).toEqual([0, 0xa5, 0x57, 0xff, 0, 0xff, 0xff, 0xff]);
  });
});
