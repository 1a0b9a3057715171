// One file of a pack from its bytes to blocks: opened by its relationships, read as a stream, its notes, lists and styles taken along as far as they are used.
import { ok, type Result } from '../../model/result.ts';
import type { Relationship } from '../package.ts';
import { headsAndFeet } from '../heads-and-feet.ts';
import { listOf, readNumbering } from '../numbering.ts';
import { paragraphProperties, runProperties } from '../paragraph-properties.ts';
import { readStyles, type StyleSheet } from '../styles.ts';
import { openWordPackage, readWordPart, type WordPackage } from '../word-package.ts';
import { xml } from '../xml-edit.ts';
import { elementsOf, readBlocks, type XmlElement } from '../xml-tree.ts';
import { bookmarkBook, bookmarksIn, collectBookmarks } from './bookmark-book.ts';
import { blocksOf, blockWalk } from './blocks.ts';
import { bodyWriter, type BodyTail, type FileOutline } from './body-writer.ts';
import type { CutPicture } from './cut-fill.ts';
import { fieldWalk, type FieldLosses } from './field-walk.ts';
import { readFileSettings, type FileSettings } from './file-settings.ts';
import { fontScripts } from './font-scripts.ts';
import type { FragmentContext, Story } from './fragment-context.ts';
import type { Hyphenation } from './hyphenation.ts';
import { listBook, type WrittenLists } from './list-book.ts';
import { markOf } from './marks.ts';
import { notice, type Notices } from './merge-notices.ts';
import { noteNumbers, sectionNotes, type NoteKind, type NoteNumbers } from './note-numbers.ts';
import type { NotesBook } from './notes-book.ts';
import { pageBreakSplitter, type BrokenParagraph } from './page-breaks.ts';
import { settingsInUse, type SettingWishes } from './pack-settings.ts';
import type { PackIds } from './pack-ids.ts';
import type { PackParts } from './pack-parts.ts';
import { hasPageColour } from './page-colour.ts';
import { cleanProperties } from './property-cleaner.ts';
import { rewriteGraphic } from './graphics.ts';
import type { PageParts } from './sections.ts';
import { shapeIds } from './shape-ids.ts';
import { foreignStyleBook, houseStyleBook } from './style-book.ts';
import { takeRelated, type CleanPicture, type TakeRelated } from './take-related.ts';
import { readTheme } from './theme.ts';

export type MergeFragment = {
  /** A Word file, or one that was made here and never written down. */
  readonly file: Uint8Array | WordPackage;
  /** Made in the host's own house style: its styles are the host's. */
  readonly house: boolean;
  /** Its pages have numbers of the pack. */
  readonly numbered: boolean;
  /** A bookmark stands at its beginning; one whose name ends "_end" stands in its last paragraph. */
  readonly named: boolean;
  /** Something stands at the head and foot of each page. */
  readonly header: boolean;
  readonly footer: boolean;
  /** More than 0: its first words become its heading in the outline, and its headings stand below them. 0: they stay as they are. */
  readonly outlineShift: number;
  /** Bookmarks of other files that it refers to. */
  readonly refersTo?: ReadonlySet<string>;
};

/** Where a file's parts, notes and ids go. */
export type FragmentParts = {
  readonly parts: PackParts;
  readonly notes: NotesBook;
  readonly ids: PackIds;
  readonly cleanPicture: CleanPicture;
  /** Absent: pictures go in whole. */
  readonly cutPicture?: CutPicture;
  readonly notices: Notices;
};

/** Letters of each paragraph of the body in order; null: a table. */
export type BlockLengths = readonly (number | null)[];

/** What is known once the whole text has been read. */
export type ReadFragment = { readonly tail: BodyTail; readonly styles: readonly XmlElement[]; readonly lists: WrittenLists; readonly blocks: BlockLengths; readonly outline: FileOutline; /** How words are divided at the ends of its lines; null: not at all. */ readonly hyphenation: Hyphenation | null; readonly needs: SettingWishes };

/** Wrappers of whole paragraphs that are entered and not kept. */
const through = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo', 'w14:conflictIns']);
const noteParts: Readonly<Record<NoteKind, string>> = { footnote: 'word/footnotes.xml', endnote: 'word/endnotes.xml' };

type NoteSource = { readonly notes: ReadonlyMap<string, XmlElement>; readonly part: string; readonly relationships: readonly Relationship[] };

const noteSource = (word: WordPackage, kind: NoteKind): Result<NoteSource> => {
  const tree = readWordPart(word, `${kind}s`);
  if (!tree.ok) return tree;
  const part = word.relationships.find(relationship => relationship.kind === `${kind}s`)?.target ?? '';
  const relationships = word.package.relationships(part);
  if (!relationships.ok) return relationships;
  const real = tree.value === null ? [] : elementsOf(tree.value).filter(({ name, attributes }) => name === `w:${kind}` && (attributes.get('w:type') ?? 'normal') === 'normal');
  return ok({ part, relationships: relationships.value, notes: new Map(real.map(note => [note.attributes.get('w:id') ?? '', note])) });
};

/** Names of all bookmarks that the file's text will bring. */
const bookmarkNames = (word: WordPackage, document: Uint8Array, sources: readonly NoteSource[]): Result<ReadonlySet<string>> => {
  const names = new Set<string>();
  const read = collectBookmarks(document, word.document, names);
  if (!read.ok) return read;
  for (const { part, notes } of sources) {
    const bytes = notes.size === 0 ? ok(null) : word.package.read(part);
    if (!bytes.ok) return bytes;
    const collected = bytes.value === null ? ok(null) : collectBookmarks(bytes.value, part, names);
    if (!collected.ok) return collected;
  }
  return ok(names);
};

/** Sections are read ahead only where there are notes to number. */
const numbersOf = (settings: FileSettings, sources: readonly NoteSource[], document: Uint8Array, part: string): Result<NoteNumbers> => {
  const sections = sources.every(({ notes }) => notes.size === 0) ? ok([]) : sectionNotes(document, part);
  return sections.ok ? ok(noteNumbers({ footnote: settings.footnotes, endnote: settings.endnotes }, sections.value)) : sections;
};

const ownMarks = (ending: string, ids: PackIds): readonly XmlElement[] => {
  const id = ids.bookmark();
  return [xml('w:bookmarkStart', { 'w:id': id, 'w:name': `${markOf('name')}${ending}` }), xml('w:bookmarkEnd', { 'w:id': id })];
};

/** What is lost where a paragraph is broken in two: in Word its own list sets it in before its style does, its style before the style's list (17.9.23). */
const brokenParagraph = (source: XmlElement | undefined, sheet: StyleSheet, lists: XmlElement | null, styles: XmlElement | null): BrokenParagraph => {
  const own = paragraphProperties(source);
  const style = sheet.paragraph(own.style);
  const list = listOf(readNumbering(lists, styles), sheet, { style: own.style, numberingId: own.numberingId, numberingLevel: own.numberingLevel });
  const ofList = list?.list.levels[list.level]?.indent.start;
  return { numbered: list !== null, listIndent: list?.direct === true ? ofList : style?.indent.start ?? ofList, heading: (own.outlineLevel ?? style?.outlineLevel ?? 9) < 9 };
};

/**
 * Reads a file; what depends on the pack is marked (marks.ts).
 * @param write takes its blocks in order
 * @returns its last paragraph and section, which the caller writes; a problem where the file can't be read
 */
export const readFragment = (fragment: MergeFragment, pack: FragmentParts, write: (block: XmlElement) => void): Result<ReadFragment> => {
  const { notices } = pack;
  const opened = fragment.file instanceof Uint8Array ? openWordPackage(fragment.file) : ok(fragment.file);
  if (!opened.ok) return opened;
  const word = opened.value;
  const document = word.package.read(word.document);
  if (!document.ok) return document;
  const [styleTree, listTree, themeTree, settingsTree] = [readWordPart(word, 'styles'), readWordPart(word, 'numbering'), readWordPart(word, 'theme'), readWordPart(word, 'settings')];
  if (!styleTree.ok) return styleTree;
  if (!listTree.ok) return listTree;
  const [footnotes, endnotes] = [noteSource(word, 'footnote'), noteSource(word, 'endnote')];
  if (!footnotes.ok) return footnotes;
  if (!endnotes.ok) return endnotes;
  const bytes = document.value ?? new Uint8Array();
  const names = word.trees === undefined ? bookmarkNames(word, bytes, [footnotes.value, endnotes.value]) : ok(bookmarksIn(word.trees.body));
  if (!names.ok) return names;
  if (word.macros) notice(notices, 'macros');
  if (!fragment.house && hasPageColour(settingsTree.ok ? settingsTree.value : null, bytes)) notice(notices, 'page-colour');
  const replaced = fragment.house ? ok(0) : headsAndFeet(word);
  if (replaced.ok && replaced.value > 0) notice(notices, 'headers-replaced');

  const prefix = markOf('prefix');
  const settings = readFileSettings(settingsTree.ok ? settingsTree.value : null);
  const theme = readTheme(themeTree.ok ? themeTree.value : null, fontScripts(settingsTree.ok ? settingsTree.value : null));
  const styles = fragment.house ? houseStyleBook : foreignStyleBook(styleTree.value, { prefix, theme, outlineShift: fragment.outlineShift, hyphenates: settings.hyphenation !== null, fixedSpacing: settings.fixedSpacing });
  const bookmarks = bookmarkBook(prefix, names.value, pack.ids, fragment.refersTo);
  const take = (relationships: readonly Relationship[], part: string): TakeRelated =>
    takeRelated({ files: word.package, relationships, parts: pack.parts, into: pack.parts.relationshipsOf(part), theme, cleanPicture: pack.cleanPicture, ...(pack.cutPicture === undefined ? {} : { cutPicture: pack.cutPicture }), notices });
  const numbers = numbersOf(settings, [footnotes.value, endnotes.value], bytes, word.document);
  if (!numbers.ok) return numbers;
  const sources: Readonly<Record<NoteKind, NoteSource>> = { footnote: footnotes.value, endnote: endnotes.value };
  const noteTakers: Readonly<Record<NoteKind, TakeRelated>> = { footnote: take(sources.footnote.relationships, noteParts.footnote), endnote: take(sources.endnote.relationships, noteParts.endnote) };
  const noteIds = new Map<string, string>();
  const losses: FieldLosses = {
    onLinkLost: () => { notice(notices, 'links-removed'); }, onNumberLost: () => { notice(notices, 'numbers-left-out'); },
    onHidden: () => { notice(notices, 'hidden-text'); }, onInstructionLost: () => { notice(notices, 'fields-left-out'); },
  };

  const sheet = readStyles(styleTree.value);
  const inUse = settingsInUse();
  const context: FragmentContext = {
    theme, settings, inUse, styles, bookmarks, notices, sheet, shapeId: shapeIds(prefix), ids: pack.ids, outlineShift: fragment.house ? 0 : fragment.outlineShift,
    lists: listBook(listTree.value, {
      theme, styleInUse: styles.inUse, onHidden: () => { notice(notices, 'hidden-text'); },
      hidesNumber: (properties) => { const own = runProperties(properties); return own.hidden ?? (own.style === undefined ? false : (sheet.character(own.style)?.hidden ?? false)); },
      pictureBullet: bullet => {
        const relationships = word.package.relationships(word.relationships.find(({ kind }) => kind === 'numbering')?.target ?? '');
        const story = storyWith(take(relationships.ok ? relationships.value : [], 'word/numbering.xml'));
        const drawn = elementsOf(bullet).flatMap(child => rewriteGraphic(child, story));
        return drawn.length === 0 ? null : { ...bullet, children: drawn };
      },
    }),
    note: (kind, id, ownMark) => {
      const key = `${kind}/${id}`;
      const known = noteIds.get(key);
      const note = sources[kind].notes.get(id);
      if (note === undefined) return null;
      const mark = ownMark ? null : numbers.value.next(kind);
      if (known !== undefined) return { id: known, mark };
      const newId = pack.notes.next(kind);
      noteIds.set(key, newId);
      pack.notes.put(kind, newId, blocksOf(note.children, { ...storyWith(noteTakers[kind], mark), inNote: true }));
      return { id: newId, mark };
    },
    noteNumbers: numbers.value,
  };
  const storyWith = (related: TakeRelated, noteMark: string | null = null): Story => ({
    fragment: context, related, noteMark, look: null, concealed: false, fallback: false, inNote: false, fields: fieldWalk(bookmarks, losses),
    blocks: (children, story) => blocksOf(children, { ...story, fields: fieldWalk(bookmarks, losses) }),
  });

  const story = storyWith(take(word.relationships, 'word/document.xml'));
  const split = pageBreakSplitter();
  const walk = blockWalk(story, fragment.house ? undefined : (paragraph, source) => split(paragraph, () => brokenParagraph(source, sheet, listTree.value, styleTree.value)));
  const pageParts: PageParts = { header: fragment.header || fragment.numbered ? markOf('header') : null, footer: fragment.footer ? markOf('footer') : null, emptyHead: !fragment.header };
  const blocks: (number | null)[] = [];
  const writer = bodyWriter(context, { parts: pageParts, numbered: fragment.numbered, gutterAbove: settings.gutterAbove, notes: { footnote: settings.footnotes, endnote: settings.endnotes }, counts: kind => sources[kind].notes.size > 0 && numbers.value.automatic(kind) }, {
    first: fragment.named ? ownMarks('', pack.ids) : [], last: fragment.named ? ownMarks('_end', pack.ids) : [], heading: !fragment.house && fragment.outlineShift > 0,
    onBlock: letters => { blocks.push(letters); },
  }, write);
  let section: XmlElement | null = null;
  const next = (block: XmlElement): void => {
    if (block.name === 'w:sectPr') section = cleanProperties(block, theme, each => each);
    else walk.push(block).forEach(writer.block);
  };
  const read = word.trees === undefined ? readBlocks(bytes, word.document, 'w:body', through, next) : ok(elementsOf(word.trees.body).forEach(next));
  if (!read.ok) return read;
  walk.end().forEach(writer.block);
  const tail = writer.end(section, [...story.fields.endStory(), ...bookmarks.rest()]);
  const used = [...inUse.found()];
  const definitions = styles.definitions(context.lists.property);
  return ok({ tail, blocks, outline: writer.outline(), styles: definitions, lists: context.lists.finish(), hyphenation: fragment.house ? null : settings.hyphenation, needs: { wishes: used.filter((setting) => settings.ofWhole.has(setting)), refuses: used.filter((setting) => !settings.ofWhole.has(setting)) } });
};
