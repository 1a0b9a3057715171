// The forms in which a young person's name is looked for: full name, "First S.", "F. Surname", "Surname, First", names run together in addresses.
import type { NameParts } from './name-parts.ts';
import { ordinaryFirstNames } from './ordinary-words.ts';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A name's own spaces and hyphens, as somebody else may type them. */
const loose = (name: string): string => escaped(name).replace(/[-\u2013]/g, '[-\u2013\\s]').replace(/ +/g, '\\s+').replace(/'/g, "'?");

const notAfterLetter = "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]['-])";
const notBeforeLetter = "(?![\\p{L}\\p{N}]|-\\p{Lu}|'(?!s\\b)\\p{L})";
/** Between the parts of a name: spaces, a line break, or what stands for a space in addresses and file names. */
const gap = '(?:\\s|[_.+]|%20|-)+';

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
const eitherCase = (name: string, write: (text: string) => string): string => unique([write(name), write(name.toUpperCase())]).join('|');

/** The whole surname, or one half of a double one. */
const surnameForms = (surname: string): string => {
  const halves = surname.split('-').filter((half) => half.length > 2);
  return unique([surname, ...(halves.length > 1 ? halves : [])]).map(loose).join('|');
};

export type NameForms = {
  /** With first name and surname, or first name and its initial. */
  readonly full: readonly RegExp[];
  /** "F. Surname" and "Miss Surname". */
  readonly byInitial: readonly RegExp[];
  /** "Surname, First" and "Surname F.". */
  readonly reversed: readonly RegExp[];
  /** The first name and what the record says the young person is known as: as written, in capitals and in small letters. */
  readonly firsts: readonly { readonly name: string; readonly pattern: RegExp }[];
  /** Whether the characters of an address or file name hold the name without gaps. */
  readonly inAddress: (token: string) => boolean;
};

const fullPatterns = ({ first, middle, surname }: NameParts): RegExp[] => {
  if (surname === null) return [];
  const firsts = loose(first);
  const surnames = surnameForms(surname);
  const ordinary = ordinaryFirstNames.has(first.toLowerCase()) && surname.length < 6;
  const known = middle.map((name) => `(?:${gap}(?:${loose(name)}|${escaped(name.charAt(0))}\\.?))?`).join('');
  // "Jasmine A. Okoro", 'Jasmine "Jaz" Okoro': up to two names that the record doesn't have.
  const others = `(?:\\s+(?:\\p{Lu}[\\p{L}'-]*\\.?|["(][\\p{L} ]+[")])){0,2}?`;
  const given = (body: string): string => `${notAfterLetter}(?:${body})`;
  const end = `(?:[-\u2013]\\p{L}+)*${notBeforeLetter}`;
  return [
    new RegExp(`${given(firsts)}${known}${gap}(?:${surnames})${end}`, ordinary ? 'gu' : 'giu'),
    new RegExp(`${given(eitherCase(first, loose))}${known}${others}\\s+(?:${eitherCase(surname, loose)})${end}`, 'gu'),
    // "Jasmine O." is she; "Jasmine O'Neill" is not.
    new RegExp(`${given(eitherCase(first, loose))}${known}(?:\\s+\\p{Lu}\\.)?\\s+${escaped(surname.charAt(0).toUpperCase())}(?:\\.(?!\\s?\\p{Lu}\\.)|(?![\\p{L}\\p{N}'.-]))`, 'gu'),
    new RegExp(`${given(`${escaped(first)}`)}${escaped(surname)}(?![\\p{L}\\p{N}])`, 'gu'),
  ];
};

const surnamePatterns = ({ first, middle, surname }: NameParts): Pick<NameForms, 'byInitial' | 'reversed'> => {
  if (surname === null) return { byInitial: [], reversed: [] };
  const initial = escaped(first.charAt(0).toUpperCase());
  // "A Baker" and "I Quill" may be an article and a pronoun.
  const dot = /[AI]/.test(initial) ? '\\.' : '\\.?';
  const surnames = eitherCase(surname, loose);
  const known = middle.map((name) => `(?:\\s*${escaped(name.charAt(0).toUpperCase())}\\.?)?`).join('');
  return {
    byInitial: [
      new RegExp(`${notAfterLetter}(?:Miss|Master|MISS|MASTER)\\s+(?:${surnames})${notBeforeLetter}`, 'gu'),
      new RegExp(`${notAfterLetter}${initial}${dot}${known}\\s*(?<=[\\s.])(?:${surnames})${notBeforeLetter}`, 'gu'),
    ],
    reversed: [
      new RegExp(`${notAfterLetter}(?:${surnames}),?\\s+(?:${eitherCase(first, loose)})${notBeforeLetter}`, 'gu'),
      new RegExp(`${notAfterLetter}(?:${surnames}),?\\s+${initial}(?:\\.|(?![\\p{L}\\p{N}'.]))`, 'gu'),
    ],
  };
};

const lettersOnly = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

export const nameForms = (parts: NameParts): NameForms => {
  const { first, middle, surname, known } = parts;
  const withMiddle = middle.length === 0 ? '' : `(?:\\s+${middle.map(loose).join('\\s+')})?`;
  const [firstLetters, surnameLetters] = [lettersOnly(first), lettersOnly(surname ?? '')];
  const firsts = unique([first, ...known]).map((name) => ({
    name, pattern: new RegExp(`${notAfterLetter}(?:${eitherCase(name, loose)}|${loose(name.toLowerCase())})${name === first ? withMiddle : ''}${notBeforeLetter}`, 'gu'),
  }));
  return {
    full: fullPatterns(parts),
    ...surnamePatterns(parts),
    firsts,
    inAddress: (token) => {
      const letters = lettersOnly(token);
      if (surname === null || surnameLetters.length < 2) return false;
      if (firstLetters.length + surnameLetters.length >= 6 && (letters.includes(firstLetters + surnameLetters) || letters.includes(surnameLetters + firstLetters))) return true;
      const words = token.toLowerCase().split(/[^\p{L}]+/u);
      return words.includes(surnameLetters) && (words.includes(firstLetters) || words.includes(firstLetters.charAt(0)));
    },
  };
};
