// Columns of a table in large print: a narrow one was as wide as its longest word, and a word of larger letters would break in it.
// Word widens such a column by itself where a table may grow; other programs print it as it is.

/** Twentieths of a point: a column that holds a number or a short word. */
const narrow = 1_800;
const grown = 1.45;
/** What the widest column keeps of the table. */
const leastOfWidest = 0.4;

/** @returns null: they stay as they are */
const widened = (columns: readonly number[]): readonly number[] | null => {
  const whole = columns.reduce((sum, width) => sum + width, 0);
  const widest = columns.indexOf(Math.max(...columns));
  const widths = columns.map((width, at) => (at !== widest && width < narrow ? Math.round(width * grown) : width));
  const left = (columns[widest] ?? 0) - widths.reduce((sum, width) => sum + width, 0) + whole;
  if (left < whole * leastOfWidest || left === columns[widest]) return null;
  return widths.map((width, at) => (at === widest ? left : width));
};

const columnOf = /<w:gridCol w:w="(\d+)"\/>/g;
const cellWidth = /<w:tcW\b[^>]*\/>/g;

const inRow = (row: string, widths: readonly number[]): string => {
  const cells = row.match(cellWidth) ?? [];
  if (cells.length !== widths.length || !cells.every((cell) => cell.includes('w:type="dxa"'))) return row;
  let at = 0;
  return row.replace(cellWidth, (cell) => {
    const width = widths[at] ?? 0;
    at += 1;
    return cell.replace(/ w:w="\d+"/, ` w:w="${width}"`);
  });
};

const inTable = (table: string): string => {
  // Cells over several columns have widths of their own.
  if (/<w:(?:gridSpan|hMerge)\b/.test(table)) return table;
  const widths = widened([...table.matchAll(columnOf)].map(([, width]) => Number(width)));
  if (widths === null) return table;
  let at = 0;
  const grid = table.replace(columnOf, () => {
    const width = widths[at] ?? 0;
    at += 1;
    return `<w:gridCol w:w="${width}"/>`;
  });
  return grid.replace(/<w:tr[ >].*?<\/w:tr>/gs, (row) => inRow(row, widths));
};

/** Tables without tables in them. @param xml of a document */
export const withWiderColumns = (xml: string): string => xml.replace(/<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/gs, inTable);
