// A light tree of a part or of one block at a time, so that memory follows the largest block and not the document.
import { failed, ok, type Result } from '../model/result.ts';
import { readXml, type XmlAttributes } from './xml-events.ts';

export type XmlElement = {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlNode[];
};
export type XmlNode = XmlElement | string;

type Growing = { readonly name: string; readonly attributes: XmlAttributes; readonly children: XmlNode[] };

/** Elements of one tree, and of a whole part read in blocks; a document of 1,300 pages has about 800,000. */
const maxElements = 1_000_000;
const maxInPart = 2_500_000;

const tooLarge = (part: string): Result<never> => failed({
  code: 'xml-too-large', what: 'This file holds far more than any real document.',
  remedy: 'Check that it is the right file, or divide it into smaller ones in Word.', where: `entry ${part}`,
});

/** Calls `onBlock` with each element inside `container`; elements named in `through` are entered instead of being handed over. */
export const readBlocks = (
  bytes: Uint8Array, part: string, container: string, through: ReadonlySet<string>, onBlock: (block: XmlElement) => void,
): Result<void> => {
  const open: Growing[] = [];
  let elements = 0;
  let inPart = 0;
  let inside = false;
  const read = readXml(bytes, part, {
    open: (name, attributes) => {
      if (!inside) { inside = name === container; return undefined; }
      if (open.length === 0 && through.has(name)) return undefined;
      elements += 1;
      inPart += 1;
      open.push({ name, attributes, children: [] });
      return elements > maxElements || inPart > maxInPart ? 'stop' : undefined;
    },
    close: name => {
      const element = open.pop();
      if (element === undefined) { if (name === container) inside = false; return undefined; }
      const parent = open.at(-1);
      if (parent !== undefined) { parent.children.push(element); return undefined; }
      elements = 0;
      onBlock(element);
      return undefined;
    },
    text: text => { open.at(-1)?.children.push(text); },
  });
  if (!read.ok) return read;
  return read.value === 'stopped' ? tooLarge(part) : ok(undefined);
};

/** The whole part as a tree: for parts that are small by nature (styles, numbering, relationships). */
export const readTree = (bytes: Uint8Array, part: string): Result<XmlElement> => {
  const open: Growing[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  const read = readXml(bytes, part, {
    open: (name, attributes) => {
      elements += 1;
      open.push({ name, attributes, children: [] });
      return elements > maxElements ? 'stop' : undefined;
    },
    close: () => {
      const element = open.pop();
      if (element !== undefined && open.length === 0) root = element;
      else if (element !== undefined) open.at(-1)?.children.push(element);
      return undefined;
    },
    text: text => { open.at(-1)?.children.push(text); },
  });
  if (!read.ok) return read;
  return root === null ? tooLarge(part) : ok(root);
};

/** The child elements, without the text between them. */
export const elementsOf = (element: XmlElement): readonly XmlElement[] => element.children.filter(child => typeof child !== 'string');

/** The first child element of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** The text directly inside the element. */
export const textOf = (element: XmlElement): string => element.children.filter(child => typeof child === 'string').join('');

/** The value of `w:val` of a child, the commonest way in which Word states a property. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined => childOf(element, name)?.attributes.get('w:val');

/** A whole number in an attribute, else undefined. */
export const integerOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^[-+]?\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;

/** An on/off attribute (22.9.2.7; "t" in VML): absent is off. */
export const isOn = (text: string | undefined): boolean => /^(1|true|on|t)$/i.test(text?.trim() ?? '');

/** An on/off property (17.17.4): absent undefined; present without a value true. */
export const toggleOf = (element: XmlElement | undefined, name: string): boolean | undefined => {
  const property = childOf(element, name);
  if (property === undefined) return undefined;
  const value = property.attributes.get('w:val');
  return value === undefined || !/^(0|false|off)$/i.test(value.trim());
};
