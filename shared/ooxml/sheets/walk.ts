// Paragraphs, tables and boxes of a Word file in the order in which the reader of Word files counts them, as nodes for sheets (17.2.2, 17.4).
import { chosenBranch } from '../inline-text.ts';
import type { MarkerCounter } from '../list-markers.ts';
import { listOf, type Numbering } from '../numbering.ts';
import { paragraphProperties } from '../paragraph-properties.ts';
import type { StyleSheet } from '../styles.ts';
import { childOf, elementsOf, integerOf, toggleOf, valueOf, type XmlElement } from '../xml-tree.ts';
import { readInline, type Inline, type InlineBench } from './inline.ts';
import { layInline } from './lay-inline.ts';
import { linesOf, over, paragraphLook, type Lines, type ParagraphLook, type RunLook } from './look.ts';
import { tag, words, type Html } from './html.ts';
import { points, runCss } from './css.ts';
import type { Cell, Leaf, Node, Note, PageShape, Row, Table } from './nodes.ts';
import { usesFirstRow } from './style-looks.ts';

export type SheetWalk = {
  readonly inline: InlineBench;
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly markers: MarkerCounter;
  readonly sections: PageShape[];
  /** Referred to in the paragraph that is being read. */
  notes: Note[];
  /** Of a table's style, inside it. */
  within: { readonly paragraph: ParagraphLook; readonly run: RunLook };
  position: number;
};

const integerAt = (element: XmlElement | undefined, name: string, usual: number): number => Math.abs(integerOf(element?.attributes.get(name)) ?? usual);

/** A4 with Word's own margins, where a file says nothing (17.6.13, 17.6.11). */
export const pageShape = (section: XmlElement | undefined): PageShape => {
  const [size, margin, columns] = [childOf(section, 'w:pgSz'), childOf(section, 'w:pgMar'), childOf(section, 'w:cols')];
  return {
    width: integerAt(size, 'w:w', 11_906), height: integerAt(size, 'w:h', 16_838), top: integerAt(margin, 'w:top', 1_440), bottom: integerAt(margin, 'w:bottom', 1_440),
    left: integerAt(margin, 'w:left', 1_440), right: integerAt(margin, 'w:right', 1_440), columns: Math.min(4, Math.max(1, integerAt(columns, 'w:num', 1))), gap: integerAt(columns, 'w:space', 720),
  };
};

type Listed = { readonly marker: Html | null; readonly indent: ParagraphLook };

const listed = (properties: XmlElement | undefined, run: RunLook, walk: SheetWalk): Listed | null => {
  const own = paragraphProperties(properties);
  const found = listOf(walk.numbering, walk.styles, own);
  if (found === null) return null;
  const level = found.list.levels[found.level];
  const shown = walk.markers(found.list, found.level);
  const css = runCss(over(run, { underline: false, strike: false }), run);
  const marker = shown.marker === '' ? null : css === '' ? words(shown.marker) : tag('span', { class: walk.inline.classes.classOf(css) }, [shown.marker]);
  return { marker, indent: { ...(level?.indent.start === undefined ? {} : { left: level.indent.start }), ...(level?.indent.first === undefined ? {} : { first: level.indent.first }) } };
};

const headingOf = (properties: XmlElement | undefined, walk: SheetWalk): number | null => {
  const own = paragraphProperties(properties);
  const style = walk.styles.paragraph(own.style);
  const level = own.outlineLevel ?? style?.outlineLevel;
  return level !== undefined && level >= 0 && level <= 8 ? Math.min(6, level + 1) : null;
};

const walkParagraph = (element: XmlElement, walk: SheetWalk): readonly Node[] => {
  walk.position += 1;
  const position = walk.position;
  const properties = childOf(element, 'w:pPr');
  const styleId = valueOf(properties, 'w:pStyle');
  const style = walk.inline.looks.paragraph(styleId);
  const run = over(walk.within.run, style.run);
  const list = listed(properties, run, walk);
  const direct = paragraphLook(properties);
  const isOwnList = childOf(properties, 'w:numPr') !== undefined;
  // A list's indent stands over the style's where the paragraph itself names the list, and under it where the style does (17.9.22).
  const styled = over(walk.within.paragraph, style.paragraph);
  const look = over(isOwnList ? over(styled, list?.indent ?? {}) : { ...styled, ...Object.fromEntries(Object.entries(list?.indent ?? {}).filter(([key]) => !(key in style.paragraph))) }, direct);
  const inline: Inline = { bench: walk.inline, around: run, pieces: [], boxes: [], ids: [], letters: 0 };
  walk.notes = [];
  readInline(elementsOf(element), inline);
  const notes = walk.notes;
  walk.notes = [];
  // A field whose instruction never ends must not swallow the paragraphs after it.
  walk.inline.fields = walk.inline.fields.filter((phase) => phase === 'result');
  const section = walk.sections.length;
  const ends = childOf(properties, 'w:sectPr');
  if (ends !== undefined) walk.sections.push(pageShape(ends));
  const marker = inline.pieces.length === 0 ? null : list?.marker ?? null;
  const leaf: Leaf = {
    kind: 'paragraph', position, section, heading: inline.letters === 0 ? null : headingOf(properties, walk), isListed: marker !== null, style: styleId ?? '', look, run,
    inner: inline.pieces.length === 0 ? tag('br') : layInline(inline.pieces, marker, look, walk.inline.classes), notes, ids: inline.ids,
    breaksBefore: toggleOf(properties, 'w:pageBreakBefore') ?? false, letters: inline.letters,
  };
  // What only ends a section says nothing and takes no line of its own in our files.
  const own: readonly Node[] = ends !== undefined && inline.pieces.length === 0 ? [] : [leaf];
  return [...own, ...inline.boxes.map((box): Node => ({ kind: 'box', section, nodes: walkNodes(elementsOf(box), walk) }))];
};

const wrapped = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => (child.name === name ? [child] : /^w:(sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? wrapped(child, name) : []));

const widthOf = (margins: XmlElement | undefined, names: readonly string[]): number | undefined => names.flatMap((name) => integerOf(childOf(margins, name)?.attributes.get('w:w')) ?? [])[0];

const mergeOf = (properties: XmlElement | undefined): Cell['merge'] => {
  const merge = childOf(properties, 'w:vMerge');
  return merge === undefined ? null : merge.attributes.get('w:val') === 'restart' ? 'starts' : 'goes-on';
};

const hexFill = (properties: XmlElement | undefined): string | null => paragraphLook(properties).shade ?? null;

/** Fiftieths of a percent, percent as text, or twentieths of a point (17.4.63, 17.18.90). */
const tableWidth = (properties: XmlElement | undefined): string | null => {
  const { type, width } = { type: childOf(properties, 'w:tblW')?.attributes.get('w:type'), width: childOf(properties, 'w:tblW')?.attributes.get('w:w') ?? '' };
  const value = Number.parseFloat(width);
  if (Number.isNaN(value) || value <= 0) return null;
  if (type === 'pct') return `${Math.min(100, Math.round((width.endsWith('%') ? value : value / 50) * 100) / 100)}%`;
  return type === 'dxa' ? points(value) : null;
};

const walkTable = (element: XmlElement, walk: SheetWalk): Table => {
  const section = walk.sections.length;
  const properties = childOf(element, 'w:tblPr');
  const style = walk.inline.looks.table(valueOf(properties, 'w:tblStyle'));
  const outer = walk.within;
  const marginsOf = [...style.properties, ...(properties === undefined ? [] : [properties])].map((each) => childOf(each, 'w:tblCellMar'));
  const padding = (names: readonly string[], usual: number): number => marginsOf.reduce((found, margins) => widthOf(margins, names) ?? found, usual);
  const hasFirst = usesFirstRow(properties);
  const rows = wrapped(element, 'w:tr').map((row, at): Row => {
    const rowProperties = childOf(row, 'w:trPr');
    const isFirst = at === 0 && hasFirst;
    walk.within = { paragraph: over(outer.paragraph, style.look.paragraph), run: over(over(outer.run, style.look.run), isFirst ? style.firstRow.run : {}) };
    const cells = wrapped(row, 'w:tc').map((cell): Cell => {
      const own = childOf(cell, 'w:tcPr');
      return {
        span: Math.min(64, Math.max(1, integerOf(valueOf(own, 'w:gridSpan')) ?? 1)), merge: mergeOf(own), lines: linesOf(childOf(own, 'w:tcBorders')) ?? {},
        shade: hexFill(own) ?? (isFirst ? hexFill(style.firstRow.shade) : null), align: valueOf(own, 'w:vAlign') ?? null, nodes: walkNodes(elementsOf(cell), walk),
      };
    });
    return { isHeader: toggleOf(rowProperties, 'w:tblHeader') ?? false, before: integerOf(valueOf(rowProperties, 'w:gridBefore')) ?? 0, height: integerOf(valueOf(rowProperties, 'w:trHeight')) ?? 0, cells };
  });
  walk.within = outer;
  const lines: Lines = { ...style.lines, ...linesOf(childOf(properties, 'w:tblBorders')) };
  return {
    kind: 'table', section, lines, rows, columns: elementsOf(childOf(element, 'w:tblGrid') ?? element).filter(({ name }) => name === 'w:gridCol').map(({ attributes }) => integerOf(attributes.get('w:w')) ?? 0),
    width: tableWidth(properties), indent: integerOf(childOf(properties, 'w:tblInd')?.attributes.get('w:w')) ?? 0, align: valueOf(properties, 'w:jc') ?? null,
    padding: { top: padding(['w:top'], 0), bottom: padding(['w:bottom'], 0), left: padding(['w:left', 'w:start'], 108), right: padding(['w:right', 'w:end'], 108) },
  };
};

/** Reads blocks in order. */
export const walkNodes = (blocks: readonly XmlElement[], walk: SheetWalk): readonly Node[] => blocks.flatMap((block): readonly Node[] => {
  switch (block.name) {
    case 'w:p': return walkParagraph(block, walk);
    case 'w:tbl': return [walkTable(block, walk)];
    case 'mc:AlternateContent': return walkNodes(elementsOf(chosenBranch(block)), walk);
    case 'w:del': case 'w:moveFrom': case 'w:sectPr': case 'w:sdtPr': case 'w:tcPr': return [];
    default: return walkNodes(elementsOf(block), walk);
  }
});

