// A PDF as lines for the parser, from the runs of text that a reader of its pages gives.
import { failed, ok, type Result } from '../model/result.ts';
import type { PdfPage } from '../ports.ts';
import { readingOrder } from './pdf/columns.ts';
import { cutLines } from './pdf/cut-lines.ts';
import { withWholeWords } from './pdf/line-ends.ts';
import type { PdfLine } from './pdf/page-lines.ts';
import { paragraphStarts } from './pdf/paragraph-gaps.ts';
import { marginLines, withoutRepeated } from './pdf/repeated-lines.ts';
import { withWholeRows } from './pdf/tab-rows.ts';
import { findTables } from './pdf/tables.ts';
import type { SourceDocument, SourceLine } from './source-document.ts';

/** The left edge of the text: the leftmost place at which a fair share of the lines begins. */
const leftMargin = (lines: readonly PdfLine[]): number => {
  const starts = new Map<number, number>();
  for (const line of lines) starts.set(Math.round(line.x / 2), (starts.get(Math.round(line.x / 2)) ?? 0) + 1);
  const enough = Math.max(2, lines.length * 0.04);
  const common = [...starts].filter(([, count]) => count >= enough).map(([step]) => step * 2);
  const left = Math.min(...common, ...(common.length === 0 ? lines.map(line => line.x) : []));
  return Math.min(...lines.map(line => line.x).filter(x => x >= left - 1));
};

const plainLine = (line: PdfLine, startsParagraph: boolean, cut: boolean, indent: number): SourceLine => ({
  line: 0, page: line.page, text: line.text, startsParagraph, wholeParagraph: false, cut,
  headingLevel: null, styleName: null, list: null, bold: line.bold, indent: Math.max(0, Math.round(indent * 10) / 10), cell: null,
});

const sourceLines = (printed: readonly PdfLine[], pages: readonly PdfPage[]): readonly SourceLine[] => {
  const widths = new Map(pages.map(page => [page.number, page.width]));
  const lines = withWholeRows(printed, cutLines(printed, widths));
  const cut = cutLines(lines, widths);
  const starts = paragraphStarts(lines, cut);
  const margins = marginLines(pages, lines);
  const tables = new Map(findTables(lines, { starts, cut }).map(table => [table.first, table]));
  const margin = leftMargin(lines);
  const found: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const table = tables.get(at);
    if (line === undefined) continue;
    const plain = plainLine(line, starts[at] ?? false, cut[at] ?? false, line.x - margin);
    if (table === undefined) { found.push(margins.has(line) ? { ...plain, margin: true } : plain); continue; }
    for (const part of table.parts) found.push({ ...plain, text: part.text, bold: false, startsParagraph: true, wholeParagraph: true, cut: false, cell: part.cell });
    at = table.last;
  }
  return found.map((line, index) => ({ ...line, line: index + 1 }));
};

/** Lines of all pages. The problem says that the file holds no text where its pages are pictures. */
export const readPdfSource = (fileName: string, sha256: string, pages: readonly PdfPage[]): Result<SourceDocument> => {
  const lines = withWholeWords(withoutRepeated(pages, pages.flatMap(readingOrder)));
  if (lines.length === 0) {
    return failed({
      code: 'pdf-without-text', what: `"${fileName}" holds no text: it is a scan, a picture of each page.`,
      remedy: 'Import the Word version, or have the scan turned into text (OCR) first.',
    });
  }
  return ok({ format: 'pdf', fileName, sha256, lines: sourceLines(lines, pages) });
};
