// Tab walks through a table's cells; in the last cell it makes the next row, as in Word.
import { Selection } from '@tiptap/pm/state';
import type { ResolvedPos } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';

/** Depth of the row that holds a position, 0 outside a table. */
const rowDepth = ($pos: ResolvedPos): number => {
  for (let depth = $pos.depth; depth > 0; depth -= 1) if ($pos.node(depth).type.name === 'tableRow') return depth;
  return 0;
};

/** Moves the caret into the next cell; after the last one a new row opens. */
export const nextCell: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const depth = rowDepth($from);
  if (depth === 0) return false;
  const row = $from.node(depth);
  const isLastCell = $from.index(depth) === row.childCount - 1;
  const isLastRow = $from.index(depth - 1) === $from.node(depth - 1).childCount - 1;
  const tr = state.tr;
  if (isLastCell && isLastRow) {
    const cell = state.schema.nodes['tableCell'];
    const cells = Array.from({ length: row.childCount }, () => cell?.createAndFill()).filter((made) => made !== null && made !== undefined);
    tr.insert($from.after(depth), row.type.create(null, cells));
    tr.setSelection(Selection.near(tr.doc.resolve($from.after(depth) + 1)));
  } else {
    tr.setSelection(Selection.near(tr.doc.resolve($from.after(depth + 1))));
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Moves the caret into the cell before; in the first one it stays. */
export const previousCell: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const depth = rowDepth($from);
  if (depth === 0) return false;
  if ($from.index(depth) === 0 && $from.index(depth - 1) === 0) return true;
  const tr = state.tr;
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve($from.before(depth + 1)), -1)).scrollIntoView());
  return true;
};
