// The place that an address names takes the focus when its screen opens, so that a link to one of forty rows leads to that row.
import { useEffect } from 'react';

/** @param selector of something that can have the focus; null: nowhere in particular */
export const useArriveAt = (selector: string | null): void => {
  useEffect(() => {
    const place = selector === null ? null : document.querySelector<HTMLElement>(selector);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }, [selector]);
};
