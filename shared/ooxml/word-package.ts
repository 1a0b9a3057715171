// Finds the document of a Word file by its relationships, never by its path, and tells other packages apart (17.2, 11.3.10).
import { failed, ok, type Problem, type Result } from '../model/result.ts';
import { openPackage, type OoxmlPackage, type Relationship } from './package.ts';
import { readTree, type XmlElement } from './xml-tree.ts';

export type WordPackage = {
  readonly package: OoxmlPackage;
  /** Name of the main part and what it refers to. */
  readonly document: string;
  readonly relationships: readonly Relationship[];
  /** The file carries macros (.docm, .dotm): they are never read. */
  readonly macros: boolean;
  /** Of a document that was made here and never written down: its body, and its other parts by kind. Absent: they are read from the package. */
  readonly trees?: { readonly body: XmlElement; readonly parts: ReadonlyMap<string, XmlElement> };
};

const saveAsDocx = 'Open it in Word, save it as a Word document (.docx) and import that.';
const others: readonly (readonly [RegExp, string])[] = [
  [/spreadsheetml|ms-excel/, 'This file is an Excel workbook, not a Word document.'],
  [/presentationml|ms-powerpoint/, 'This file is a PowerPoint presentation, not a Word document.'],
  [/visio/, 'This file is a Visio drawing, not a Word document.'],
];

const notWord = (contentType: string): Problem => ({
  code: 'not-word',
  what: others.find(([pattern]) => pattern.test(contentType))?.[1] ?? 'This file is a zip file that holds no Word document.',
  remedy: 'Import the agenda or minutes as a Word document (.docx), a PDF or plain text.',
});

const missing: Problem = {
  code: 'word-part-missing', what: 'This file is damaged: its main part, which holds the text, is missing.', remedy: saveAsDocx,
};

/** Opens the bytes as a Word file; the problem says what the file is where it is none. */
export const openWordPackage = (bytes: Uint8Array): Result<WordPackage> => {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const files = opened.value;
  const top = files.relationships('');
  if (!top.ok) return top;
  const main = top.value.find(relationship => relationship.kind === 'officeDocument' && !relationship.external);
  if (main === undefined) return failed(notWord(''));
  const contentType = files.contentType(main.target) ?? '';
  if (others.some(([pattern]) => pattern.test(contentType))) return failed(notWord(contentType));
  if (!files.has(main.target)) return failed(missing);
  const relationships = files.relationships(main.target);
  if (!relationships.ok) return relationships;
  const macros = contentType.includes('macroenabled') || relationships.value.some(relationship => relationship.kind === 'vbaProject');
  return ok({ package: files, document: main.target, relationships: relationships.value, macros });
};

/** The tree of the part that the document refers to as `kind` ("styles", "numbering", "footnotes"), null where it has none. */
export const readWordPart = (word: WordPackage, kind: string): Result<XmlElement | null> => {
  if (word.trees !== undefined) return ok(word.trees.parts.get(kind) ?? null);
  const relationship = word.relationships.find(candidate => candidate.kind === kind && !candidate.external);
  if (relationship === undefined) return ok(null);
  const bytes = word.package.read(relationship.target);
  if (!bytes.ok) return bytes;
  return bytes.value === null ? ok(null) : readTree(bytes.value, relationship.target);
};
