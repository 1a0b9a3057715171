// Key combinations as printed on the keys: "Ctrl+Shift+P", "Alt+Up", "?". On a Mac, Ctrl means Command.

export type Pressed = {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

const named: Readonly<Record<string, string>> = {
  Up: 'ArrowUp', Down: 'ArrowDown', Left: 'ArrowLeft', Right: 'ArrowRight', Esc: 'Escape', Space: ' ', Del: 'Delete',
};

type Parts = { readonly ctrl: boolean; readonly alt: boolean; readonly shift: boolean; readonly key: string };

const partsOf = (keys: string): Parts => {
  const words = keys.split('+');
  // The sign that joins the keys is a key itself.
  const last = keys.endsWith('+') ? '+' : (words.at(-1) ?? '');
  return { ctrl: words.includes('Ctrl'), alt: words.includes('Alt'), shift: words.includes('Shift'), key: named[last] ?? last };
};

/** A key without Ctrl, Alt or a function key: it would write a letter, and can be switched off in the settings. */
export const isSingleKey = (keys: string): boolean => {
  const { ctrl, alt, key } = partsOf(keys);
  return !ctrl && !alt && key.length === 1;
};

/** Whether the keys pressed are `keys`. Shift counts for letters only: "?" is Shift+/ on one keyboard and another key elsewhere. */
export const matches = (keys: string, pressed: Pressed): boolean => {
  const { ctrl, alt, shift, key } = partsOf(keys);
  if (ctrl !== (pressed.ctrlKey || pressed.metaKey) || alt !== pressed.altKey) return false;
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key);
  if (!isSign && shift !== pressed.shiftKey) return false;
  if (pressed.key.toLowerCase() === key.toLowerCase()) return true;
  return /^\d$/.test(key) && pressed.code === `Digit${key}`;
};

/** The keys as Electron's menu writes them. */
export const accelerator = (keys: string): string => keys.replace(/\bCtrl\b/, 'CmdOrCtrl');
