// A Word file as lines for the parser: one line a paragraph, one more for each line broken by hand.
import type { WordParagraph } from '../ooxml/word-walk.ts';
import { readWordText } from '../ooxml/read-word.ts';
import { ok, type Result } from '../model/result.ts';
import { named } from './named-problem.ts';
import type { SourceDocument, SourceLine } from './source-document.ts';

const spaced = (text: string): string => text.replace(/[\u00A0\u2007\u202F]/g, ' ').trimEnd();

const linesOf = (paragraph: WordParagraph): readonly SourceLine[] => paragraph.lines.map(({ text, bold }, index) => ({
  line: paragraph.position,
  page: null,
  text: spaced(text),
  startsParagraph: index === 0,
  wholeParagraph: true,
  headingLevel: paragraph.headingLevel,
  styleName: paragraph.styleName,
  list: index === 0 ? paragraph.list : null,
  bold,
  indent: paragraph.indent,
  cell: paragraph.cell,
}));

/** Reads a .docx; `sha256` is that of the bytes. The problem names the file and says what is wrong with it and what to do. */
export const readDocxSource = (fileName: string, sha256: string, bytes: Uint8Array): Result<SourceDocument> => {
  const word = readWordText(bytes);
  if (!word.ok) return named(fileName, word);
  const { paragraphs, notes } = word.value;
  return ok({ format: 'docx', fileName, sha256, lines: paragraphs.flatMap(linesOf), notes: notes.map(({ code, message }) => ({ code, message })) });
};
