// One polite voice for the whole app: short facts that a screen reader should say ("Moved to 4 of 11").

type Listener = (message: string) => void;

const listeners = new Set<Listener>();

/** Says `message` politely, after what is being read now. */
export const announce = (message: string): void => {
  for (const listener of listeners) listener(message);
};

/** Hears what is to be said; returns the function that stops it. */
export const onAnnounce = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
