// The width of an element, as it changes.
import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** CSS pixels; null until it is measured. */
export const useWidth = (element: RefObject<HTMLElement | null>): number | null => {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    const observer = new ResizeObserver(([entry]) => { if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width)); });
    observer.observe(measured);
    return () => { observer.disconnect(); };
  }, [element]);
  return width;
};
