// Walks paragraphs, tables, content controls and text boxes of a Word document in reading order (17.2.2, 17.3.1, 17.4).
import { chosenBranch, readInline, type Inline } from './inline-text.ts';
import { listOf } from './numbering.ts';
import { paragraphProperties, type ParagraphProperties } from './paragraph-properties.ts';
import { count } from './reading-notes.ts';
import type { ResolvedStyle } from './styles.ts';
import type { DrawnWords, TextPiece, WordLine, WordParagraph, WordPicture, WordWalk } from './word-walk.ts';
import { childOf, elementsOf, integerOf, toggleOf, valueOf, type XmlElement } from './xml-tree.ts';

const headingLevel = (own: ParagraphProperties, style: ResolvedStyle | null): number | null => {
  const level = own.outlineLevel ?? style?.outlineLevel;
  if (level !== undefined && level >= 0 && level <= 8) return level + 1;
  return style?.name === 'Title' ? 1 : null;
};

const listMarker = (own: ParagraphProperties, walk: WordWalk): { readonly list: WordParagraph['list']; readonly indent: number } => {
  const style = walk.styles.paragraph(own.style);
  const membership = listOf(walk.numbering, walk.styles, own);
  const level = membership?.list.levels[membership.level]?.indent;
  const [second, third] = membership?.direct === true ? [level, style?.indent] : [style?.indent, level];
  const start = own.indent.start ?? second?.start ?? third?.start ?? 0;
  const first = own.indent.first ?? second?.first ?? third?.first ?? 0;
  if (membership === null) return { list: null, indent: (start + first) / 20 };
  const shown = walk.markers(membership.list, membership.level);
  const list = shown.marker === '' ? null : { marker: shown.marker, level: membership.level, bullet: shown.bullet };
  return { list, indent: (list === null ? start + first : start) / 20 };
};

/** The mark at a paragraph's end is deleted or hidden, so what follows runs on in the same line (17.13.5.15). */
const runsOn = (properties: XmlElement | undefined): boolean => {
  const mark = childOf(properties, 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined || toggleOf(mark, 'w:vanish') === true;
};

const linesOf = (pieces: readonly TextPiece[]): readonly WordLine[] => {
  const lines: WordLine[][] = [[]];
  for (const { text, bold } of pieces) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ text: part, bold });
    }
  }
  return lines.map(parts => ({
    text: parts.map(part => part.text).join(''), bold: parts.every(part => part.bold || part.text.trim() === ''),
  })).filter(line => line.text.trim() !== '');
};

/** A chart alone in its paragraph goes with the one before it: paragraphs of words are counted, and stay as they are. */
const keepDrawn = (drawn: readonly DrawnWords[], walk: WordWalk): void => {
  const last = walk.paragraphs.at(-1);
  if (last === undefined) walk.drawnFirst = [...walk.drawnFirst, ...drawn];
  else walk.paragraphs.splice(-1, 1, { ...last, drawn: [...last.drawn, ...drawn] });
};

type Found = { readonly pieces: readonly TextPiece[]; readonly pictures: readonly WordPicture[]; readonly drawn: readonly DrawnWords[] };

const emit = ({ pieces, pictures, drawn }: Found, own: ParagraphProperties, position: number, walk: WordWalk): void => {
  const style = walk.styles.paragraph(own.style);
  const { list, indent } = listMarker(own, walk);
  const lines = linesOf(pieces);
  // A number alone in its cell is the first column of a table that numbers its rows by itself.
  const numberOnly = lines.length === 0 && walk.cell !== null && list !== null && !list.bullet;
  if (lines.length === 0 && !numberOnly && pictures.length === 0) {
    if (drawn.length > 0) keepDrawn(drawn, walk);
    return;
  }
  const first = walk.drawnFirst;
  walk.drawnFirst = [];
  walk.paragraphs.push({
    position, lines: numberOnly ? [{ text: list.marker, bold: false }] : lines, styleName: style?.name ?? null, headingLevel: headingLevel(own, style),
    list: numberOnly ? null : list, indent, cell: walk.cell, pieces, pictures, drawn: [...first, ...drawn],
  });
};

const walkParagraph = (element: XmlElement, walk: WordWalk): void => {
  walk.position += 1;
  const position = walk.position;
  const properties = childOf(element, 'w:pPr');
  const own = paragraphProperties(properties);
  const inline: Inline = { walk, style: walk.styles.paragraph(own.style), pieces: [...walk.held], boxes: [], pictures: [], drawn: [], href: null };
  readInline(elementsOf(element), inline);
  // A field whose instruction never ends must not swallow the paragraphs after it.
  walk.fields = walk.fields.filter(phase => phase === 'result');
  if (runsOn(properties)) walk.held = inline.pieces;
  else {
    walk.held = [];
    emit(inline, own, position, walk);
  }
  for (const box of inline.boxes) walkBox(box, walk);
};

/** Text that was to run on, where nothing follows it: at the end of a cell, a box or the document. */
export const emitHeld = (walk: WordWalk): void => {
  const pieces = walk.held;
  walk.held = [];
  if (pieces.length > 0) emit({ pieces, pictures: [], drawn: [] }, paragraphProperties(undefined), walk.position, walk);
};

const walkBox = (box: XmlElement, walk: WordWalk): void => {
  count(walk.tally, 'boxes-after');
  const { fields, held, cell } = walk;
  Object.assign(walk, { fields: [], held: [], cell: null });
  walkBlocks(elementsOf(box), walk);
  emitHeld(walk);
  Object.assign(walk, { fields, held, cell });
};

/** Children of that name, also through content controls and other wrappers; deleted ones are left out. */
const wrapped = (element: XmlElement, name: string): readonly XmlElement[] => elementsOf(element).flatMap(child => {
  if (child.name === name) return [child];
  return /^w:(sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? wrapped(child, name) : [];
});

const walkTable = (element: XmlElement, walk: WordWalk): void => {
  const table = walk.tables;
  const outer = walk.cell;
  emitHeld(walk);
  walk.tables += 1;
  let row = 0;
  for (const rowElement of wrapped(element, 'w:tr')) {
    const properties = childOf(rowElement, 'w:trPr');
    if (childOf(properties, 'w:del') !== undefined) { count(walk.tally, 'tracked-changes-accepted'); continue; }
    if (toggleOf(properties, 'w:hidden') === true) { count(walk.tally, 'hidden-text-dropped'); continue; }
    let column = integerOf(valueOf(properties, 'w:gridBefore')) ?? 0;
    for (const cellElement of wrapped(rowElement, 'w:tc')) {
      walk.cell = { table, row, column };
      const cellProperties = childOf(cellElement, 'w:tcPr');
      if (childOf(cellProperties, 'w:cellDel') === undefined) walkBlocks(elementsOf(cellElement), walk);
      emitHeld(walk);
      column += Math.min(64, Math.max(1, integerOf(valueOf(cellProperties, 'w:gridSpan')) ?? 1));
    }
    row += 1;
  }
  walk.cell = outer;
};

/** Reads blocks in order into `walk.paragraphs`. */
export const walkBlocks = (blocks: readonly XmlElement[], walk: WordWalk): void => {
  for (const block of blocks) {
    switch (block.name) {
      case 'w:p': walkParagraph(block, walk); break;
      case 'w:tbl': walkTable(block, walk); break;
      case 'w:altChunk': case 'w:subDoc': count(walk.tally, 'embedded-file-ignored'); break;
      case 'mc:AlternateContent': walkBlocks(elementsOf(chosenBranch(block)), walk); break;
      case 'w:sdt':
        if (childOf(childOf(block, 'w:sdtPr'), 'w:showingPlcHdr') === undefined) walkBlocks(elementsOf(block), walk);
        else count(walk.tally, 'prompts-dropped');
        break;
      case 'w:del': case 'w:moveFrom': case 'w:sectPr': case 'w:sdtPr': case 'w:tcPr': break;
      default: walkBlocks(elementsOf(block), walk);
    }
  }
};
