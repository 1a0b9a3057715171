// The current entry of a list beside the paper stays in sight, without moving anything but the list.
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** @param current changes when another entry takes `aria-current` */
export const useInSight = (current: number | string | null): RefObject<HTMLOListElement | null> => {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const entry = list.current?.querySelector<HTMLElement>('[aria-current]') ?? null;
    const scroller = list.current?.closest<HTMLElement>('[data-region]') ?? null;
    if (entry === null || scroller === null) return;
    const [box, within] = [entry.getBoundingClientRect(), scroller.getBoundingClientRect()];
    if (box.top < within.top || box.bottom > within.bottom) scroller.scrollTop += box.top - within.top - within.height / 3;
  }, [current]);
  return list;
};
