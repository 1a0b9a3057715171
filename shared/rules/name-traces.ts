// What may be kept of a name that was erased, so that it is known again when it comes back, and is written nowhere (DESIGN section 4).
import { foldedKey } from './young-names/folded-text.ts';

/**
 * The name under a salt as a number of 26 bits. Among all full names of a country several fall on each number, so that the number names nobody;
 * in one meeting's papers another name falls on it about once in a thousand files.
 */
export type NameTrace = { readonly words: number; readonly salt: string; readonly mark: number };

const word = /[\p{L}\p{M}\p{N}\u00ad][\p{L}\p{M}\p{N}\u00ad'’‘-]*/gu;
const wordsIn = (text: string): readonly string[] => text.match(word) ?? [];

/** FNV-1a of a text under a salt, the upper 26 bits. */
export const markOf = (salt: string, name: string): number => {
  let hash = 0x811c9dc5;
  for (const letter of `${salt} ${name}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 6;
};

const key = (words: readonly string[]): string => foldedKey(words.join(' '));

/** @param salt another one for each name */
export const traceOfName = (name: string, salt: string): NameTrace => {
  const words = wordsIn(name);
  return { words: words.length, salt, mark: markOf(salt, key(words)) };
};

/** The ways in which the name stands in the text; none when it is not there. */
export const tracedNames = (text: string, { words: count, salt, mark }: NameTrace): readonly string[] => {
  const words = wordsIn(text);
  const found = new Set<string>();
  for (let at = 0; count > 0 && at + count <= words.length; at += 1) {
    const some = words.slice(at, at + count);
    if (markOf(salt, key(some)) === mark) found.add(some.join(' '));
  }
  return [...found];
};
