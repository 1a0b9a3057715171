// TIFF files with nothing but the first page's picture (TIFF 6.0, section 2): no author, program, place, captions, small copies or further pages.

/** Tags that say how the pixels are to be read. */
const kept = new Set([
  256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 282, 283, 284, 290, 291, 292, 293, 296, 297, 317, 320, 322, 323, 324, 325, 332, 336, 338, 339, 347, 529, 530, 531, 532,
]);
const sizeOfType: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
/** Where the pixels lie, and how much there is: strips or tiles. */
const places: readonly (readonly [offsets: number, counts: number])[] = [[273, 279], [324, 325]];
const headLength = 8;
const fieldLength = 12;
const maxFields = 1_000;
/** A JPEG inside of a TIFF the old way: where it begins and ends is said in tags of its own. */
const oldJpeg = 6;

type Field = { readonly tag: number; readonly type: number; readonly count: number; readonly value: Uint8Array };

const fieldsOf = (bytes: Uint8Array, view: DataView, little: boolean): readonly Field[] | null => {
  const start = view.getUint32(4, little);
  if (start < headLength || start + 2 > bytes.length) return null;
  const count = view.getUint16(start, little);
  if (count === 0 || count > maxFields || start + 2 + count * fieldLength > bytes.length) return null;
  const fields: Field[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = start + 2 + index * fieldLength;
    const [tag, type, values] = [view.getUint16(at, little), view.getUint16(at + 2, little), view.getUint32(at + 4, little)];
    const length = (sizeOfType[type] ?? 0) * values;
    if (!kept.has(tag)) continue;
    const place = length <= 4 ? at + 8 : view.getUint32(at + 8, little);
    if (length === 0 || place + length > bytes.length) return null;
    fields.push({ tag, type, count: values, value: bytes.subarray(place, place + length) });
  }
  return fields;
};

const numbersOf = ({ type, count, value }: Field, little: boolean): readonly number[] => {
  const view = new DataView(value.buffer, value.byteOffset, value.length);
  return Array.from({ length: count }, (_, index) => (type === 3 ? view.getUint16(index * 2, little) : type === 4 ? view.getUint32(index * 4, little) : (value[index] ?? 0)));
};

type Strips = { readonly offsets: Field; readonly pieces: readonly Uint8Array[] };

const stripsOf = (bytes: Uint8Array, fields: readonly Field[], little: boolean): Strips | null => {
  for (const [offsetTag, countTag] of places) {
    const [offsets, counts] = [fields.find(({ tag }) => tag === offsetTag), fields.find(({ tag }) => tag === countTag)];
    if (offsets === undefined || counts === undefined || offsets.count !== counts.count) continue;
    const lengths = numbersOf(counts, little);
    const pieces = numbersOf(offsets, little).map((offset, index) => bytes.subarray(offset, offset + (lengths[index] ?? 0)));
    return pieces.every((piece, index) => piece.length === lengths[index]) ? { offsets, pieces } : null;
  }
  return null;
};

/** The file with its first picture only; null where it is damaged or written in a way that nobody uses any more. */
export const bareTiff = (bytes: Uint8Array): Uint8Array | null => {
  if (bytes.length < headLength) return null;
  const little = bytes[0] === 0x49;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fields = fieldsOf(bytes, view, little);
  const strips = fields === null ? null : stripsOf(bytes, fields, little);
  const compression = fields?.find(({ tag }) => tag === 259);
  if (fields === null || strips === null || (compression !== undefined && numbersOf(compression, little)[0] === oldJpeg)) return null;
  const ownOffsets = strips.pieces.length;
  const out = fields.map((field) => (field === strips.offsets ? { ...field, type: 4, value: new Uint8Array(4 * ownOffsets) } : field));
  const directoryEnd = headLength + 2 + out.length * fieldLength + 4;
  const even = (length: number): number => length + (length % 2);
  const valuesLength = out.reduce((sum, { value }) => sum + (value.length > 4 ? even(value.length) : 0), 0);
  const made = new Uint8Array(directoryEnd + valuesLength + strips.pieces.reduce((sum, { length }) => sum + even(length), 0));
  const write = new DataView(made.buffer);
  made.set(bytes.subarray(0, 4));
  write.setUint32(4, headLength, little);
  write.setUint16(headLength, out.length, little);
  let pixelsAt = directoryEnd + valuesLength;
  for (const [index, piece] of strips.pieces.entries()) {
    made.set(piece, pixelsAt);
    const value = out.find(({ tag }) => tag === strips.offsets.tag)?.value;
    if (value !== undefined) new DataView(value.buffer).setUint32(index * 4, pixelsAt, little);
    pixelsAt += even(piece.length);
  }
  let valueAt = directoryEnd;
  for (const [index, { tag, type, count, value }] of out.entries()) {
    const at = headLength + 2 + index * fieldLength;
    write.setUint16(at, tag, little);
    write.setUint16(at + 2, type, little);
    write.setUint32(at + 4, count, little);
    if (value.length <= 4) { made.set(value, at + 8); continue; }
    write.setUint32(at + 8, valueAt, little);
    made.set(value, valueAt);
    valueAt += even(value.length);
  }
  return made;
};
