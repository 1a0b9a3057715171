// The words of an imported paper as those of a written one: headings, paragraphs, lists and tables as they can be told from its lines.
import type { Block, Inline, Paragraph as TextParagraph, TableCell, TableRow } from '../model/text.ts';
import { linesOf } from './parse/lines.ts';
import { markerOf } from './parse/markers.ts';
import { paragraphsOf, type Paragraph } from './parse/paragraphs.ts';
import { isClosed } from './parse/text.ts';
import { wrappingOf } from './parse/widths.ts';
import { linesOfText } from './read-text.ts';

/** What stands below one heading; the first may have none. */
export type PaperTextPart = { readonly heading: string; readonly blocks: readonly Block[] };

/** Letters; nothing longer is a heading. */
const longestHeading = 80;
/** Letters of what a heading without a number stands over, at least: answers in a form are shorter. */
const leastUnderHeading = 100;

const paragraph = (text: string): TextParagraph => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const isHeading = ({ text, first }: Paragraph, next: Paragraph | undefined): boolean => {
  if (next === undefined || !next.first.gap || text.length > longestHeading || isClosed(text) || /[;:,]$/.test(text) || first.cells !== null) return false;
  if (/^\d{1,2}[.)]?\s+\p{Lu}/u.test(text)) return true;
  return /^\p{Lu}/u.test(text) && markerOf(text) === null && (markerOf(next.text)?.kind === 'bullet' || next.text.length >= leastUnderHeading);
};

const cell = (type: TableCell['type'], texts: readonly string[]): TableCell => ({ type, content: texts.length === 0 ? [{ type: 'paragraph' }] : texts.map(paragraph) });

/** Rows of as many cells that follow each other; the first is the head. */
const tableOf = (rows: readonly (readonly (readonly string[])[])[]): Block => ({
  type: 'table', content: rows.map((row, index): TableRow => ({ type: 'tableRow', content: row.map((texts) => cell(index === 0 ? 'tableHeader' : 'tableCell', texts)) })),
});

const onNewLine = (before: TextParagraph, text: string): TextParagraph => ({ ...before, content: [...(before.content ?? []), { type: 'hardBreak' }, { type: 'text', text }] satisfies Inline[] });

/** A number of its own is printed as it stood, so that what refers to it stays true; so is a bullet before one. */
const add = (blocks: Block[], { text, first }: Paragraph): void => {
  const [last, marker] = [blocks.at(-1), markerOf(text)];
  if (marker?.kind !== 'bullet' || markerOf(marker.rest) !== null) {
    const words = marker?.kind === 'bullet' ? marker.rest : text;
    if (!first.gap && last?.type === 'paragraph' && marker === null) blocks[blocks.length - 1] = onNewLine(last, words);
    else blocks.push(paragraph(words));
    return;
  }
  if (marker.rest.trim() === '') return;
  const item = { type: 'listItem', content: [paragraph(marker.rest)] } as const;
  if (last?.type === 'bulletList') blocks[blocks.length - 1] = { ...last, content: [...last.content, item] };
  else blocks.push({ type: 'bulletList', content: [item] });
};

/**
 * @param text of a paper as an import keeps it: lines, paragraphs apart, cells parted by tabs
 * @returns every word of it in order
 */
export const paperTextParts = (text: string): readonly PaperTextPart[] => {
  const lines = linesOf({ format: 'txt', fileName: '', sha256: '', lines: linesOfText(text) });
  const paragraphs = paragraphsOf(lines, wrappingOf(lines));
  const parts: { readonly heading: string; readonly blocks: Block[] }[] = [];
  const blocks = (): Block[] => {
    if (parts.length === 0) parts.push({ heading: '', blocks: [] });
    return parts.at(-1)?.blocks ?? [];
  };
  for (let at = 0; at < paragraphs.length; at += 1) {
    const each = paragraphs[at];
    if (each === undefined) continue;
    const { cells } = each.first;
    const end = cells === null ? -1 : paragraphs.findIndex(({ first }, index) => index > at && first.cells?.length !== cells.length);
    const rows = cells === null ? [] : paragraphs.slice(at, end < 0 ? paragraphs.length : end);
    if (rows.length > 1 && rows.every(({ parts: own }) => own.length === 1)) {
      blocks().push(tableOf(rows.map(({ first }) => first.cells ?? [])));
      at += rows.length - 1;
    } else if (isHeading(each, paragraphs[at + 1])) parts.push({ heading: each.text, blocks: [] });
    else add(blocks(), each);
  }
  return parts;
};
