// A Word file as it was sent: what must not be published is counted, its first heading is found.
import type { FileFinding } from '../../model/paper.ts';
import { ok, type Result } from '../../model/result.ts';
import { undrawnWords } from '../../ooxml/diagram-words.ts';
import { headsAndFeet } from '../../ooxml/heads-and-feet.ts';
import { readStyles } from '../../ooxml/styles.ts';
import { openWordPackage, readWordPart, type WordPackage } from '../../ooxml/word-package.ts';
import { readWordText } from '../../ooxml/read-word.ts';
import { readNames, readPictureTraces, readRelationTraces } from './package-traces.ts';
import { newTextTraces, readTextTraces, type TextTraces } from './text-traces.ts';
import { colouringStyles } from './colouring-styles.ts';
import { wordTitle } from './word-title.ts';

export type WordFacts = { readonly title: string | null; readonly findings: readonly FileFinding[]; readonly empty: boolean; /** What it says, a paragraph a line. */ readonly words: string };

/** Parts of the document that hold text, by their relationships. */
const textKinds: ReadonlySet<string> = new Set(['header', 'footer', 'footnotes', 'endnotes', 'comments', 'glossaryDocument']);

const readAllText = (word: WordPackage): Result<TextTraces> => {
  const traces = newTextTraces();
  const styleTree = readWordPart(word, 'styles');
  if (!styleTree.ok) return styleTree;
  const styles = { sheet: readStyles(styleTree.value), colouring: colouringStyles(styleTree.value) };
  const parts = word.relationships.filter(({ kind, external }) => !external && textKinds.has(kind)).map(({ target }) => target);
  for (const part of [word.document, ...new Set(parts)]) {
    const bytes = word.package.read(part);
    if (!bytes.ok) return bytes;
    if (bytes.value === null) continue;
    const read = readTextTraces(bytes.value, part, styles, traces);
    if (!read.ok) return read;
  }
  return ok(traces);
};

/** What stands in the file; a problem says what is wrong with it ("This file ..."). */
export const inspectWord = (bytes: Uint8Array): Result<WordFacts> => {
  const word = openWordPackage(bytes);
  if (!word.ok) return word;
  const { package: files, document } = word.value;
  const text = readWordText(bytes);
  if (!text.ok) return text;
  const traces = readAllText(word.value);
  if (!traces.ok) return traces;
  const names = readNames(files, document);
  if (!names.ok) return names;
  const relations = readRelationTraces(files);
  if (!relations.ok) return relations;
  const pictures = readPictureTraces(files);
  if (!pictures.ok) return pictures;
  const replaced = headsAndFeet(word.value);
  if (!replaced.ok) return replaced;
  const undrawn = undrawnWords(word.value.relationships, files);
  if (!undrawn.ok) return undrawn;
  const { comments, changes, hidden, unseen, bars, cropped, links, privateLinks, insertedFiles, authors } = traces.value;
  const counts: readonly (readonly [string, number])[] = [
    ['comments', comments], ['tracked-changes', changes], ['hidden-text', hidden + undrawn.value], ['unseen-words', unseen], ['bars-in-front', bars], ['cropped-pictures', cropped], ['author-names', new Set([...names.value, ...authors]).size],
    ['macros', word.value.macros || relations.value.macros ? 1 : 0], ['linked-content', links + relations.value.links], ['private-links', privateLinks + relations.value.privateLinks], ['headers-replaced', replaced.value], ['embedded-objects', relations.value.embedded],
    ['inserted-files', insertedFiles], ['custom-xml', relations.value.customXml], ...[...pictures.value].sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
  const { paragraphs } = text.value;
  return ok({
    words: paragraphs.map(({ lines }) => lines.map(({ text: line }) => line).join(' ')).join('\n'),
    title: wordTitle(paragraphs), findings: counts.filter(([, count]) => count > 0).map(([code, count]) => ({ code, count })),
    empty: paragraphs.every(({ lines, pictures: shown }) => shown.length === 0 && lines.every(line => line.text.trim() === '')) && !files.names.some(name => /\/media\//i.test(name)),
  });
};
