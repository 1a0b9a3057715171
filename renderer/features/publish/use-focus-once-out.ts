// After the press that publishes or calls off, its button is gone and the one that takes that back stands nearest: focus goes to the words
// that say what is so now.
import { useEffect, useRef, type RefObject } from 'react';

/** For words that are there while something is out: they take the focus that was lost as it came about. */
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
