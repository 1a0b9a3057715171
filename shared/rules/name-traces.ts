// What may be kept of a name that was erased, so that it is known again when it comes back, and is written nowhere (DESIGN section 4).
import { foldedKey, foldText, sourceSpan } from './young-names/folded-text.ts';

/**
 * The name under a salt as a number of 26 bits. Among all full names of a country several fall on each number, so that the number names nobody;
 * in one meeting's papers another name falls on it about once in some hundred files.
 * `by` absent: of the first version of the app, whose words were parted by spaces only.
 */
export type NameTrace = { readonly words: number; readonly salt: string; readonly mark: number; readonly by?: 'letters' };

/** One word of a text; `start` and `end` count in it. */
type Word = { readonly key: string; readonly start: number; readonly end: number };

const spaced = /[\p{L}\p{M}\p{N}\u00ad][\p{L}\p{M}\p{N}\u00ad'’‘-]*/gu;

/** Letters and digits between anything else: "Quillon-Vexby" and "zoe_quillon.docx" are more words than one. */
const wordsByLetters = (text: string): Word[] => {
  const folded = foldText(text);
  return Array.from(folded.text.matchAll(/[\p{L}\p{N}]+/gu), ({ index, 0: found }) => ({ key: found.toLowerCase(), ...sourceSpan(folded, index, index + found.length) }));
};

const wordsBySpaces = (text: string): Word[] => Array.from(text.matchAll(spaced), ({ index, 0: found }) => ({ key: foldedKey(found), start: index, end: index + found.length }));

const wordsIn = (text: string, by: NameTrace['by']): Word[] => (by === 'letters' ? wordsByLetters(text) : wordsBySpaces(text));

/** FNV-1a of a text under a salt, the upper 26 bits. */
export const markOf = (salt: string, name: string): number => {
  let hash = 0x811c9dc5;
  for (const letter of `${salt} ${name}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 6;
};

const keyOf = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ');

/** @param name first name before surname @param salt another one for each name */
export const traceOfName = (name: string, salt: string): NameTrace => {
  const words = wordsByLetters(name);
  return { words: words.length, salt, mark: markOf(salt, keyOf(words)), by: 'letters' };
};

const stretch = (text: string, words: readonly Word[]): string => text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

/** As it stands there; where no space parts the words ("zebedee-quill.docx") with spaces. */
const nameOf = (text: string, head: readonly Word[], tail: readonly Word[]): string => {
  const stands = [stretch(text, head), stretch(text, tail)].join(' ').replace(/\s+/g, ' ').trim();
  return stands.includes(' ') ? stands : keyOf([...head, ...tail]);
};

/** The words as they stand, and with what stands last put first: "Quill, Zebedee". */
const orders = (words: readonly Word[], by: NameTrace['by']): (readonly [readonly Word[], readonly Word[]])[] =>
  words.map((_, at) => [words.slice(at), words.slice(0, at)] as const).slice(0, by === 'letters' ? words.length : 1);

/** The names in the text that fall on the mark, first name before surname; none when it is not there. */
export const tracedNames = (text: string, { words: count, salt, mark, by }: NameTrace): readonly string[] => {
  const words = wordsIn(text, by);
  const found = new Set<string>();
  for (let at = 0; count > 0 && at + count <= words.length; at += 1) {
    for (const [head, tail] of orders(words.slice(at, at + count), by)) {
      if (markOf(salt, keyOf([...head, ...tail])) === mark) found.add(nameOf(text, head, tail));
    }
  }
  return [...found];
};
