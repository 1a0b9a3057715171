// The words of attached files for search: a PDF page by page, a Word file in pieces of about a page.
import type { FileFormat } from '../../shared/model/paper.ts';
import { readWordText } from '../../shared/ooxml/read-word.ts';
import type { ReadPdfFacts } from '../../shared/ports.ts';
import { cutLines } from '../../shared/search/pages/cut-pages.ts';

/** @returns none of a file whose words can't be read: its paper is found by its title */
export const readFileWords = async (format: FileFormat, bytes: Uint8Array, readPdf: ReadPdfFacts): Promise<readonly string[]> => {
  if (format === 'docx') {
    const text = readWordText(bytes);
    return text.ok ? cutLines(text.value.paragraphs.map(({ lines }) => lines.map((line) => line.text).join(' '))) : [];
  }
  if (format !== 'pdf') return [];
  const facts = await readPdf(bytes);
  return facts.ok ? (facts.value.words ?? '').replace(/\n$/, '').split('\n') : [];
};
