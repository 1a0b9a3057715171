// What the lines of a table hold, cell by cell: a cell's further lines join it, its further paragraphs stay apart.
import type { PdfLine } from './page-lines.ts';
import { columnOf, type Anchor } from './table-anchors.ts';

export type PlacedPart = { readonly text: string; readonly cell: { readonly table: number; readonly row: number; readonly column: number } };

/** For each line whether a paragraph certainly begins there, and whether the text's width ended it. */
export type LineFacts = { readonly starts: readonly boolean[]; readonly cut: readonly boolean[] };

type Cell = { readonly row: number; readonly column: number; readonly texts: string[]; right: number };

type Part = PdfLine['parts'][number];

/** A further line of a cell, or a further paragraph in it. */
const addTo = (cell: Cell, part: Part, apart: boolean): void => {
  const last = apart ? undefined : cell.texts.pop();
  cell.texts.push(last === undefined ? part.text : `${last} ${part.text}`);
  cell.right = part.right;
};

const wordWidth = (part: Part): number => ((part.right - part.x) / Math.max(1, part.text.length)) * ((/^\S+/.exec(part.text)?.[0].length ?? 0) + 1);

/** The part's first word would have stood well within the cell's line above, so its writer began a new paragraph. */
const hadRoom = (above: Cell, part: Part, anchors: readonly Anchor[]): boolean => {
  const edge = anchors[above.column + 1]?.x;
  const width = edge === undefined ? 0 : edge - (anchors[above.column]?.x ?? 0);
  return edge !== undefined && !/^\p{Ll}/u.test(part.text) && above.right + wordWidth(part) < edge - Math.max(12, width * 0.12);
};

/** Every part had no room in the cell above it, so the line goes on with that row; a number begins one of its own. */
const runsOn = (line: PdfLine, cells: ReadonlyMap<string, Cell>, row: number, anchors: readonly Anchor[]): boolean => !/^\(?\d/.test(line.text) && line.parts.every(part => {
  const column = columnOf(part.x, anchors);
  const above = cells.get(`${row}/${column}`);
  const edge = anchors[column + 1]?.x;
  return above !== undefined && (edge === undefined ? /^\p{Ll}/u.test(part.text) : above.right + wordWidth(part) > edge - 4);
});

/**
 * The cells of one table in reading order, one entry a paragraph. A row begins at a line that has something in the first column, unless all of it runs on from above.
 * @param table the number that the cells get
 */
export const cellsOf = (lines: readonly PdfLine[], { starts, cut }: LineFacts, anchors: readonly Anchor[], table: number): readonly PlacedPart[] => {
  const cells = new Map<string, Cell>();
  let row = -1;
  // The cell that was written last, into which a line with a tab in it runs on.
  let broad: Cell | undefined;
  for (const [at, line] of lines.entries()) {
    const [only] = line.parts;
    if (only !== undefined && line.parts.length === 1 && broad !== undefined && broad.row === row && broad.column > 0 && cut[at - 1] === true && starts[at] !== true && columnOf(only.x, anchors) === 0 && !runsOn(line, cells, row, anchors)) {
      addTo(broad, only, false);
      continue;
    }
    if (row < 0 || (line.parts.some(part => columnOf(part.x, anchors) === 0) && (starts[at] === true || !runsOn(line, cells, row, anchors)))) row += 1;
    for (const part of line.parts) {
      const column = columnOf(part.x, anchors);
      const cell = cells.get(`${row}/${column}`);
      if (cell !== undefined) addTo(cell, part, starts[at] === true || hadRoom(cell, part, anchors));
      broad = cell ?? { row, column, texts: [part.text], right: part.right };
      cells.set(`${row}/${column}`, broad);
    }
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column).flatMap(({ texts, row: at, column }) => texts.map(text => ({ text, cell: { table, row: at, column } })));
};
