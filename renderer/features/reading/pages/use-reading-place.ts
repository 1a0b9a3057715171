// Where the reader is on the screen: the block at its top, the printed pages in sight, and which of them were there long enough to be read.
import { useEffect, useRef, useState } from 'react';
import { pagesBetween, secondsToRead } from '../../../../shared/meeting-file/reading/page-places.ts';
import type { FlowBlock } from '../../../../shared/meeting-file/reading/reading-flow.ts';

export type ReadingPlaceListener = { readonly onPlace: (block: string, page: number) => void; readonly onRead: (page: number) => void };

const settle = 150;
const second = 1_000;

/** What lies between the edges of the paper's view: it scrolls itself, or the window does where text is large. */
const viewOf = (view: HTMLElement): { readonly top: number; readonly bottom: number; readonly middle: number } => {
  const { top, bottom, left, width } = view.getBoundingClientRect();
  return { top: Math.max(0, top), bottom: Math.min(window.innerHeight, bottom), middle: left + width / 2 };
};

/** The block at a height, or the next one in that direction: between blocks there is air. */
const blockAt = (sheet: HTMLElement, middle: number, from: number, to: number): string | null => {
  const step = from < to ? 12 : -12;
  for (let y = from; step > 0 ? y < to : y > to; y += step) {
    for (const element of document.elementsFromPoint(middle, y)) {
      const block = element.closest<HTMLElement>('[data-block]');
      if (block !== null && sheet.contains(block)) return block.dataset['block'] ?? null;
      // A list or table has its blocks beside the middle.
      const inside = sheet.contains(element) && element !== sheet && element.childElementCount < 40 ? element.querySelector<HTMLElement>('[data-block]') : null;
      if (inside !== null && Math.abs(inside.getBoundingClientRect().top - y) < 60) return inside.dataset['block'] ?? null;
    }
  }
  return null;
};

const looked = (view: HTMLElement, sheet: HTMLElement, flow: readonly FlowBlock[]): { readonly block: string; readonly pages: readonly number[] } | null => {
  const { top, bottom, middle } = viewOf(view);
  const first = blockAt(sheet, middle, top + 24, bottom);
  if (first === null) return null;
  const last = blockAt(sheet, middle, bottom - 24, top) ?? first;
  return { block: first, pages: pagesBetween(flow, first, last) };
};

/**
 * Tells where the reader is after each scrolling, and which pages were on the screen as long as reading them takes.
 * @returns the printed page at the top of the screen; null before it is known
 */
export const useReadingPlace = (view: HTMLElement | null, sheet: HTMLElement | null, flow: readonly FlowBlock[], listener: ReadingPlaceListener): number | null => {
  const [page, setPage] = useState<number | null>(null);
  const newest = useRef(listener);
  useEffect(() => { newest.current = listener; });
  useEffect(() => {
    if (view === null || sheet === null || flow.length === 0) return undefined;
    let seen: readonly number[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const spent = new Map<number, number>();
    const pageOf = new Map(flow.map((block) => [block.key, block.page]));
    const look = (): void => {
      const at = looked(view, sheet, flow);
      if (at === null) return;
      seen = at.pages;
      const top = pageOf.get(at.block);
      if (top === undefined) return;
      setPage(top);
      newest.current.onPlace(at.block, top);
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(look, settle);
    };
    const tick = setInterval(() => {
      if (document.visibilityState !== 'visible' || !document.hasFocus()) return;
      for (const each of seen) {
        const so = (spent.get(each) ?? 0) + 1;
        spent.set(each, so);
        if (so === secondsToRead(flow, each)) newest.current.onRead(each);
      }
    }, second);
    soon();
    document.addEventListener('scroll', soon, { capture: true, passive: true });
    window.addEventListener('resize', soon);
    return () => {
      clearTimeout(timer);
      clearInterval(tick);
      document.removeEventListener('scroll', soon, { capture: true });
      window.removeEventListener('resize', soon);
      setPage(null);
    };
  }, [view, sheet, flow]);
  return page;
};
