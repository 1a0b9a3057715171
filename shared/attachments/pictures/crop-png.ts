// A PNG cut to a rectangle of its pixels without losing any of what stays (W3C PNG, clauses 7 to 9): rows are unfiltered, cut and packed anew.
import { unzlibSync, zlibSync } from 'fflate';
import type { PixelRect } from '../../ooxml/picture-crop.ts';
import { passes, pngOfRows, samplesOf, type Png } from './png.ts';
import { joined } from './picture-facts.ts';

type Grid = { readonly width: number; readonly height: number; readonly bits: number };

const rowLength = ({ width, bits }: Grid): number => Math.ceil((width * bits) / 8);

/** Predictor of Paeth (clause 9.4). */
const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
};

/** Rows as they are, without filters; null where one names a filter that there isn't. */
const unfiltered = (bytes: Uint8Array, grid: Grid): Uint8Array | null => {
  const length = rowLength(grid);
  const step = Math.max(1, grid.bits >> 3);
  const rows = new Uint8Array(length * grid.height);
  for (let y = 0; y < grid.height; y += 1) {
    const [from, to] = [y * (length + 1) + 1, y * length];
    const filter = bytes[from - 1] ?? 0;
    if (filter > 4) return null;
    for (let x = 0; x < length; x += 1) {
      const left = x < step ? 0 : (rows[to + x - step] ?? 0);
      const up = y === 0 ? 0 : (rows[to + x - length] ?? 0);
      const corner = x < step || y === 0 ? 0 : (rows[to + x - length - step] ?? 0);
      const guess = filter === 0 ? 0 : filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
      rows[to + x] = (bytes[from + x] ?? 0) + guess;
    }
  }
  return rows;
};

/** Copies one pixel; of less than eight bits within a byte. */
const copyPixel = (from: Uint8Array, fromRow: number, fromX: number, to: Uint8Array, toRow: number, toX: number, bits: number): void => {
  if (bits >= 8) {
    const size = bits >> 3;
    for (let index = 0; index < size; index += 1) to[toRow + toX * size + index] = from[fromRow + fromX * size + index] ?? 0;
    return;
  }
  const [perByte, mask] = [8 / bits, (1 << bits) - 1];
  const value = ((from[fromRow + Math.floor(fromX / perByte)] ?? 0) >> (8 - bits - (fromX % perByte) * bits)) & mask;
  const at = toRow + Math.floor(toX / perByte);
  to[at] = (to[at] ?? 0) | (value << (8 - bits - (toX % perByte) * bits));
};

/** All pixels in rows from top to bottom, also those that the file gives in seven passes; null where it is damaged. */
const pixelRows = (unpacked: Uint8Array, grid: Grid, interlaced: boolean): Uint8Array | null => {
  if (!interlaced) return unfiltered(unpacked, grid);
  const whole = new Uint8Array(rowLength(grid) * grid.height);
  let at = 0;
  for (const [x0, y0, across, down] of passes) {
    const part: Grid = { width: Math.max(0, Math.ceil((grid.width - x0) / across)), height: Math.max(0, Math.ceil((grid.height - y0) / down)), bits: grid.bits };
    if (part.width === 0 || part.height === 0) continue;
    const size = part.height * (rowLength(part) + 1);
    const rows = unfiltered(unpacked.subarray(at, at + size), part);
    if (rows === null) return null;
    at += size;
    for (let y = 0; y < part.height; y += 1) for (let x = 0; x < part.width; x += 1) copyPixel(rows, y * rowLength(part), x, whole, (y0 + y * down) * rowLength(grid), x0 + x * across, grid.bits);
  }
  return whole;
};

/** Each row stands as the difference from the one above it, which packs well enough and loses nothing. */
const filteredUp = (rows: Uint8Array, length: number, height: number): Uint8Array => {
  const made = new Uint8Array((length + 1) * height);
  for (let y = 0; y < height; y += 1) {
    made[y * (length + 1)] = 2;
    for (let x = 0; x < length; x += 1) made[y * (length + 1) + 1 + x] = (rows[y * length + x] ?? 0) - (y === 0 ? 0 : (rows[(y - 1) * length + x] ?? 0));
  }
  return made;
};

/** Larger pictures are left as they are: unpacked they would take the memory of a whole pack. */
const maxBytes = 160_000_000;

/** The part of the picture, bare; null where it is damaged or too large to be cut here. */
export const cropPng = (png: Png, { x, y, width, height }: PixelRect): Uint8Array<ArrayBuffer> | null => {
  const head = png.chunks[0]?.bytes;
  if (head === undefined || png.rowBytes > maxBytes) return null;
  const bits = (head[8] ?? 8) * (samplesOf.get(head[9] ?? 0) ?? 1);
  const grid: Grid = { width: png.width, height: png.height, bits };
  let unpacked: Uint8Array;
  try {
    unpacked = unzlibSync(joined(png.chunks.filter(({ type }) => type === 'IDAT').map(({ bytes }) => bytes)), { out: new Uint8Array(png.rowBytes + 1) });
  } catch {
    return null; // fflate throws on broken deflate data
  }
  const rows = unpacked.length === png.rowBytes ? pixelRows(unpacked, grid, head[12] === 1) : null;
  if (rows === null) return null;
  const part: Grid = { width, height, bits };
  const [length, whole] = [rowLength(part), rowLength(grid)];
  const kept = new Uint8Array(length * height);
  for (let row = 0; row < height; row += 1) {
    if (bits >= 8) kept.set(rows.subarray((y + row) * whole + (x * bits) / 8, (y + row) * whole + (x * bits) / 8 + length), row * length);
    else for (let column = 0; column < width; column += 1) copyPixel(rows, (y + row) * whole, x + column, kept, row * length, column, bits);
  }
  return pngOfRows(png, { width, height }, zlibSync(filteredUp(kept, length, height), { level: 6 }));
};
