// Foot- and endnotes of all files of a pack, counted through (17.11).
import { xml } from '../xml-edit.ts';
import type { XmlElement } from '../xml-tree.ts';
import type { NoteKind } from './fragment-context.ts';

export type NotesBook = {
  /** A new id; the note itself follows with `put`. */
  readonly next: (kind: NoteKind) => string;
  readonly put: (kind: NoteKind, id: string, blocks: readonly XmlElement[]) => void;
  /** The part's root; null where there are no such notes. */
  readonly tree: (kind: NoteKind) => XmlElement | null;
};

const separator = (kind: NoteKind, id: string, type: string): XmlElement => xml(`w:${kind}`, { 'w:type': type, 'w:id': id }, [
  xml('w:p', {}, [xml('w:pPr', {}, [xml('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '240', 'w:lineRule': 'auto' })]), xml('w:r', {}, [xml(`w:${type}`)])]),
]);

export const notesBook = (): NotesBook => {
  const counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 };
  const notes: Record<NoteKind, Map<string, XmlElement>> = { footnote: new Map(), endnote: new Map() };
  return {
    next: kind => String(counts[kind] += 1),
    put: (kind, id, blocks) => { notes[kind].set(id, xml(`w:${kind}`, { 'w:id': id }, blocks)); },
    tree: kind => (notes[kind].size === 0 ? null : xml(`w:${kind}s`, {}, [separator(kind, '-1', 'separator'), separator(kind, '0', 'continuationSeparator'), ...notes[kind].values()])),
  };
};
