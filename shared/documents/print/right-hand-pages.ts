// Printing on both sides: each paper begins on the front of a sheet, whatever its page number. Word's own "odd page" sections go by the number,
// so that a paper which begins at page 30 would land on a back; pages without number are put in where sheets need them instead.
import { joinWithAnd } from '../../phrases/names.ts';
import type { PackFinding } from '../pack/pack-finding.ts';

/**
 * @param pages of each part in order
 * @returns the parts behind which a page without number comes
 */
export const blanksBehind = (pages: readonly number[]): ReadonlySet<number> =>
  new Set(pages.flatMap((count, index) => (count % 2 === 1 && index < pages.length - 1 ? [index] : [])));

/** Sheets of paper. */
export const sheetsOf = (pages: readonly number[], sides: 'single' | 'double'): number =>
  pages.reduce((sum, count) => sum + (sides === 'double' ? Math.ceil(count / 2) : count), 0);

/** One of the papers that are printed. */
type OnFront = Pick<PackFinding, 'itemId' | 'label' | 'paperId' | 'fileName'> & { /** The number of its first page. */ readonly start: number; /** As it is printed. */ readonly page: string };

/**
 * Programs that show Word files take even numbers for backs of sheets, whatever the file says, and put an empty page of their own before one that
 * stands on a front (measured in LibreOffice). Only pages that are fixed, as those of a PDF, stand as they are.
 * @param papers each on the front of a sheet, in order
 * @returns one for all of them, at the first; null where every number is odd
 */
export const evenOnFront = (papers: readonly OnFront[]): PackFinding | null => {
  const even = papers.filter(({ start }) => start % 2 === 0);
  const [first] = even;
  if (first === undefined) return null;
  const { itemId, label, paperId, fileName } = first;
  const pages = even.map(({ page }) => page);
  return {
    code: 'even-on-front', itemId, label, paperId, fileName, stops: false,
    message: `Word and LibreOffice may put an empty page more before ${pages.length === 1 ? `page ${pages.join('')}` : `pages ${joinWithAnd(pages)}`}, as they keep even numbers for the back of a sheet and here ${pages.length === 1 ? 'it begins' : 'they begin'} a paper on the front: print from the PDF that the app makes, or switch empty pages off in the print options.`,
  };
};
