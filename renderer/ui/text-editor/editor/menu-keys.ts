// The keys of a menu (WAI-ARIA authoring practices, menu): arrows go round, Home and End to its ends, letters to the item that begins with them, or has a word that does.

/** Letters that come sooner after each other than this belong together, in milliseconds. */
const together = 1_000;

export type Typed = { readonly letters: string; /** Milliseconds. */ readonly at: number };
export const nothingTyped: Typed = { letters: '', at: -together };

/** A space is one within what is typed: "Taken t" is another item than "Taken in". */
const isLetter = (key: string, before: string): boolean => key.length === 1 && (key !== ' ' || before !== '');

const ends = (key: string, current: number, count: number): number | null => {
  switch (key) {
    case 'ArrowDown': return (current + 1) % count;
    case 'ArrowUp': return (current - 1 + count) % count;
    case 'Home':
    case 'PageUp': return 0;
    case 'End':
    case 'PageDown': return count - 1;
    default: return null;
  }
};

/**
 * @param words what items are called, as it is typed @param current index of the one that has focus
 * @returns the index of the item that is gone to, null: the key goes nowhere; and what was typed so far
 */
export const menuKey = (key: string, words: readonly string[], current: number, typed: Typed, now: number): { readonly to: number | null; readonly typed: Typed } => {
  const end = words.length === 0 ? null : ends(key, current, words.length);
  if (end !== null) return { to: end, typed: nothingTyped };
  const before = now - typed.at < together ? typed.letters : '';
  if (!isLetter(key, before)) return { to: null, typed };
  const letters = before + key.toLowerCase();
  // A first letter goes on from the present item, so that the same letter again goes to the next one.
  const isSame = [...letters].every((letter) => letter === letters[0]);
  const wanted = isSame ? (letters[0] ?? '') : letters;
  const from = isSame ? current + 1 : current;
  const order = words.map((_, at) => (from + at) % words.length);
  const begins = (startsSo: (label: string) => boolean): number | undefined => order.find((at) => startsSo(words[at]?.toLowerCase() ?? ''));
  // Who types a later word of a label ("authority") means that item, and not the one that its first letter led to.
  const found = begins((label) => label.startsWith(wanted)) ?? (wanted.length < 2 ? undefined : begins((label) => label.includes(` ${wanted}`)));
  return { to: found ?? null, typed: { letters, at: now } };
};
