// Paragraphs of a Word file as blocks of the editor's text: headings, lists, tables with a header row, quotations, pictures.
import type { Block, Heading, Image, Inline, TableCell, TableRow } from '../../model/text.ts';
import type { WordCell, WordParagraph, WordPicture } from '../../ooxml/word-walk.ts';
import { inlineOfWord } from './inline-of-word.ts';
import { isListItem, isParagraphNumber, listsOfWord } from './lists-of-word.ts';

export type BlocksOptions = {
  /** What a picture of the file has become in the store; null: it is left out. */
  readonly pictureOf: (picture: WordPicture) => Image['attrs'] | null;
  /** The level of the headings that the text stands under: deeper ones count from 1. */
  readonly under: number;
};

/** Characters of a number that was typed or made in front of the words: "3.2.4 ". */
const typedNumber = (text: string): number => /^\s*\d+(\.\d+)+\.?[\s\u00a0]+/.exec(text)?.[0].length ?? 0;

const wordsOf = (paragraph: WordParagraph): Inline[] => {
  const text = paragraph.pieces.map((piece) => piece.text).join('');
  const hasMarker = paragraph.list !== null && isParagraphNumber(paragraph.list.marker);
  return inlineOfWord(paragraph.pieces, { isHeading: paragraph.headingLevel !== null }, hasMarker ? 0 : typedNumber(text));
};

const levelUnder = (level: number, under: number): Heading['attrs']['level'] => {
  const below = level - under;
  return below >= 3 ? 3 : below === 2 ? 2 : 1;
};

const pictures = (paragraph: WordParagraph, options: BlocksOptions): Image[] =>
  paragraph.pictures.flatMap((picture) => {
    const attrs = options.pictureOf(picture);
    return attrs === null ? [] : [{ type: 'image', attrs }];
  });

const single = (paragraph: WordParagraph, options: BlocksOptions): Block[] => {
  const content = wordsOf(paragraph);
  const shown = pictures(paragraph, options);
  if (content.length === 0) return shown;
  if (paragraph.headingLevel !== null) return [{ type: 'heading', attrs: { level: levelUnder(paragraph.headingLevel, options.under) }, content }, ...shown];
  if (/^(intense )?quote$/i.test(paragraph.styleName ?? '')) return [{ type: 'blockquote', content: [{ type: 'paragraph', content }] }, ...shown];
  return [{ type: 'paragraph', content }, ...shown];
};

const cellOf = (paragraphs: readonly WordParagraph[], isHeader: boolean): TableCell => {
  const content: (TableCell['content'][number])[] = [];
  for (const block of blocksOf(paragraphs.map((paragraph) => ({ ...paragraph, cell: null, headingLevel: null })), { pictureOf: () => null, under: 0 })) {
    if (block.type === 'paragraph' || block.type === 'bulletList' || block.type === 'orderedList') content.push(block);
    else if (block.type === 'blockquote') content.push(...block.content);
  }
  const plain = isHeader ? content.map((node) => (node.type === 'paragraph' ? { ...node, content: unbold(node.content) } : node)) : content;
  return { type: isHeader ? 'tableHeader' : 'tableCell', content: plain.length === 0 ? [{ type: 'paragraph' }] : plain };
};

/** A header cell's style makes its words bold already. */
const unbold = (content: readonly Inline[] | undefined): Inline[] =>
  (content ?? []).map((inline) => {
    if (inline.type !== 'text') return inline;
    const marks = (inline.marks ?? []).filter((mark) => mark.type !== 'bold');
    return { type: 'text', text: inline.text, ...(marks.length === 0 ? {} : { marks }) };
  });

const tableOf = (paragraphs: readonly (WordParagraph & { readonly cell: WordCell })[]): Block => {
  const columns = Math.max(...paragraphs.map(({ cell }) => cell.column)) + 1;
  const lastRow = Math.max(...paragraphs.map(({ cell }) => cell.row));
  const rows = Array.from({ length: lastRow + 1 }, (_, row): TableRow => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, (__, column) => cellOf(paragraphs.filter(({ cell }) => cell.row === row && cell.column === column), row === 0)),
  }));
  return { type: 'table', content: rows };
};

const isInCell = (paragraph: WordParagraph): paragraph is WordParagraph & { readonly cell: WordCell } => paragraph.cell !== null;

/** Neighbours that make one block together: of one table, or one run of list items. */
const belongsWith = (first: WordParagraph, next: WordParagraph): boolean => {
  if (first.cell !== null || next.cell !== null) return first.cell?.table === next.cell?.table;
  return isListItem(first) && isListItem(next);
};

const joinQuotations = (blocks: readonly Block[]): Block[] => {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type === 'blockquote' && last?.type === 'blockquote') joined[joined.length - 1] = { ...last, content: [...last.content, ...block.content] };
    else joined.push(block);
  }
  return joined;
};

/** The blocks of a run of paragraphs in order; empty paragraphs are left out. */
export const blocksOf = (paragraphs: readonly WordParagraph[], options: BlocksOptions): Block[] => {
  const blocks: Block[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const first = paragraphs[at];
    if (first === undefined) break;
    let end = at + 1;
    for (let next = paragraphs[end]; next !== undefined && belongsWith(first, next); next = paragraphs[end]) end += 1;
    const run = paragraphs.slice(at, end);
    if (isInCell(first)) blocks.push(tableOf(run.filter(isInCell)), ...run.flatMap((paragraph) => pictures(paragraph, options)));
    else if (isListItem(first)) blocks.push(...listsOfWord(run), ...run.flatMap((paragraph) => pictures(paragraph, options)));
    else blocks.push(...single(first, options));
    at = end;
  }
  return joinQuotations(blocks);
};
