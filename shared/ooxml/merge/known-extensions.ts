// Lists of extensions of drawings, charts and diagrams, with nothing in them that this program doesn't know.
import { withChildren } from '../xml-edit.ts';
import { elementsOf, type XmlElement } from '../xml-tree.ts';

/** Extensions that this program doesn't know may hold anything; those that it knows say that a picture is decorative, or how it is drawn. Null: none stays. */
export const knownExtensions = (list: XmlElement): XmlElement | null => {
  const kept = elementsOf(list).filter(extension => extension.name === 'a:ext' && elementsOf(extension).length > 0 && elementsOf(extension).every(({ name }) => !name.startsWith('{')));
  return kept.length === 0 ? null : withChildren(list, kept);
};
