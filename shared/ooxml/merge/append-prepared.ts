// A prepared file put into a pack: its parts under free names, its marks filled in with what the pack has reached.
import { markOf, withMarksFilled, type MarkKind } from './marks.ts';
import type { PackParts } from './pack-parts.ts';
import { sharedParts, type PreparedFragment } from './prepared-fragment.ts';

/** How much of each the pack holds already. */
export type PackCounts = { files: number; drawings: number; bookmarks: number; lists: number; abstracts: number; bullets: number; footnotes: number; endnotes: number };

export const noCounts = (): PackCounts => ({ files: 0, drawings: 0, bookmarks: 0, lists: 0, abstracts: 0, bullets: 0, footnotes: 0, endnotes: 0 });

/** Where a file stands in the pack. */
export type PackPlace = {
  /** The number of its first page; null: its pages have none. */
  readonly start: number | null;
  /** Name of the bookmark at its beginning; null: none. */
  readonly bookmark: string | null;
  /** Relationships of the head and foot of its pages; null: none. */
  readonly header: string | null;
  readonly footer: string | null;
  /** What stands in each paragraph of the body, by its number among the blocks, for counting pages; absent: nothing. */
  readonly probe?: (block: number) => string;
};

/** What the file adds to the parts that all share, ready to be written. */
export type Appended = Readonly<Record<'body' | 'tailBefore' | 'lastParagraph' | 'lastSection' | 'styles' | 'bullets' | 'abstracts' | 'lists' | 'footnotes' | 'endnotes', string>>;

const splitName = (name: string): readonly [folder: string, stem: string, ending: string] => {
  const [slash, dot] = [name.lastIndexOf('/'), name.lastIndexOf('.')];
  return [name.slice(0, slash + 1), name.slice(slash + 1, dot).replace(/\d+$/, ''), name.slice(dot + 1)];
};

const media = 'word/media/';

/** As it is written in every section of a file whose pages are numbered. */
const headReference = `<w:headerReference w:type="default" r:id="${markOf('header')}"/>`;

/** A diagram's data names the relationship of its drawing, which is one of the part that the diagram stands in (MS-ODRAWXML 2.7.1.1). */
const namesLinks = (type: string): boolean => type.endsWith('.diagramData+xml');

/** Stores the file's parts; answers relationship ids in the shared parts, by part. */
const takeParts = ({ parts, links }: PreparedFragment, into: PackParts): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string>();
  for (const { name, type, bytes } of parts) {
    const [folder, stem, ending] = splitName(name);
    const picture = name.startsWith(media);
    const newName = picture ? into.picture(bytes, ending, type) : into.free(folder, stem, ending);
    if (!picture && !namesLinks(type)) into.put(newName, bytes, type);
    names.set(name, newName);
  }
  const ids = new Map<string, readonly string[]>();
  for (const [part, rows] of links) {
    const own = into.relationshipsOf(names.get(part) ?? part);
    const added = rows.map(({ kind, target, external }) => own.add(kind, external ? target : (names.get(target) ?? target), external));
    if (sharedParts.has(part)) ids.set(part, added);
  }
  const naming = parts.filter((each) => namesLinks(each.type));
  const holders = new Map(naming.length === 0 ? [] : [...links].reverse().flatMap(([part, rows]) => rows.map(({ target }) => [target, part] as const)));
  for (const { name, type, bytes } of naming) {
    const holder = holders.get(name) ?? '';
    const text = withMarksFilled(new TextDecoder().decode(bytes), (kind, count) => (kind === 'link' ? (ids.get(holder)?.[count - 1] ?? '') : ''));
    into.put(names.get(name) ?? name, new TextEncoder().encode(text), type);
  }
  return ids;
};

/** Counts on with what the file brings. */
export const appendPrepared = (file: PreparedFragment, place: PackPlace, counts: PackCounts, parts: PackParts): Appended => {
  const links = takeParts(file, parts);
  const base = { ...counts };
  const values: Readonly<Record<Exclude<MarkKind, 'link'>, (count: number) => string>> = {
    prefix: () => `x${base.files}_`, name: () => place.bookmark ?? '', start: () => String(place.start ?? 1), page: (count) => String(count + (place.start ?? 1) - 1),
    probe: (count) => place.probe?.(count) ?? '', header: () => place.header ?? '', footer: () => place.footer ?? '', drawing: (count) => String(base.drawings + count), bookmark: (count) => String(base.bookmarks + count),
    list: (count) => String(base.lists + count), abstract: (count) => String(base.abstracts + count), bullet: (count) => String(base.bullets + count),
    footnote: (count) => String(base.footnotes + count), endnote: (count) => String(base.endnotes + count),
  };
  const filled = (part: string, text: string): string => (text === '' ? '' : withMarksFilled(text, (kind, count) => (kind === 'link' ? (links.get(part)?.[count - 1] ?? '') : values[kind](count))));
  const headed = (text: string): string => (place.header === null ? text.replaceAll(headReference, '') : text);
  const inDocument = (text: string): string => filled('word/document.xml', headed(text));
  const inNumbering = (text: string): string => filled('word/numbering.xml', text);
  counts.files += 1;
  counts.drawings += file.drawings;
  counts.bookmarks += file.bookmarks;
  counts.lists += file.lists.lists.count;
  counts.abstracts += file.lists.abstracts.count;
  counts.bullets += file.lists.bullets.count;
  counts.footnotes += file.footnotes.count;
  counts.endnotes += file.endnotes.count;
  return {
    body: inDocument(file.body), tailBefore: inDocument(file.tailBefore), lastParagraph: inDocument(file.lastParagraph), lastSection: inDocument(file.lastSection), styles: inDocument(file.styles),
    bullets: inNumbering(file.lists.bullets.xml), abstracts: inNumbering(file.lists.abstracts.xml), lists: inNumbering(file.lists.lists.xml),
    footnotes: filled('word/footnotes.xml', file.footnotes.xml), endnotes: filled('word/endnotes.xml', file.endnotes.xml),
  };
};
