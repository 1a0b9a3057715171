// Goes to a place in a paper as soon as its words are on the screen: blocks of a long paper come after the first ones.
import { useEffect, useRef } from 'react';
import { blockOfPage } from '../../../../shared/meeting-file/reading/page-places.ts';
import type { FlowBlock } from '../../../../shared/meeting-file/reading/reading-flow.ts';
import { blockElement } from '../reader/reader-view.ts';

/** Null: its beginning. `page` counts as the paper's span does. */
export type Target = { readonly block?: string; readonly page?: number } | null;

/** Frames after which a block that never comes is given up. */
const patience = 120;

const keyOf = (target: NonNullable<Target>, flow: readonly FlowBlock[]): { readonly key: string | null; readonly beginsPage: boolean } => {
  if (target.block !== undefined && flow.some(({ key }) => key === target.block)) return { key: target.block, beginsPage: false };
  if (target.page === undefined) return { key: null, beginsPage: false };
  const block = blockOfPage(flow, target.page);
  return { key: block?.key ?? null, beginsPage: block?.page === target.page };
};

/** The line of the page stands before its first block, in a list or table perhaps further out. */
const elementOf = (sheet: HTMLElement, key: string, beginsPage: boolean, page: number | undefined): HTMLElement | null => {
  const line = beginsPage && page !== undefined ? sheet.querySelector<HTMLElement>(`[data-page-line="${page}"]`) : null;
  return line ?? blockElement(sheet, key);
};

/**
 * @param arrival changes with each going somewhere, to the same place too
 * @param onArrived once it is there, with what begins there; null: there is nowhere to go, or it is the paper's beginning
 */
export const useArrive = (view: HTMLElement | null, sheet: HTMLElement | null, flow: readonly FlowBlock[], target: Target, arrival: string, onArrived: (at: HTMLElement | null) => void): void => {
  const arrived = useRef('');
  const newest = useRef({ target, onArrived });
  useEffect(() => { newest.current = { target, onArrived }; });
  useEffect(() => {
    if (view === null || sheet === null || flow.length === 0 || arrived.current === arrival) return undefined;
    const { target: wanted, onArrived: tell } = newest.current;
    const done = (at: HTMLElement | null): void => {
      arrived.current = arrival;
      tell(at);
    };
    const { key, beginsPage } = wanted === null ? { key: null, beginsPage: false } : keyOf(wanted, flow);
    if (key === null || key === flow[0]?.key) {
      view.scrollTo({ top: 0 });
      // Where text is large the window scrolls, not the paper.
      if (view.scrollHeight <= view.clientHeight + 1) sheet.scrollIntoView({ block: 'start' });
      done(null);
      return undefined;
    }
    let frames = 0;
    let frame = 0;
    let settling = 3;
    const tryOnce = (): void => {
      const element = elementOf(sheet, key, beginsPage, wanted?.page);
      frames += 1;
      if (element !== null) {
        element.scrollIntoView({ block: 'start' });
        settling -= 1;
        // What comes near takes its true height: once more.
        if (settling === 0) { done(element); return; }
      }
      if (frames > patience) { done(null); return; }
      frame = requestAnimationFrame(tryOnce);
    };
    frame = requestAnimationFrame(tryOnce);
    return () => { cancelAnimationFrame(frame); };
  }, [view, sheet, flow, arrival]);
};
