// One file as it goes into any pack: read, cleaned and written once; what depends on the pack is a mark (marks.ts). Putting it into a pack is filling in marks.
import type { Result } from '../../model/result.ts';
import { ok } from '../../model/result.ts';
import { writeXml } from '../write-xml.ts';
import { withSection } from './blocks.ts';
import type { FileOutline } from './body-writer.ts';
import type { Hyphenation } from './hyphenation.ts';
import type { WrittenLists } from './list-book.ts';
import { markOf } from './marks.ts';
import type { MergeNotice, Notices } from './merge-notices.ts';
import type { NoteKind } from './note-numbers.ts';
import { notesBook, withSpaceBehindMark, type WrittenNotes } from './notes-book.ts';
import { withLevelsMoved } from './outline-levels.ts';
import type { SettingWishes } from './pack-settings.ts';
import { packIds } from './pack-ids.ts';
import { packParts, type StoredLink, type StoredPart } from './pack-parts.ts';
import { withoutSpaceBelow } from './paragraph-space.ts';
import { readFragment, type BlockLengths, type MergeFragment } from './read-fragment.ts';
import type { CutPicture } from './cut-fill.ts';
import type { CleanPicture } from './take-related.ts';

export type PreparedFragment = {
  /** All blocks but the last paragraph. */
  readonly body: string;
  /** The last paragraph with its section inside, as it stands where another file follows: with room below, Word would leave as much less above the first line of that one. */
  readonly tailBefore: string;
  /** The same apart, as they stand at the end of the document. */
  readonly lastParagraph: string;
  readonly lastSection: string;
  readonly styles: string;
  readonly lists: WrittenLists;
  readonly footnotes: WrittenNotes;
  readonly endnotes: WrittenNotes;
  readonly drawings: number;
  readonly bookmarks: number;
  /** How words are divided at the ends of its lines; null: not at all. */
  readonly hyphenation: Hyphenation | null;
  readonly needs: SettingWishes;
  readonly parts: readonly StoredPart[];
  readonly links: ReadonlyMap<string, readonly StoredLink[]>;
  readonly blocks: BlockLengths;
  readonly notices: ReadonlyMap<MergeNotice, number>;
};

/** Parts that all files of a pack share: relationships of theirs are counted anew in each pack. */
export const sharedParts = new Set(['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'word/numbering.xml']);

/** Headings of the highest level stand right below the title, or where there is none in its place: no level is left out between them and the papers around. Those in cells alone stand below it. */
const shiftOf = ({ titled, highest }: FileOutline): number => (highest === null ? 1 : (titled ? 1 : 0) - highest);

/**
 * Reads and cleans a file.
 * @param cleanPicture takes the metadata out of pictures
 * @param cutPicture cuts them to what the file shows; absent: they go in whole
 * @returns a problem where the file can't be read
 */
export const prepareFragment = (fragment: MergeFragment, cleanPicture: CleanPicture, cutPicture?: CutPicture): Result<PreparedFragment> => {
  const parts = packParts((part, count) => (sharedParts.has(part) ? markOf('link', count) : `rId${count}`));
  const notices: Notices = new Map();
  const [ids, notes] = [packIds(), notesBook()];
  const body: string[] = [];
  const read = readFragment(fragment, { parts, notes, ids, cleanPicture, ...(cutPicture === undefined ? {} : { cutPicture }), notices }, (block) => { body.push(writeXml(block)); });
  if (!read.ok) return read;
  const { tail: { paragraph, section }, styles, lists, blocks, hyphenation, needs, outline } = read.value;
  const { drawings, bookmarks } = ids.counted();
  const written = (text: string): string => withLevelsMoved(text, shiftOf(outline));
  const ofNotes = (kind: NoteKind): WrittenNotes => { const { xml, count } = notes.written(kind); return { xml: written(xml), count }; };
  return ok({
    body: written(body.join('')), tailBefore: written(writeXml(withSection(withoutSpaceBelow(paragraph), section))), lastParagraph: written(writeXml(withSpaceBehindMark(paragraph))), lastSection: writeXml(section), blocks,
    styles: written(styles.map(writeXml).join('')), lists, footnotes: ofNotes('footnote'), endnotes: ofNotes('endnote'), drawings, bookmarks, hyphenation, needs, notices, ...parts.contents(),
  });
};
