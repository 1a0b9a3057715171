// A PDF as lines for the parser, from the runs of text that a reader of its pages gives.
import { failed, ok, type Result } from '../model/result.ts';
import type { PdfPage } from '../ports.ts';
import { readingOrder } from './pdf/columns.ts';
import { withWholeWords } from './pdf/line-ends.ts';
import type { PdfLine } from './pdf/page-lines.ts';
import { paragraphStarts } from './pdf/paragraph-gaps.ts';
import { withoutRepeated } from './pdf/repeated-lines.ts';
import type { SourceDocument, SourceLine } from './source-document.ts';

/** The left edge of the text: the leftmost place at which a fair share of the lines begins. */
const leftMargin = (lines: readonly PdfLine[]): number => {
  const starts = new Map<number, number>();
  for (const line of lines) starts.set(Math.round(line.x / 2), (starts.get(Math.round(line.x / 2)) ?? 0) + 1);
  const enough = Math.max(2, lines.length * 0.04);
  const common = [...starts].filter(([, count]) => count >= enough).map(([step]) => step * 2);
  return common.length === 0 ? Math.min(...lines.map(line => line.x)) : Math.min(...common);
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
  const starts = paragraphStarts(lines);
  const margin = leftMargin(lines);
  const sourceLines = lines.map((line, index): SourceLine => ({
    line: index + 1, page: line.page, text: line.text, startsParagraph: starts[index] ?? false, wholeParagraph: false,
    headingLevel: null, styleName: null, list: null, bold: line.bold, indent: Math.max(0, Math.round((line.x - margin) * 10) / 10), cell: null,
  }));
  return ok({ format: 'pdf', fileName, sha256, lines: sourceLines });
};
