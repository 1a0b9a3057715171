// The places of a text where a young person's name stands, and those where somebody must look.
import { foldText, sourceSpan, type FoldedText } from './folded-text.ts';
import { beginsSentence, firstNameVerdict } from './first-name-context.ts';
import type { NameBook, YoungName } from './name-book.ts';

/** `start` and `end` count in the source text. */
export type FoundName = {
  readonly start: number;
  readonly end: number;
  readonly young: YoungName;
  readonly atStart: boolean;
  /** The name and all around it stand in capitals. */
  readonly inCapitals: boolean;
};
export type NamesIn = { readonly found: readonly FoundName[]; /** The words that may be a name. */ readonly doubts: readonly string[] };

type Match = { readonly start: number; readonly end: number; readonly young: YoungName };

const nothing: NamesIn = { found: [], doubts: [] };
const formalTitle = /\b(?:councillor|cllr|alderman|dr|sir|dame|lord|lady|prof|professor|rev|reverend|judge|justice)\.?\s+$/i;
/** "Councillors P. Shah and J. Okoro": one title for all of them, as long as nothing but names follows it. */
const severalCouncillors = /\b(?:C|c)(?:ouncillors|llrs) +(?:\p{Lu}[\p{L}'.-]*(?![\p{L}'.-])|and(?!\p{L})|&|,|\s)*$/u;
const anyTitle = /\b(?:mr|mrs)\.?\s+$/i;
const nameBefore = /(?:^|[\s(])\p{Lu}\.\s?$|\p{Lu}[\p{L}'-]+[ ]+$/u;
const youngTitle = /(?<![\p{L}\p{N}])(?:miss|master|ms|mr|mx)\.?\s+$/iu;
const address = /[^\s<>()"]*(?:@|:\/\/|www\.)[^\s<>()"]*/g;

/** How far, in letters, the words around a name are looked at: a long list of councillors, and no more of a long text than that. */
const lookAround = 600;
const justBefore = (text: string, start: number): string => text.slice(Math.max(0, start - lookAround), start);

const overlaps = (a: { readonly start: number; readonly end: number }, others: readonly { readonly start: number; readonly end: number }[]): boolean =>
  others.some((b) => a.start < b.end && b.start < a.end);

const spansOf = (pattern: RegExp, text: string): { readonly start: number; readonly end: number; readonly text: string }[] =>
  Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] })).filter(({ text: words }) => words !== '');

const addressMatches = (text: string, book: NameBook): Match[] =>
  spansOf(address, text).flatMap(({ start, end, text: token }) => {
    const young = book.young.find(({ forms }) => forms.inAddress(token));
    return young === undefined ? [] : [{ start, end: end - (/[.,;:!?]+$/.exec(token)?.[0].length ?? 0), young }];
  });

type Looking = { readonly taken: Match[]; readonly others: { readonly start: number; readonly end: number }[]; readonly doubts: string[] };

/** The longest first, so that "Jasmine A. Okoro" isn't cut short. */
const spansOfAll = (patterns: readonly RegExp[], text: string) =>
  patterns.flatMap((pattern) => spansOf(pattern, text)).sort((a, b) => b.end - b.start - (a.end - a.start));

const takeFull = (text: string, { young }: NameBook, { taken, others }: Looking): void => {
  for (const each of young) {
    for (const span of spansOfAll(each.forms.full, text)) {
      if (overlaps(span, taken) || overlaps(span, others)) continue;
      if (formalTitle.test(justBefore(text, span.start))) others.push(span);
      else taken.push({ ...span, young: each });
    }
  }
};

/** Whether somebody else at the meeting has this surname, and may have this initial. */
const isShared = ({ parts }: YoungName, { adultInitials }: NameBook, withInitial: boolean): boolean => {
  const initials = adultInitials.get((parts.surname ?? '').toLowerCase());
  return initials !== undefined && (!withInitial || initials.has(parts.first.charAt(0).toLowerCase()));
};

const takeBySurname = (text: string, book: NameBook, { taken, others, doubts }: Looking): void => {
  for (const young of book.young) {
    for (const span of spansOfAll(young.forms.byInitial, text)) {
      if (overlaps(span, taken)) continue;
      const before = justBefore(text, span.start);
      if (formalTitle.test(before) || severalCouncillors.test(before)) others.push(span);
      else if (isShared(young, book, true)) doubts.push(span.text);
      else if (!overlaps(span, others)) taken.push({ ...span, young });
    }
    for (const span of spansOfAll(young.forms.reversed, text)) {
      const before = justBefore(text, span.start);
      // "Councillor Quill, Zebedee ..." are two people: the first name is looked at by itself.
      if (!overlaps(span, taken) && !overlaps(span, others) && !formalTitle.test(before) && !severalCouncillors.test(before)) taken.push({ ...span, young });
    }
  }
};

const takeFirsts = (text: string, book: NameBook, { taken, others, doubts }: Looking): void => {
  for (const young of book.young) {
    for (const { pattern, name } of young.forms.firsts) {
      if (young.rule === 'first-name' || (young.rule === 'as-agreed' && young.printed.one.includes(name))) continue;
      for (const span of spansOf(pattern, text)) {
        if (overlaps(span, taken) || overlaps(span, others)) continue;
        const verdict = firstNameVerdict(span.text, justBefore(text, span.start), text.slice(span.end, span.end + lookAround));
        if (verdict === 'name') taken.push({ ...span, young });
        else if (verdict === 'doubt') doubts.push(span.text);
      }
    }
  }
};

/** A title, an initial or a capitalised word before a surname: it is of somebody else's name. */
const hasOtherName = (before: string): boolean => formalTitle.test(before) || severalCouncillors.test(before) || anyTitle.test(before) || nameBefore.test(before);

const surnameDoubts = (text: string, book: NameBook, { taken, others }: Looking): string[] =>
  book.young.flatMap((young) => {
    const { surname } = young.parts;
    if (surname === null || surname.length < 3 || young.rule === 'as-agreed' || isShared(young, book, false)) return [];
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}'-])${surname.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}-])`, 'gu');
    return spansOf(pattern, text)
      .filter((span) => !overlaps(span, taken) && !overlaps(span, others) && !hasOtherName(justBefore(text, span.start)))
      .map(({ text: words }) => words);
  });

const withTitle = (match: Match, text: string): Match => {
  const title = youngTitle.exec(justBefore(text, match.start));
  return title === null ? match : { ...match, start: match.start - title[0].length };
};

const located = (match: Match, folded: FoldedText): FoundName => {
  const { start, end } = sourceSpan(folded, match.start, match.end);
  const words = folded.text.slice(match.start, match.end);
  return {
    start, end, young: match.young,
    atStart: beginsSentence(justBefore(folded.text, match.start)),
    inCapitals: words.length > 2 && words === words.toUpperCase() && folded.text === folded.text.toUpperCase(),
  };
};

/** Places in order, none overlapping. */
export const namesIn = (source: string, book: NameBook): NamesIn => {
  const folded = foldText(source);
  const { text } = folded;
  if (!book.anything.test(text)) return nothing;
  const looking: Looking = { taken: [], others: book.adults === null ? [] : spansOf(book.adults, text), doubts: [] };
  looking.taken.push(...addressMatches(text, book));
  takeFull(text, book, looking);
  takeBySurname(text, book, looking);
  takeFirsts(text, book, looking);
  const found = looking.taken.map((match) => located(withTitle(match, text), folded)).sort((a, b) => a.start - b.start);
  return { found, doubts: [...looking.doubts, ...surnameDoubts(text, book, looking)] };
};
