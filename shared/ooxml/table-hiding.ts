// Which cells of a table its style hides: a style says it of the whole table or of a part of it, such as its first row, and the table says which parts count (17.7.6, 17.4.55).
import { runProperties } from './paragraph-properties.ts';
import { childOf, elementsOf, integerOf, toggleOf, valueOf, type XmlElement } from './xml-tree.ts';

/** What the styles of a chain say of hidden text, by part of the table; a part that isn't there says nothing. */
export type TableHiding = { readonly parts: ReadonlyMap<string, boolean>; readonly rowBand: number; readonly columnBand: number };

/** Which parts of its style a table uses. */
export type TableUse = { readonly firstRow: boolean; readonly lastRow: boolean; readonly firstColumn: boolean; readonly lastColumn: boolean; readonly rowBands: boolean; readonly columnBands: boolean };

/** Counted from 0; `rows` and `columns` null: not known yet, so that any one may be the last. */
export type CellPlace = { readonly row: number; readonly rows: number | null; readonly column: number; readonly columns: number | null };

const wholeTable = 'wholeTable';

/** For what nobody followed to its end. */
export const hidesAll: TableHiding = { parts: new Map([[wholeTable, true]]), rowBand: 0, columnBand: 0 };

/** What one style says itself. */
export const ownHiding = (style: XmlElement): TableHiding => {
  const properties = childOf(style, 'w:tblPr');
  const said = [[wholeTable, style] as const, ...elementsOf(style).filter(({ name }) => name === 'w:tblStylePr').map(part => [part.attributes.get('w:type') ?? '', part] as const)];
  return {
    parts: new Map(said.flatMap(([part, holder]) => { const hidden = toggleOf(childOf(holder, 'w:trPr'), 'w:hidden') === true ? true : runProperties(childOf(holder, 'w:rPr')).hidden; return hidden === undefined ? [] : [[part, hidden] as const]; })),
    rowBand: integerOf(valueOf(properties, 'w:tblStyleRowBandSize')) ?? 0, columnBand: integerOf(valueOf(properties, 'w:tblStyleColBandSize')) ?? 0,
  };
};

/** @param chain the style itself first; null where none of them hides anything */
export const hidingOf = (chain: readonly TableHiding[]): TableHiding | null => {
  const parts = new Map([...chain].reverse().flatMap(({ parts: own }) => [...own]));
  if (![...parts.values()].includes(true)) return null;
  return { parts, rowBand: chain.find(({ rowBand }) => rowBand > 0)?.rowBand ?? 1, columnBand: chain.find(({ columnBand }) => columnBand > 0)?.columnBand ?? 1 };
};

/** @param look attributes of `w:tblLook`: each part by its name, or all of them in one number as Word 2007 writes it; null where the table has none: programs differ in what they then use, so that every part may count */
export const tableUse = (look: { readonly get: (name: string) => string | undefined } | null): TableUse => {
  if (look === null) return { firstRow: true, lastRow: true, firstColumn: true, lastColumn: true, rowBands: true, columnBands: true };
  const bits = Number.parseInt(look.get('w:val') ?? '0', 16) || 0;
  const says = (name: string, bit: number): boolean => { const said = look.get(`w:${name}`); return said === undefined ? (bits & bit) !== 0 : /^(1|true|on)$/i.test(said); };
  return {
    firstRow: says('firstRow', 0x20), lastRow: says('lastRow', 0x40), firstColumn: says('firstColumn', 0x80), lastColumn: says('lastColumn', 0x100),
    rowBands: !says('noHBand', 0x200), columnBands: !says('noVBand', 0x400),
  };
};

/** Parts that a cell stands in, the weakest first (17.7.6). */
const partsOf = (place: CellPlace, use: TableUse, { rowBand, columnBand }: TableHiding): readonly string[] => {
  const [first, left] = [use.firstRow && place.row === 0, use.firstColumn && place.column === 0];
  const last = use.lastRow && (place.rows === null || place.row === place.rows - 1);
  const right = use.lastColumn && (place.columns === null || place.column === place.columns - 1);
  const band = (at: number, size: number): string => (Math.floor(at / size) % 2 === 0 ? '1' : '2');
  return [
    wholeTable,
    ...(use.columnBands && !left && !right ? [`band${band(place.column - (use.firstColumn ? 1 : 0), columnBand)}Vert`] : []),
    ...(use.rowBands && !first && !last ? [`band${band(place.row - (use.firstRow ? 1 : 0), rowBand)}Horz`] : []),
    ...(right ? ['lastCol'] : []), ...(left ? ['firstCol'] : []), ...(last ? ['lastRow'] : []), ...(first ? ['firstRow'] : []),
    ...(last && right ? ['seCell'] : []), ...(last && left ? ['swCell'] : []), ...(first && right ? ['neCell'] : []), ...(first && left ? ['nwCell'] : []),
  ];
};

/** Whether text of the cell is hidden that says nothing itself. */
export const hidesCell = (hiding: TableHiding, use: TableUse, place: CellPlace): boolean =>
  partsOf(place, use, hiding).reduce((hidden, part) => hiding.parts.get(part) ?? hidden, false);
