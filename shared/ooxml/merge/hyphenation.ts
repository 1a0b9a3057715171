// Words divided at the ends of lines: a setting of a whole file (17.15.1.10). Where one paper has it the pack has it, and all others say in their paragraphs that they don't (17.3.1.34).
import { childOrEmpty, value, withChild, withChildren, xml } from '../xml-edit.ts';
import { elementsOf, integerOf, toggleOf, valueOf, type XmlElement } from '../xml-tree.ts';
import { inSchemaOrder } from './schema-order.ts';

/** What a paragraph of a file that divides words says in its root style. */
export const divided: XmlElement = value('w:suppressAutoHyphens', '0');

/** How words are divided, where a file says so: so many lines one after another, no words nearer to the margin, none in capitals (17.15.1.22, 17.15.1.53, 17.15.1.37). */
export type Hyphenation = readonly (readonly [setting: string, said: string])[];

/** @param settings `w:settings` of a file; @returns null where it divides no words */
export const readHyphenation = (settings: XmlElement | undefined): Hyphenation | null => {
  if (toggleOf(settings, 'w:autoHyphenation') !== true) return null;
  const numbers = ['w:consecutiveHyphenLimit', 'w:hyphenationZone'].flatMap((setting): Hyphenation => {
    const said = integerOf(valueOf(settings, setting));
    return said === undefined || said < 0 ? [] : [[setting, String(said)]];
  });
  return toggleOf(settings, 'w:doNotHyphenateCaps') === true ? [...numbers, ['w:doNotHyphenateCaps', '1']] : numbers;
};

/** Both divide words and one does it otherwise: as many lines end elsewhere. */
export const dividesOtherwise = (one: Hyphenation | null, other: Hyphenation | null): boolean => one !== null && other !== null && String(one) !== String(other);

/** @param settings the pack's `w:settings`; @param hyphenation of the first file in it that divides words */
export const withHyphenation = (settings: XmlElement, hyphenation: Hyphenation): XmlElement => {
  const children = elementsOf(settings).filter(({ name }) => name !== 'w:autoHyphenation');
  const at = children.findIndex(({ name }) => name === 'w:defaultTabStop');
  return withChildren(settings, [...children.slice(0, at + 1), xml('w:autoHyphenation'), ...hyphenation.map(([setting, said]) => value(setting, said)), ...children.slice(at + 1)]);
};

/** @param styles the pack's `w:styles`: what says nothing is not divided */
export const withoutDividing = (styles: XmlElement): XmlElement => {
  const defaults = childOrEmpty(styles, 'w:docDefaults');
  const paragraph = childOrEmpty(defaults, 'w:pPrDefault');
  const properties = inSchemaOrder(withChild(childOrEmpty(paragraph, 'w:pPr'), 'w:suppressAutoHyphens', xml('w:suppressAutoHyphens')));
  const others = elementsOf(styles).filter(({ name }) => name !== 'w:docDefaults');
  return withChildren(styles, [withChild(defaults, 'w:pPrDefault', withChild(paragraph, 'w:pPr', properties)), ...others]);
};
