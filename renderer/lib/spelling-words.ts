// The words of a line that a speller should look at: not names, abbreviations, figures or addresses, which no dictionary has.
import type { Span } from './find-words.ts';

export type SpelledWord = Span & { readonly word: string };

const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+|\b\S+\.(?:uk|org|com|net|gov)\b\S*/giu;
const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'\u2019]*/gu;

/** Beginnings that stand before a hyphen and are no words of their own. */
const beginnings = new Set(['co', 'non', 'pre', 're', 'sub', 'multi', 'inter', 'ex', 'post', 'anti', 'mid', 'self', 'cross', 'semi', 'vice']);

const withoutEnd = (text: string): string => text.replace(/['\u2019]+$/u, '');

/** "LAC", "TAs", "SharePoint", "B4": made words, not spelled ones. */
const isMade = (text: string): boolean => /\p{N}/u.test(text) || /^.+\p{Lu}/u.test(text);

const beginsSentence = (before: string): boolean => /(^\s*|[.!?:]["'\u201d\u2019)]*\s+)["'\u201c\u2018([]*$/u.test(before);

/**
 * The words to be spelled in a line.
 * @returns each word with its place; a word in capitals or with a capital within a sentence is a name and left out
 */
export const spelledWords = (line: string): readonly SpelledWord[] => {
  const plain = line.replace(address, (found) => '0'.repeat(found.length));
  return [...plain.matchAll(word)].flatMap((match): readonly SpelledWord[] => {
    const text = withoutEnd(match[0]);
    const from = match.index;
    const to = from + text.length;
    if (text.length < 2 || isMade(text)) return [];
    if (/^\p{Lu}/u.test(text) && !beginsSentence(plain.slice(Math.max(0, from - 8), from))) return [];
    if (/[\p{N}_/\\]/u.test(plain.charAt(from - 1)) || /[_/\\]/u.test(plain.charAt(to))) return [];
    if (plain.charAt(to) === '-' && beginnings.has(text.toLowerCase())) return [];
    return [{ word: text.replaceAll('\u2019', "'"), from, to }];
  });
};
