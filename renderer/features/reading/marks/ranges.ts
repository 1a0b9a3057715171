// From what is selected on the screen to a range of the paper's run, and from a mark's anchor to what is to be painted.
import { fold, foldedOffset } from '../../../../shared/marks/folded-text.ts';
import type { Anchor } from '../../../../shared/marks/anchor.ts';
import type { FlowRange } from '../../../../shared/marks/marked-paper.ts';
import { blockElement } from '../reader/reader-view.ts';
import { leftOff } from './left-off.ts';
import { leavesOf, offsetIn, rangeIn, shownText } from './block-text.ts';

const blocksIn = (sheet: HTMLElement): readonly HTMLElement[] => [...sheet.querySelectorAll<HTMLElement>('[data-block]')];

const keyOf = (element: HTMLElement): string => element.dataset['block'] ?? '';

/** @returns null where nothing of the paper's words is selected */
export const selectedRange = (sheet: HTMLElement | null, selection: Selection | null): FlowRange | null => {
  if (sheet === null || selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const touched = blocksIn(sheet).filter((element) => range.intersectsNode(element));
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = first.contains(range.startContainer) ? offsetIn(leavesOf(first), range.startContainer, range.startOffset) : 0;
  const leaves = leavesOf(last);
  const end = last.contains(range.endContainer) ? offsetIn(leaves, range.endContainer, range.endOffset) : shownText(leaves).length;
  return first === last && start === end ? null : { start: { block: keyOf(first), offset: start }, end: { block: keyOf(last), offset: end } };
};

/** A whole block. */
export const blockRange = (element: HTMLElement): FlowRange => {
  const [key, length] = [keyOf(element), shownText(leavesOf(element)).length];
  return { start: { block: key, offset: 0 }, end: { block: key, offset: length } };
};

/** A block of which less is seen below the top is the one before: its last line belongs to the page that was left (use-reading-place.ts). */
const seenLeast = 24;

/** The block at the top of what is seen of the paper; null before anything is shown. */
export const blockOnTop = (sheet: HTMLElement | null): HTMLElement | null => {
  if (sheet === null) return null;
  const top = Math.max(0, sheet.closest('[data-region="reader-paper"]')?.getBoundingClientRect().top ?? 0);
  const below = (by: number): HTMLElement | undefined => blocksIn(sheet).find((element) => element.getBoundingClientRect().bottom > top + by);
  return below(seenLeast) ?? below(1) ?? null;
};

/** The block before or after the one in which something is selected, or was marked last; from nowhere the one on top. */
export const neighbourBlock = (sheet: HTMLElement | null, selection: Selection | null, by: 1 | -1): HTMLElement | null => {
  if (sheet === null) return null;
  const blocks = blocksIn(sheet).filter((element) => element.textContent.trim() !== '' || element.dataset['page'] !== undefined);
  const from = selection === null || selection.rangeCount === 0 || selection.isCollapsed ? leftOff(sheet) : selection.getRangeAt(0);
  const node = from === null ? null : by === 1 ? from.endContainer : from.startContainer;
  const at = node === null ? -1 : blocks.findIndex((element) => element.contains(node));
  return at < 0 ? blockOnTop(sheet) : (blocks[at + by] ?? null);
};

/** Where words stand in a block: at their place, or, where its words are not letter for letter those of the run (a PDF drawn anew), near it. */
const wordsIn = (element: HTMLElement, start: number, words: string): { readonly from: number; readonly to: number } | null => {
  const text = shownText(leavesOf(element));
  if (text.startsWith(words, start)) return { from: start, to: start + words.length };
  const [shown, sought] = [fold(text), fold(words).text];
  const near = shown.text.indexOf(sought, Math.max(0, foldedOffset(shown, start) - sought.length));
  const at = near >= 0 ? near : shown.text.indexOf(sought);
  return at < 0 || sought === '' ? null : { from: shown.from[at] ?? 0, to: (shown.from[at + sought.length - 1] ?? 0) + 1 };
};

const partIn = (element: HTMLElement, from: number, to: number): Range | null => rangeIn(leavesOf(element), from, to);

/** @returns a part of a block as it stands on the screen; none before its words are there */
export const rangesInBlock = (sheet: HTMLElement, block: string, start: number, quote: string): readonly Range[] => {
  const element = quote === '' ? null : blockElement(sheet, block);
  const at = element === null ? null : wordsIn(element, start, quote);
  const range = element === null || at === null ? null : partIn(element, at.from, at.to);
  return range === null ? [] : [range];
};

const shownBetween = (sheet: HTMLElement, first: HTMLElement, last: HTMLElement): readonly HTMLElement[] => blocksIn(sheet).filter((element) =>
  (first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0);

/** @returns what is to be painted of a mark in the paper that is shown; none for a page, before its words are there, or where other words stand in its place */
export const rangesOf = (sheet: HTMLElement, { start, end, quote }: Anchor): readonly Range[] => {
  if (quote === '') return [];
  const [first, last] = [blockElement(sheet, start.block), blockElement(sheet, end.block)];
  if (first === null || last === null) return [];
  const lines = quote.split('\n');
  const [lead, trail] = first === last ? [quote, quote] : [lines[0] ?? '', lines.at(-1) ?? ''];
  const [begin, stop] = [wordsIn(first, start.offset, lead), wordsIn(last, Math.max(0, end.offset - trail.length), trail)];
  if (begin === null || stop === null) return [];
  const whole = Number.MAX_SAFE_INTEGER;
  const parts = first === last
    ? [partIn(first, begin.from, begin.to)]
    : [partIn(first, begin.from, whole), ...shownBetween(sheet, first, last).map((element) => partIn(element, 0, whole)), partIn(last, 0, stop.to)];
  return parts.filter((range) => range !== null);
};
