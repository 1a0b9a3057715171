// Running headers, footers and page numbers: nobody's text, known by standing at the same height on page after page.
import type { PdfPage } from '../../ports.ts';
import type { PdfLine } from './page-lines.ts';

/** The strips in which they stand, as a share of the page: outside margins of an inch, where the text's own lines are. */
const topStrip = 0.09;
const bottomStrip = 0.083;

const pageNumber = /^(?:[-–—|]\s*)?(?:(?:agenda )?page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—|])?$/i;
const namedPageNumber = /^(?:agenda )?page\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/i;

type Strip = 'top' | 'bottom';
type Candidate = { readonly line: PdfLine; readonly strip: Strip };

const stripOf = (line: PdfLine, page: PdfPage): Strip | null => {
  if (line.y > page.height * (1 - topStrip)) return 'top';
  return line.y < page.height * bottomStrip ? 'bottom' : null;
};

const numberIn = (line: PdfLine): number => Number(/\d+/.exec(line.text)?.[0] ?? Number.NaN);

/** Equal for the same words at the same height; in the second form a number may count up with the pages. */
const keysOf = ({ line, strip }: Candidate, page: PdfPage): readonly string[] => {
  const height = Math.round((strip === 'top' ? page.height - line.y : line.y) / 6);
  const words = line.text.replace(/\s+/g, ' ').toLowerCase();
  const counted = `${words.replace(/\d+/, '#')} ${numberIn(line) - line.page}`;
  return [`${strip} ${height} ${words}`, ...(/\d/.test(words) ? [`${strip} ${height} ${counted}`] : [])];
};

/** The outermost strip of a page, as a share of it: half an inch and a line. */
const outerStrip = 0.065;

const isOuter = (line: PdfLine, page: PdfPage | undefined): boolean =>
  page !== undefined && (line.y > page.height * (1 - outerStrip) || line.y < page.height * outerStrip);

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

/** Page numbers need fewer repetitions: two that count up with the pages, one that says "Page", or the only figure below a single page. */
const isPageNumber = (candidate: Candidate, alike: readonly Candidate[], pages: number): boolean => {
  if (namedPageNumber.test(candidate.line.text)) return true;
  const offset = numberIn(candidate.line) - candidate.line.page;
  const fitting = alike.filter(other => pageNumber.test(other.line.text) && numberIn(other.line) - other.line.page === offset);
  return fitting.length >= 2 || (pages === 1 && candidate.strip === 'bottom' && numberIn(candidate.line) === 1);
};

/** The lines without those that merely repeat from page to page. */
export const withoutRepeated = (pages: readonly PdfPage[], lines: readonly PdfLine[]): readonly PdfLine[] => {
  const byNumber = new Map(pages.map(page => [page.number, page]));
  const candidates: Candidate[] = [];
  const groups = new Map<string, Candidate[]>();
  for (const line of lines) {
    const page = byNumber.get(line.page);
    const strip = page === undefined ? null : stripOf(line, page);
    if (page === undefined || strip === null) continue;
    const candidate = { line, strip };
    candidates.push(candidate);
    for (const key of keysOf(candidate, page)) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(candidate);
    }
  }
  const dropped = new Set<PdfLine>();
  for (const group of groups.values()) for (const candidate of inRows(group)) dropped.add(candidate.line);
  for (const candidate of candidates) {
    if (!pageNumber.test(candidate.line.text)) continue;
    const alike = candidates.filter(other => other.strip === candidate.strip && Math.abs(other.line.y - candidate.line.y) < 6);
    if (isPageNumber(candidate, alike, pages.length)) dropped.add(candidate.line);
  }
  return lines.filter(line => !dropped.has(line));
};

/** What a page's own text keeps between itself and a header or footer. */
const clearance = 24;

/** Lines that stand in the margin of their page, well apart from its text: headers and footers that nothing repeats. */
export const marginLines = (pages: readonly PdfPage[], lines: readonly PdfLine[]): ReadonlySet<PdfLine> => {
  const byNumber = new Map(pages.map(page => [page.number, page]));
  const inside = new Map<number, { top: number; bottom: number }>();
  for (const line of lines) {
    if (isOuter(line, byNumber.get(line.page))) continue;
    const known = inside.get(line.page) ?? { top: line.y, bottom: line.y };
    inside.set(line.page, { top: Math.max(known.top, line.y), bottom: Math.min(known.bottom, line.y) });
  }
  return new Set(lines.filter(line => {
    const text = inside.get(line.page);
    return text !== undefined && isOuter(line, byNumber.get(line.page)) && (line.y > text.top + clearance || line.y < text.bottom - clearance);
  }));
};
