// What npm `docx` 9.15.2 leaves to do: random ids, "Un-named" and the clock out, empty parts out, field results in.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { canonicalZip } from './canonical-zip.ts';
import { coreProperties, type FileProperties } from './core-properties.ts';
import { tidyStyles } from './tidy-styles.ts';

/** Parts that say nothing in our documents. */
const emptyParts = ['docProps/custom.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'word/comments.xml'];

const isEmptyRelationships = (name: string, text: string): boolean => name.endsWith('.rels') && !text.includes('<Relationship ');

const withoutReferences = (text: string): string => {
  let rest = text;
  for (const part of emptyParts) {
    const file = part.split('/').at(-1) ?? '';
    rest = rest.replace(new RegExp(`<Relationship (?![^>]*TargetMode="External")[^>]*Target="[^"]*${file}"[^>]*/>`, 'g'), '').replace(new RegExp(`<Override [^>]*PartName="/${part}"[^>]*/>`, 'g'), '');
  }
  return rest;
};

/** Links get random relationship ids; count them in the order of the relationships instead. */
const linkNames = (relationships: string): ReadonlyMap<string, string> => {
  const random = Array.from(relationships.matchAll(/Id="(rId[^"]*)"[^>]*relationships\/hyperlink"/g), (match) => match[1] ?? '');
  return new Map(random.map((id, index) => [id, `rIdLink${index + 1}`]));
};

const renamed = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(/((?:r:id|Id)=")(rId[^"]*)"/g, (whole, attribute: string, id: string) => {
    const name = names.get(id);
    return name === undefined ? whole : `${attribute}${name}"`;
  });

/** A page number without a result shows as nothing in readers that don't lay out pages. */
const withFieldResults = (text: string): string =>
  text.replace(/(<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:fldChar w:fldCharType="separate"\/><\/w:r>(?=<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:fldChar w:fldCharType="end"\/>)/g, '$&$1<w:t>1</w:t></w:r>');

/** Pictures get ids that go on from the documents made before; count them in the order of this one instead. */
const countedPictures = (text: string): string => {
  let count = 0;
  return text.replace(/<wp:docPr id="\d+" name="[^"]*"/g, () => `<wp:docPr id="${(count += 1)}" name="Picture ${count}"`);
};

/** Every level is meant to be used, and levels of a list count together. */
const tidyNumbering = (text: string): string => text.replaceAll(' w:tentative="1"', '').replaceAll('w:val="hybridMultilevel"', 'w:val="multilevel"');

const tidied = (name: string, text: string): string => {
  if (name === 'word/styles.xml') return tidyStyles(text);
  return name === 'word/numbering.xml' ? tidyNumbering(text) : withFieldResults(countedPictures(text));
};

/**
 * @param packed as the library packs it
 * @param level of compression; 0 for what is read again at once
 */
export const finishPackage = (packed: Uint8Array, properties: FileProperties, level: 0 | 6 = 6): Uint8Array => {
  const read = new Map(Object.entries(unzipSync(packed)));
  const relationships = read.get('word/_rels/document.xml.rels');
  const links = linkNames(relationships === undefined ? '' : strFromU8(relationships));
  const parts = new Map<string, Uint8Array>();
  for (const [name, bytes] of read) {
    const own = name.replace('_rels/', '').replace(/\.rels$/, '');
    if (emptyParts.includes(name) || emptyParts.includes(own)) continue;
    if (!/\.(xml|rels)$/.test(name)) {
      parts.set(name, bytes);
      continue;
    }
    const text = renamed(tidied(name, withoutReferences(strFromU8(bytes))), links);
    if (!isEmptyRelationships(name, text)) parts.set(name, strToU8(text));
  }
  parts.set('docProps/core.xml', strToU8(coreProperties(properties)));
  return canonicalZip(parts, level);
};
