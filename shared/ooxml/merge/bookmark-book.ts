// Bookmarks of one file under names of their own, which say nothing; what refers to one that isn't there is known before the text is read (17.13.6, 17.16.5.45).
import type { Result } from '../../model/result.ts';
import { xml } from '../xml-edit.ts';
import { readXml } from '../xml-events.ts';
import type { XmlElement } from '../xml-tree.ts';
import type { PackIds } from './pack-ids.ts';

const gone = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);

/** Adds the names of the bookmarks of a part that will be in the pack. */
export const collectBookmarks = (bytes: Uint8Array, part: string, names: Set<string>): Result<unknown> => {
  let inside = 0;
  return readXml(bytes, part, {
    open: (name, attributes) => {
      if (gone.has(name)) inside += 1;
      if (inside === 0 && name === 'w:bookmarkStart') names.add((attributes.get('w:name') ?? '').toLowerCase());
      return undefined;
    },
    close: name => { if (gone.has(name)) inside -= 1; return undefined; },
    text: () => undefined,
  });
};

/** Names of the bookmarks in a tree. */
export const bookmarksIn = ({ name, attributes, children }: XmlElement, names: Set<string> = new Set()): ReadonlySet<string> => {
  if (name === 'w:bookmarkStart') names.add((attributes.get('w:name') ?? '').toLowerCase());
  for (const child of children) if (typeof child !== 'string') bookmarksIn(child, names);
  return names;
};

export type BookmarkBook = {
  /** The pack's name of a bookmark of the file; null where it has none of that name. */
  readonly name: (name: string) => string | null;
  readonly start: (element: XmlElement) => XmlElement | null;
  readonly end: (element: XmlElement) => XmlElement | null;
  /** Ends of those that never ended, and names that something refers to and that were lost with removed text, once all text has been read. */
  readonly rest: () => readonly XmlElement[];
};

/** Of the 40 letters that a name may have, what the prefix leaves. */
const longest = 34;
/** Names that Word makes itself. Every other one was given by somebody, and may say what the text doesn't. */
const isMadeByWord = /^_(?:Toc|Ref|Hlk|heading=?h?)[_.]?\d+$/i;

/**
 * @param prefix stands before every name
 * @param there names that the file has, in lower case
 * @param elsewhere names that other files bring, as they are
 */
export const bookmarkBook = (prefix: string, there: ReadonlySet<string>, ids: PackIds, elsewhere: ReadonlySet<string> = new Set()): BookmarkBook => {
  const names = new Map<string, string>();
  const referred = new Set<string>();
  const open = new Map<string, string>();
  const done = new Set<string>();
  const newName = (name: string): string => {
    const key = name.toLowerCase();
    const known = names.get(key);
    if (known !== undefined) return known;
    const hidden = name.startsWith('_') ? '_' : '';
    let made = `${hidden}${prefix}${isMadeByWord.test(name) ? name.replace(/^_+/, '').replace(/[^\p{L}\p{N}_]/gu, '_') : `b${names.size + 1}`}`;
    for (let count = 2; made.length - prefix.length > longest || !ids.takeName(made); count += 1) made = `${hidden}${prefix}b${names.size + count}`;
    names.set(key, made);
    return made;
  };
  const begin = (name: string): XmlElement => {
    const id = ids.bookmark();
    return xml('w:bookmarkStart', { 'w:id': id, 'w:name': newName(name) });
  };
  const ending = (id: string): XmlElement => xml('w:bookmarkEnd', { 'w:id': id });
  return {
    name: name => {
      if (elsewhere.has(name)) return name;
      const key = name.toLowerCase();
      if (!there.has(key)) return null;
      referred.add(key);
      return newName(name);
    },
    start: element => {
      const name = element.attributes.get('w:name') ?? '';
      const oldId = element.attributes.get('w:id') ?? '';
      const key = name.toLowerCase();
      if (name === '' || name === '_GoBack' || done.has(key) || open.has(oldId)) return null;
      done.add(key);
      const made = begin(name);
      open.set(oldId, made.attributes.get('w:id') ?? '');
      const columns = ['w:colFirst', 'w:colLast'].flatMap(attribute => { const said = element.attributes.get(attribute); return said === undefined ? [] : [[attribute, said] as const]; });
      return { ...made, attributes: new Map([...made.attributes, ...columns]) };
    },
    end: element => {
      const oldId = element.attributes.get('w:id') ?? '';
      const id = open.get(oldId);
      open.delete(oldId);
      return id === undefined ? null : ending(id);
    },
    rest: () => {
      const lost = [...referred].filter(key => !done.has(key)).flatMap(key => { const made = begin(key); return [made, ending(made.attributes.get('w:id') ?? '')]; });
      const unended = [...open.values()].map(ending);
      open.clear();
      return [...unended, ...lost];
    },
  };
};
