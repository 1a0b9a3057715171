// What an author's file would change, whatever kind of file it is: for the officer to choose from before anything is written.
import type { Result } from '../../../../shared/model/result.ts';
import type { ComparedLine } from '../../../../shared/rules/compare-texts.ts';
import type { ComesBack } from '../../../data/erase/comes-back.ts';
import { erasureWords } from '../../../lib/erasure-words.ts';

export type ReturnedChange = {
  readonly id: string;
  readonly heading: string;
  /** `theirs`: only the author changed it; `both`: changed here too since it was handed over; `added`: a section of the author's own. */
  readonly fate: 'theirs' | 'both' | 'added';
  /** From what stands here to what the author wrote. */
  readonly lines: readonly ComparedLine[];
};

export type ReturnedFile = {
  readonly changes: readonly ReturnedChange[];
  /** Why it may be another paper's file; null: nothing speaks for that. */
  readonly doubt: string | null;
  /** What else is to be known: sections that are not in the file, pictures that could not be read. */
  readonly notes: readonly string[];
  /** Writes the chosen changes as one act; `rev-conflict` where one of them was changed here meanwhile. */
  readonly take: (chosen: ReadonlySet<string>) => Promise<Result<null>>;
};

/** "1 section", "2 sections". */
export const countOf = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** What was erased here and is in the file; it is left out. */
export const erasedNotes = (back: readonly ComesBack[]): string[] => back.map(({ erasure }) => `Erased here, so left out of what is taken. ${erasureWords(erasure)}.`);
