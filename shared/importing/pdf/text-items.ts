// Runs of text from what pdf.js gives for a page: turned upright, placed from the bottom left, with their fonts' weight.
import type { PdfTextRun } from '../../ports.ts';

/** A matrix as PDF writes it: a b c d e f. */
export type Matrix = readonly number[];

export type PdfTextItem = { readonly str: string; readonly transform: Matrix; readonly width: number; readonly fontName: string };

type Placed = { readonly item: PdfTextItem; readonly x: number; readonly y: number; readonly height: number; readonly angle: number };

const at = (matrix: Matrix, index: number): number => matrix[index] ?? 0;

/** `first` after `second`, both as PDF writes them. */
const product = (first: Matrix, second: Matrix): Matrix => [
  at(first, 0) * at(second, 0) + at(first, 2) * at(second, 1),
  at(first, 1) * at(second, 0) + at(first, 3) * at(second, 1),
  at(first, 0) * at(second, 2) + at(first, 2) * at(second, 3),
  at(first, 1) * at(second, 2) + at(first, 3) * at(second, 3),
  at(first, 0) * at(second, 4) + at(first, 2) * at(second, 5) + at(first, 4),
  at(first, 1) * at(second, 4) + at(first, 3) * at(second, 5) + at(first, 5),
];

/** Quarter turns anticlockwise, 0 to 3; null for a slant (a watermark across the page). */
const quarterTurns = (angle: number): number | null => {
  const turns = angle / (Math.PI / 2);
  const whole = Math.round(turns);
  return Math.abs(turns - whole) > 0.06 ? null : ((whole % 4) + 4) % 4;
};

const place = (item: PdfTextItem, viewport: PdfViewport): Placed => {
  const matrix = product(viewport.transform, item.transform);
  return { item, x: at(matrix, 4), y: viewport.height - at(matrix, 5), height: Math.hypot(at(matrix, 2), at(matrix, 3)), angle: Math.atan2(-at(matrix, 1), at(matrix, 0)) };
};

/** The way most of the page's letters run: a landscape table is often drawn sideways on an upright page. */
const mainTurn = (placed: readonly Placed[]): number => {
  const letters = [0, 0, 0, 0];
  for (const { item, angle } of placed) {
    const turn = quarterTurns(angle);
    if (turn !== null) letters[turn] = (letters[turn] ?? 0) + item.str.trim().length;
  }
  return letters.indexOf(Math.max(...letters));
};

const upright = (x: number, y: number, turn: number, { width, height }: PdfViewport): readonly [number, number] => {
  if (turn === 1) return [y, width - x];
  if (turn === 2) return [width - x, height - y];
  return turn === 3 ? [height - y, x] : [x, y];
};

/** How pdf.js maps the page's own units to an upright page whose origin is the top left corner. */
export type PdfViewport = { readonly width: number; readonly height: number; readonly transform: Matrix };

export type UprightPage = { readonly width: number; readonly height: number; readonly runs: readonly PdfTextRun[] };

/** The page's runs; those that run another way than most of the page, such as watermarks, are left out. */
export const uprightPage = (items: readonly PdfTextItem[], viewport: PdfViewport, bold: (fontName: string) => boolean): UprightPage => {
  const placed = items.filter(item => item.str !== '').map(item => place(item, viewport));
  const turn = mainTurn(placed);
  const runs = placed.filter(({ angle }) => quarterTurns(angle) === turn).map(({ item, x, y, height }) => {
    const [left, base] = upright(x, y, turn, viewport);
    return { text: item.str, x: left, y: base, width: item.width, height, fontName: item.fontName, bold: bold(item.fontName) };
  });
  const sideways = turn % 2 === 1;
  return { width: sideways ? viewport.height : viewport.width, height: sideways ? viewport.width : viewport.height, runs };
};
