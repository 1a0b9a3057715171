// A font file of measures alone (OpenType: head, hhea, hmtx, cmap, OS/2), for laying out text in a font that is not here. It draws nothing.

export type FontMeasures = {
  readonly bold: boolean;
  /** Above and below the base line, in thousandths of the size; lines have no other room between them. */
  readonly ascent: number;
  readonly descent: number;
  /** Widths in thousandths of the size: of the first character and those that follow it. */
  readonly runs: readonly (readonly [first: number, widths: readonly number[]])[];
};

export type FontInPlace = {
  /** Written in the document. */
  readonly names: readonly string[];
  /** What is shown. */
  readonly faces: readonly FontMeasures[];
};

type FaceWidths = Pick<FontMeasures, 'ascent' | 'descent'> & Readonly<Record<'regular' | 'bold', FontMeasures['runs']>>;

/** A font shown in place of those of the names, its two faces as high as each other; italic letters take no other room. */
export const twoFaces = (names: readonly string[], { ascent, descent, regular, bold }: FaceWidths): FontInPlace =>
  ({ names, faces: [{ bold: false, ascent, descent, runs: regular }, { bold: true, ascent, descent, runs: bold }] });

const unitsPerEm = 1000;

const table = (length: number, fields: readonly (readonly [at: number, value: number])[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(length));
  for (const [at, value] of fields) view.setUint16(at, value & 0xffff);
  return new Uint8Array(view.buffer);
};

/** Glyphs in the order of the characters, behind the one that stands for none; format 4 with a segment for each run and the closing one. */
const characterMap = (runs: FontMeasures['runs']): Uint8Array => {
  const segments = [...runs.map(([first, widths], index) => {
    const glyph = 1 + runs.slice(0, index).reduce((sum, run) => sum + run[1].length, 0);
    return { first, last: first + widths.length - 1, delta: glyph - first };
  }), { first: 0xffff, last: 0xffff, delta: 1 }];
  const count = segments.length;
  const [subtable, ends] = [12, 26];
  const starts = ends + 2 * count + 2;
  const length = 16 + 8 * count;
  return table(subtable + length, [
    [2, 1], [4, 3], [6, 1], [10, subtable], [subtable, 4], [subtable + 2, length], [subtable + 6, 2 * count],
    ...segments.flatMap(({ first, last, delta }, index) => [[ends + 2 * index, last], [starts + 2 * index, first], [starts + 2 * (count + index), delta]] as const),
  ]);
};

/** @returns the bytes of a .ttf */
export const metricFont = ({ bold, ascent, descent, runs }: FontMeasures): Uint8Array => {
  const widths = [unitsPerEm / 2, ...runs.flatMap((run) => run[1])];
  const tables: readonly (readonly [tag: string, bytes: Uint8Array])[] = [
    ['OS/2', table(78, [[62, bold ? 32 : 64]])],
    ['cmap', characterMap(runs)],
    ['head', table(54, [[18, unitsPerEm], [44, bold ? 1 : 0]])],
    ['hhea', table(36, [[4, ascent], [6, -descent], [34, widths.length]])],
    ['hmtx', table(4 * widths.length, widths.map((width, index) => [4 * index, width]))],
  ];
  const padded = tables.map(([tag, bytes]) => ({ tag, bytes, room: Math.ceil(bytes.length / 4) * 4 }));
  const directory = 12 + 16 * tables.length;
  const file = new Uint8Array(padded.reduce((sum, { room }) => sum + room, directory));
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  let at = directory;
  for (const [index, { tag, bytes, room }] of padded.entries()) {
    file.set(new TextEncoder().encode(tag), 12 + 16 * index);
    view.setUint32(20 + 16 * index, at);
    view.setUint32(24 + 16 * index, bytes.length);
    file.set(bytes, at);
    at += room;
  }
  return file;
};
