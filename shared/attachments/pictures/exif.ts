// The EXIF block of a picture (EXIF 2.32; TIFF 6.0): how it must be turned, and what it gives away. Read for the list of findings, never kept.
import type { Orientation, PictureTrace } from './picture-facts.ts';

export type ExifFacts = { readonly orientation: Orientation; readonly traces: ReadonlySet<PictureTrace> };

const exifPointer = 0x8769;
const gpsPointer = 0x8825;
const orientationTag = 0x0112;

/** Tags by what they tell. */
const tagTraces: ReadonlyMap<number, PictureTrace> = new Map([
  ...[0x010f, 0x0110, 0x0131, 0x013c, 0x927c, 0xa420, 0xa430, 0xa431, 0xa433, 0xa434, 0xa435].map(tag => [tag, 'camera'] as const),
  ...[0x0132, 0x9003, 0x9004].map(tag => [tag, 'time-taken'] as const),
  ...[0x010e, 0x013b, 0x8298, 0x9286, 0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f].map(tag => [tag, 'captions'] as const),
]);

/** More fields than any camera writes in one directory. */
const maxFields = 1_000;

type Field = { readonly tag: number; readonly value: number };
type Directory = { readonly fields: readonly Field[]; readonly next: number };

const nothing: Directory = { fields: [], next: 0 };

const directoryAt = (view: DataView, at: number, little: boolean): Directory => {
  if (at < 8 || at + 2 > view.byteLength) return nothing;
  const count = Math.min(view.getUint16(at, little), maxFields);
  const fields: Field[] = [];
  for (let index = 0; index < count; index += 1) {
    const field = at + 2 + index * 12;
    if (field + 12 > view.byteLength) return { fields, next: 0 };
    const short = view.getUint16(field + 2, little) === 3;
    fields.push({ tag: view.getUint16(field, little), value: short ? view.getUint16(field + 8, little) : view.getUint32(field + 8, little) });
  }
  const end = at + 2 + count * 12;
  return { fields, next: end + 4 <= view.byteLength ? view.getUint32(end, little) : 0 };
};

const orientations: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** @param bytes the TIFF structure, without "Exif\0\0" before it; what can't be read in it tells nothing */
export const readExif = (bytes: Uint8Array): ExifFacts => {
  const traces = new Set<PictureTrace>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || (bytes[0] !== 0x49 && bytes[0] !== 0x4d)) return { orientation: 1, traces };
  const little = bytes[0] === 0x49;
  const first = directoryAt(view, view.getUint32(4, little), little);
  const value = (tag: number): number | undefined => first.fields.find(field => field.tag === tag)?.value;
  const own = directoryAt(view, value(exifPointer) ?? 0, little);
  for (const { tag } of [...first.fields, ...own.fields]) {
    const trace = tagTraces.get(tag);
    if (trace !== undefined) traces.add(trace);
  }
  if (value(gpsPointer) !== undefined && directoryAt(view, value(gpsPointer) ?? 0, little).fields.length > 0) traces.add('gps');
  if (directoryAt(view, first.next, little).fields.length > 0) traces.add('thumbnail');
  return { orientation: orientations.find(each => each === value(orientationTag)) ?? 1, traces };
};
