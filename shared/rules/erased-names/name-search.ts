// Where a whole name stands that is to be erased: in other cases, with other hyphens, apostrophes, accents and spaces, surname first,
// in an address or a file name; never inside another word, and never as a part of somebody else's name.
import { foldedKey, foldText, sourceSpan } from '../young-names/folded-text.ts';
import { nameForms } from '../young-names/name-forms.ts';
import type { NameForms } from '../young-names/name-forms.ts';
import { nameParts } from '../young-names/name-parts.ts';
import type { NameParts } from '../young-names/name-parts.ts';
import { ordinaryFirstNames } from '../young-names/ordinary-words.ts';
import { addressSpans } from './address-spans.ts';

/** `start` and `end` count in the source text. */
export type NamePlace = { readonly start: number; readonly end: number };

export type NameSearch = {
  /** First name before surname. */
  readonly name: string;
  /** In order, none overlapping. */
  readonly places: (text: string) => readonly NamePlace[];
  /** Words of the text that may be the same person, or another one: "Z. Quill", "Zebedee". They stay. */
  readonly alike: (text: string) => readonly string[];
  /** Whether an address or a file name holds the name, also without gaps. */
  readonly inAddress: (address: string) => boolean;
  /** Which of texts that stand side by side are the first name and the surname; null: not both of them. */
  readonly apart: (texts: readonly string[]) => { readonly first: number; readonly surname: number } | null;
  /** One word only, which may be the name of several people, and a word of the language too. */
  readonly isSingle: boolean;
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
/** A name's own spaces, hyphens and apostrophes, as somebody else may type them. */
const loose = (name: string): string => escaped(name).replace(/[-\u2013]/g, '[-\u2013\\s]?').replace(/ +/g, '\\s+').replace(/'/g, "'?");

const notAfterLetter = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]\')';
const notBeforeLetter = "(?![\\p{L}\\p{N}]|'(?!s(?!\\p{L}))\\p{L})";
const gap = '(?:\\s+|[_.+\u2013-]|%20)';

/** "Mary-Ann Lund" and "Ann Lund-Smith" are not Ann Lund; "Ann Lund-led" is about her. */
const isOfLongerName = (before: string, after: string): boolean => /\p{Lu}[\p{L}']*[-\u2013]$/u.test(before) || /^[-\u2013]\p{Lu}/u.test(after);

type Pattern = { readonly expression: RegExp; readonly reversed?: true };

const wholePatterns = ({ first, middle, surname, known }: NameParts): Pattern[] => {
  if (surname === null) {
    const isWord = ordinaryFirstNames.has(first.toLowerCase());
    const capitalised = first.charAt(0).toUpperCase() + first.slice(1);
    const forms = isWord ? [...new Set([first, capitalised, first.toUpperCase()])].map(loose).join('|') : loose(first);
    return [{ expression: new RegExp(`${notAfterLetter}(?:${forms})${notBeforeLetter}`, isWord ? 'gu' : 'giu') }];
  }
  const firsts = [first, ...known].map(loose).join('|');
  const between = middle.map((name) => `(?:${gap}(?:${loose(name)}|${escaped(name.charAt(0))}\\.?))?`).join('');
  const other = '(?:\\s+(?:\\p{L}\\.|["(][\\p{L} .\'-]+[")]))?';
  return [
    { expression: new RegExp(`${notAfterLetter}(?:${firsts})${between}${other}${gap}${loose(surname)}${notBeforeLetter}`, 'giu') },
    { expression: new RegExp(`${notAfterLetter}${loose(surname)}(?:,\\s*|${gap})(?:${firsts})${between}${notBeforeLetter}`, 'giu'), reversed: true },
    { expression: new RegExp(`${notAfterLetter}${loose(first)}${loose(surname)}${notBeforeLetter}`, 'giu') },
  ];
};

/** "Councillors Lund, Ann Smith" and "B. Lund, Ann" are two people. */
const isTwoPeople = (before: string, after: string): boolean => /^\s+\p{Lu}\p{Ll}/u.test(after) || /(?:^|[\s(])(?:\p{L}\.|councillors?|cllrs?\.?|mrs?\.?|ms\.?)\s$/iu.test(before);

const overlaps = (place: NamePlace, others: readonly NamePlace[]): boolean => others.some(({ start, end }) => place.start < end && start < place.end);

const spansIn = (text: string, expression: RegExp): NamePlace[] =>
  Array.from(text.matchAll(expression), ({ index, 0: { length } }) => ({ start: index, end: index + length })).filter(({ start, end }) => end > start);

const wholeIn = (text: string, patterns: readonly Pattern[]): NamePlace[] =>
  patterns.flatMap(({ expression, reversed }) => spansIn(text, expression).filter(({ start, end }) => {
    const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)];
    return !isOfLongerName(before, after) && !(reversed === true && isTwoPeople(before, after));
  }));

/** The longest first where they overlap; in order. */
const withoutOverlaps = (places: readonly NamePlace[]): NamePlace[] => {
  const taken: NamePlace[] = [];
  for (const place of [...places].sort((a, b) => b.end - b.start - (a.end - a.start))) if (!overlaps(place, taken)) taken.push(place);
  return taken.sort((a, b) => a.start - b.start);
};

/** A quick look: an ASCII text without these letters does not hold the name. */
const quickLook = ({ first, surname, known }: NameParts): ((text: string) => boolean) => {
  const pieces = [first, ...known, ...(surname === null ? [] : [surname])].map((name) => name.split(/[^\p{L}\p{N}]+/u).sort((a, b) => b.length - a.length)[0] ?? name);
  const anything = new RegExp(`[^\\u0000-\\u007f%]|%|${pieces.map(escaped).join('|')}`, 'iu');
  return (text) => anything.test(text);
};

const alikeIn = (text: string, { full, byInitial, reversed, firsts }: NameForms, taken: readonly NamePlace[]): string[] =>
  withoutOverlaps([...full, ...byInitial, ...reversed, ...firsts.map(({ pattern }) => pattern)].flatMap((expression) => spansIn(text, expression)))
    .filter((place) => !overlaps(place, taken)).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

const apartIn = ({ first, middle, surname }: NameParts, texts: readonly string[]) => {
  const keys = texts.map(foldedKey);
  const [surnameAt, firstAt] = [
    surname === null ? -1 : keys.indexOf(surname.toLowerCase()),
    keys.findIndex((key) => key === first.toLowerCase() || key === [first, ...middle].join(' ').toLowerCase()),
  ];
  return surnameAt < 0 || firstAt < 0 ? null : { first: firstAt, surname: surnameAt };
};

/** @returns null where there are no three letters to look for */
export const nameSearch = (name: string): NameSearch | null => {
  const parts = nameParts(name);
  if (parts === null || foldedKey(name).replace(/[^\p{L}]/gu, '').length < 3) return null;
  const [patterns, forms, mayHold] = [wholePatterns(parts), nameForms(parts), quickLook(parts)];
  const inAddress = (address: string): boolean => mayHold(address) && forms.inAddress(foldText(address).text);
  const foldedPlaces = (text: string): NamePlace[] =>
    withoutOverlaps([...addressSpans(text).filter(({ words }) => forms.inAddress(words)), ...wholeIn(text, patterns)]);
  return {
    name: [parts.first, ...parts.middle, ...(parts.surname === null ? [] : [parts.surname])].join(' '),
    places: (source) => {
      if (!mayHold(source)) return [];
      const folded = foldText(source);
      return foldedPlaces(folded.text).map(({ start, end }) => sourceSpan(folded, start, end));
    },
    alike: (source) => {
      if (!mayHold(source)) return [];
      const { text } = foldText(source);
      return alikeIn(text, forms, foldedPlaces(text));
    },
    inAddress,
    apart: (texts) => apartIn(parts, texts),
    isSingle: parts.surname === null,
  };
};
