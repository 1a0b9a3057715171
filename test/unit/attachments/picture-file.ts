// Pictures made for tests: pixels by rule, and around them what telephones and picture programs put into such files.
import { zlibSync } from 'fflate';
import { drawPicture } from '../../../electron/cli/adapters/draw-picture.ts';
import { crc32 } from '../../../shared/model/crc32.ts';
import type { PictureDrawing } from '../../../shared/ports.ts';

export type Colour = readonly [red: number, green: number, blue: number];

export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
export const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

export const join = (...pieces: readonly (Uint8Array | readonly number[])[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

export const chunk = (type: string, content: Uint8Array): Uint8Array => {
  const body = join(bytesOf(type), content);
  const numbers = new DataView(new ArrayBuffer(8));
  numbers.setUint32(0, content.length);
  numbers.setUint32(4, crc32(body));
  return join(new Uint8Array(numbers.buffer, 0, 4), body, new Uint8Array(numbers.buffer, 4, 4));
};

export const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const pngHead = (width: number, height: number): Uint8Array => {
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  head.setUint8(8, 8);
  head.setUint8(9, 2);
  return chunk('IHDR', new Uint8Array(head.buffer));
};

/** A PNG of three bytes a pixel; `beside` are chunks between head and rows. */
export const pngOf = (width: number, height: number, colourAt: (x: number, y: number) => Colour, ...beside: readonly Uint8Array[]): Uint8Array => {
  const rows = new Uint8Array(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows.set(colourAt(x, y), y * (1 + width * 3) + 1 + x * 3);
  return join(pngSignature, pngHead(width, height), ...beside, chunk('IDAT', zlibSync(rows)), chunk('IEND', new Uint8Array(0)));
};

const drawing = (from: 'jpeg' | 'png', as: 'jpeg' | 'png', width: number, height: number): PictureDrawing => ({ from, as, quality: 0.95, orientation: 1, profile: null, width, height });

/** The same as a JPEG with nothing but the picture in it. */
export const jpegOf = async (width: number, height: number, colourAt: (x: number, y: number) => Colour): Promise<Uint8Array> => {
  const jpeg = await drawPicture(pngOf(width, height, colourAt), drawing('png', 'jpeg', width, height));
  if (jpeg === null) throw new Error('The test picture could not be made');
  return jpeg;
};

/** Segments put behind the start of a JPEG, and bytes behind its end. */
export const withSegments = (jpeg: Uint8Array, segments: readonly (readonly [marker: number, content: Uint8Array])[], behind: Uint8Array = new Uint8Array(0)): Uint8Array =>
  join(jpeg.subarray(0, 2), ...segments.map(([marker, content]) => join([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255], content)), jpeg.subarray(2), behind);

type Field = readonly [tag: number, type: number, count: number, value: number];

const directory = (fields: readonly Field[], next: number): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 + fields.length * 12 + 4));
  view.setUint16(0, fields.length);
  fields.forEach(([tag, type, count, value], index) => {
    const at = 2 + index * 12;
    view.setUint16(at, tag);
    view.setUint16(at + 2, type);
    view.setUint32(at + 4, count);
    if (type === 3) view.setUint16(at + 8, value);
    else view.setUint32(at + 8, value);
  });
  view.setUint32(2 + fields.length * 12, next);
  return new Uint8Array(view.buffer);
};

/** What the telephone wrote: each of these words must be in no stored file. */
export const planted = { camera: 'CANARYCAM 7', owner: 'Canary Owner', time: '2031:03:04 05:06:07', place: 'CANARY PLACE 52.1234N' } as const;

/** An EXIF block (big end first) with orientation, camera, owner, time, a GPS directory and a small copy of the picture. */
export const exifBlock = (orientation: number): Uint8Array => {
  const words = [planted.camera, planted.owner, planted.time, planted.place].map((word) => bytesOf(`${word}\0`));
  const [first, gps, small] = [8, 8 + 2 + 5 * 12 + 4, 8 + 2 + 5 * 12 + 4 + 2 + 12 + 4];
  const start = small + 2 + 12 + 4;
  const at = words.map((_, index) => start + words.slice(0, index).reduce((sum, word) => sum + word.length, 0));
  const ascii = (tag: number, index: number): Field => [tag, 2, words[index]?.length ?? 0, at[index] ?? 0];
  return join(
    bytesOf('MM\0*'), [0, 0, 0, first],
    directory([ascii(0x0110, 0), [0x0112, 3, 1, orientation], ascii(0x0132, 2), ascii(0x013b, 1), [0x8825, 4, 1, gps]], small),
    directory([ascii(0x001b, 3)], 0),
    directory([[0x0103, 3, 1, 6]], 0),
    ...words,
  );
};

export const exifSegment = (orientation: number): readonly [number, Uint8Array] => [0xe1, join(bytesOf('Exif\0\0'), exifBlock(orientation))];

/** The colours of a picture at the given places, by decoding it. */
export const coloursAt = async (bytes: Uint8Array, from: 'jpeg' | 'png', width: number, height: number, places: readonly (readonly [number, number])[]): Promise<readonly Colour[]> => {
  const png = from === 'png' ? bytes : await drawPicture(bytes, drawing('jpeg', 'png', width, height));
  if (png === null) throw new Error('The picture could not be decoded');
  const { decode, init } = await import('@jsquash/png/decode.js');
  const { readFile } = await import('node:fs/promises');
  const { createRequire } = await import('node:module');
  await init(await readFile(createRequire(import.meta.url).resolve('@jsquash/png/codec/pkg/squoosh_png_bg.wasm')));
  const image = await decode(new Uint8Array(png).buffer);
  return places.map(([x, y]) => {
    const at = (y * image.width + x) * 4;
    return [image.data[at] ?? 0, image.data[at + 1] ?? 0, image.data[at + 2] ?? 0];
  });
};
