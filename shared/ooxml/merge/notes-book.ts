// Foot- and endnotes of a file under numbers of its own (17.11).
import { withChildren, xml } from '../xml-edit.ts';
import type { XmlElement, XmlNode } from '../xml-tree.ts';
import { writeXml } from '../write-xml.ts';
import type { NoteKind } from './note-numbers.ts';
import { markOf } from './marks.ts';

/** Notes one after another as XML, and how many numbers they took. */
export type WrittenNotes = { readonly xml: string; readonly count: number };

export type NotesBook = {
  /** A new id; the note itself follows with `put`. */
  readonly next: (kind: NoteKind) => string;
  readonly put: (kind: NoteKind, id: string, blocks: readonly XmlElement[]) => void;
  readonly written: (kind: NoteKind) => WrittenNotes;
};

/** What stands in the pack's part before all notes: the lines above them. */
export const noteSeparators = (kind: NoteKind): readonly XmlElement[] => [separator(kind, '-1', 'separator'), separator(kind, '0', 'continuationSeparator')];

/**
 * LibreOffice shows the written mark of a file's first note twice: the first is one that nothing refers to, so nobody sees it. Before a note that is the only one
 * nothing stands: LibreOffice would show that one without its words, which is worse than a mark twice.
 */
export const notesBeforeAll = (kind: NoteKind, count: number): readonly XmlElement[] =>
  (count < 2 ? [] : [xml(`w:${kind}`, { 'w:id': String(count + 1) }, [xml('w:p', {}, [xml('w:r', {}, [xml(`w:${kind}Ref`)])])])]);

/** The last that shows in it is the written mark of a note. */
const endsWithMark = (nodes: readonly XmlNode[]): boolean => {
  for (const node of [...nodes].reverse()) {
    if (typeof node === 'string' || node.name.startsWith('w:bookmark') || node.name === 'w:rPr' || node.name === 'w:fldChar') continue;
    if (node.name === 'w:r' && node.children.every((child) => typeof child === 'string' || child.name === 'w:rPr' || child.name === 'w:fldChar')) continue;
    return node.name === 'w:sym' ? nodes.some((each) => typeof each !== 'string' && each.attributes.has('w:customMarkFollows')) : (node.name === 'w:r' || node.name === 'w:hyperlink') && endsWithMark(node.children);
  }
  return false;
};

/** @param paragraph that stands at the end of a whole pack: where nothing follows the written mark of a note LibreOffice adds one of its own, so a space follows */
export const withSpaceBehindMark = (paragraph: XmlElement): XmlElement =>
  (endsWithMark(paragraph.children) ? withChildren(paragraph, [...paragraph.children, xml('w:r', {}, [xml('w:t', { 'xml:space': 'preserve' }, [' '])])]) : paragraph);

const separator = (kind: NoteKind, id: string, type: string): XmlElement => xml(`w:${kind}`, { 'w:type': type, 'w:id': id }, [
  xml('w:p', {}, [xml('w:pPr', {}, [xml('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '240', 'w:lineRule': 'auto' })]), xml('w:r', {}, [xml(`w:${type}`)])]),
]);

export const notesBook = (): NotesBook => {
  const counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 };
  const notes: Record<NoteKind, Map<string, XmlElement>> = { footnote: new Map(), endnote: new Map() };
  return {
    next: kind => markOf(kind, counts[kind] += 1),
    put: (kind, id, blocks) => { notes[kind].set(id, xml(`w:${kind}`, { 'w:id': id }, blocks)); },
    written: kind => ({ xml: [...notes[kind].values()].map(writeXml).join(''), count: counts[kind] }),
  };
};
