// Space between paragraphs as settings of a whole file mean it, said where the text stands (17.15.3).
import { isOn, childOf, integerOf, toggleOf, type XmlElement } from '../xml-tree.ts';
import { childOrEmpty, value, withAttributes, withChild } from '../xml-edit.ts';
import { inSchemaOrder } from './schema-order.ts';
import { longestMeasure } from './sound-values.ts';

/** Five points. */
const fixedSpace = '100';

/** @param element a property; automatic space (`w:spacing`) becomes the five points that old files mean by it (17.15.3.21) */
export const withFixedSpacing = (element: XmlElement): XmlElement => {
  if (element.name !== 'w:spacing') return element;
  const side = (name: 'before' | 'after'): Readonly<Record<string, string | undefined>> => {
    const automatic = `w:${name}Autospacing`;
    return isOn(element.attributes.get(automatic)) ? { [automatic]: undefined, [`w:${name}`]: fixedSpace, [`w:${name}Lines`]: undefined } : {};
  };
  return withAttributes(element, { ...side('before'), ...side('after') });
};

/**
 * @param properties cleaned `w:pPr` of a paragraph in a cell
 * @param styles `w:pPr` of its style and those that it is based on
 * @returns the same with the space between paragraphs of one style, which old files keep in tables (17.15.3.2)
 */
export const withSpaceInCell = (properties: XmlElement, styles: readonly (XmlElement | undefined)[]): XmlElement =>
  ([...styles, properties].some((layer) => toggleOf(layer, 'w:contextualSpacing') === true) && childOf(properties, 'w:contextualSpacing') === undefined) || toggleOf(properties, 'w:contextualSpacing') === true
    ? withChild(properties, 'w:contextualSpacing', value('w:contextualSpacing', '0')) : properties;

type Layers = readonly (XmlElement | undefined)[];

/** Twips that the last layer which speaks of it says. */
const spaceOf = (layers: Layers, side: 'before' | 'after'): number => {
  let found = 0;
  for (const layer of layers) found = integerOf(childOf(layer, 'w:spacing')?.attributes.get(`w:${side}`)) ?? found;
  return Math.max(0, found);
};
const isContextual = (layers: Layers): boolean => layers.reduce((so, layer) => toggleOf(layer, 'w:contextualSpacing') ?? so, false);

export type SpaceBetween = {
  /** @param properties cleaned `w:pPr` of the next paragraph; @param style that it names; @param styles `w:pPr` of that and of those that it is based on; @returns the same with what the one before leaves below itself added */
  readonly next: (properties: XmlElement, style: string | undefined, styles: Layers) => XmlElement;
  /** The next paragraph has none before it on its page or in its cell. */
  readonly reset: () => void;
};

/** Old files add up the space below a paragraph and that above the next one (17.15.3.21); all others, and so the pack, take the larger one. */
export const spaceBetween = (): SpaceBetween => {
  let last: { readonly below: number; readonly style: string | undefined; readonly contextual: boolean } | null = null;
  return {
    next: (properties, style, styles) => {
      const layers = [...styles, properties];
      const contextual = isContextual(layers);
      const alike = last?.style === style;
      const above = alike && contextual ? 0 : spaceOf(layers, 'before');
      const below = last === null || (alike && last.contextual) ? 0 : last.below;
      const added = above > 0 && below > 0 && toggleOf(properties, 'w:pageBreakBefore') !== true;
      const sum = String(Math.min(longestMeasure, above + below));
      last = { below: spaceOf(layers, 'after'), style, contextual };
      return added ? inSchemaOrder(withChild(properties, 'w:spacing', withAttributes(childOrEmpty(properties, 'w:spacing'), { 'w:before': sum, 'w:beforeLines': undefined }))) : properties;
    },
    reset: () => { last = null; },
  };
};
