// What a table style says of text, anywhere in its chain: defaults folded into a paragraph style would beat it (17.7.2), so in such tables they must stand aside.
import { childOf, elementsOf, type XmlElement } from '../xml-tree.ts';

/** "rPr/w:sz", "pPr/w:spacing@w:after" ... */
export type Traits = ReadonlySet<string>;

const byAttribute = new Set(['w:spacing', 'w:ind', 'w:rFonts', 'w:lang']);

/** The traits that properties amount to. */
export const traitsOf = (properties: readonly XmlElement[], kind: 'pPr' | 'rPr'): readonly string[] =>
  properties.flatMap(property => (byAttribute.has(property.name) ? [...property.attributes.keys()].map(attribute => `${kind}/${property.name}@${attribute}`) : [`${kind}/${property.name}`]));

const traitsIn = (container: XmlElement | undefined, kind: 'pPr' | 'rPr'): readonly string[] => {
  const properties = childOf(container, `w:${kind}`);
  return properties === undefined ? [] : traitsOf(elementsOf(properties), kind);
};

/** @param chain the table style and those that it is based on; @returns each with what it says of some of the table's parts: the first row, the last column (17.7.6) */
export const withParts = (chain: readonly XmlElement[]): readonly XmlElement[] => chain.flatMap(style => [style, ...elementsOf(style).filter(({ name }) => name === 'w:tblStylePr')]);

/** @param chain the table style and those that it is based on */
export const tableTraits = (chain: readonly XmlElement[]): Traits =>
  new Set(withParts(chain).flatMap(container => [...traitsIn(container, 'pPr'), ...traitsIn(container, 'rPr')]));

/** Of the defaults those that the traits name, or those that they don't. */
export const defaultsByTrait = (defaults: readonly XmlElement[], kind: 'pPr' | 'rPr', traits: Traits, named: boolean): XmlElement[] => defaults.flatMap(property => {
  if (!byAttribute.has(property.name)) return traits.has(`${kind}/${property.name}`) === named ? [property] : [];
  const attributes = new Map([...property.attributes].filter(([attribute]) => traits.has(`${kind}/${property.name}@${attribute}`) === named));
  return attributes.size === 0 ? [] : [{ ...property, attributes }];
});
