// Whether a first name that stands alone is the young person's: "Jasmine Smith" and "Councillor Jordan" are somebody else, "will" and "May" mostly nobody.
import { calendarNames, noSurname, ordinaryFirstNames, smallLetterWords, speechVerbs } from './ordinary-words.ts';

/** `name`: it is theirs. `doubt`: an officer must look. `other`: it is not. */
export type Verdict = 'name' | 'doubt' | 'other';

const formalTitle = /\b(?:councillors?|cllrs?|alderman|dr|sir|dame|lord|lady|prof|professor|rev|reverend|judge|justice|inspector)\.?\s+$/i;
const courtesyTitle = /\b(?:mr|mrs|ms)\.?\s+$/i;
const initialBefore = /(?:^|[\s(])\p{Lu}\.\s?$/u;
const wordBefore = /(\p{L}[\p{L}'-]*)[ ]+$/u;
const wordAfter = /^[ ]+(\p{L}[\p{L}'-]*\.?)/u;
const saysSomething = new RegExp(`^ +(?:who +)?(?:has |had |also |then )?(?:${speechVerbs})\\b`);
const age = /^,? ?\(?(?:aged )?\d{1,2}\b/;
const month = /\b(?:in|on|by|since|until|till|from|to|of|and|last|next|early|late|mid|every|each|during|before|after|this|\d{1,2}(?:st|nd|rd|th)?)[ -]+$/i;
const yearAfter = /^(?:,? +\d|[ -]?\/)/;
const attribution = /[\u2014\u2013-] ?$/;

/** Whether a sentence, line, or quotation begins where `before` ends. */
export const beginsSentence = (before: string): boolean => /(?:^|[.!?]["')\]]*\s|\n)[\s"'(\[\u2022\u2013\u2014-]*$/.test(before);

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isAcronym = (word: string): boolean => /^\p{Lu}{2,}s?\.?$/u.test(word);
const bare = (word: string): string => word.toLowerCase().replace(/'s$|\.$/g, '');

/** Another capitalised word that may make a whole name with this one. */
const looksLikeName = (word: string, inCapitals: boolean): boolean =>
  isCapital(word) && !noSurname.has(bare(word)) && !(isAcronym(word) && !inCapitals && word.length > 2);

const ordinaryVerdict = (name: string, before: string, after: string): Verdict => {
  const calendar = calendarNames.has(name.toLowerCase());
  if (calendar && (month.test(before) || yearAfter.test(after))) return 'other';
  if (saysSomething.test(after) || age.test(after) || (attribution.test(before) && /^[\s.,]*(?:$|\n)/.test(after))) return 'name';
  if (calendar) return 'doubt';
  if (before.trim() === '' && after.trim() === '') return 'name';
  const previous = wordBefore.exec(before)?.[1] ?? '';
  return beginsSentence(before) || /^(?:the|a|an|of|at|in)$/i.test(previous) ? 'doubt' : 'name';
};

/** Young people often write names small. A word that is one anyway is a name only where somebody does something. */
const smallLettersVerdict = (name: string, after: string): Verdict => {
  if (ordinaryFirstNames.has(name)) return saysSomething.test(after) && !/^(?:will|may|can)$/.test(name) ? 'doubt' : 'other';
  return smallLetterWords.has(name) || name.length < 3 ? 'doubt' : 'name';
};

/**
 * @param match the first name as it stands there
 * @param before the folded text before it
 * @param after the folded text after it
 */
export const firstNameVerdict = (match: string, before: string, after: string): Verdict => {
  if (match === match.toLowerCase() && match !== match.toUpperCase()) return smallLettersVerdict(match, after);
  const inCapitals = match.length > 1 && match === match.toUpperCase();
  if (formalTitle.test(before) || initialBefore.test(before)) return 'other';
  if (courtesyTitle.test(before)) return 'doubt';
  const next = wordAfter.exec(after)?.[1];
  if (next !== undefined && looksLikeName(next, inCapitals)) return 'doubt';
  const previous = wordBefore.exec(before);
  if (previous?.[1] !== undefined && looksLikeName(previous[1], inCapitals) && !beginsSentence(before.slice(0, previous.index))) return 'doubt';
  const ordinary = ordinaryFirstNames.has(match.toLowerCase());
  if (inCapitals && match.length < 3 && !saysSomething.test(after)) return 'doubt';
  return ordinary ? ordinaryVerdict(match, before, after) : 'name';
};
