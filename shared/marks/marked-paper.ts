// A paper made ready for marks: its flow as one text in which anchors are made and found again.
import type { FlowBlock } from '../meeting-file/reading/reading-flow.ts';
import type { Id } from '../model/record.ts';
import { fold, type FoldedText } from './folded-text.ts';
import { sketchOf, textHash } from './paper-print.ts';

/** What is said of a paper by whoever reads it. */
export type PaperToMark = {
  readonly id: Id;
  readonly itemId: Id;
  readonly title: string;
  /** SHA-256 of its file; null: it is made of its blocks alone. */
  readonly source: string | null;
  /** Null: withheld, as long as nobody has given the passphrase. */
  readonly blocks: readonly FlowBlock[] | null;
};

export type MarkedPaper = Omit<PaperToMark, 'blocks'> & {
  readonly blocks: readonly FlowBlock[];
  /** Where each block begins in the text of all, which has one line's end between two. */
  readonly starts: readonly number[];
  readonly text: string;
  readonly folded: () => FoldedText;
  /** Tells an unchanged paper, its file included. */
  readonly hash: string;
  /** Tells a paper that was replaced by a similar one. */
  readonly sketch: () => readonly number[];
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

/** Dear parts are made when they are asked for first. */
export const markedPaper = ({ blocks, ...paper }: PaperToMark & { readonly blocks: readonly FlowBlock[] }): MarkedPaper => {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  const text = blocks.map((block) => block.text).join('\n');
  const folded = once(() => fold(text));
  return { ...paper, blocks, starts, text, folded, hash: textHash(`${paper.source ?? ''}\n${text}`), sketch: once(() => sketchOf(folded().text)) };
};

/** A place in a paper: a block and an offset in its text. */
export type FlowPlace = { readonly block: string; readonly offset: number };
/** From a place up to another. */
export type FlowRange = { readonly start: FlowPlace; readonly end: FlowPlace };

/** @returns the index of the block that holds an offset of the paper's text */
export const blockAt = ({ starts }: MarkedPaper, offset: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** @returns the offset of a place in the paper's text; null where the paper has no such block */
export const offsetOf = (paper: MarkedPaper, { block, offset }: FlowPlace): number | null => {
  const index = paper.blocks.findIndex(({ key }) => key === block);
  const found = paper.blocks[index];
  return found === undefined ? null : (paper.starts[index] ?? 0) + Math.min(Math.max(offset, 0), found.text.length);
};

/** @returns the place at an offset of the paper's text; null in a paper without blocks */
export const placeAt = (paper: MarkedPaper, offset: number): FlowPlace | null => {
  const index = blockAt(paper, offset);
  const found = paper.blocks[index];
  return found === undefined ? null : { block: found.key, offset: Math.min(offset - (paper.starts[index] ?? 0), found.text.length) };
};
