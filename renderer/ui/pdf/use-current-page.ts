// Which page of a long list stands in the middle of the window.
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** @param count of pages; their elements carry `data-page` @returns from 1, and how to say which it is where the end is too short to scroll on */
export const useCurrentPage = (list: RefObject<HTMLElement | null>, count: number): readonly [current: number, set: (page: number) => void] => {
  const [current, setCurrent] = useState(1);
  useEffect(() => {
    const pages = list.current?.querySelectorAll('[data-page]') ?? [];
    const observer = new IntersectionObserver((entries) => {
      const entered = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
      if (entered?.target instanceof HTMLElement) setCurrent(Number(entered.target.dataset['page']));
    }, { rootMargin: '-40% 0px -60% 0px' });
    for (const page of pages) observer.observe(page);
    return () => { observer.disconnect(); };
  }, [list, count]);
  return [current, setCurrent];
};
