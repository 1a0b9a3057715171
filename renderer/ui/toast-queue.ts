// What was just done, with the way back. Undo is better than asking (UX 14).

export type Toast = {
  readonly id: number;
  readonly message: string;
  readonly action: { readonly label: string; readonly perform: () => void } | null;
  /** Of the toasts about one thing only the newest shows. */
  readonly about: string | null;
};

type Listener = () => void;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<Listener>();

const change = (next: readonly Toast[]): void => {
  toasts = next;
  for (const listener of listeners) listener();
};

/** At most this many at a time; the oldest goes first. */
const most = 3;

/** Shows a short fact; `action` is usually Undo. It stays 8 s, and 20 s when it has an action. Returns its id. */
export const showToast = (message: string, action: Toast['action'] = null, about: Toast['about'] = null): number => {
  lastId += 1;
  // The same said twice takes one place.
  const others = toasts.filter((toast) => (toast.action !== null || toast.message !== message) && (about === null || toast.about !== about));
  change([...others, { id: lastId, message, action, about }].slice(-most));
  return lastId;
};

/**
 * "Item 5 deleted. Undo".
 * @param about where its offer ends that of an earlier act
 */
export const showUndo = (message: string, undo: () => void, about: string | null = null): number => showToast(message, { label: 'Undo', perform: undo }, about);

export const dismissToast = (id: number): void => {
  change(toasts.filter((toast) => toast.id !== id));
};

export const currentToasts = (): readonly Toast[] => toasts;

export const onToasts = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
