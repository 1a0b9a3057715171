// What goes into the pack of the bench, as data: 30 papers on 133 pages, of which three are Word files of 10 pages and two are PDFs of 12; or ten times as many.
import { para } from '../../documents/support/make-records.ts';
import { head, table } from '../../documents/support/sample-papers.ts';
import { caption, prose, sentence } from '../../documents/support/seeded-words.ts';
import { seededRandom, type Random } from '../../documents/support/seeded-random.ts';
import { seededWordFile } from '../../documents/support/seeded-word-file.ts';
import { pdfFile } from '../../unit/importing/pdf-file.ts';
import type { Block } from '../../../shared/model/text.ts';

/** A block as plain data, which another language can read too. */
export type PlainBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'bullet'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export type PackContent = {
  readonly title: string;
  readonly paper: { readonly kind: 'written'; readonly blocks: readonly PlainBlock[] } | { readonly kind: 'docx' | 'pdf'; readonly bytes: Uint8Array };
};

/** Lines of body text on a page of the accessible house style. */
const linesOfPage = 36;

const rowsOf = (random: Random): readonly (readonly string[])[] =>
  Array.from({ length: 4 + random.below(6) }, (_, row) => (row === 0 ? ['Measure', 'This year', 'Last year'] : [caption(random), String(random.below(300)), String(random.below(300))]));

const written = (random: Random, pages: number): readonly PlainBlock[] => {
  const blocks: PlainBlock[] = [];
  const add = (block: PlainBlock, lines: number): number => { blocks.push(block); return lines; };
  for (let at = 3; at < pages * linesOfPage - 6;) {
    const kind = random.below(9);
    if (kind === 0) at += add({ kind: 'heading', text: caption(random) }, 2);
    else if (kind === 1) { const rows = rowsOf(random); at += add({ kind: 'table', rows }, rows.length * 1.6); }
    else if (kind === 2) at += add({ kind: 'bullet', text: sentence(random) }, 2);
    else { const sentences = 2 + random.below(6); at += add({ kind: 'paragraph', text: prose(random, sentences) }, sentences * 1.7 + 0.8); }
  }
  return blocks;
};

const pdf = (random: Random, pages: number): Uint8Array =>
  pdfFile(Array.from({ length: pages }, () => Array.from({ length: 44 }, (_, line) => ({ text: sentence(random).slice(0, 92), x: 60, y: 780 - line * 16 }))));

const blockOf = (block: PlainBlock): Block => {
  switch (block.kind) {
    case 'heading': return head(block.text);
    case 'paragraph': return para(block.text);
    case 'bullet': return { type: 'bulletList', content: [{ type: 'listItem', content: [para(block.text)] }] };
    default: return table(...block.rows);
  }
};

/** As a section of a paper holds them. */
export const sectionBlocks = (blocks: readonly PlainBlock[]): readonly Block[] => blocks.map(blockOf);

/** @param times how many packs' worth of papers */
export const packContent = (times: number): readonly PackContent[] =>
  Array.from({ length: 30 * times }, (_, index): PackContent => {
    const random = seededRandom(7_000 + index);
    const title = `${index + 1} ${caption(random)}`;
    const place = index % 30;
    if (place % 10 === 4) return { title, paper: { kind: 'docx', bytes: seededWordFile(7_000 + index, 7) } };
    if (place === 12 || place === 22) return { title, paper: { kind: 'pdf', bytes: pdf(random, 12) } };
    return { title, paper: { kind: 'written', blocks: written(random, 3 + (place % 2)) } };
  });
