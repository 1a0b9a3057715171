// Of a paper whose words reflow, only the blocks of some printed pages: the others are not shown, and lists go on counting as they are printed.
import { blockOfPage } from '../../../../shared/meeting-file/reading/page-places.ts';
import type { FlowBlock } from '../../../../shared/meeting-file/reading/reading-flow.ts';

/** With the block before the first page: it may run on to it. */
const keysOf = (flow: readonly FlowBlock[], from: number, to: number): ReadonlySet<string> => {
  const first = blockOfPage(flow, from);
  const at = first === null ? 0 : flow.indexOf(first);
  const last = flow.findLastIndex(({ page }) => page <= to);
  return new Set(flow.slice(Math.max(0, first?.page === from ? at - 1 : at), Math.max(at, last) + 1).map(({ key }) => key));
};

const countOn = (list: HTMLOListElement): void => {
  const items = [...list.children].filter((child): child is HTMLLIElement => child instanceof HTMLLIElement);
  for (const [index, item] of items.entries()) item.value = list.start + index;
};

/** @param sheet where the paper's blocks are, all of them */
export const keepPages = (sheet: HTMLElement, flow: readonly FlowBlock[], from: number, to: number): void => {
  const kept = keysOf(flow, from, to);
  const named = [...sheet.querySelectorAll<HTMLElement>('[data-block]')];
  // What a block that is kept stands in, and the heads of tables and the paper's title, stay.
  const stays = new Set<Element>();
  for (const block of named) {
    if (!kept.has(block.dataset['block'] ?? '')) continue;
    for (let element: Element | null = block; element !== null && element !== sheet; element = element.parentElement) stays.add(element);
  }
  for (const list of sheet.querySelectorAll('ol')) countOn(list);
  for (const block of named) {
    if (block.closest('h2, thead') !== null) continue;
    let outermost: HTMLElement | null = null;
    for (let element: HTMLElement | null = block; element !== null && element !== sheet && !stays.has(element); element = element.parentElement) outermost = element;
    if (outermost !== null) outermost.style.display = 'none';
  }
  for (const line of sheet.querySelectorAll<HTMLElement>('[data-page-line]')) {
    const page = Number(line.dataset['pageLine']);
    if (page < from || page > to) line.style.display = 'none';
  }
};
