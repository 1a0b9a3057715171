// What is read stays at the top of the screen while its text grows, its lines get shorter or the panels beside it go: nobody is thrown back to page one.
import { useEffect, useRef } from 'react';
import { blockElement } from '../reader/reader-view.ts';

/** Frames until other panels, other type and what came near have their true size. */
const settles = 12;

/** @param sheet null: the reader is not where they were yet @param blockOf where they were before anything changed */
export const useHeldPlace = (view: HTMLElement | null, sheet: HTMLElement | null, blockOf: () => string | null): void => {
  const newest = useRef(blockOf);
  useEffect(() => { newest.current = blockOf; });
  useEffect(() => {
    const rem = view?.closest('[data-room]')?.querySelector<HTMLElement>('[data-rem]');
    if (view === null || sheet === null || rem === null || rem === undefined) return undefined;
    const sizes = (): string => `${view.clientWidth} ${rem.offsetWidth}`;
    let known = sizes();
    let frame = 0;
    const hold = (block: string, left: number): void => {
      blockElement(sheet, block)?.scrollIntoView({ block: 'start' });
      if (left > 0) frame = requestAnimationFrame(() => { hold(block, left - 1); });
    };
    const observer = new ResizeObserver(() => {
      const now = sizes();
      const block = now === known ? null : newest.current();
      known = now;
      if (block === null) return;
      cancelAnimationFrame(frame);
      hold(block, settles);
    });
    observer.observe(view);
    observer.observe(rem);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [view, sheet]);
};
