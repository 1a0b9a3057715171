// Tables come in with a header row and without merged cells (DOMAIN P1): spans become empty cells, nothing of the text is lost.

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(50, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));

/** Writes the cells that a merged cell covered as empty ones. */
const unmerge = (table: HTMLTableElement): void => {
  for (const row of [...table.rows]) {
    for (const cell of [...row.cells]) {
      const columns = spanOf(cell, 'colspan');
      const rows = spanOf(cell, 'rowspan');
      const column = cell.cellIndex;
      for (let i = 1; i < columns; i += 1) cell.after(row.ownerDocument.createElement('td'));
      for (let below = 1; below < rows; below += 1) {
        const next = table.rows[row.rowIndex + below];
        if (next === undefined) break;
        for (let i = 0; i < columns; i += 1) next.insertCell(Math.min(column, next.cells.length));
      }
      cell.removeAttribute('colspan');
      cell.removeAttribute('rowspan');
    }
  }
};

const rename = (cell: Element, name: 'th' | 'td'): void => {
  if (cell.tagName.toLowerCase() === name) return;
  const renamed = cell.ownerDocument.createElement(name);
  renamed.append(...cell.childNodes);
  cell.replaceWith(renamed);
};

/** A table inside a cell, or of one single cell (a frame for layout), becomes the paragraphs it holds. */
const dissolve = (table: HTMLTableElement): void => {
  const paragraphs = [...table.rows].flatMap((row) => [...row.cells]).flatMap((cell) => [...cell.childNodes]);
  table.replaceWith(...paragraphs);
};

/** Straightens all tables under `root`, in place. */
export const straightenTables = (root: ParentNode): void => {
  for (const table of root.querySelectorAll<HTMLTableElement>('table table')) dissolve(table);
  for (const table of root.querySelectorAll('table')) {
    const cells = [...table.rows].flatMap((row) => [...row.cells]);
    if (cells.length <= 1) {
      dissolve(table);
      continue;
    }
    unmerge(table);
    for (const [index, row] of [...table.rows].entries()) {
      for (const cell of [...row.cells]) rename(cell, index === 0 ? 'th' : 'td');
    }
  }
};
