// Running headers, footers and page numbers: nobody's text, known by standing at the same height on page after page.
import type { PdfPage } from '../../ports.ts';
import type { PdfLine } from './page-lines.ts';

/** The strip at top and bottom in which they stand, as a share of the page. */
const strip = 0.1;

const pageNumber = /^(?:[-–—|]\s*)?(?:(?:agenda )?page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—|])?$/i;
const namedPageNumber = /^(?:agenda )?page\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/i;

type Strip = 'top' | 'bottom';
type Candidate = { readonly line: PdfLine; readonly strip: Strip; readonly key: string };

const stripOf = (line: PdfLine, page: PdfPage): Strip | null => {
  if (line.y > page.height * (1 - strip)) return 'top';
  return line.y < page.height * strip ? 'bottom' : null;
};

/** Equal for the same words at the same height; figures count as equal, as page numbers grow. */
const keyOf = (line: PdfLine, page: PdfPage, side: Strip): string => {
  const fromEdge = side === 'top' ? page.height - line.y : line.y;
  return `${side} ${Math.round(fromEdge / 6)} ${line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()}`;
};

/** Pages on which a candidate stands in a row of at least three, each at most two pages after the one before (left and right pages may differ). */
const inRows = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const rows: Candidate[][] = [];
  for (const candidate of candidates) {
    const row = rows.at(-1);
    if (row !== undefined && candidate.line.page - (row.at(-1)?.line.page ?? 0) <= 2) row.push(candidate);
    else rows.push([candidate]);
  }
  return rows.filter(row => row.length >= 3).flat();
};

const numberIn = (line: PdfLine): number => Number(/\d+/.exec(line.text)?.[0] ?? Number.NaN);

/** Page numbers need fewer repetitions: two that count up with the pages, one that says "Page", or the only figure below a single page. */
const isPageNumber = (candidate: Candidate, alike: readonly Candidate[], pages: number): boolean => {
  if (!pageNumber.test(candidate.line.text)) return false;
  if (namedPageNumber.test(candidate.line.text)) return true;
  const offset = numberIn(candidate.line) - candidate.line.page;
  const fitting = alike.filter(other => pageNumber.test(other.line.text) && numberIn(other.line) - other.line.page === offset);
  return fitting.length >= 2 || (pages === 1 && candidate.strip === 'bottom' && numberIn(candidate.line) === 1);
};

/** The lines without those that merely repeat from page to page. */
export const withoutRepeated = (pages: readonly PdfPage[], lines: readonly PdfLine[]): readonly PdfLine[] => {
  const byNumber = new Map(pages.map(page => [page.number, page]));
  const candidates = lines.flatMap(line => {
    const page = byNumber.get(line.page);
    const side = page === undefined ? null : stripOf(line, page);
    return page === undefined || side === null ? [] : [{ line, strip: side, key: keyOf(line, page, side) }];
  });
  const groups = Map.groupBy(candidates, candidate => candidate.key);
  const dropped = new Set<PdfLine>();
  for (const group of groups.values()) for (const candidate of inRows(group)) dropped.add(candidate.line);
  for (const candidate of candidates) {
    const alike = candidates.filter(other => other.strip === candidate.strip && Math.abs(other.line.y - candidate.line.y) < 6);
    if (pageNumber.test(candidate.line.text) && isPageNumber(candidate, alike, pages.length)) dropped.add(candidate.line);
  }
  return lines.filter(line => !dropped.has(line));
};
