// After the press that publishes, its button is gone and "Take back to draft" stands nearest: focus goes to the words that say what is so now.
import { useEffect, useRef, type RefObject } from 'react';

/** For an element that is there while something is published: takes the focus that was lost as it was. */
export const useFocusOnceOut = (isOut: boolean): RefObject<HTMLParagraphElement | null> => {
  const words = useRef<HTMLParagraphElement>(null);
  const before = useRef(isOut);
  useEffect(() => {
    const isNew = isOut && !before.current;
    before.current = isOut;
    const { activeElement: active, body } = document;
    if (isNew && (active === null || active === body)) words.current?.focus();
  }, [isOut]);
  return words;
};
