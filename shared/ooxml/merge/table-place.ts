// Where a table begins: in files of Word 2010 and before its words stand where the text does and its edge outside, in newer ones its edge; the pack is a new one (MS-DOCX 2.3.7).
import { withChild, xml } from '../xml-edit.ts';
import { childOf, integerOf, toggleOf, valueOf, type XmlElement } from '../xml-tree.ts';
import { plainValues } from './plain-values.ts';

/** Twips that a table's style says, for tables that say nothing themselves. */
export type TableEdges = { readonly indent: number; readonly left: number; readonly right: number };

/** What Word takes where nothing is said (17.4.42). */
const usualMargin = 115;

const twipsOf = (element: XmlElement | undefined): number | undefined => {
  const plain = element === undefined ? null : plainValues(element);
  return plain === null || (plain.attributes.get('w:type') ?? 'dxa') !== 'dxa' ? undefined : integerOf(plain.attributes.get('w:w'));
};

const firstOf = (properties: readonly (XmlElement | undefined)[], find: (of: XmlElement | undefined) => number | undefined): number | undefined => {
  for (const each of properties) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
};

const indentOf = (properties: XmlElement | undefined): number | undefined => twipsOf(childOf(properties, 'w:tblInd'));
const marginOf = (side: 'left' | 'right') => (properties: XmlElement | undefined): number | undefined => {
  const margins = childOf(properties, 'w:tblCellMar');
  return twipsOf(childOf(margins, `w:${side}`) ?? childOf(margins, side === 'left' ? 'w:start' : 'w:end'));
};

/** @param chain the table style and those that it is based on */
export const tableEdges = (chain: readonly XmlElement[]): TableEdges => {
  const properties = chain.map((style) => childOf(style, 'w:tblPr'));
  return { indent: firstOf(properties, indentOf) ?? 0, left: firstOf(properties, marginOf('left')) ?? usualMargin, right: firstOf(properties, marginOf('right')) ?? usualMargin };
};

/** Placed by its page, or by its middle or other end: its beginning is nobody's business. */
const isPlacedOtherwise = (properties: XmlElement): boolean =>
  childOf(properties, 'w:tblpPr') !== undefined || !['left', 'start', undefined].includes(valueOf(properties, 'w:jc'));

/**
 * @param properties cleaned `w:tblPr` of a table in a file of Word 2010 or before, not inside of another table
 * @returns the same with the indent that puts it in the same place in the pack
 */
export const inOldPlace = (properties: XmlElement, edges: TableEdges): XmlElement => {
  if (isPlacedOtherwise(properties)) return properties;
  const side = toggleOf(properties, 'w:bidiVisual') === true ? 'right' : 'left';
  const indent = (indentOf(properties) ?? edges.indent) - (marginOf(side)(properties) ?? edges[side]);
  return withChild(properties, 'w:tblInd', xml('w:tblInd', { 'w:w': String(indent), 'w:type': 'dxa' }));
};
