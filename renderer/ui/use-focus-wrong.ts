// A dialog that could not be acted on: focus goes to the first field that is wrong, which may be scrolled out of sight (UX 13).
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * @param problems as the last try found them: a new value each time, even when they are the same
 * @returns for the form; what is no field takes part with `data-wrong` and a `tabIndex`
 */
export const useFocusWrong = (problems: unknown): RefObject<HTMLFormElement | null> => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]');
    wrong?.focus({ preventScroll: true });
    wrong?.scrollIntoView({ block: 'center' });
  }, [problems]);
  return form;
};
