// A text file as lines: finds the encoding (UTF-8, UTF-16, Windows-1252), the pages (form feeds) and the gaps.
import { failed, ok, type Result } from '../model/result.ts';
import type { SourceDocument, SourceLine } from './source-document.ts';
import { decodeText } from './text-encoding.ts';

const mostBytes = 20 * 1024 * 1024;
const longestLine = 200_000;

const ligatures: Readonly<Record<string, string>> = { 'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', 'ﬅ': 'st', 'ﬆ': 'st', 'Ĳ': 'IJ', 'ĳ': 'ij' };

/** Ligatures spelt out and control characters gone; tabs stay, they part columns. */
export const cleanText = (text: string): string =>
  text.replace(/[ﬀ-ﬆĲĳ]/g, (character) => ligatures[character] ?? character).replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '');

const plainLine = (line: number, page: number | null, text: string, startsParagraph: boolean): SourceLine => ({
  line, page, text, startsParagraph, wholeParagraph: false, headingLevel: null, styleName: null, list: null, bold: false, indent: null, cell: null,
});

/** Its lines that hold something, as those of a source. */
export const linesOfText = (text: string): readonly SourceLine[] => {
  const paged = text.includes('\f');
  const lines: SourceLine[] = [];
  let page = 1;
  let gap = true;
  for (const [at, whole] of text.split(/\r\n|\n|\r|\u2028|\u2029|\u0085/).entries()) {
    const pieces = whole.split(/[\f\v]/);
    for (const [piece, raw] of pieces.entries()) {
      if (piece > 0) page += 1;
      const clean = cleanText(raw);
      // What a page break leaves empty is no blank line.
      if (clean.trim() === '') gap = gap || pieces.length === 1;
      else {
        lines.push(plainLine(at + 1, paged ? page : null, clean, gap));
        gap = false;
      }
    }
  }
  return lines;
};

/**
 * Reads a text file.
 * @param sha256 of the bytes, as the caller computed it
 * @returns lines that hold something; `empty-file`, `file-too-large` or `not-text` where there is nothing to read
 */
export const readTextSource = (fileName: string, sha256: string, bytes: Uint8Array): Result<SourceDocument> => {
  if (bytes.length === 0) return failed({ code: 'empty-file', what: `"${fileName}" is empty.`, remedy: 'Choose a file with the text of an agenda or minutes.' });
  if (bytes.length > mostBytes) {
    return failed({ code: 'file-too-large', what: `"${fileName}" has ${Math.ceil(bytes.length / 1024 / 1024)} MB of text; 20 MB is the most that can be read.`, remedy: 'Split it and bring in the parts one by one.' });
  }
  const text = decodeText(bytes);
  if (text === null) return failed({ code: 'not-text', what: `"${fileName}" is not a text file.`, remedy: 'Save it as text, Word (.docx) or PDF and bring in that.' });
  const lines = linesOfText(text);
  if (lines.length === 0) return failed({ code: 'empty-file', what: `"${fileName}" holds no text.`, remedy: 'Choose a file with the text of an agenda or minutes.' });
  const long = lines.find((line) => line.text.length > longestLine);
  if (long !== undefined) return failed({ code: 'not-text', what: `"${fileName}" has a line of ${long.text.length} characters, so it is no agenda or minutes.`, remedy: 'Save it as text with line breaks and bring in that.', where: `line ${long.line}` });
  return ok({ format: 'txt', fileName, sha256, lines });
};
