// Where a mark stands, said so that it can be found again in another issue (W3C Web Annotation Data Model 4.2.4 and 4.2.5: quote with its context, and position).
import { idSchema, lineSchema } from '../model/record.ts';
import { z } from '../model/zod.ts';
import { fold, foldedOffset } from './folded-text.ts';
import { blockAt, offsetOf, placeAt, type FlowRange, type MarkedPaper } from './marked-paper.ts';

const offset = z.int().check(z.minimum(0));
const placeSchema = z.strictObject({ block: lineSchema, offset });

export const anchorSchema = z.strictObject({
  paperId: idSchema,
  paperTitle: lineSchema,
  itemId: idSchema,
  /** The printed page on which it begins. */
  page: offset,
  start: placeSchema,
  /** Behind its last character. */
  end: placeSchema,
  /** Of its start in the paper's text. */
  position: offset,
  /** The marked words; empty for a page without words. */
  quote: z.string().check(z.maxLength(200_000)),
  /** What stands before and behind: 32 to 48 characters, more where that stands several times in the paper. */
  before: lineSchema,
  behind: lineSchema,
  /** How often the quote stood in the paper. */
  copies: offset,
  /** Of blocks from the paper's start: finds a page without words. */
  index: offset,
  blocks: offset,
  paperHash: z.string().check(z.maxLength(40)),
  sketch: z.array(offset).check(z.maxLength(64)),
});
export type Anchor = z.infer<typeof anchorSchema>;

const [contextLeast, contextMost, contextWidest] = [32, 48, 480];

/** Cut at a blank where that leaves enough. */
const contextBefore = (text: string, at: number, most: number): string => {
  const cut = text.slice(Math.max(0, at - most), at);
  const blank = cut.indexOf(' ');
  return at > most && blank >= 0 && cut.length - blank - 1 >= contextLeast ? cut.slice(blank + 1) : cut;
};

const contextBehind = (text: string, at: number, most: number): string => {
  const cut = text.slice(at, at + most);
  const blank = cut.lastIndexOf(' ');
  return at + most < text.length && blank >= contextLeast ? cut.slice(0, blank) : cut;
};

/** @returns every offset at which `part` stands in `text`; none for an empty one */
export const placesOf = (text: string, part: string): number[] => {
  const places: number[] = [];
  if (part !== '') for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
};

/** Enough of what stands around it to tell it from its copies in the same paper. */
const contextOf = (paper: MarkedPaper, start: number, end: number): Pick<Anchor, 'before' | 'behind' | 'copies'> => {
  const text = paper.folded().text;
  const copies = placesOf(text, fold(paper.text.slice(start, end)).text).length;
  for (let most = contextMost; ; most *= 2) {
    const [before, behind] = [contextBefore(paper.text, start, most), contextBehind(paper.text, end, most)];
    const isAlone = copies < 2 || placesOf(text, fold(before + paper.text.slice(start, end) + behind).text).length < 2;
    if (isAlone || most * 2 > contextWidest) return { before, behind, copies };
  }
};

/** White space at the ends of what was selected is not meant. */
const trimmed = (text: string, start: number, end: number): readonly [number, number] => {
  const words = text.slice(start, end);
  return words.trim() === '' ? [start, end] : [start + words.length - words.trimStart().length, end - words.length + words.trimEnd().length];
};

/**
 * @param range what was selected, in either direction; both places in one block without words mark its page
 * @returns the anchor; null where the paper has no such block, or nothing but white space is selected beside words
 */
export const anchorFor = (paper: MarkedPaper, range: FlowRange): Anchor | null => {
  const [one, other] = [offsetOf(paper, range.start), offsetOf(paper, range.end)];
  if (one === null || other === null) return null;
  const [start, end] = trimmed(paper.text, Math.min(one, other), Math.max(one, other));
  const index = blockAt(paper, start);
  const block = paper.blocks[index];
  const quote = paper.text.slice(start, end);
  const [from, to] = [placeAt(paper, start), placeAt(paper, end)];
  if (block === undefined || from === null || to === null || (quote.trim() === '' && block.text.trim() !== '')) return null;
  const context = quote.trim() === '' ? { before: '', behind: '', copies: 0 } : contextOf(paper, start, end);
  return {
    paperId: paper.id, paperTitle: paper.title, itemId: paper.itemId, page: block.page, start: from, end: to, position: start,
    quote: quote.trim() === '' ? '' : quote, ...context, index, blocks: paper.blocks.length, paperHash: paper.hash, sketch: [...paper.sketch()],
  };
};

/** A range of the folded text as places in the paper. */
export const rangeOfFolded = (paper: MarkedPaper, start: number, end: number): FlowRange | null => {
  const { from } = paper.folded();
  const [first, last] = [placeAt(paper, from[start] ?? 0), placeAt(paper, (from[end - 1] ?? 0) + 1)];
  return first === null || last === null ? null : { start: first, end: last };
};

/** Where the anchor stood, in the folded text of the paper as it is now. */
export const foldedPosition = (paper: MarkedPaper, { position }: Anchor): number => foldedOffset(paper.folded(), position);
