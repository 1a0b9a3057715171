// Takes a thing out of any stored value, however deep: rows of a paper, a picture's nodes, a name in whatever words.
import type { Id } from '../../../shared/model/record.ts';

export type Erased =
  | { readonly kind: 'paper'; /** The paper and what belongs to it. */ readonly paperIds: ReadonlySet<Id>; readonly sectionIds: ReadonlySet<Id> }
  | { readonly kind: 'picture'; readonly sha256: string }
  | { readonly kind: 'name'; readonly name: string };

/** What stands where a name stood. */
export const nameErased = '[name erased]';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The name in any case, its words parted by any spaces, line breaks or soft hyphens. */
const namePattern = (name: string): RegExp => new RegExp(name.trim().split(/\s+/).map(escaped).join('[\\s\\u00a0\\u00ad]+'), 'giu');

const isTextNode = (value: unknown): value is Tree & { readonly text: string } => isTree(value) && value['type'] === 'text' && typeof value['text'] === 'string';

/** A name that runs over several pieces of one paragraph (half of it bold) is taken out of all of them. */
const withoutNameAcross = (pieces: readonly unknown[], pattern: RegExp): unknown[] => {
  const texts = pieces.map((piece) => (isTextNode(piece) ? piece.text : '\uFFFC'));
  const matches = Array.from(texts.join('').matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
  let offset = 0;
  return pieces.flatMap((piece, at) => {
    const start = offset;
    offset += texts[at]?.length ?? 0;
    if (!isTextNode(piece)) return [piece];
    const text = [...matches].reverse().reduce((words, match) => {
      const [from, to] = [Math.max(0, match.start - start), Math.min(piece.text.length, match.end - start)];
      if (from >= to) return words;
      return words.slice(0, from) + (match.start >= start ? nameErased : '') + words.slice(to);
    }, piece.text);
    return text === '' ? [] : [{ ...piece, text }];
  });
};

const names = (value: unknown, pattern: RegExp): unknown => {
  if (typeof value === 'string') return value.replace(pattern, nameErased);
  if (Array.isArray(value)) return (value.some(isTextNode) ? withoutNameAcross(value, pattern) : value).map((each: unknown) => names(each, pattern));
  return isTree(value) ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, names(each, pattern)])) : value;
};

const isPicture = (value: unknown, sha256: string): boolean =>
  isTree(value) && ((value['type'] === 'image' && isTree(value['attrs']) && value['attrs']['sha256'] === sha256) || value['fileSha256'] === sha256);

/** Lists that may not be empty in a text get an empty paragraph. */
const orParagraph = (before: unknown, after: Tree): Tree =>
  isTree(before) && before['type'] === 'doc' && Array.isArray(after['content']) && after['content'].length === 0 ? { ...after, content: [{ type: 'paragraph' }] } : after;

const without = (value: unknown, isGone: (value: unknown) => boolean): unknown => {
  if (Array.isArray(value)) return value.filter((each) => !isGone(each)).map((each: unknown) => without(each, isGone));
  if (!isTree(value)) return value;
  return orParagraph(value, Object.fromEntries(Object.entries(value).map(([key, each]) => [key, without(each, isGone)])));
};

/** A stored value without the thing. Values that never held it come back equal. */
export const scrub = (value: unknown, erased: Erased): unknown => {
  switch (erased.kind) {
    case 'name':
      return names(value, namePattern(erased.name));
    case 'picture':
      return without(value, (each) => isPicture(each, erased.sha256));
    case 'paper':
      return without(value, (each) => isTree(each) && typeof each['id'] === 'string' && (erased.paperIds.has(each['id']) || erased.sectionIds.has(each['id'])));
  }
};

/** Whether a text as it is stored (JSON) holds the thing. */
export const holds = (json: string, erased: Erased): boolean => {
  switch (erased.kind) {
    case 'name': {
      const value: unknown = JSON.parse(json);
      return JSON.stringify(names(value, namePattern(erased.name))) !== JSON.stringify(value);
    }
    case 'picture':
      return json.includes(erased.sha256);
    case 'paper':
      return false;
  }
};
