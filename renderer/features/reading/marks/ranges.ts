// From what is selected on the screen to a range of the paper's run, and from a mark's anchor to what is to be painted.
import { fold, foldedOffset } from '../../../../shared/marks/folded-text.ts';
import type { Anchor } from '../../../../shared/marks/anchor.ts';
import type { FlowRange } from '../../../../shared/marks/marked-paper.ts';
import { blockElement } from '../reader/reader-view.ts';
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

/** The block at the top of what is seen of the paper; null before anything is shown. */
export const blockOnTop = (sheet: HTMLElement | null): HTMLElement | null => {
  if (sheet === null) return null;
  const top = Math.max(0, sheet.closest('[data-region="reader-paper"]')?.getBoundingClientRect().top ?? 0);
  return blocksIn(sheet).find((element) => element.getBoundingClientRect().bottom > top + 1) ?? null;
};

/** The block before or after the one in which something is selected; from nowhere the one on top. */
export const neighbourBlock = (sheet: HTMLElement | null, selection: Selection | null, by: 1 | -1): HTMLElement | null => {
  if (sheet === null) return null;
  const blocks = blocksIn(sheet).filter((element) => element.textContent.trim() !== '' || element.dataset['page'] !== undefined);
  const node = selection === null || selection.rangeCount === 0 || selection.isCollapsed ? null : by === 1 ? selection.getRangeAt(0).endContainer : selection.getRangeAt(0).startContainer;
  const at = node === null ? -1 : blocks.findIndex((element) => element.contains(node));
  return at < 0 ? blockOnTop(sheet) : (blocks[at + by] ?? null);
};

/** The quote, where the block's words are not letter for letter those of the run (a PDF drawn anew): found by its place. */
const partOf = (element: HTMLElement, start: number, end: number, quote: string | null): Range | null => {
  const leaves = leavesOf(element);
  if (quote === null) return rangeIn(leaves, start, end);
  const text = shownText(leaves);
  if (text.slice(start, end) === quote) return rangeIn(leaves, start, end);
  const [shown, sought] = [fold(text), fold(quote).text];
  const near = shown.text.indexOf(sought, Math.max(0, foldedOffset(shown, start) - sought.length));
  const at = near >= 0 ? near : shown.text.indexOf(sought);
  return at < 0 || sought === '' ? null : rangeIn(leaves, shown.from[at] ?? 0, (shown.from[at + sought.length - 1] ?? 0) + 1);
};

/** @returns a part of a block as it stands on the screen; none before its words are there */
export const rangesInBlock = (sheet: HTMLElement, block: string, start: number, end: number, quote: string): readonly Range[] => {
  const element = quote === '' ? null : blockElement(sheet, block);
  const range = element === null ? null : partOf(element, start, end, quote);
  return range === null ? [] : [range];
};

/** @returns what is to be painted of a mark in the paper that is shown; none for a page, or before its words are there */
export const rangesOf = (sheet: HTMLElement, { start, end, quote }: Anchor): readonly Range[] => {
  if (quote === '') return [];
  const [first, last] = [blockElement(sheet, start.block), blockElement(sheet, end.block)];
  if (first === null || last === null) return [];
  const parts = first === last ? [partOf(first, start.offset, end.offset, quote)] : blocksIn(sheet).flatMap((element) => {
    const isInside = (first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    if (element === first) return [partOf(element, start.offset, Number.MAX_SAFE_INTEGER, null)];
    if (element === last) return [partOf(element, 0, end.offset, null)];
    return isInside ? [partOf(element, 0, Number.MAX_SAFE_INTEGER, null)] : [];
  });
  return parts.filter((range) => range !== null);
};
