// Words cut by a hyphen at the end of a line, put together again: with the hyphen unless the paper knows the word without.
import type { PdfLine } from './page-lines.ts';

const cut = /(?<![\p{L}\d])([\p{L}][\p{L}'’]*(?:-[\p{L}'’]+)*)-$/u;
const rest = /^([\p{Ll}\p{Lu}][\p{L}'’]*)(\S*)\s*/u;

const wordsOf = (lines: readonly PdfLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap(line => line.text.toLowerCase().match(/[\p{L}][\p{L}'’]*(?:-[\p{L}'’]+)*(?![\p{L}-])/gu) ?? []));

const follows = (line: PdfLine, next: PdfLine | undefined): next is PdfLine =>
  next !== undefined && (next.page !== line.page || (next.y < line.y && line.y - next.y < line.size * 2.2));

/** The second half of a cut word moves up to its first half; nothing else changes place. */
export const withWholeWords = (lines: readonly PdfLine[]): readonly PdfLine[] => {
  const words = wordsOf(lines);
  const result = [...lines];
  for (const [index, line] of result.entries()) {
    const next = result[index + 1];
    const [, start] = cut.exec(line.text.replace(/\u00AD$/, '-')) ?? [];
    if (start === undefined || !follows(line, next) || line.text.includes('\t')) continue;
    const [matched, end = '', punctuation = ''] = rest.exec(next.text) ?? [];
    if (matched === undefined) continue;
    const soft = line.text.endsWith('\u00AD');
    const plain = soft || (words.has(`${start}${end}`.toLowerCase()) && !words.has(`${start}-${end}`.toLowerCase()));
    result[index] = { ...line, text: `${line.text.slice(0, -1)}${plain ? '' : '-'}${end}${punctuation}` };
    result[index + 1] = { ...next, text: next.text.slice(matched.length) };
  }
  return result.filter(line => line.text !== '').map(line => ({ ...line, text: line.text.replaceAll('\u00AD', '') }));
};
