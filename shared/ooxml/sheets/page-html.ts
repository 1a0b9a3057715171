// What stands on one printed page, as HTML: of tables and boxes the part that is on it, so that a row which runs over a page's end stands on both (17.4).
import { linesCss, paragraphCss, points, type ClassBook } from './css.ts';
import { joined, tag, type Html } from './html.ts';
import type { Line, Lines } from './look.ts';
import { leavesOf, type Cell, type Leaf, type Node, type PageShape, type Row, type Table } from './nodes.ts';

export type PageWriter = {
  readonly classes: ClassBook;
  readonly isOnPage: (leaf: Leaf) => boolean;
  readonly idOf: (bookmark: string) => string;
  readonly sections: readonly PageShape[];
};

const paragraphHtml = (leaf: Leaf, before: Node | undefined, after: Node | undefined, { classes, idOf }: PageWriter): Html => {
  const joins = (other: Node | undefined): boolean => leaf.look.contextual === true && other?.kind === 'paragraph' && other.style === leaf.style;
  const css = paragraphCss(leaf.look, leaf.run, { before: joins(before), after: joins(after) });
  const marks = leaf.ids.filter((name) => !name.startsWith('_GoBack')).map((name) => tag('span', { id: idOf(name) }));
  return tag(leaf.heading === null ? 'p' : `h${leaf.heading}`, { class: classes.classOf(css), ...(leaf.isListed && leaf.heading === null ? { role: 'listitem' } : {}) }, [...marks, leaf.inner]);
};

const holdsPart = (node: Node, writer: PageWriter): boolean => leavesOf([node]).some(writer.isOnPage);

const partOf = (nodes: readonly Node[], writer: PageWriter): readonly Node[] => nodes.filter((node) => holdsPart(node, writer));

/** Rows below that go on with the cell. */
const rowsOf = (rows: readonly Row[], at: number, column: number): number => {
  let count = 1;
  for (const row of rows.slice(at + 1)) {
    if (cellAt(row, column)?.merge !== 'goes-on') break;
    count += 1;
  }
  return count;
};

const cellAt = ({ before, cells }: Row, column: number): Cell | undefined => {
  let at = before;
  for (const cell of cells) {
    if (at === column) return cell;
    at += cell.span;
  }
  return undefined;
};

const edges = (table: Lines, own: Lines, at: { readonly top: boolean; readonly bottom: boolean; readonly left: boolean; readonly right: boolean }): Lines => {
  const side = (name: 'top' | 'bottom' | 'left' | 'right', isEdge: boolean, inside: 'insideH' | 'insideV'): Line | null => own[name] ?? (name in own ? null : (isEdge ? table[name] : table[inside]) ?? null);
  return { top: side('top', at.top, 'insideH'), bottom: side('bottom', at.bottom, 'insideH'), left: side('left', at.left, 'insideV'), right: side('right', at.right, 'insideV') };
};

/** A row, or a table, is known on each of its pages by its first paragraph. */
const firstOf = (cells: readonly Cell[]): number | undefined => cells.flatMap(({ nodes }) => leavesOf(nodes))[0]?.position;

const aligns: Readonly<Record<string, string>> = { center: 'middle', bottom: 'bottom' };

const tableHtml = (table: Table, writer: PageWriter): Html => {
  const { classes } = writer;
  const [head, rest] = [table.rows.filter(({ isHeader }) => isHeader), table.rows.filter(({ isHeader }) => !isHeader)];
  const here = rest.filter(({ cells }) => cells.some((cell) => leavesOf(cell.nodes).some(writer.isOnPage)));
  const rows = [...head, ...here];
  const columns = Math.max(table.columns.length, ...rows.map(({ before, cells }) => cells.reduce((sum, { span }) => sum + span, before)));
  const { top, bottom, left, right } = table.padding;
  const cellsOf = (row: Row, at: number): readonly Html[] => {
    let column = row.before;
    const lead = row.before === 0 ? [] : [tag('td', { colspan: row.before, class: 'none' })];
    return [...lead, ...row.cells.flatMap((cell): readonly Html[] => {
      const start = column;
      column += cell.span;
      // On the page on which it began it stands over the rows that go on with it; on a later one the first of those takes its place.
      if (cell.merge === 'goes-on' && at > 0 && ['starts', 'goes-on'].includes(cellAt(rows[at - 1] ?? row, start)?.merge ?? '')) return [];
      const height = cell.merge === null ? 1 : rowsOf(rows, at, start);
      const lines = edges(table.lines, cell.lines, { top: at === 0, bottom: at + height >= rows.length, left: start === 0, right: column >= columns });
      const css = [`padding:${points(top)} ${points(right)} ${points(bottom)} ${points(left)}`, `vertical-align:${aligns[cell.align ?? ''] ?? 'top'}`, linesCss(lines), ...(cell.shade === null ? [] : [`background:#${cell.shade}`])].filter((part) => part !== '').join(';');
      const isHead = row.isHeader;
      const shown = isHead ? nodesHtml(cell.nodes, { ...writer, isOnPage: () => true }) : nodesHtml(cell.nodes, writer);
      return [tag(isHead ? 'th' : 'td', { class: classes.classOf(css), ...(isHead ? { scope: 'col' } : {}), ...(cell.span > 1 ? { colspan: cell.span } : {}), ...(height > 1 ? { rowspan: height } : {}) }, [shown])];
    })];
  };
  const whole = table.columns.reduce((sum, width) => sum + width, 0);
  const css = [`width:${table.width ?? (whole === 0 ? '100%' : points(whole))}`, `margin:0 ${table.align === 'center' ? 'auto' : table.align === 'right' ? '0 0 auto' : `auto 0 ${points(table.indent)}`}`].join(';');
  const written = rows.map((row, at) => tag('tr', { 'data-row': firstOf(row.cells), ...(row.height === 0 ? {} : { class: classes.classOf(`height:${points(row.height)}`) }) }, cellsOf(row, at)));
  return tag('table', { class: classes.classOf(css), 'data-table': firstOf(table.rows.flatMap(({ cells }) => cells)) }, [
    ...(whole === 0 ? [] : [tag('colgroup', {}, table.columns.map((width) => tag('col', { class: classes.classOf(`width:${Math.round((width / whole) * 10_000) / 100}%`) })))]),
    ...(head.length === 0 ? [] : [tag('thead', {}, written.slice(0, head.length))]), tag('tbody', {}, written.slice(head.length)),
  ]);
};

const nodeHtml = (node: Node, before: Node | undefined, after: Node | undefined, writer: PageWriter): Html => {
  switch (node.kind) {
    case 'paragraph': return paragraphHtml(node, before, after, writer);
    case 'table': return tableHtml(node, writer);
    case 'box': return tag('div', { class: 'box' }, [nodesHtml(node.nodes, writer)]);
  }
};

const isListed = (node: Node | undefined): boolean => node?.kind === 'paragraph' && node.isListed && node.heading === null;

/** Items of a list that follow each other are one list for who hears it. */
export const nodesHtml = (nodes: readonly Node[], writer: PageWriter): Html => {
  const here = partOf(nodes, writer);
  const parts: Html[] = [];
  let list: Html[] = [];
  here.forEach((node, index) => {
    const html = nodeHtml(node, here[index - 1], here[index + 1], writer);
    if (!isListed(node)) { parts.push(html); return; }
    list.push(html);
    if (isListed(here[index + 1])) return;
    parts.push(tag('div', { role: 'list' }, list));
    list = [];
  });
  return joined(parts);
};

/** Nodes of a section in several columns stand in as many. */
const columnsHtml = (nodes: readonly Node[], writer: PageWriter): Html => {
  const groups: { readonly section: number; readonly nodes: Node[] }[] = [];
  for (const node of partOf(nodes, writer)) {
    const last = groups.at(-1);
    if (last?.section === node.section) last.nodes.push(node);
    else groups.push({ section: node.section, nodes: [node] });
  }
  return joined(groups.map((group) => {
    const { columns, gap } = writer.sections[group.section] ?? { columns: 1, gap: 0 };
    const inside = nodesHtml(group.nodes, writer);
    return columns === 1 ? inside : tag('div', { class: writer.classes.classOf(`columns:${columns};column-gap:${points(gap)}`) }, [inside]);
  }));
};

/** All that stands on the page, its notes below. */
export const pageHtml = (nodes: readonly Node[], writer: PageWriter): Html => {
  const notes = leavesOf(nodes).filter(writer.isOnPage).flatMap((leaf) => leaf.notes);
  const whole: PageWriter = { ...writer, isOnPage: () => true };
  const below = notes.map(({ number, nodes: own }) => tag('div', { class: 'note', role: 'note' }, [...(number === null ? [] : [tag('sup', {}, [number])]), tag('div', {}, [nodesHtml(own, whole)])]));
  return joined([columnsHtml(nodes, writer), ...(below.length === 0 ? [] : [tag('div', { class: 'notes' }, below)])]);
};
