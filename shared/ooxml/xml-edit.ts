// Making and changing light trees: elements are never changed in place.
import { childOf, elementsOf, type XmlElement, type XmlNode } from './xml-tree.ts';

/** An element with attributes given as an object; undefined ones are left out. */
export const xml = (name: string, attributes: Readonly<Record<string, string | undefined>> = {}, children: readonly XmlNode[] = []): XmlElement => ({
  name, children, attributes: new Map(Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined)),
});

/** A property with its value in `w:val`. */
export const value = (name: string, val: string): XmlElement => xml(name, { 'w:val': val });

export const withChildren = (element: XmlElement, children: readonly XmlNode[]): XmlElement => ({ ...element, children });

export const withAttributes = (element: XmlElement, changes: Readonly<Record<string, string | undefined>>): XmlElement => {
  const attributes = new Map(element.attributes);
  for (const [name, changed] of Object.entries(changes)) {
    if (changed === undefined) attributes.delete(name);
    else attributes.set(name, changed);
  }
  return { ...element, attributes };
};

/** The element with its child of that name replaced, added at the end, or taken out. */
export const withChild = (element: XmlElement, name: string, child: XmlElement | null): XmlElement => {
  const others = element.children.filter(node => typeof node === 'string' || node.name !== name);
  return withChildren(element, child === null ? others : [...others, child]);
};

/** The child of that name, or an empty one. */
export const childOrEmpty = (element: XmlElement | undefined, name: string): XmlElement => childOf(element, name) ?? xml(name);

/** Whether an element of one of the names is anywhere inside, the element itself included. */
export const holds = (element: XmlElement, names: ReadonlySet<string>): boolean =>
  names.has(element.name) || elementsOf(element).some(child => holds(child, names));
