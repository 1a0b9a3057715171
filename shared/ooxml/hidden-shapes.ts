// Shapes and pictures that a file keeps and doesn't show: hidden in Word's Selection Pane, whole or as one of a group (20.4.2.5, 20.1.2.2.8; VML part 4, 19.1.2.19).
import { withChildren } from './xml-edit.ts';
import { elementsOf, isOn, type XmlElement, type XmlNode } from './xml-tree.ts';
import type { XmlAttributes } from './xml-events.ts';

/** Whether an element says of the drawing, shape or picture that it belongs to, or that it is, that it is hidden. */
export const saysHidden = (name: string, attributes: XmlAttributes): boolean =>
  name.startsWith('v:') ? /(^|;)\s*(visibility\s*:\s*hidden|display\s*:\s*none)\b/i.test(attributes.get('style') ?? '')
    : (name === 'wp:docPr' || name === 'wp:anchor' || name.endsWith(':cNvPr')) && isOn(attributes.get('hidden'));

/** Named in the element itself, or among its non-visual properties. */
const isHidden = (element: XmlElement): boolean => saysHidden(element.name, element.attributes)
  || elementsOf(element).some(({ name, attributes, children }) => (saysHidden(name, attributes) && !name.startsWith('v:'))
    || (/:nv\w*Pr$/.test(name) && children.some(inner => typeof inner !== 'string' && saysHidden(inner.name, inner.attributes))));

/** Hold one thing and are nothing without it. */
const frames = new Set(['w:drawing', 'wp:inline', 'wp:anchor', 'a:graphic', 'a:graphicData', 'mc:Choice', 'mc:Fallback', 'v:textbox']);

const isNothing = (element: XmlElement, lost: boolean): boolean => {
  if (!lost) return false;
  if (element.name === 'w:pict' || element.name === 'w:object') return !elementsOf(element).some(({ name }) => name.startsWith('v:') && name !== 'v:shapetype');
  return frames.has(element.name);
};

/** What older programs are given in place of something that lost a part may still hold that part: it goes too. */
const shownBranches = (before: XmlElement, after: readonly XmlElement[]): readonly XmlElement[] => {
  const choices = elementsOf(before).filter(({ name }) => name === 'mc:Choice');
  return choices.every(choice => after.includes(choice)) ? after : after.filter(({ name }) => name === 'mc:Choice');
};

/**
 * A drawing, old drawing or part of one without what is hidden in it; the same element where nothing is, null where nothing is left.
 * The text in its boxes isn't looked into: that is for who rewrites the text.
 */
export const withoutHiddenShapes = (element: XmlElement): XmlElement | null => {
  if (element.name === 'w:txbxContent') return element;
  if (isHidden(element)) return null;
  let lost = false;
  let changed = false;
  const pruned = element.children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === 'string') return [child];
    const shown = withoutHiddenShapes(child);
    lost ||= shown === null;
    changed ||= shown !== child;
    return shown === null ? [] : [shown];
  });
  if (!changed) return element;
  if (isNothing(withChildren(element, pruned), lost)) return null;
  if (element.name !== 'mc:AlternateContent') return withChildren(element, pruned);
  const branches = shownBranches(element, pruned.filter(child => typeof child !== 'string'));
  return branches.length === 0 ? null : withChildren(element, branches);
};
