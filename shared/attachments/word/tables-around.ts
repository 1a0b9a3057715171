// Where in its tables the text stands that is being read, and whether their styles hide it there.
import type { StyleSheet } from '../../ooxml/styles.ts';
import { hidesCell, tableUse, type TableHiding, type TableUse } from '../../ooxml/table-hiding.ts';
import type { XmlAttributes } from '../../ooxml/xml-events.ts';

export type TablesAround = { readonly open: (name: string, attributes: XmlAttributes) => void; readonly close: (name: string) => void; /** The innermost table's style hides text here. */ readonly hides: () => boolean };

type Table = { hiding: TableHiding | null; use: TableUse; row: number; column: number };

/** Follows a part event by event. How many rows are to come isn't known: where the last one is hidden, each may be it. */
export const tablesAround = (styles: StyleSheet): TablesAround => {
  const tables: Table[] = [];
  return {
    open: (name, attributes) => {
      if (name === 'w:tbl') tables.push({ hiding: styles.tableHiding(undefined), use: tableUse(null), row: -1, column: -1 });
      const table = tables.at(-1);
      if (table === undefined) return;
      if (name === 'w:tblStyle') table.hiding = styles.tableHiding(attributes.get('w:val'));
      if (name === 'w:tblLook') table.use = tableUse(attributes);
      if (name === 'w:tr') { table.row += 1; table.column = -1; }
      if (name === 'w:tc') table.column += 1;
    },
    close: (name) => { if (name === 'w:tbl') tables.pop(); },
    hides: () => {
      const table = tables.at(-1);
      return table !== undefined && table.hiding !== null && hidesCell(table.hiding, table.use, { row: table.row, rows: null, column: table.column, columns: null });
    },
  };
};
