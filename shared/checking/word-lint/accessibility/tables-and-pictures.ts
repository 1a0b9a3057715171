// Tables with a header row, pictures with words, nothing that floats (WCAG 1.1.1, 1.3.1; DOMAIN P1).
import { childOf, elementsOf, toggleOf, valueOf, type XmlElement } from '../../../ooxml/xml-tree.ts';
import type { LintRule } from '../finding.ts';
import { findAll, walk } from '../opened-word.ts';

const rowsOf = (table: XmlElement): XmlElement[] => elementsOf(table).filter((row) => row.name === 'w:tr');

export const headerRows: LintRule = {
  id: 'table-without-header-row', severity: 'error',
  check: (word) =>
    word.stories.flatMap((part) =>
      findAll(part.root, 'w:tbl')
        .filter((table) => toggleOf(childOf(rowsOf(table)[0], 'w:trPr'), 'w:tblHeader') !== true)
        .map(() => ({ part: part.name, message: 'The first row of a table is not marked as its header row.' })),
    ),
};

export const mergedCells: LintRule = {
  id: 'merged-or-nested-cells', severity: 'advice',
  check: (word) =>
    word.stories.flatMap((part) => {
      const merged = findAll(part.root, 'w:tcPr').filter((cell) => childOf(cell, 'w:vMerge') !== undefined || (Number(valueOf(cell, 'w:gridSpan') ?? '1') > 1));
      const nested = [...walk(part.root)].filter(([element, ancestors]) => element.name === 'w:tbl' && ancestors.some((a) => a.name === 'w:tc'));
      return [
        ...(merged.length === 0 ? [] : [{ part: part.name, message: `${merged.length} table cells are merged.` }]),
        ...nested.map(() => ({ part: part.name, message: 'A table stands inside another.' })),
      ];
    }),
};

const decorative = (docPr: XmlElement): boolean =>
  [...walk(docPr)].some(([element]) => /(?:^|[}:])decorative$/.test(element.name) && /^(1|true)$/.test(element.attributes.get('val') ?? ''));

export const altText: LintRule = {
  id: 'picture-without-alt-text', severity: 'error',
  check: (word) =>
    word.stories.flatMap((part) =>
      findAll(part.root, 'wp:docPr')
        .filter((docPr) => (docPr.attributes.get('descr') ?? '').trim() === '' && !decorative(docPr))
        .map((docPr) => ({ part: part.name, message: `The picture "${docPr.attributes.get('name') ?? ''}" has no alternative text.` })),
    ),
};

export const floating: LintRule = {
  id: 'floating-object', severity: 'advice',
  check: (word) =>
    word.stories.flatMap((part) =>
      findAll(part.root, 'wp:anchor', 'w:framePr', 'w:tblpPr').map(() => ({ part: part.name, message: 'Something floats beside the text; its place in the reading order is uncertain.' })),
    ),
};
