// A drawn page as PNG where that is small: text and lines stay as sharp as they were drawn, and it is made far sooner than a JPEG (W3C PNG 2nd edition, 5 and 11).
import type { DrawnPixels } from './words-in-sight.ts';

/** Bytes for each pixel: a photograph or a scan needs many times more, and is better off as JPEG. */
const mostBytesAPixel = 0.25;

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const [grey, colour] = [0, 2] as const;
/** Bits for each value of a pixel. */
type Depth = 4 | 8;

/** What the platform does faster than we could: zlib's wrapping (RFC 1950), of which its lowest level will do, and the checksum of PNG's pieces. */
export type Packing = { readonly deflate: (bytes: Uint8Array) => Uint8Array; readonly crc32: (bytes: Uint8Array) => number };

const chunk = (type: string, content: Uint8Array, checksum: Packing['crc32']): Uint8Array => {
  const whole = new Uint8Array(content.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, content.length);
  for (let index = 0; index < 4; index += 1) whole[4 + index] = type.charCodeAt(index);
  whole.set(content, 8);
  view.setUint32(content.length + 8, checksum(whole.subarray(4, content.length + 8)));
  return whole;
};

const header = ({ width, height }: DrawnPixels, depth: Depth, kind: typeof grey | typeof colour): Uint8Array => {
  const content = new Uint8Array(13);
  const view = new DataView(content.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  content.set([depth, kind, 0, 0, 0], 8);
  return content;
};

// Each row is a call of its own: of a loop within a loop V8 throws what it compiled away at the end of each row.

/** Pixels from `from` to `end`, one value each, written at `to`; false at the first that has a colour. */
const greyRow = (values: Uint32Array, from: number, end: number, all: Uint8Array, to: number): boolean => {
  for (let at = from, out = to; at < end; at += 1, out += 1) {
    const value = (values[at] ?? 0) & 0xffffff;
    if (value !== (value & 0xff) * 0x010101) return false;
    all[out] = value;
  }
  return true;
};

/** Rows of one value a pixel, each behind the number of its filter, which is none; null at the first pixel that has a colour. */
const greyRows = ({ pixels, width, height }: DrawnPixels): Uint8Array | null => {
  const all = new Uint8Array((width + 1) * height);
  // One pixel at a time, its red in the lowest byte: every processor that we run on puts that first.
  const values = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  for (let y = 0; y < height; y += 1) if (!greyRow(values, y * width, (y + 1) * width, all, y * (width + 1) + 1)) return null;
  return all;
};

/** Pixels of four bytes from `from` to `end`, three values each, written at `to`. */
const colourRow = (pixels: Uint8ClampedArray, from: number, end: number, all: Uint8Array, to: number): void => {
  for (let at = from, out = to; at < end; at += 4, out += 3) {
    all[out] = pixels[at] ?? 0;
    all[out + 1] = pixels[at + 1] ?? 0;
    all[out + 2] = pixels[at + 2] ?? 0;
  }
};

/** Rows of three values a pixel, as above. */
const colourRows = ({ pixels, width, height }: DrawnPixels): Uint8Array => {
  const row = width * 3 + 1;
  const all = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) colourRow(pixels, y * width * 4, (y + 1) * width * 4, all, y * row + 1);
  return all;
};

const steps = 15;
/** The nearest of the sixteen greys. */
const stepOf = Uint8Array.from({ length: 256 }, (_, value) => Math.round((value * steps) / 255));

/** The four bits of pixels `from` to `end`, the left one of two in the higher bits, written at `to`; false at the first pixel that has a colour. */
const stepRow = (values: Uint32Array, from: number, end: number, all: Uint8Array, to: number): boolean => {
  const white = 0xffffff;
  for (let at = from, out = to; at < end; at += 2, out += 1) {
    const left = (values[at] ?? 0) & white;
    const right = at + 1 < end ? (values[at + 1] ?? 0) & white : white;
    if (left === white && right === white) { all[out] = 0xff; continue; }
    if (left !== (left & 0xff) * 0x010101 || right !== (right & 0xff) * 0x010101) return false;
    all[out] = ((stepOf[left & 0xff] ?? 0) << 4) | (stepOf[right & 0xff] ?? 0);
  }
  return true;
};

/** Rows of four bits a pixel, as above; null at the first pixel that has a colour. */
const steppedRows = ({ pixels, width, height }: DrawnPixels): Uint8Array | null => {
  const row = ((width + 1) >> 1) + 1;
  const all = new Uint8Array(row * height);
  const values = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  for (let y = 0; y < height; y += 1) if (!stepRow(values, y * width, (y + 1) * width, all, y * row + 1)) return null;
  return all;
};

const written = (page: DrawnPixels, packed: Uint8Array, depth: Depth, kind: typeof grey | typeof colour, { crc32 }: Packing): Uint8Array => {
  const pieces = [signature, chunk('IHDR', header(page, depth, kind), crc32), chunk('IDAT', packed, crc32), chunk('IEND', new Uint8Array(), crc32)];
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) { whole.set(piece, at); at += piece.length; }
  return whole;
};

/**
 * @param page without transparency: a page has paper behind it; its pixels begin at a multiple of four bytes
 * @returns null where the page is no text or lines but a picture
 */
export const pagePng = (page: DrawnPixels, packing: Packing): Uint8Array | null => {
  const greys = greyRows(page);
  const packed = packing.deflate(greys ?? colourRows(page));
  return packed.length > page.width * page.height * mostBytesAPixel ? null : written(page, packed, 8, greys === null ? colour : grey, packing);
};

/**
 * In sixteen greys: letters and lines look the same in them and take two thirds of the room. Not for shades that run into each other.
 * @param page as for `pagePng`
 * @returns null where a pixel has a colour
 */
export const letterPng = (page: DrawnPixels, packing: Packing): Uint8Array | null => {
  const rows = steppedRows(page);
  return rows === null ? null : written(page, packing.deflate(rows), 4, grey, packing);
};
