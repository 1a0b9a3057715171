// The visible text of a Word file, paragraph by paragraph, with what styles and lists say about each one.
import { failed, ok, type Result } from '../model/result.ts';
import { emitHeld, walkBlocks } from './block-walk.ts';
import { markerCounter } from './list-markers.ts';
import { readNumbering } from './numbering.ts';
import { count, notesOf, type ReadingNote } from './reading-notes.ts';
import { drawnWordsIn } from './sheets/drawn-words.ts';
import { readStyles } from './styles.ts';
import { openWordPackage, readWordPart, type WordPackage } from './word-package.ts';
import type { WordParagraph, WordWalk } from './word-walk.ts';
import { elementsOf, readBlocks, type XmlElement } from './xml-tree.ts';

export type WordText = { readonly paragraphs: readonly WordParagraph[]; readonly notes: readonly ReadingNote[] };

/** What may wrap blocks of the body: entered, so that a document inside one content control is still read block by block. */
const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo']);

const startWalk = (word: WordPackage): Result<WordWalk> => {
  const styleTree = readWordPart(word, 'styles');
  if (!styleTree.ok) return styleTree;
  const numberingTree = readWordPart(word, 'numbering');
  if (!numberingTree.ok) return numberingTree;
  return ok({
    styles: readStyles(styleTree.value), numbering: readNumbering(numberingTree.value, styleTree.value), markers: markerCounter(),
    relationships: new Map(word.relationships.map(relationship => [relationship.id, relationship])),
    drawnWords: drawnWordsIn(word), tally: new Map(), paragraphs: [], notes: [], fields: [], position: 0, tables: 0, cell: null, held: [], drawnFirst: [],
  });
};

/** Foot- and endnotes that the text refers to, in the order of the references, after the text. */
const readNotes = (word: WordPackage, walk: WordWalk): Result<void> => {
  const byKey = new Map<string, XmlElement>();
  for (const kind of ['footnotes', 'endnotes']) {
    if (!walk.notes.some(note => note.startsWith(`${kind}/`))) continue;
    const tree = readWordPart(word, kind);
    if (!tree.ok) return tree;
    for (const note of tree.value === null ? [] : elementsOf(tree.value)) byKey.set(`${kind}/${note.attributes.get('w:id') ?? ''}`, note);
  }
  for (const key of walk.notes.splice(0)) {
    const note = byKey.get(key);
    if (note === undefined) continue;
    count(walk.tally, 'notes-at-end');
    walkBlocks(elementsOf(note), walk);
  }
  return ok(undefined);
};

/** Reads a .docx (also .docm, .dotx, strict files); the problem says what the file is where it cannot be read. */
export const readWordText = (bytes: Uint8Array): Result<WordText> => {
  const word = openWordPackage(bytes);
  if (!word.ok) return word;
  const started = startWalk(word.value);
  if (!started.ok) return started;
  const walk = started.value;
  if (word.value.macros) count(walk.tally, 'macros-ignored');
  const main = word.value.package.read(word.value.document);
  if (!main.ok) return main;
  if (main.value === null) return failed({ code: 'word-part-missing', what: 'This file is damaged: its main part is missing.', remedy: 'Ask for the file again.' });
  const body = readBlocks(main.value, word.value.document, 'w:body', wrappers, block => { walkBlocks([block], walk); });
  if (!body.ok) return body;
  emitHeld(walk);
  const notes = readNotes(word.value, walk);
  return notes.ok ? ok({ paragraphs: walk.paragraphs, notes: notesOf(walk.tally) }) : notes;
};
