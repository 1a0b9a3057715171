// Tabs of a paragraph that names too few: from one to the next it is as far as the file's settings say, which the pack can't say for one file (17.15.1.25).
import { withChild, xml } from '../xml-edit.ts';
import { childOf, elementsOf, integerOf, type XmlElement, type XmlNode } from '../xml-tree.ts';

/** Beyond any page that Word knows, in twips. */
const farthest = 31_680;
/** As many as Word takes, and a few less. */
const mostOfWord = 64;
const mostStops = 60;

const isTab = (node: XmlNode): boolean => typeof node !== 'string' && (node.name === 'w:tab' || (node.name !== 'w:txbxContent' && node.name !== 'w:pPr' && node.name !== 'mc:Fallback' && node.children.some(isTab)));

const stopsOf = (properties: XmlElement | undefined): readonly XmlElement[] => {
  const tabs = childOf(properties, 'w:tabs');
  return tabs === undefined ? [] : elementsOf(tabs).filter(({ name }) => name === 'w:tab').slice(0, mostOfWord);
};

/** The last stop that holds, of the style and of the paragraph itself; where its other lines are set in, no stop stands before that (17.3.1.37). */
const lastStop = (layers: readonly (XmlElement | undefined)[]): number => {
  const stops = new Set<number>();
  let [left, hanging] = [0, 0];
  for (const properties of layers) {
    for (const { attributes } of stopsOf(properties)) {
      const at = integerOf(attributes.get('w:pos')) ?? 0;
      if (attributes.get('w:val') === 'clear') stops.delete(at);
      else if (attributes.get('w:val') !== 'bar') stops.add(at);
    }
    const indent = childOf(properties, 'w:ind')?.attributes;
    left = integerOf(indent?.get('w:left')) ?? left;
    hanging = indent?.has('w:firstLine') === true ? 0 : (integerOf(indent?.get('w:hanging')) ?? hanging);
  }
  return Math.max(0, hanging > 0 ? left : 0, ...stops);
};

const isNumbered = (layers: readonly (XmlElement | undefined)[]): boolean => layers.some(properties => childOf(properties, 'w:numPr') !== undefined);

/**
 * @param properties cleaned `w:pPr`
 * @param styles `w:pPr` of its style and those that it is based on, the first ancestor first
 * @param step twips from one tab to the next in the file
 * @returns the same with the stops that the file's settings mean; a list's tab is the list's own
 */
export const withTabStops = (properties: XmlElement, styles: readonly (XmlElement | undefined)[], inline: readonly XmlNode[], step: number): XmlElement => {
  const layers = [...styles, properties];
  if (!inline.some(isTab) || isNumbered(layers)) return properties;
  const first = Math.floor(lastStop(layers) / step) + 1;
  const count = Math.min(mostStops - stopsOf(properties).length, Math.floor(farthest / step) - first + 1);
  if (count < 1) return properties;
  const stops = Array.from({ length: count }, (_, index) => xml('w:tab', { 'w:val': 'left', 'w:pos': String((first + index) * step) }));
  // In order of place: a stop that the style clears and the settings mean is a stop again.
  const own = stopsOf(properties).filter(({ attributes }) => (integerOf(attributes.get('w:pos')) ?? 0) < first * step || attributes.get('w:val') !== 'clear');
  return withChild(properties, 'w:tabs', xml('w:tabs', {}, [...own, ...stops].sort((a, b) => Number(a.attributes.get('w:pos')) - Number(b.attributes.get('w:pos')))));
};
