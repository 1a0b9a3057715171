// Words divided at the ends of lines: a setting of a whole file (17.15.1.10). Where one paper has it the pack has it, and all others say in their paragraphs that they don't (17.3.1.34).
import { childOrEmpty, value, withChild, withChildren, xml } from '../xml-edit.ts';
import { elementsOf, type XmlElement } from '../xml-tree.ts';
import { inSchemaOrder } from './schema-order.ts';

/** What a paragraph of a file that divides words says in its root style. */
export const divided: XmlElement = value('w:suppressAutoHyphens', '0');

/** @param settings the pack's `w:settings` */
export const withHyphenation = (settings: XmlElement): XmlElement => {
  const children = elementsOf(settings).filter(({ name }) => name !== 'w:autoHyphenation');
  const at = children.findIndex(({ name }) => name === 'w:defaultTabStop');
  return withChildren(settings, [...children.slice(0, at + 1), xml('w:autoHyphenation'), ...children.slice(at + 1)]);
};

/** @param styles the pack's `w:styles`: what says nothing is not divided */
export const withoutDividing = (styles: XmlElement): XmlElement => {
  const defaults = childOrEmpty(styles, 'w:docDefaults');
  const paragraph = childOrEmpty(defaults, 'w:pPrDefault');
  const properties = inSchemaOrder(withChild(childOrEmpty(paragraph, 'w:pPr'), 'w:suppressAutoHyphens', xml('w:suppressAutoHyphens')));
  const others = elementsOf(styles).filter(({ name }) => name !== 'w:docDefaults');
  return withChildren(styles, [withChild(defaults, 'w:pPrDefault', withChild(paragraph, 'w:pPr', properties)), ...others]);
};
