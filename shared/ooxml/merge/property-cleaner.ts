// Properties of runs, paragraphs, tables and lists as they go into a pack: no tracked change, no hidden text, no theme, in schema order.
import { withAttributes, withChildren } from '../xml-edit.ts';
import { elementsOf, type XmlElement } from '../xml-tree.ts';
import { plainValues } from './plain-values.ts';
import { inSchemaOrder, mayStandIn } from './schema-order.ts';
import { soundValues } from './sound-values.ts';
import { withoutTheme, type Theme } from './theme.ts';

const dropped = new Set([
  'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange', 'w:tblGridChange',
  'w:numberingChange', 'w:cellIns', 'w:cellDel', 'w:cellMerge', 'w:vanish', 'w:specVanish', 'w:webHidden', 'w:divId', 'w:rsid', 'w:printerSettings', 'w:hidden', 'w14:conflictIns', 'w14:conflictDel',
]);

/** Marks of editing sessions and of who edited; nothing that shows. */
export const isEditingMark = (name: string): boolean => /^w:rsid/.test(name) || name === 'w14:paraId' || name === 'w14:textId' || name === 'wp14:anchorId' || name === 'wp14:editId' || name.startsWith('{') || name.startsWith('w15:');

/** Attributes that say nothing of the look taken out. */
export const withoutEditingMarks = (element: XmlElement): XmlElement => {
  let marked = false;
  for (const name of element.attributes.keys()) marked ||= isEditingMark(name);
  return marked ? { ...element, attributes: new Map([...element.attributes].filter(([name]) => !isEditingMark(name))) } : element;
};

/**
 * A property element (`w:rPr`, `w:pPr`, `w:tblPr`, a border ...) cleaned with everything in it; null where nothing of it stays.
 * @param map what the caller changes on the way: ids of styles and lists; null takes the element out
 */
export const cleanProperties = (element: XmlElement, theme: Theme, map: (element: XmlElement) => XmlElement | null): XmlElement | null => {
  if (dropped.has(element.name) || element.name.startsWith('{') || element.name.startsWith('w15:') || element.name.startsWith('mc:')) return null;
  const given = plainValues(withoutEditingMarks(element));
  const plain = given === null ? null : soundValues(given);
  const mapped = plain === null ? null : map(withoutTheme(plain, theme));
  if (mapped === null) return null;
  if (mapped.children.length === 0) return mapped;
  const children = elementsOf(mapped).flatMap(child => (mayStandIn(mapped.name, child.name) ? (cleanProperties(child, theme, map) ?? []) : []));
  return children.length === 0 && mapped.name === 'w:tabs' ? null : inSchemaOrder(withChildren(mapped, children));
};

/** Base properties under the element's own: each property as a whole, fonts, spacing, indents and languages attribute by attribute. */
const byAttribute = new Set(['w:rFonts', 'w:spacing', 'w:ind', 'w:lang']);

export const withDefaults = (own: XmlElement, defaults: readonly XmlElement[]): XmlElement => {
  const said = new Map(elementsOf(own).map(child => [child.name, child]));
  const added = defaults.flatMap(base => {
    const over = said.get(base.name);
    if (over === undefined) return [base];
    if (!byAttribute.has(base.name)) return [];
    said.delete(base.name);
    return [withAttributes(base, Object.fromEntries(over.attributes))];
  });
  const merged = new Set(added.map(({ name }) => name));
  return inSchemaOrder(withChildren(own, [...elementsOf(own).filter(({ name }) => !merged.has(name)), ...added]));
};
