// A Word file of ours opened for sheets: its nodes, the shapes of its pages, its pictures.
import { failed, ok, type Result } from '../../model/result.ts';
import { markerCounter } from '../list-markers.ts';
import { fileEnding } from '../media-kinds.ts';
import { formatNumber } from '../number-format.ts';
import { readNumbering } from '../numbering.ts';
import { readStyles } from '../styles.ts';
import { openWordPackage, readWordPart, type WordPackage } from '../word-package.ts';
import { childOf, elementsOf, readTree, type XmlElement } from '../xml-tree.ts';
import { base64 } from './base64.ts';
import type { ClassBook } from './css.ts';
import { drawnWordsIn } from './drawn-words.ts';
import type { Node, PageShape } from './nodes.ts';
import { readStyleLooks } from './style-looks.ts';
import { pageShape, walkNodes, type SheetWalk } from './walk.ts';

export type WordNodes = { readonly nodes: readonly Node[]; readonly sections: readonly PageShape[] };

/** Kinds that a browser shows. */
const shownKinds = new Set(['png', 'jpeg', 'gif', 'bmp']);

const picturesOf = (word: WordPackage): ((id: string) => string | null) => {
  const targets = new Map(word.relationships.filter(({ external }) => !external).map(({ id, target }) => [id, target]));
  const known = new Map<string, string | null>();
  const read = (target: string): string | null => {
    const bytes = word.package.read(target);
    const kind = bytes.ok && bytes.value !== null ? fileEnding(bytes.value) : null;
    return bytes.ok && bytes.value !== null && kind !== null && shownKinds.has(kind.ending) ? `data:${kind.contentType};base64,${base64(bytes.value)}` : null;
  };
  return (id) => {
    const target = targets.get(id);
    if (target === undefined) return null;
    const source = known.get(target) ?? read(target);
    known.set(target, source);
    return source;
  };
};

const notesOf = (word: WordPackage, kind: 'footnotes' | 'endnotes'): ReadonlyMap<string, XmlElement> => {
  const tree = readWordPart(word, kind);
  return new Map(tree.ok && tree.value !== null ? elementsOf(tree.value).map((note) => [note.attributes.get('w:id') ?? '', note]) : []);
};

/**
 * @param idOf the id in the page of a bookmark of the file
 * @returns the problems of reading a Word file
 */
export const wordNodes = (bytes: Uint8Array, classes: ClassBook, idOf: (bookmark: string) => string): Result<WordNodes> => {
  const word = openWordPackage(bytes);
  if (!word.ok) return word;
  const [styles, numbering] = [readWordPart(word.value, 'styles'), readWordPart(word.value, 'numbering')];
  if (!styles.ok) return styles;
  if (!numbering.ok) return numbering;
  const main = word.value.package.read(word.value.document);
  if (!main.ok) return main;
  const tree = main.value === null ? null : readTree(main.value, word.value.document);
  if (tree === null) return failed({ code: 'word-part-missing', what: 'This file is damaged: its main part is missing.', remedy: 'Ask for the file again.' });
  if (!tree.ok) return tree;
  const links = new Map(word.value.relationships.filter(({ external }) => external).map(({ id, target }) => [id, target]));
  const notes = { footnotes: notesOf(word.value, 'footnotes'), endnotes: notesOf(word.value, 'endnotes') };
  const counted = { footnotes: 0, endnotes: 0 };
  const sheet = readStyles(styles.value);
  const walk: SheetWalk = {
    styles: sheet, numbering: readNumbering(numbering.value, styles.value), markers: markerCounter(), sections: [], notes: [], within: { paragraph: {}, run: {} }, position: 0,
    inline: {
      looks: readStyleLooks(styles.value), classes, fields: [], picture: picturesOf(word.value), wordsIn: drawnWordsIn(word.value), linkOf: (id) => links.get(id) ?? null, idOf,
      note: (kind, id, hasOwnMark) => {
        const note = notes[kind].get(id);
        if (note === undefined) return null;
        if (!hasOwnMark) counted[kind] += 1;
        const number = hasOwnMark ? null : kind === 'footnotes' ? String(counted[kind]) : formatNumber(counted[kind], 'lowerRoman');
        // Their paragraphs are counted behind the text: what stands in them is on the page that refers to them.
        const [position, own] = [walk.position, walk.notes];
        const nodes = walkNodes(elementsOf(note), walk);
        Object.assign(walk, { position, notes: own });
        walk.notes.push({ number, nodes });
        return number;
      },
    },
  };
  const body = childOf(tree.value, 'w:body');
  const nodes = walkNodes(body === undefined ? [] : elementsOf(body), walk);
  return ok({ nodes, sections: [...walk.sections, pageShape(childOf(body, 'w:sectPr'))] });
};
