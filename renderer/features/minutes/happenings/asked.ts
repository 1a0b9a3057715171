// Which short form is open: kept beside the screen, so that opening one draws the form and not every minute anew (DESIGN section 7, key to paint).
import type { AskedKind } from './happening-dialog.tsx';

export type Asked = { readonly kind: AskedKind; readonly minuteId: string };

export type AskedForm = {
  readonly now: () => Asked | null;
  readonly show: (asked: Asked | null) => void;
  /** @returns stops it */
  readonly subscribe: (onChange: () => void) => () => void;
};

/** Nothing is asked at first. */
export const askedForm = (): AskedForm => {
  let present: Asked | null = null;
  const listeners = new Set<() => void>();
  return {
    now: () => present,
    show: (asked) => {
      present = asked;
      for (const listener of listeners) listener();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => { listeners.delete(onChange); };
    },
  };
};
