// How many pages a paper prints on, in words.
import type { Paper } from '../../shared/model/paper.ts';

export type CountedPages = {
  readonly pages: number | null;
  readonly flagged: boolean;
  /** Pictures that are not here, whose room is not counted. */
  readonly lacking?: number;
  /** What an officer counted, while the paper is as it was then; null: nobody did, or it has changed since. */
  readonly fixed?: number | null;
};

/** "12 pages" where they are known; "about 12 pages" where the last one ends so near a boundary that Word may count one more or less; "12 pages without 1 picture that is missing". */
export const pageWords = (paper: Pick<Paper, 'countedPages' | 'file'>, counted: CountedPages | null = null): string | null => {
  const fixed = counted?.fixed === undefined ? (paper.countedPages ?? null) : counted.fixed;
  const pages = fixed ?? counted?.pages ?? paper.file?.pages ?? null;
  if (pages === null) return null;
  const lacking = fixed === null ? (counted?.lacking ?? 0) : 0;
  const without = lacking === 0 ? '' : ` without ${lacking === 1 ? '1 picture that is' : `${lacking} pictures that are`} missing`;
  const isNear = fixed === null && counted?.flagged === true;
  return `${isNear ? 'about ' : ''}${pages === 1 ? '1 page' : `${pages} pages`}${without}`;
};
