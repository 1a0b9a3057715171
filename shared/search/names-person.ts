// Whether a page names somebody: in full, by initials, or by title and surname, as minutes do. A surname alone may be a place.
import { foldedWords } from './words.ts';

const titles = new Set('councillor councillors cllr cllrs alderman mr mrs ms miss mx dr prof professor sir dame lord lady rev baroness'.split(' '));

/** The surname as it is looked for; null for no name. */
export const surnameOf = (name: string): string | null => foldedWords(name).at(-1) ?? null;

/** @param name without title: "Odile Marsh", "J. Farrow" @param words of the page, folded */
export const namesPerson = (name: string, words: readonly string[]): boolean => {
  const parts = foldedWords(name);
  const surname = parts.at(-1);
  if (surname === undefined) return false;
  const given = parts.slice(0, -1);
  const [first = ''] = given;
  return words.some((word, at) => {
    if (word !== surname) return false;
    const before = words[at - 1] ?? '';
    return given.length === 0 || titles.has(before) || before === given.at(-1) || before === first || before === first.charAt(0);
  });
};
