// The printed page of each block of a paper, from the paragraphs of its Word file and the layout that counted its pages.
import type { ReadingPaper } from '../../meeting-file/reading/reading-content.ts';
import type { PageSpan } from '../../model/publication.ts';
import { wordKey } from '../../meeting-file/reading/flow-keys.ts';
import type { ReadingBlock } from '../../ooxml/reading-view.ts';
import type { WordParagraph } from '../../ooxml/word-walk.ts';
import type { PageTurn } from '../page-count/page-turns.ts';

type Words = { readonly key: string; readonly text: string };

/** The paragraph of a Word file in which a block begins, by the block's key. */
export type Places = ReadonlyMap<string, number>;

/** Of the blocks of a Word file. */
export const wordPlaces = (blocks: readonly ReadingBlock[]): Places => new Map(blocks.flatMap((block, at): (readonly [string, number])[] => (
  block.kind === 'table'
    ? block.rows.flatMap((cells, row) => cells.flatMap((paragraphs, cell) => paragraphs.map(({ position }, inner) => [wordKey([at, row, cell, inner]), position] as const)))
    : [[wordKey([at]), block.position] as const]
)));

/** Letters and digits alone: blanks and marks print otherwise here and there. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const wordsOf = ({ lines, pictures }: WordParagraph): string => bare([...lines.map(({ text }) => text), ...pictures.map(({ alt }) => alt)].join(' '));

/** Paragraphs that follow each other and print what is no block: a resolution's lead, the heads of a form table, a picture's note. */
const mostApart = 8;
/** Letters that are not by chance in another paragraph too. */
const telling = 5;

/** How far on the words stand; a paragraph of nothing else before one with more in it. */
const stepTo = (words: string, ahead: readonly string[]): number => {
  const alone = ahead.indexOf(words);
  return alone >= 0 ? alone : ahead.findIndex((each) => each.startsWith(words) || each.endsWith(words) || (words.length >= telling && each.includes(words)));
};

/** Of the blocks of a written paper, whose Word file has them in the same order: each in the paragraph of the one before, behind it, or in one of the next. What prints otherwise than it reads is left out. */
export const writtenPlaces = (blocks: readonly Words[], paragraphs: readonly WordParagraph[]): Places => {
  const printed = paragraphs.map(wordsOf);
  const places = new Map<string, number>();
  let [at, from] = [-1, 0];
  for (const { key, text } of blocks) {
    const words = bare(text.split('\n').find((line) => bare(line) !== '') ?? '');
    if (words === '') continue;
    const here = printed[at]?.indexOf(words, from) ?? -1;
    const step = here >= 0 ? -1 : stepTo(words, printed.slice(at + 1, at + 1 + mostApart));
    if (here < 0 && step < 0) continue;
    at += step + 1;
    from = (here >= 0 ? here : (printed[at] ?? '').indexOf(words)) + words.length;
    places.set(key, paragraphs[at]?.position ?? 0);
  }
  return places;
};

/** @param turns of the paper's Word file; where a block's paragraph is not known it is on the page of the one before */
export const pageStarts = (blocks: readonly Words[], places: Places, turns: readonly PageTurn[], span: PageSpan): ReadingPaper['pageStarts'] => {
  const starts: ReadingPaper['pageStarts'] = [];
  let current = 1;
  for (const { key } of blocks) {
    const place = places.get(key);
    const page = place === undefined ? current : turns.findLast(({ paragraph }) => paragraph <= place)?.page ?? 1;
    if (page !== current) starts.push({ page: Math.min(span.end, span.start + page - 1), key });
    current = page;
  }
  return starts;
};
