// What a Word file holds beside its text: names of people in its properties, links to elsewhere, files inside it, pictures that tell their place.
import { fileSignature } from '../../importing/file-signature.ts';
import { ok, type Result } from '../../model/result.ts';
import { safeAddress } from '../../ooxml/merge/links.ts';
import type { OoxmlPackage } from '../../ooxml/package.ts';
import { elementsOf, readTree, textOf, type XmlElement } from '../../ooxml/xml-tree.ts';
import { readJpeg } from '../pictures/jpeg.ts';
import type { PictureTrace } from '../pictures/picture-facts.ts';
import { readPng } from '../pictures/png.ts';

/** The last part of a name, whatever its namespace ("{...}creator", "cp:lastModifiedBy"). */
const plainName = (name: string): string => name.slice(Math.max(name.lastIndexOf('}'), name.lastIndexOf(':')) + 1);

/** Properties that name people or places of work (part 2, 11.1; part 1, 22.2). */
const naming: ReadonlySet<string> = new Set(['creator', 'lastModifiedBy', 'Manager', 'Company']);

const tree = (files: OoxmlPackage, part: string): Result<XmlElement | null> => {
  const bytes = files.read(part);
  if (!bytes.ok) return bytes;
  return bytes.value === null ? ok(null) : readTree(bytes.value, part);
};

/** Names in the file's properties, and of the people whom Word lists beside comments. */
export const readNames = (files: OoxmlPackage, document: string): Result<ReadonlySet<string>> => {
  const names = new Set<string>();
  const top = files.relationships('');
  const own = files.relationships(document);
  if (!top.ok) return top;
  if (!own.ok) return own;
  for (const { kind, target } of [...top.value, ...own.value].filter(({ external }) => !external)) {
    if (!['core-properties', 'extended-properties', 'people'].includes(kind)) continue;
    const root = tree(files, target);
    if (!root.ok) return root;
    for (const element of root.value === null ? [] : elementsOf(root.value)) {
      const attribute = [...element.attributes].find(([name]) => plainName(name) === 'author')?.[1];
      const name = kind === 'people' ? attribute : naming.has(plainName(element.name)) ? textOf(element) : undefined;
      if (name !== undefined && name.trim() !== '') names.add(name.trim());
    }
  }
  return ok(names);
};

export type RelationTraces = { readonly links: number; /** Links to what only its own people should know of. */ readonly privateLinks: number; readonly embedded: number; readonly customXml: number; readonly macros: boolean };

const embeddedKinds: ReadonlySet<string> = new Set(['oleObject', 'package', 'control', 'activeXControlBinary']);

const isProgramOrFile = (target: string): boolean => /^\s*(file|javascript|vbscript|data):/i.test(target);

/** Relationships of every part: what lies elsewhere, and what is packed inside. Links that a reader may click are text, not content. */
export const readRelationTraces = (files: OoxmlPackage): Result<RelationTraces> => {
  let links = 0;
  let privateLinks = 0;
  let macros = false;
  const embedded = new Set<string>();
  const customXml = new Set<string>();
  for (const source of ['', ...files.names.filter(name => /\.xml$/i.test(name))]) {
    const relationships = files.relationships(source);
    if (!relationships.ok) return relationships;
    for (const { kind, external, target } of relationships.value) {
      if (external && kind !== 'hyperlink') links += 1;
      if (external && kind === 'hyperlink' && isProgramOrFile(target)) links += 1;
      else if (external && kind === 'hyperlink' && safeAddress(target) === null) privateLinks += 1;
      if (!external && embeddedKinds.has(kind)) embedded.add(target);
      if (!external && (kind === 'customXml' || kind === 'custom-properties')) customXml.add(target);
      if (!external && kind === 'vbaProject') macros = true;
    }
  }
  return ok({ links, privateLinks, embedded: embedded.size, customXml: customXml.size, macros });
};

/** How many pictures of the file tell their place, time, camera ... */
export const readPictureTraces = (files: OoxmlPackage): Result<ReadonlyMap<PictureTrace, number>> => {
  const counts = new Map<PictureTrace, number>();
  for (const name of files.names.filter(each => /\.(jpe?g|jpe|jfif|png)$/i.test(each) && !/thumbnail/i.test(each))) {
    const bytes = files.read(name);
    if (!bytes.ok) return bytes;
    const signature = bytes.value === null ? null : fileSignature(bytes.value);
    const picture = bytes.value === null ? null : signature === 'jpeg' ? readJpeg(bytes.value) : signature === 'png' ? readPng(bytes.value) : null;
    if (picture?.ok !== true) continue;
    for (const trace of picture.value.traces) counts.set(trace, (counts.get(trace) ?? 0) + 1);
  }
  return ok(counts);
};
