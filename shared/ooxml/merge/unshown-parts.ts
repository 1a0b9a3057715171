// What charts and diagrams keep and never show: names of shapes, values beyond those that count, titles that were deleted, words of a diagram's layout (21.2, 21.4).
import { withAttributes, withChildren } from '../xml-edit.ts';
import { childOf, elementsOf, integerOf, type XmlElement, type XmlNode } from '../xml-tree.ts';
import { knownExtensions } from './known-extensions.ts';

const isOn = (element: XmlElement | undefined): boolean => element !== undefined && !/^(?:0|false|off)$/i.test(element.attributes.get('val') ?? '1');

const axes = new Set(['c:catAx', 'c:valAx', 'c:dateAx', 'c:serAx']);
/** Samples of a diagram's layout, for the list from which Word lets an author choose. */
const samples = new Set(['dgm:sampData', 'dgm:styleData', 'dgm:clrData']);
const ownKind = /^urn:(?:microsoft\.com\/office|diagrams\.loki3\.com)\//;

const withoutTitle = (element: XmlElement, onTitle: () => void): XmlElement => {
  if (childOf(element, 'c:title') === undefined) return element;
  onTitle();
  return withChildren(element, element.children.filter((child) => typeof child === 'string' || child.name !== 'c:title'));
};

/** Points with a number that the cache says it doesn't have; levels of categories count with the cache that they stand in. */
const withinCount = (cache: XmlElement, count: number): XmlElement => withChildren(cache, cache.children.flatMap((child): readonly XmlNode[] => (
  typeof child === 'string' ? [child] : child.name === 'c:lvl' ? [withinCount(child, count)] : child.name === 'c:pt' && (integerOf(child.attributes.get('idx')) ?? count) >= count ? [] : [child])));

const ofDiagram = (element: XmlElement): XmlElement | null => {
  if (samples.has(element.name)) return null;
  if (element.name === 'dgm:title' || element.name === 'dgm:desc') return withAttributes(element, { val: '' });
  let own = element.attributes.has('phldrT') ? withAttributes(element, { phldrT: undefined }) : element;
  for (const name of ['uniqueId', 'loTypeId', 'qsTypeId', 'csTypeId']) {
    const said = own.attributes.get(name);
    if (said !== undefined && !ownKind.test(said)) own = withAttributes(own, { [name]: undefined });
  }
  return own;
};

/**
 * One element of a chart's or diagram's part without what nobody sees of it, its children as they are; null where nothing of it shows.
 * @param onTitle hears of each title that was deleted and still there
 */
export const withoutUnshown = (element: XmlElement, onTitle: () => void): XmlElement | null => {
  const { name, attributes } = element;
  if (name.startsWith('{')) return null;
  if (name === 'a:extLst' || name === 'dgm:extLst') return knownExtensions(element);
  if (name.startsWith('dgm:')) return ofDiagram(element);
  if (name.endsWith(':cNvPr')) return withAttributes(element, { name: '', descr: undefined, title: undefined });
  if (name === 'c:chart' && isOn(childOf(element, 'c:autoTitleDeleted'))) return withoutTitle(element, onTitle);
  if (axes.has(name) && isOn(childOf(element, 'c:delete'))) return withoutTitle(element, onTitle);
  if (name.startsWith('cdr:')) return withAttributes(element, { ...(attributes.has('macro') ? { macro: '' } : {}), textlink: undefined });
  const count = elementsOf(element).length === 0 ? undefined : integerOf(childOf(element, 'c:ptCount')?.attributes.get('val'));
  return count === undefined ? element : withinCount(element, count);
};
