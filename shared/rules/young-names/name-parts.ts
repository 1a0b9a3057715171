// A full name taken apart: "Zebedee Quill", "Quill, Zebedee", 'Zebedee "Zeb" van Quill', "Miss Posy Vine".
import { foldText } from './folded-text.ts';

/** Folded, in the case in which they were written. */
export type NameParts = {
  readonly first: string;
  readonly middle: readonly string[];
  /** With its particles; null: only a first name is known. */
  readonly surname: string | null;
  /** In brackets or quotation marks in the record. */
  readonly known: readonly string[];
};

const titles = /^(miss|ms|mrs|mr|mx|master)\.?\s+/i;
const particle = /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|bint|ibn|abu|ap|ab|st\.?|ter|ten|y)$/i;

/** How attendance counts those whom it does not name: "Two young people", "Members of the Young Voices Council", "3 pupils". */
const counted = new RegExp(
  '^(?:(?:\\d+|a|an|the|some|several|many|all|both|other|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s(?:\\S+\\s){0,3})?(?:people|person|members?|representatives?|children|pupils?|students?|leavers?)\\b|^young (?:people|persons?|representatives?|members?)\\b',
  'i',
);

/** Null where there is no letter in it, or where it is a count of people and nobody's name. */
export const nameParts = (name: string): NameParts | null => {
  const folded = foldText(name).text.replace(/\s+/g, ' ').trim().replace(titles, '');
  if (counted.test(folded)) return null;
  const known = Array.from(folded.matchAll(/["(]([^")]+)[")]/g), (match) => (match[1] ?? '').trim()).filter((word) => /\p{L}/u.test(word));
  const plain = folded.replace(/\s*["(][^")]*[")]\s*/g, ' ').trim();
  const [beforeComma = '', afterComma] = plain.split(/\s*,\s*/, 2);
  const [words, surnameWords] = afterComma === undefined || afterComma === '' ? [beforeComma.split(' '), null] : [afterComma.split(' '), beforeComma];
  const letters = words.filter((word) => /\p{L}/u.test(word));
  const first = letters[0];
  if (first === undefined) return null;
  const rest = letters.slice(1);
  if (surnameWords !== null) return { first, middle: rest, surname: surnameWords, known };
  if (rest.length === 0) return { first, middle: [], surname: null, known };
  const particles = rest.findIndex((word, index) => index < rest.length - 1 && particle.test(word));
  const at = particles < 0 ? rest.length - 1 : particles;
  return { first, middle: rest.slice(0, at), surname: rest.slice(at).join(' '), known };
};
