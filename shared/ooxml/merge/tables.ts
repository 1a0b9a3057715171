// Tables of an attachment: deleted and hidden rows out, every cell ends in a paragraph, no row is wider than the grid (17.4).
import { hidesCell, tableUse, type TableHiding, type TableUse } from '../table-hiding.ts';
import { integerOf, childOf, elementsOf, toggleOf, valueOf, type XmlElement, type XmlNode } from '../xml-tree.ts';
import { withAttributes, withChildren, xml } from '../xml-edit.ts';
import type { Story } from './fragment-context.ts';
import { isFileName } from './file-names.ts';
import { notice } from './merge-notices.ts';
import { cleanProperties, withoutEditingMarks } from './property-cleaner.ts';
import { bookmark } from './runs.ts';
import { inSchemaOrder } from './schema-order.ts';
import { inOldPlace } from './table-place.ts';
import { isGone, isUnwrapped } from './wrappers.ts';

/** Word refuses tables of more. */
const mostColumns = 63;
/** What the table is about, in words. */
const saying = new Set(['w:tblCaption', 'w:tblDescription']);
const counting = new Set(['w:gridSpan', 'w:gridBefore', 'w:gridAfter']);

/** Numbers of columns as a table can have them; no names of files as its words. */
const withColumns = (element: XmlElement): XmlElement | null => {
  if (saying.has(element.name) && isFileName(element.attributes.get('w:val'))) return null;
  if (!counting.has(element.name)) return element;
  const columns = integerOf(element.attributes.get('w:val')) ?? 0;
  return columns < 1 ? null : withAttributes(element, { 'w:val': String(Math.min(mostColumns, columns)) });
};

const cleaned = (element: XmlElement, { fragment }: Story): XmlElement[] => {
  const made = cleanProperties(element, fragment.theme, withColumns);
  return made === null || (made.children.length === 0 && made.attributes.size === 0) ? [] : [made];
};

const spanOf = (cell: XmlElement): number => integerOf(valueOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')) ?? 1;

const rewriteCell = (cell: XmlElement, story: Story): XmlElement => withChildren(xml('w:tc'), [
  ...elementsOf(cell).filter(({ name }) => name === 'w:tcPr').slice(0, 1).flatMap(properties => cleaned(properties, story)),
  ...story.blocks(cell.children.filter(child => typeof child !== 'string' && child.name !== 'w:tcPr'), story),
]);

const isDeletedCell = (cell: XmlElement): boolean => childOf(childOf(cell, 'w:tcPr'), 'w:cellDel') !== undefined;
const isDeletedRow = (row: XmlElement): boolean => childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined;

/** What the table's style hides, which of it the table uses, and how many rows there are once deleted ones are gone; null: nothing is hidden. */
type Concealing = { readonly hiding: TableHiding; readonly use: TableUse; readonly rows: number } | null;

const standing = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo', 'w14:conflictIns']);

/** Rows of a table or cells of a row, also those in content controls. */
const within = (children: readonly XmlNode[], name: 'w:tr' | 'w:tc'): readonly XmlElement[] => children.flatMap((child): readonly XmlElement[] =>
  (typeof child === 'string' ? [] : child.name === name ? [child] : standing.has(child.name) ? within(child.children, name) : []));

/** Tells cell after cell whether the table's style hides what stands in it. */
const cellsHidden = (concealing: Concealing, row: number, cells: readonly XmlNode[]): (() => boolean) => {
  if (concealing === null) return () => false;
  const columns = within(cells, 'w:tc').filter(cell => !isDeletedCell(cell)).length;
  let column = -1;
  return () => { column += 1; return hidesCell(concealing.hiding, concealing.use, { row, rows: concealing.rows, column, columns }); };
};

/** Cells of a row, also those in content controls. */
const rewriteCells = (children: readonly XmlNode[], story: Story, isNextHidden: () => boolean): XmlElement[] => children.flatMap((child): XmlElement[] => {
  if (typeof child === 'string') return [];
  if (child.name === 'w:tc') {
    if (!isDeletedCell(child)) return [rewriteCell(child, { ...story, concealed: isNextHidden() })];
    notice(story.fragment.notices, 'tracked-changes');
    return [];
  }
  if (child.name === 'w:bookmarkStart' || child.name === 'w:bookmarkEnd') return [...bookmark(child, story)];
  return isUnwrapped(child, story) ? rewriteCells(child.children, story, isNextHidden) : [];
});

const rewriteRow = (row: XmlElement, story: Story, concealing: Concealing, at: number): XmlElement[] => {
  const properties = childOf(row, 'w:trPr');
  if (isDeletedRow(row)) { notice(story.fragment.notices, 'tracked-changes'); return []; }
  if (toggleOf(properties, 'w:hidden') === true) { notice(story.fragment.notices, 'hidden-text'); return []; }
  const cells = rewriteCells(row.children, story, cellsHidden(concealing, at, row.children));
  if (!cells.some(({ name }) => name === 'w:tc')) return [];
  const exceptions = childOf(row, 'w:tblPrEx');
  return [withChildren(withoutEditingMarks(row), [...(exceptions === undefined ? [] : cleaned(exceptions, story)), ...(properties === undefined ? [] : cleaned(properties, story)), ...cells])];
};

/** @param next the number of the next row, counted on */
const rewriteRows = (children: readonly XmlNode[], story: Story, concealing: Concealing, next: () => number): XmlElement[] => children.flatMap((child): XmlElement[] => {
  if (typeof child === 'string') return [];
  if (child.name === 'w:tr') return rewriteRow(child, story, concealing, isDeletedRow(child) ? 0 : next());
  if (child.name === 'w:bookmarkStart' || child.name === 'w:bookmarkEnd') return [...bookmark(child, story)];
  if (isUnwrapped(child, story)) return rewriteRows(child.children, story, concealing, next);
  isGone(child, story);
  return [];
});

const columnsOf = (row: XmlElement): number => {
  const properties = childOf(row, 'w:trPr');
  const skipped = (integerOf(valueOf(properties, 'w:gridBefore')) ?? 0) + (integerOf(valueOf(properties, 'w:gridAfter')) ?? 0);
  return elementsOf(row).filter(({ name }) => name === 'w:tc').reduce((sum, cell) => sum + spanOf(cell), skipped);
};

const spreading = new Set(['w:gridBefore', 'w:gridAfter', 'w:wBefore', 'w:wAfter', 'w:gridSpan']);
const withoutSpread = (element: XmlElement): XmlElement => withChildren(element, element.children.flatMap((child): readonly XmlNode[] => (
  typeof child === 'string' ? [child] : spreading.has(child.name) ? [] : ['w:trPr', 'w:tc', 'w:tcPr'].includes(child.name) ? [withoutSpread(child)] : [child])));

/** A row that would be wider than any table has its cells side by side. */
const within63 = (row: XmlElement): XmlElement => (row.name === 'w:tr' && columnsOf(row) > mostColumns ? withoutSpread(row) : row);

const usualColumn = xml('w:gridCol', { 'w:w': '1440' });

const gridFor = (grid: XmlElement | undefined, rows: readonly XmlElement[], story: Story): XmlElement => {
  const columns = grid === undefined ? [] : elementsOf(grid).filter(({ name }) => name === 'w:gridCol').flatMap(column => cleaned(column, story).concat(column.attributes.size === 0 ? [column] : []));
  const needed = rows.reduce((most, row) => Math.max(most, columnsOf(row)), 1);
  return xml('w:tblGrid', {}, [...columns, ...Array.from({ length: Math.max(0, needed - columns.length) }, () => columns.at(-1) ?? usualColumn)]);
};

/** The table; null where no row of it is left, or where it stands in the instruction of a field. */
export const rewriteTable = (table: XmlElement, outer: Story): XmlElement | null => {
  if (outer.fields.silent()) return null;
  const properties = childOf(table, 'w:tblPr') ?? xml('w:tblPr');
  const look = outer.fragment.styles.table(valueOf(properties, 'w:tblStyle'));
  const story: Story = { ...outer, look, concealed: false };
  const given = table.children.filter(child => typeof child !== 'string' && child.name !== 'w:tblPr' && child.name !== 'w:tblGrid');
  const hiding = outer.fragment.sheet.tableHiding(valueOf(properties, 'w:tblStyle'));
  const concealing = hiding === null ? null : { hiding, use: tableUse(childOf(properties, 'w:tblLook')?.attributes ?? null), rows: within(given, 'w:tr').filter(row => !isDeletedRow(row)).length };
  let row = -1;
  const content = rewriteRows(given, story, concealing, () => { row += 1; return row; }).map(within63);
  const rows = content.filter(({ name }) => name === 'w:tr');
  if (rows.length === 0) return null;
  const styled = cleanProperties(properties, outer.fragment.theme, element => (element.name === 'w:tblStyle' ? null : withColumns(element))) ?? xml('w:tblPr');
  const placed = outer.fragment.settings.oldTables && outer.look === null ? inOldPlace(styled, look.edges) : styled;
  const own = inSchemaOrder(withChildren(placed, [...(look.id === null ? [] : [xml('w:tblStyle', { 'w:val': look.id })]), ...elementsOf(placed)]));
  return withChildren(withAttributes(xml('w:tbl'), {}), [own, gridFor(childOf(table, 'w:tblGrid'), rows, story), ...content]);
};
