// Printing on both sides: each paper begins on the front of a sheet, whatever its page number. Word's own "odd page" sections go by the number,
// so that a paper which begins at page 30 would land on a back; pages without number are put in where sheets need them instead.

/**
 * @param pages of each part in order
 * @returns the parts behind which a page without number comes
 */
export const blanksBehind = (pages: readonly number[]): ReadonlySet<number> =>
  new Set(pages.flatMap((count, index) => (count % 2 === 1 && index < pages.length - 1 ? [index] : [])));

/** Sheets of paper. */
export const sheetsOf = (pages: readonly number[], sides: 'single' | 'double'): number =>
  pages.reduce((sum, count) => sum + (sides === 'double' ? Math.ceil(count / 2) : count), 0);
