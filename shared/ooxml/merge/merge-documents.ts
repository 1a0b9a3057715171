// One Word file out of many: the host's parts, then file after file appended to one document (reference: DESIGN section 2, the pack).
import { ok, type Result } from '../../model/result.ts';
import { openWordPackage, readWordPart, type WordPackage } from '../word-package.ts';
import { withChildren, xml } from '../xml-edit.ts';
import { elementsOf, type XmlElement } from '../xml-tree.ts';
import { partFrame, writePart, writeXml } from '../write-xml.ts';
import { withSection } from './blocks.ts';
import type { BodyTail } from './body-writer.ts';
import { numberingPart, numberingTree } from './list-book.ts';
import type { MergeNotice, Notices } from './merge-notices.ts';
import { notesBook } from './notes-book.ts';
import { packIds } from './pack-ids.ts';
import { packParts, type PackParts } from './pack-parts.ts';
import { readFragment, type MergeFragment, type Pack } from './read-fragment.ts';
import type { CleanPicture } from './take-related.ts';

/** Blocks that stand at the head and foot of each page, in the host's styles; null: none. */
export type PageFurniture = { readonly header: readonly XmlElement[] | null; readonly footer: readonly XmlElement[] | null };

export type Merger = {
  /** Appends a file. After a problem the merger must not be used any more. */
  readonly add: (fragment: MergeFragment, furniture: PageFurniture) => Result<ReadonlyMap<MergeNotice, number>>;
  /** The parts of the finished file by name, to be zipped. */
  readonly finish: () => ReadonlyMap<string, Uint8Array>;
};

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
export const mergeInto = (host: Pick<MergeFragment, 'bytes' | 'bookmark' | 'refersTo'>, furniture: PageFurniture, cleanPicture: CleanPicture): Result<Merger> => {
  const opened = openWordPackage(host.bytes);
  if (!opened.ok) return opened;
  const [styles, numbering, settings] = [readWordPart(opened.value, 'styles'), readWordPart(opened.value, 'numbering'), readWordPart(opened.value, 'settings')];
  if (!styles.ok) return styles;
  if (!numbering.ok) return numbering;
  if (!settings.ok) return settings;
  const parts = packParts();
  const carriedOver = carry(opened.value, parts);
  if (!carriedOver.ok) return carriedOver;
  const links = parts.relationshipsOf(documentName);
  const hostStyles = styles.value ?? xml('w:styles');
  // The host comes in as the first file, so its lists are counted anew like everybody's.
  const pack: Pack = { parts, numbering: numberingPart(null), notes: notesBook(), styles: [], ids: packIds(), cleanPicture };
  const body = bytesBuilder();
  const [head, tail] = partFrame('w:document');
  body.add(`${head}<w:body>`);
  let count = 0;
  let held: BodyTail | null = null;
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
  const write = (block: XmlElement): void => { body.add(writeXml(block)); };
  const add: Merger['add'] = (fragment, { header, footer }) => {
    if (held !== null) write(withSection(held.paragraph, held.section));
    const notices: Notices = new Map();
    const read = readFragment(fragment, count, pack, { header: pagePart('header', header), footer: pagePart('footer', footer) }, notices, write);
    count += 1;
    if (!read.ok) return read;
    held = read.value;
    return ok(notices);
  };
  const put = (kind: string, name: string, root: XmlElement | null): void => {
    if (root === null) return;
    parts.put(name, encoder.encode(writePart(root)), `${word}.${kind}+xml`);
    links.add(kind, name, false);
  };
  const first = add({ ...host, house: true, start: null, outlineShift: 0 }, furniture);
  if (!first.ok) return first;
  return ok({
    add,
    finish: () => {
      if (held !== null) body.add(writeXml(held.paragraph) + writeXml(held.section));
      body.add(`</w:body>${tail}`);
      put('styles', 'word/styles.xml', withChildren(hostStyles, [...elementsOf(hostStyles), ...pack.styles]));
      put('numbering', 'word/numbering.xml', pack.numbering.lists.length === 0 ? null : numberingTree(pack.numbering));
      const endnotes = pack.notes.tree('endnote');
      put('settings', 'word/settings.xml', settings.value === null || endnotes === null ? settings.value : withEndnotesInPlace(settings.value));
      put('footnotes', 'word/footnotes.xml', pack.notes.tree('footnote'));
      put('endnotes', 'word/endnotes.xml', endnotes);
      parts.put(documentName, body.finish(), `${word}.document.main+xml`);
      return parts.finish();
    },
  });
};
