// Takes a thing out of any stored value, however deep: rows of a paper, a picture's nodes, a name in whatever words.
import type { Id } from '../../../shared/model/record.ts';
import type { NameSearch } from '../../../shared/rules/erased-names/name-search.ts';
import { mapTexts } from '../../../shared/rules/young-names/map-texts.ts';
import { nameVisitor } from './name-visitor.ts';

export type Erased =
  | { readonly kind: 'paper'; /** The paper and what belongs to it. */ readonly paperIds: ReadonlySet<Id>; readonly sectionIds: ReadonlySet<Id> }
  | { readonly kind: 'picture'; readonly sha256: string }
  | { readonly kind: 'name'; readonly search: NameSearch };

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

const isPicture = (value: unknown, sha256: string): boolean =>
  isTree(value) && ((value['type'] === 'image' && isTree(value['attrs']) && value['attrs']['sha256'] === sha256) || value['fileSha256'] === sha256 || (value['sha256'] === sha256 && 'fileName' in value));

/** Lists that may not be empty in a text get an empty paragraph. */
const orParagraph = (before: unknown, after: Tree): Tree =>
  isTree(before) && before['type'] === 'doc' && Array.isArray(after['content']) && after['content'].length === 0 ? { ...after, content: [{ type: 'paragraph' }] } : after;

/** What is gone leaves the lists that hold it; the attached file of a paper, its one place. */
const without = (value: unknown, isGone: (value: unknown) => boolean): unknown => {
  if (Array.isArray(value)) return value.filter((each) => !isGone(each)).map((each: unknown) => without(each, isGone));
  if (!isTree(value)) return value;
  const stays = Object.entries(value).filter(([key, each]) => !(key === 'file' && isGone(each)));
  return orParagraph(value, Object.fromEntries(stays.map(([key, each]) => [key, without(each, isGone)])));
};

/** A journal row that made the thing is the thing. */
const isMadeBy = (value: unknown, isGone: (value: unknown) => boolean): boolean =>
  isTree(value) && isTree(value['patch']) && value['patch']['kind'] === 'create' && isGone(value['patch']['record']);

const withoutRows = (value: unknown, isGone: (value: unknown) => boolean): unknown => without(value, (each) => isGone(each) || isMadeBy(each, isGone));

/** A stored value without the thing. Values that never held it come back equal. */
export const scrub = (value: unknown, erased: Erased): unknown => {
  switch (erased.kind) {
    case 'name':
      return mapTexts(value, nameVisitor(erased.search));
    case 'picture':
      return withoutRows(value, (each) => isPicture(each, erased.sha256));
    case 'paper':
      return withoutRows(value, (each) => isTree(each) && typeof each['id'] === 'string' && (erased.paperIds.has(each['id']) || erased.sectionIds.has(each['id'])));
  }
};
