// PNG files (W3C PNG, third edition): size and traces from their chunks, and the same picture with nothing but the picture.
import { unzlibSync, zlibSync } from 'fflate';
import { crc32 } from '../../model/crc32.ts';
import { ok, type Result } from '../../model/result.ts';
import { readExif } from './exif.ts';
import { damagedPicture, joined, latin, unusualPicture, type Orientation, type PictureFacts, type PictureTrace } from './picture-facts.ts';

type Chunk = { readonly type: string; readonly bytes: Uint8Array };

export type Png = PictureFacts & { readonly chunks: readonly Chunk[]; /** Bytes of the rows, unpacked. */ readonly rowBytes: number };

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** What a decoder needs beside the rows. Kept in this order, which the standard allows. */
const kept: readonly string[] = ['IHDR', 'gAMA', 'sRGB', 'PLTE', 'tRNS'];

type Walk = { readonly chunks: readonly Chunk[]; readonly end: number };

/** All chunks up to IEND with their checksums right; null where the file breaks off or was damaged. */
const walk = (bytes: Uint8Array): Walk | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return null;
    const type = latin(bytes.subarray(at + 4, at + 8));
    if (type === 'IEND') return { chunks, end };
    chunks.push({ type, bytes: bytes.subarray(at + 8, end - 4) });
    at = end;
  }
  return null;
};

const tracesOf = ({ type, bytes }: Chunk): readonly PictureTrace[] => {
  if (type === 'tIME') return ['time-taken'];
  if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') return latin(bytes).includes('GPSL') ? ['captions', 'gps'] : ['captions'];
  // Animation: pictures behind the picture.
  if (type === 'fdAT') return ['data-behind'];
  return [];
};

export const samplesOf: ReadonlyMap<number, number> = new Map([[0, 1], [2, 3], [3, 1], [4, 2], [6, 4]]);

/** The seven passes of an interlaced picture: first column, first row, step across, step down (clause 8.2). */
export const passes = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const;

/** One byte for the filter, then the pixels, for every row of every pass. */
const rowBytesOf = (width: number, height: number, bitsPerPixel: number, interlaced: boolean): number => {
  const stretch = (columns: number, rows: number): number => (columns === 0 ? 0 : rows * (1 + Math.ceil((columns * bitsPerPixel) / 8)));
  if (!interlaced) return stretch(width, height);
  return passes.reduce((sum, [x, y, across, down]) => sum + stretch(Math.max(0, Math.ceil((width - x) / across)), Math.max(0, Math.ceil((height - y) / down))), 0);
};

/** The picture's facts; a problem where it is damaged or cut off. Nothing is unpacked. */
export const readPng = (bytes: Uint8Array): Result<Png> => {
  const walked = signature.every((byte, at) => bytes[at] === byte) ? walk(bytes) : null;
  const head = walked?.chunks[0];
  if (walked === null || head?.type !== 'IHDR' || head.bytes.length !== 13 || !walked.chunks.some(({ type }) => type === 'IDAT')) return damagedPicture();
  const { chunks, end } = walked;
  const view = new DataView(head.bytes.buffer, head.bytes.byteOffset, 13);
  const [width, height, depth, colour, interlace] = [view.getUint32(0), view.getUint32(4), view.getUint8(8), view.getUint8(9), view.getUint8(12)];
  const samples = samplesOf.get(colour);
  if (width === 0 || height === 0 || width > 0x7fffffff || height > 0x7fffffff) return damagedPicture();
  if (samples === undefined || ![1, 2, 4, 8, 16].includes(depth) || interlace > 1) return unusualPicture;
  const traces = new Set(chunks.flatMap(tracesOf));
  if (end < bytes.length) traces.add('data-behind');
  const exif = chunks.find(({ type }) => type === 'eXIf');
  let orientation: Orientation = 1;
  if (exif !== undefined) {
    const facts = readExif(exif.bytes);
    ({ orientation } = facts);
    for (const trace of facts.traces) traces.add(trace);
  }
  const profile = chunks.find(({ type }) => type === 'iCCP');
  return ok({
    width, height, orientation, traces, chunks, inks: false, transparent: colour >= 4 || chunks.some(({ type }) => type === 'tRNS'),
    profile: profile === undefined ? null : unpackedProfile(profile.bytes), rowBytes: rowBytesOf(width, height, depth * samples, interlace === 1),
  });
};

/** A profile is a name, a zero, the method, then deflated (clause 11.3.2.3); none where that is broken. */
const unpackedProfile = (bytes: Uint8Array): Uint8Array | null => {
  const room = new Uint8Array(4 * 1024 * 1024);
  try {
    return unzlibSync(bytes.subarray(bytes.indexOf(0) + 2), { out: room }).slice();
  } catch {
    return null;
  }
};

const chunk = (type: string, bytes: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(12 + bytes.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, bytes.length);
  for (let index = 0; index < 4; index += 1) whole[4 + index] = type.charCodeAt(index);
  whole.set(bytes, 8);
  view.setUint32(8 + bytes.length, crc32(whole.subarray(4, 8 + bytes.length)));
  return whole;
};

/** The rows packed anew, so that nothing can stand behind them; null where they are not as many as the head says. */
const rows = ({ chunks, rowBytes }: Png): Uint8Array | null => {
  try {
    // One byte more than the head promises shows rows that go on.
    const unpacked = unzlibSync(joined(chunks.filter(({ type }) => type === 'IDAT').map(({ bytes }) => bytes)), { out: new Uint8Array(rowBytes + 1) });
    return unpacked.length === rowBytes ? zlibSync(unpacked, { level: 6 }) : null;
  } catch {
    return null; // fflate throws on broken deflate data
  }
};

/** @param packed rows of another size, with what the picture's own need beside them */
export const pngOfRows = ({ chunks }: Png, size: { readonly width: number; readonly height: number }, packed: Uint8Array): Uint8Array<ArrayBuffer> => joined([signature, ...kept.flatMap((type) => {
  const [own] = chunks.filter((each) => each.type === type);
  if (own === undefined) return [];
  if (type !== 'IHDR') return [chunk(type, own.bytes)];
  const head = own.bytes.slice();
  const view = new DataView(head.buffer);
  view.setUint32(0, size.width);
  view.setUint32(4, size.height);
  view.setUint8(12, 0);
  return [chunk(type, head)];
}), chunk('IDAT', packed), chunk('IEND', new Uint8Array(0))]);

/**
 * The same picture, pixel for pixel, without anything else in the file; a problem where its rows can't be unpacked.
 * @param keep.profile its colour profile stays: for a decoder that goes by it, never for a file that is stored
 */
export const barePng = (png: Png, keep: { readonly profile: boolean }): Result<Uint8Array<ArrayBuffer>> => {
  const packed = rows(png);
  if (packed === null) return damagedPicture();
  const beside = [...kept, ...(keep.profile ? ['iCCP'] : [])];
  const order = (type: string): number => (type === 'iCCP' ? 0.5 : beside.indexOf(type));
  const chosen = beside.flatMap(type => png.chunks.filter(each => each.type === type).slice(0, 1)).sort((a, b) => order(a.type) - order(b.type));
  return ok(joined([signature, ...chosen.map(each => chunk(each.type, each.bytes)), chunk('IDAT', packed), chunk('IEND', new Uint8Array(0))]));
};
