// Words as they are looked for: without capitals, accents and possessive endings, with the place where each stands in its text.

/** A word of a text: `word` as it is looked for, `from` and `to` where it stands, in code units. */
export type PlacedWord = { readonly word: string; readonly from: number; readonly to: number };

const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;
/** Longer ones are no words but what a broken file left. */
const longest = 40;

const plain = (word: string): string => (/[^\0-\x7f]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word);

/** "Children’s" is looked for as "children", "O'Brien" as "obrien". */
export const foldWord = (word: string): string => plain(word.toLowerCase()).replace(/['’]s$/, '').replaceAll(/['’]/g, '').slice(0, longest);

/** All words of a text in order. */
export const placedWords = (text: string): readonly PlacedWord[] => {
  const words: PlacedWord[] = [];
  for (const match of text.matchAll(pattern)) words.push({ word: foldWord(match[0]), from: match.index, to: match.index + match[0].length });
  return words;
};

/** The same without their places. */
export const foldedWords = (text: string): readonly string[] => (text.match(pattern) ?? []).map(foldWord);

const common = new Set('a an and are as at be been by for from had has have in is it of on or that the their there this to was were which with'.split(' '));

/** A word that nearly every page has: beside others it decides nothing. */
export const isCommonWord = (word: string): boolean => common.has(word);
