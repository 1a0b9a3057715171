// Where the marked words stand as they stood. Several such places are told apart by what stands around them, and where that does not tell, none is taken.
import { foldedPosition, placesOf } from './anchor.ts';
import { betterSide, contextOfFound, foundAt, type Found, type Sought } from './found.ts';
import type { MarkedPaper } from './marked-paper.ts';

/** Words that hardly stand twice by chance: a sentence, not "be noted". */
const tellsByItself = (quote: string): boolean => quote.length >= 40 && quote.split(' ').length >= 6;

/** More would be table cells or page numbers: those nearest to where it was are looked at. */
const mostLookedAt = 40;

/** A side that was left as it was but for a word; both sides left as they were. */
const sideStands = 0.7;
const bothStand = 0.75;
const untouched = 0.95;
const clearlyBetter = 0.15;
const farBetter = 0.4;

export type ExactPlace = { readonly found: Found; /** Nothing else could be meant. */ readonly isSure: boolean };

const nearest = (places: readonly number[], at: number): readonly number[] =>
  places.length <= mostLookedAt ? places : places.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at)).slice(0, mostLookedAt);

const isUntouched = ({ before, behind }: Found): boolean => Math.min(before, behind) >= untouched;

/** One of several copies: told apart by both sides, and sure only where nothing around it changed and there are as many as there were or no other is near it. */
const amongCopies = (found: readonly Found[], copies: number): ExactPlace | null => {
  const [best, second] = found.toSorted((a, b) => contextOfFound(b) - contextOfFound(a));
  if (best === undefined || contextOfFound(best) < bothStand) return null;
  const ahead = second === undefined ? 1 : contextOfFound(best) - contextOfFound(second);
  return ahead < clearlyBetter ? null : { found: best, isSure: isUntouched(best) && (found.length === copies || ahead >= farBetter) };
};

/**
 * @param paper the mark's own, or the one that replaced it
 * @param isCommon whether other papers have the same words: then they are a council's form of words, and say nothing of the place
 * @returns the place; not sure where its words could be meant elsewhere or hardly anything speaks for it; null where the words are not there or several places are as good
 */
export const exactPlace = (paper: MarkedPaper, sought: Sought, isCommon: () => boolean): ExactPlace | null => {
  const { quote, anchor } = sought;
  const places = placesOf(paper.folded().text, quote);
  const found = nearest(places, foldedPosition(paper, anchor)).map((start) => foundAt(paper, sought, start, start + quote.length, 1));
  const [only] = found;
  if (only === undefined) return null;
  if (found.length > 1 || anchor.copies > 1) return amongCopies(found, anchor.copies);
  if (isCommon()) return contextOfFound(only) >= bothStand ? { found: only, isSure: isUntouched(only) } : null;
  if (betterSide(only) >= sideStands || tellsByItself(quote)) return { found: only, isSure: true };
  return contextOfFound(only) >= 0.4 ? { found: only, isSure: false } : null;
};
