// Faults of tables and fields after which Word reports a damaged file or shows nothing (OOXML 17.4, 17.16.18).
import { childOf, elementsOf, integerOf, valueOf, type XmlElement } from '../../../ooxml/xml-tree.ts';
import type { LintRule } from '../finding.ts';
import { findAll } from '../opened-word.ts';

export const emptyCells: LintRule = {
  id: 'cell-without-paragraph', severity: 'error',
  check: (word) =>
    word.stories.flatMap((part) =>
      findAll(part.root, 'w:tc')
        .filter((cell) => elementsOf(cell).at(-1)?.name !== 'w:p')
        .map(() => ({ part: part.name, message: 'A table cell does not end in a paragraph.' })),
    ),
};

const columnsOf = (row: XmlElement): number => {
  const properties = childOf(row, 'w:trPr');
  const skipped = (integerOf(valueOf(properties, 'w:gridBefore')) ?? 0) + (integerOf(valueOf(properties, 'w:gridAfter')) ?? 0);
  const cells = elementsOf(row).flatMap((child) => (child.name === 'w:tc' ? [child] : child.name === 'w:sdt' ? findAll(child, 'w:tc') : []));
  return cells.reduce((sum, cell) => sum + (integerOf(valueOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')) ?? 1), skipped);
};

export const wideRows: LintRule = {
  id: 'row-wider-than-grid', severity: 'error',
  check: (word) =>
    word.stories.flatMap((part) =>
      findAll(part.root, 'w:tbl').flatMap((table) => {
        const grid = childOf(table, 'w:tblGrid');
        const columns = grid === undefined ? 0 : elementsOf(grid).filter((column) => column.name === 'w:gridCol').length;
        return elementsOf(table)
          .filter((row) => row.name === 'w:tr' && columnsOf(row) > columns)
          .map((row) => ({ part: part.name, message: `A row has ${columnsOf(row)} columns in a table of ${columns}.` }));
      }),
    ),
};

const fieldFaults = (root: XmlElement): string[] => {
  const faults: string[] = [];
  let open = 0;
  for (const mark of findAll(root, 'w:fldChar')) {
    const type = mark.attributes.get('w:fldCharType');
    if (type === 'begin') open += 1;
    if (type === 'end') open -= 1;
    if (open < 0) {
      faults.push('A field ends that never began.');
      open = 0;
    }
  }
  if (open > 0) faults.push(`${open} of its fields never end.`);
  return faults;
};

export const openFields: LintRule = {
  id: 'unclosed-field', severity: 'error',
  check: (word) => word.stories.flatMap((part) => fieldFaults(part.root).map((message) => ({ part: part.name, message }))),
};

/** Readers that skip such a run show nothing in place of a page number. */
export const fieldsInOneRun: LintRule = {
  id: 'field-in-one-run', severity: 'error',
  check: (word) =>
    word.stories.flatMap((part) =>
      findAll(part.root, 'w:r')
        .filter((run) => elementsOf(run).filter((child) => child.name === 'w:fldChar').length > 1)
        .map(() => ({ part: part.name, message: 'A whole field stands in one run.' })),
    ),
};
