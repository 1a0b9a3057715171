// What rewriting one file's text needs to know: its own styles, lists, bookmarks and parts, and the pack's numbers.
import type { StyleSheet } from '../styles.ts';
import type { XmlElement, XmlNode } from '../xml-tree.ts';
import type { BookmarkBook } from './bookmark-book.ts';
import type { FieldWalk } from './field-walk.ts';
import type { FileSettings } from './file-settings.ts';
import type { ListBook } from './list-book.ts';
import type { NoteKind, NoteNumbers } from './note-numbers.ts';
import type { SettingsInUse } from './pack-settings.ts';
import type { Notices } from './merge-notices.ts';
import type { PackIds } from './pack-ids.ts';
import type { StyleBook, TableLook } from './style-book.ts';
import type { TakeRelated } from './take-related.ts';
import type { Theme } from './theme.ts';

/** A note under its new id; its mark as words, null where its file writes the mark itself or a reader must count. */
export type TakenNote = { readonly id: string; readonly mark: string | null };

export type FragmentContext = {
  readonly theme: Theme;
  readonly settings: FileSettings;
  readonly inUse: SettingsInUse;
  /** The file's own styles, to know what they hide. */
  readonly sheet: StyleSheet;
  readonly styles: StyleBook;
  readonly lists: ListBook;
  readonly bookmarks: BookmarkBook;
  readonly ids: PackIds;
  readonly notices: Notices;
  /** What a shape of an old drawing (VML) is called in the pack. */
  readonly shapeId: (id: string) => string;
  readonly outlineShift: number;
  /** Takes a note into the pack; null where there is no such note. */
  readonly note: (kind: NoteKind, id: string, ownMark: boolean) => TakenNote | null;
  readonly noteNumbers: NoteNumbers;
};

/** One stream of text: the document, a note, a text box. */
export type Story = {
  readonly fragment: FragmentContext;
  readonly related: TakeRelated;
  readonly fields: FieldWalk;
  /** The mark of the note that the text stands in, as words; null: none, or one that a reader counts. */
  readonly noteMark: string | null;
  /** The table that the text stands in. */
  readonly look: TableLook | null;
  /** Its table's style hides text of this cell: what doesn't say itself that it shows stays out. */
  readonly concealed: boolean;
  /** In the words for older programs, which say the same once more: nothing with a name may stand there twice. */
  readonly fallback: boolean;
  /** In a foot- or endnote, which has no notes of its own: Word knows none, and notes that name each other would have no end. */
  readonly inNote: boolean;
  /** The blocks of a text box or cell, cleaned. */
  readonly blocks: (children: readonly XmlNode[], story: Story) => readonly XmlElement[];
};
