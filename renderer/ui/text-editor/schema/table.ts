// Tables with a header row and no merged cells (DOMAIN P1): own nodes, since the usual ones carry spans and column widths.
import { Node } from '@tiptap/core';

const cellContent = '(paragraph | bulletList | orderedList)+';

export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  // A table that is wider than the page scrolls in its own box, which the keyboard can reach.
  renderHTML: () => ['div', { 'data-table': '' }, ['table', ['tbody', 0]]],
});

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableHeader | tableCell)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

export const TableHeader = Node.create({
  name: 'tableHeader',
  content: cellContent,
  isolating: true,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: () => ['th', { scope: 'col' }, 0],
});

export const TableCell = Node.create({
  name: 'tableCell',
  content: cellContent,
  isolating: true,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: () => ['td', 0],
});
