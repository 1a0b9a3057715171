// A drawn page as PNG where that is small: text and lines stay as sharp as they were drawn, and it is made far sooner than a JPEG (W3C PNG 2nd edition, 5 and 11).
import { crc32 } from '../../model/crc32.ts';
import type { DrawnPixels } from './words-in-sight.ts';

/** Bytes for each pixel: a photograph or a scan needs many times more, and is better off as JPEG. */
const mostBytesAPixel = 0.25;

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const [grey, colour] = [0, 2] as const;

const chunk = (type: string, content: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(content.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, content.length);
  for (let index = 0; index < 4; index += 1) whole[4 + index] = type.charCodeAt(index);
  whole.set(content, 8);
  view.setUint32(content.length + 8, crc32(whole.subarray(4, content.length + 8)));
  return whole;
};

const header = ({ width, height }: DrawnPixels, kind: typeof grey | typeof colour): Uint8Array => {
  const content = new Uint8Array(13);
  const view = new DataView(content.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  content.set([8, kind, 0, 0, 0], 8);
  return content;
};

const isGrey = ({ pixels }: DrawnPixels): boolean => {
  for (let at = 0; at < pixels.length; at += 4) if (pixels[at] !== pixels[at + 1] || pixels[at] !== pixels[at + 2]) return false;
  return true;
};

/** Rows of one value a pixel, or of three, each behind the number of its filter, which is none. */
const rows = ({ pixels, width, height }: DrawnPixels, values: 1 | 3): Uint8Array => {
  const all = new Uint8Array((width * values + 1) * height);
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1, from += 4, to += values) {
      all[to] = pixels[from] ?? 0;
      if (values === 3) { all[to + 1] = pixels[from + 1] ?? 0; all[to + 2] = pixels[from + 2] ?? 0; }
    }
  }
  return all;
};

/**
 * @param page without transparency: a page has paper behind it
 * @param deflate as zlib wraps it (RFC 1950); its lowest level will do
 * @returns null where the page is no text or lines but a picture
 */
export const pagePng = (page: DrawnPixels, deflate: (bytes: Uint8Array) => Uint8Array): Uint8Array | null => {
  const kind = isGrey(page) ? grey : colour;
  const packed = deflate(rows(page, kind === grey ? 1 : 3));
  if (packed.length > page.width * page.height * mostBytesAPixel) return null;
  const pieces = [signature, chunk('IHDR', header(page, kind)), chunk('IDAT', packed), chunk('IEND', new Uint8Array())];
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) { whole.set(piece, at); at += piece.length; }
  return whole;
};
