// Rows and columns of a table: added beside the caret, taken away around it. The first row stays the header row.
import { closeHistory } from '@tiptap/pm/history';
import { Fragment } from '@tiptap/pm/model';
import type { Node as TextNode } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import type { Command, EditorState } from '@tiptap/pm/state';

type Place = { readonly table: TextNode; readonly from: number; readonly row: number; readonly column: number };

/** Where the caret stands in a table, null outside one. */
export const tablePlace = (state: EditorState): Place | null => {
  const { $from } = state.selection;
  for (let depth = $from.depth - 1; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name !== 'tableRow') continue;
    return { table: $from.node(depth - 1), from: $from.before(depth - 1), row: $from.index(depth - 1), column: $from.index(depth) };
  }
  return null;
};

const childrenOf = (node: TextNode): TextNode[] => {
  const children: TextNode[] = [];
  node.forEach((child) => children.push(child));
  return children;
};

/** The table of these rows of cells: those of the first row are headers, all others are not. */
const tableOf = (state: EditorState, table: TextNode, rows: readonly (readonly TextNode[])[]): TextNode => {
  const { tableHeader, tableCell, tableRow } = state.schema.nodes;
  if (tableHeader === undefined || tableCell === undefined || tableRow === undefined) throw new Error('The schema has no tables');
  const dressed = rows.map((cells, index) => tableRow.create(null, cells.map((cell) => (index === 0 ? tableHeader : tableCell).create(null, cell.content))));
  return table.copy(Fragment.fromArray(dressed));
};

const emptyCell = (state: EditorState): TextNode => {
  const cell = state.schema.nodes['tableCell']?.createAndFill();
  if (cell === null || cell === undefined) throw new Error('The schema has no table cells');
  return cell;
};

/** Position inside the cell of a table that begins at `from`. */
const insideCell = (table: TextNode, from: number, row: number, column: number): number => {
  let pos = from + 1;
  for (let i = 0; i < row; i += 1) pos += table.child(i).nodeSize;
  pos += 1;
  for (let i = 0; i < column; i += 1) pos += table.child(row).child(i).nodeSize;
  return pos + 1;
};

type Change = { readonly rows: readonly (readonly TextNode[])[]; readonly row: number; readonly column: number };

/** A command that makes other rows of the caret's table; without rows or cells left the table goes. */
const reshape =
  (change: (rows: readonly (readonly TextNode[])[], place: Place, fresh: () => TextNode) => Change): Command =>
  (state, dispatch) => {
    const place = tablePlace(state);
    if (place === null) return false;
    const { table, from } = place;
    const own = closeHistory(state.tr);
    const { rows, row, column } = change(childrenOf(table).map(childrenOf), place, () => emptyCell(state));
    if (rows.length === 0 || rows[0]?.length === 0) {
      const paragraph = state.schema.nodes['paragraph']?.create();
      const tr = paragraph === undefined ? own : own.replaceWith(from, from + table.nodeSize, paragraph);
      dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(from + 1))).scrollIntoView());
      return true;
    }
    const next = tableOf(state, table, rows);
    const tr = own.replaceWith(from, from + table.nodeSize, next);
    const at = { row: Math.min(row, next.childCount - 1), column: Math.min(column, next.child(0).childCount - 1) };
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(insideCell(next, from, at.row, at.column)))).scrollIntoView());
    return true;
  };

/** A row above or below the caret's. */
export const addRow = (where: 'above' | 'below'): Command =>
  reshape((rows, { row, column }, fresh) => {
    const at = where === 'above' ? row : row + 1;
    return { rows: rows.toSpliced(at, 0, (rows[row] ?? []).map(fresh)), row: at, column };
  });

/** A column before or after the caret's. */
export const addColumn = (where: 'before' | 'after'): Command =>
  reshape((rows, { row, column }, fresh) => {
    const at = where === 'before' ? column : column + 1;
    return { rows: rows.map((cells) => cells.toSpliced(at, 0, fresh())), row, column: at };
  });

/** Takes the caret's row away. */
export const removeRow: Command = reshape((rows, { row, column }) => ({ rows: rows.toSpliced(row, 1), row, column }));

/** Takes the caret's column away. */
export const removeColumn: Command = reshape((rows, { row, column }) => ({ rows: rows.map((cells) => cells.toSpliced(column, 1)), row, column }));

/** Takes the whole table away. */
export const removeTable: Command = reshape((_rows, { row, column }) => ({ rows: [], row, column }));
