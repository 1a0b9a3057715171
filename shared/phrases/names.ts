// Lists of people as councils write them.
import type { Say } from './phrase-book.ts';

export type PrintedName = {
  readonly text: string;
  readonly councillor: boolean;
  /** A title in another form than the council's own ("Cllr"), as an imported paper printed it. */
  readonly title?: string;
};

/** "A", "A and B", "A, B and C". */
export const joinWithAnd = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
};

/** "Councillor A", "Cllr A" where that was printed, or "B". */
export const titledName = (say: Say, name: PrintedName): string => {
  if (!name.councillor) return name.text;
  return name.title === undefined ? say('councillor', { name: name.text }) : `${name.title} ${name.text}`;
};

/**
 * Councillors alone share one title ("Councillors A, B and C"); in a mixed list each has its own, so that nobody else seems to hold it.
 * The order given is kept.
 */
export const nameList = (say: Say, names: readonly PrintedName[]): string =>
  names.length > 1 && names.every((name) => name.councillor && name.title === undefined)
    ? say('councillors', { names: joinWithAnd(names.map((name) => name.text)) })
    : joinWithAnd(names.map((name) => titledName(say, name)));

/** A sentence begins with a capital: "young people ..." at the start of one. */
export const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
