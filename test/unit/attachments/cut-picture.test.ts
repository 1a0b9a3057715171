// What was cut off a picture does not go out with what shows of it, and what shows is what showed before.
import { unzlibSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../shared/model/crc32.ts';
import { cropPng } from '../../../shared/attachments/pictures/crop-png.ts';
import { pictureCutter } from '../../../shared/attachments/pictures/cut-picture.ts';
import { readPng } from '../../../shared/attachments/pictures/png.ts';
import { cropLeft, shownPixels } from '../../../shared/ooxml/picture-crop.ts';
import { jpegOf, pngOf } from './picture-file.ts';

const chunk = (type: string, bytes: Uint8Array): Uint8Array => {
  const body = new Uint8Array([...new TextEncoder().encode(type), ...bytes]);
  const whole = new Uint8Array(body.length + 8);
  new DataView(whole.buffer).setUint32(0, bytes.length);
  whole.set(body, 4);
  new DataView(whole.buffer).setUint32(4 + body.length, crc32(body));
  return whole;
};
/** A PNG of exactly these rows, filters included. */
const rawPng = (width: number, height: number, depth: number, colour: number, interlace: number, rows: readonly number[]): Uint8Array => {
  const head = new Uint8Array(13);
  new DataView(head.buffer).setUint32(0, width);
  new DataView(head.buffer).setUint32(4, height);
  head.set([depth, colour, 0, 0, interlace], 8);
  return new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunk('IHDR', head), ...chunk('IDAT', zlibSync(Uint8Array.from(rows))), ...chunk('IEND', new Uint8Array())]);
};
const png = (bytes: Uint8Array) => { const read = readPng(bytes); if (!read.ok) throw new Error('no PNG'); return read.value; };
/** Bytes of the rows of a picture without interlacing, filters undone where each is "up" or none. */
const rowsOf = (bytes: Uint8Array): readonly (readonly number[])[] => {
  const picture = png(bytes);
  const unpacked = unzlibSync(picture.chunks.find(({ type }) => type === 'IDAT')?.bytes ?? new Uint8Array());
  const length = picture.rowBytes / picture.height - 1;
  const rows: number[][] = [];
  for (let y = 0; y < picture.height; y += 1) {
    const at = y * (length + 1);
    rows.push(Array.from(unpacked.subarray(at + 1, at + 1 + length), (byte, x) => (byte + (unpacked[at] === 2 ? (rows[y - 1]?.[x] ?? 0) : 0)) & 255));
  }
  return rows;
};

describe('a PNG', () => {
  it('is cut to a part with the very pixels, through each filter', () => {
    // Four rows of four greys 10 to 160, filtered by none, left, up and Paeth.
    const bytes = rawPng(4, 4, 8, 0, 0, [0, 10, 20, 30, 40, 1, 50, 10, 10, 10, 2, 40, 40, 40, 40, 4, 40, 10, 10, 10]);
    expect(rowsOf(cropPng(png(bytes), { x: 1, y: 1, width: 2, height: 3 }) ?? new Uint8Array())).toEqual([[60, 70], [100, 110], [140, 150]]);
    const average = rawPng(2, 2, 8, 0, 0, [0, 10, 20, 3, 15, 5]);
    expect(rowsOf(cropPng(png(average), { x: 1, y: 0, width: 1, height: 2 }) ?? new Uint8Array())).toEqual([[20], [25]]);
  });
  it('is cut between the pixels of a byte', () => {
    const bytes = rawPng(8, 2, 1, 0, 0, [0, 0b10110010, 0, 0b01001101]);
    expect(rowsOf(cropPng(png(bytes), { x: 2, y: 0, width: 3, height: 2 }) ?? new Uint8Array())).toEqual([[0b11000000], [0b00100000]]);
  });
  it('is cut though its pixels come in passes', () => {
    // Two by two: the first pass has the first pixel, the sixth the one beside it, the seventh the row below.
    const bytes = rawPng(2, 2, 8, 0, 1, [0, 10, 0, 20, 0, 30, 40]);
    expect(rowsOf(cropPng(png(bytes), { x: 1, y: 0, width: 1, height: 2 }) ?? new Uint8Array())).toEqual([[20], [40]]);
  });
  it('that is damaged is not cut', () => {
    expect(cropPng(png(rawPng(2, 2, 8, 0, 0, [0, 1, 2, 9, 3, 4])), { x: 0, y: 0, width: 1, height: 1 })).toBeNull();
    expect(cropPng(png(rawPng(2, 2, 8, 0, 0, [0, 1, 2])), { x: 0, y: 0, width: 1, height: 1 })).toBeNull();
  });
});

describe('what shows of a picture', () => {
  it('keeps each pixel that shows in part, and trims the rest of it as before', () => {
    const crop = { left: 0.25, top: 0, right: 0.125, bottom: -0.5 };
    const rect = shownPixels(crop, 10, 10);
    expect(rect).toEqual({ x: 2, y: 0, width: 7, height: 10 });
    const left = cropLeft(crop, rect ?? { x: 0, y: 0, width: 1, height: 1 }, 10, 10);
    expect([left.left * 7, left.right * 7, left.top, left.bottom].map((share) => Math.round(share * 1000) / 1000)).toEqual([0.5, 0.25, 0, -0.5]);
  });
  it('is all of it where nothing is cut off, and none of it where too much is', () => {
    const none = { left: 0, top: 0, right: 0, bottom: 0 };
    for (const crop of [none, { ...none, left: -0.2 }, { ...none, left: 0.6, right: 0.5 }, { ...none, left: Number.NaN }]) expect(shownPixels(crop, 10, 10)).toBeNull();
  });
});

describe('pictures of a file', () => {
  const half = { left: 0.5, top: 0, right: 0, bottom: 0 };
  it('PNGs are cut at once, JPEGs after they were drawn', async () => {
    const asked: unknown[] = [];
    const [photo, part] = [await jpegOf(16, 8, () => [200, 10, 10]), await jpegOf(8, 8, () => [200, 10, 10])];
    const cutter = pictureCutter((_, drawing) => { asked.push(drawing); return Promise.resolve(part); });
    expect(png(cutter.cut(pngOf(8, 4, () => [1, 2, 3]), half)?.bytes ?? new Uint8Array())).toMatchObject({ width: 4, height: 4 });
    expect(cutter.cut(photo, half)).toBeNull();
    expect([await cutter.drawNoted(), asked]).toEqual([true, [expect.objectContaining({ from: 'jpeg', as: 'jpeg', width: 8, height: 8, part: { x: 8, y: 0, width: 8, height: 8 } })]]);
    expect(cutter.cut(photo, half)?.left).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
    expect(await cutter.drawNoted()).toBe(false);
  });
  it('a JPEG that nobody can draw stays whole', async () => {
    const cutter = pictureCutter(null);
    const photo = await jpegOf(16, 8, () => [200, 10, 10]);
    expect([cutter.cut(photo, half), await cutter.drawNoted(), cutter.cut(photo, half)]).toEqual([null, false, null]);
  });
});
