// Which short form is open: kept beside the screen, so that opening one draws the form and not every minute anew (DESIGN section 7, key to paint).
import type { AskedKind } from './happening-dialog.tsx';

/** `nth`: another one each time, also of the same kind. */
export type Asked = { readonly kind: AskedKind; readonly minuteId: string; readonly nth: number };

export type AskedForm = {
  readonly now: () => Asked | null;
  readonly show: (asked: Omit<Asked, 'nth'> | null) => void;
  /** @returns stops it */
  readonly subscribe: (onChange: () => void) => () => void;
};

/** Nothing is asked at first. */
export const askedForm = (): AskedForm => {
  let present: Asked | null = null;
  let nth = 0;
  const listeners = new Set<() => void>();
  return {
    now: () => present,
    show: (asked) => {
      nth += 1;
      present = asked === null ? null : { ...asked, nth };
      for (const listener of listeners) listener();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => { listeners.delete(onChange); };
    },
  };
};
