// One Word file out of many: the host's parts, then file after file appended to one document (reference: DESIGN section 2, the pack).
import { ok, type Result } from '../../model/result.ts';
import { openWordPackage, readWordPart, type WordPackage } from '../word-package.ts';
import { withChildren, xml } from '../xml-edit.ts';
import { elementsOf, type XmlElement } from '../xml-tree.ts';
import { partFrame, writePart } from '../write-xml.ts';
import { appendPrepared, noCounts, type Appended, type PackPlace } from './append-prepared.ts';
import type { NoteKind } from './note-numbers.ts';
import { withHyphenation, withoutDividing } from './hyphenation.ts';
import { notesBeforeAll, noteSeparators } from './notes-book.ts';
import { wholeSettings, withPackSettings, type FileNeeds, type WholeSettings } from './pack-settings.ts';
import { packParts, type PackParts } from './pack-parts.ts';
import { prepareFragment, type PreparedFragment } from './prepared-fragment.ts';
import type { CleanPicture } from './take-related.ts';

/** Blocks that stand at the head and foot of each page, in the host's styles; null: none. */
export type PageFurniture = { readonly header: readonly XmlElement[] | null; readonly footer: readonly XmlElement[] | null };

export type Merger = {
  /** Appends a file that was prepared for such a place: with a head or without one. */
  readonly add: (prepared: PreparedFragment, place: Omit<PackPlace, 'header' | 'footer'>, furniture: PageFurniture) => void;
  /** The parts of the finished file by name, to be zipped. */
  /** @param afterLast blocks as XML behind the last paragraph, for counting pages */
  readonly finish: (afterLast?: string) => ReadonlyMap<string, Uint8Array>;
};

export type MergeHost = { readonly bytes: Uint8Array; readonly bookmark: string | null; /** Bookmarks of other files that it refers to. */ readonly refersTo?: ReadonlySet<string>; /** Only its styles, settings and properties are taken. */ readonly withoutText?: boolean; /** Of the pack that this is a part of; absent: of the files in it. */ readonly settings?: WholeSettings };

/** A head without words, of one point: without it the pages would have the head of the paper before. */
const emptyHead: readonly XmlElement[] = [xml('w:p', {}, [xml('w:pPr', {}, [
  xml('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '20', 'w:lineRule': 'exact' }), xml('w:rPr', {}, [xml('w:sz', { 'w:val': '2' }), xml('w:szCs', { 'w:val': '2' })]),
])])];

export const holdsBlocks = (blocks: readonly XmlElement[] | null): boolean => blocks !== null && blocks.length > 0;

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const documentName = 'word/document.xml';
const encoder = new TextEncoder();

/** Parts of the host that say something of the whole file and hold no text. */
const carried: Readonly<Record<string, readonly [name: string, type: string]>> = {
  fontTable: ['word/fontTable.xml', `${word}.fontTable+xml`], theme: ['word/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
};
const properties: Readonly<Record<string, readonly [name: string, type: string]>> = {
  'core-properties': ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  'extended-properties': ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
};

const carry = (host: WordPackage, parts: PackParts): Result<null> => {
  const top = host.package.relationships('');
  if (!top.ok) return top;
  parts.relationshipsOf('').add('officeDocument', documentName, false);
  for (const [relationships, source, kinds] of [[top.value, '', properties], [host.relationships, documentName, carried]] as const) {
    for (const { kind, target, external } of relationships) {
      const place = kinds[kind];
      const bytes = place === undefined || external ? ok(null) : host.package.read(target);
      if (!bytes.ok) return bytes;
      if (place === undefined || bytes.value === null) continue;
      parts.put(place[0], bytes.value, place[1]);
      parts.relationshipsOf(source).add(kind, place[0], false);
    }
  }
  return ok(null);
};

/** Endnotes stand at the end of their paper and not of the pack (17.11.5, 17.11.22). */
const withEndnotesInPlace = (settings: XmlElement): XmlElement => {
  const place = xml('w:endnotePr', {}, [xml('w:pos', { 'w:val': 'sectEnd' }), xml('w:endnote', { 'w:id': '-1' }), xml('w:endnote', { 'w:id': '0' })]);
  const children = elementsOf(settings).filter(({ name }) => name !== 'w:endnotePr');
  const at = children.findIndex(({ name }) => name === 'w:compat');
  return withChildren(settings, at < 0 ? [...children, place] : [...children.slice(0, at), place, ...children.slice(at)]);
};

/** Text is encoded in pieces as it comes, so that no string of the whole document is ever made. */
const bytesBuilder = () => {
  const pieces: Uint8Array[] = [];
  let text: string[] = [];
  let length = 0;
  const encode = (): void => { if (text.length > 0) pieces.push(encoder.encode(text.join(''))); text = []; length = 0; };
  return {
    add: (more: string): void => { text.push(more); length += more.length; if (length > 262_144) encode(); },
    finish: (): Uint8Array => {
      encode();
      const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
      let at = 0;
      for (const piece of pieces) { whole.set(piece, at); at += piece.length; }
      return whole;
    },
  };
};

/**
 * Begins a merge.
 * @param host a .docx of our own: its styles, settings and properties are the merged file's; its text stands first and its pages have no numbers
 * @param cleanPicture takes the metadata out of pictures
 */
export const mergeInto = (host: MergeHost, furniture: PageFurniture, cleanPicture: CleanPicture): Result<Merger> => {
  const opened = openWordPackage(host.bytes);
  if (!opened.ok) return opened;
  const [styles, settings] = [readWordPart(opened.value, 'styles'), readWordPart(opened.value, 'settings')];
  if (!styles.ok) return styles;
  if (!settings.ok) return settings;
  const parts = packParts();
  const carriedOver = carry(opened.value, parts);
  if (!carriedOver.ok) return carriedOver;
  const links = parts.relationshipsOf(documentName);
  const hostStyles = styles.value ?? xml('w:styles');
  const body = bytesBuilder();
  const [head, tail] = partFrame('w:document');
  body.add(`${head}<w:body>`);
  const counts = noCounts();
  const appended: Appended[] = [];
  const pageParts = new Map<string, string>();
  const pagePart = (kind: 'header' | 'footer', blocks: readonly XmlElement[] | null): string | null => {
    if (blocks === null || blocks.length === 0) return null;
    const xmlText = writePart(xml(kind === 'header' ? 'w:hdr' : 'w:ftr', {}, blocks));
    const known = pageParts.get(xmlText);
    if (known !== undefined) return known;
    const name = parts.free('word/', kind, 'xml');
    parts.put(name, encoder.encode(xmlText), `${word}.${kind}+xml`);
    const id = links.add(kind, name, false);
    pageParts.set(xmlText, id);
    return id;
  };
  let held: Appended | null = null;
  let headed = false;
  const needs: FileNeeds[] = [];
  const add: Merger['add'] = (prepared, place, { header, footer }) => {
    if (held !== null) body.add(held.tailBefore);
    headed ||= holdsBlocks(header);
    needs.push({ ...prepared.needs, hyphenation: prepared.hyphenation });
    held = appendPrepared(prepared, { ...place, header: pagePart('header', holdsBlocks(header) || !headed ? header : emptyHead), footer: pagePart('footer', footer) }, counts, parts);
    body.add(held.body);
    appended.push({ ...held, body: '' });
  };
  const all = (key: keyof Appended): string => appended.map((each) => each[key]).join('');
  const put = (kind: string, root: XmlElement | null, more = ''): void => {
    if (root === null) return;
    const name = `word/${kind}.xml`;
    parts.put(name, encoder.encode(writePart(root, more)), `${word}.${kind}+xml`);
    links.add(kind, name, false);
  };
  const notes = (kind: NoteKind): void => {
    const written = all(`${kind}s`);
    if (written !== '') put(`${kind}s`, xml(`w:${kind}s`, {}, [...noteSeparators(kind), ...notesBeforeAll(kind, counts[`${kind}s`])]), written);
  };
  const finish: Merger['finish'] = (afterLast = '') => {
    body.add(`${held === null ? '' : `${held.lastParagraph}${afterLast}${held.lastSection}`}</w:body>${tail}`);
    const { granted, hyphenation } = host.settings ?? wholeSettings(needs);
    put('styles', hyphenation === null ? hostStyles : withoutDividing(hostStyles), all('styles'));
    if (counts.lists > 0) put('numbering', xml('w:numbering'), all('bullets') + all('abstracts') + all('lists'));
    const own = withPackSettings(settings.value ?? xml('w:settings'), granted);
    const divided = hyphenation === null ? own : withHyphenation(own, hyphenation);
    put('settings', all('endnotes') === '' ? divided : withEndnotesInPlace(divided));
    notes('footnote');
    notes('endnote');
    parts.put(documentName, body.finish(), `${word}.document.main+xml`);
    return parts.finish();
  };
  if (host.withoutText === true) return ok({ add, finish });
  const { header, footer } = furniture;
  const first = prepareFragment({ file: host.bytes, house: true, numbered: false, named: host.bookmark !== null, header: holdsBlocks(header), footer: holdsBlocks(footer), outlineShift: 0, ...(host.refersTo === undefined ? {} : { refersTo: host.refersTo }) }, cleanPicture);
  if (!first.ok) return first;
  add(first.value, { start: null, bookmark: host.bookmark }, furniture);
  return ok({ add, finish });
};
