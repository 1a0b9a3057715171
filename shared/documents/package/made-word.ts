// A document of the library as the pack reads it, without being written, zipped, unzipped and parsed in between: what Packer and `finishPackage` would
// leave of it after reading (a test holds both ways against each other).
import type { Document, IContext, IXmlableObject } from 'docx';
import { ok } from '../../model/result.ts';
import { relationshipKind, writtenNamespaces } from '../../ooxml/namespaces.ts';
import type { Relationship } from '../../ooxml/package.ts';
import { resolveTarget } from '../../ooxml/part-names.ts';
import type { WordPackage } from '../../ooxml/word-package.ts';
import { childOf, elementsOf, type XmlElement, type XmlNode } from '../../ooxml/xml-tree.ts';

const part = 'word/document.xml';

/** As XML hands text over (XML 1.0, 2.11 and 3.3.3); what can't stand in it has been left out (printable.ts). */
const text = (value: unknown): string => String(value).replace(/\r\n?/g, '\n');
const attributeText = (value: unknown): string => String(value).replace(/[\t\n\r]/g, ' ');

const isDeclaration = (name: string): boolean => name === 'xmlns' || name.startsWith('xmlns:');

const canonical = (name: string): string => {
  const prefix = name.slice(0, name.indexOf(':'));
  if (name.includes(':') && prefix !== 'xml' && !writtenNamespaces.has(prefix)) throw new Error(`no namespace is known for ${name}`);
  return name;
};

type Said = Readonly<Record<string, unknown>>;
const isSaid = (value: unknown): value is Said => typeof value === 'object' && value !== null;

const addAttributes = (said: unknown, attributes: Map<string, string>): void => {
  if (!isSaid(said)) return;
  for (const [name, value] of Object.entries(said)) if (!isDeclaration(name)) attributes.set(canonical(name), attributeText(value));
};

/** An element as the library tells it: its name over its attributes and children. */
const treeOf = (said: Said): XmlElement => {
  const [name = ''] = Object.keys(said);
  const inside = said[name];
  const attributes = new Map<string, string>();
  const children: XmlNode[] = [];
  if (Array.isArray(inside)) {
    for (const child of inside as readonly unknown[]) {
      if (!isSaid(child)) children.push(text(child));
      else if ('_attr' in child) addAttributes(child['_attr'], attributes);
      else children.push(treeOf(child));
    }
  } else if (isSaid(inside)) addAttributes(inside['_attr'], attributes);
  else if (inside !== undefined) children.push(text(inside));
  return { name: canonical(name), attributes, children };
};

/** What stands in place of a list's number until all lists are known. */
const listNumbers = ({ Numbering }: Document): ReadonlyMap<string, string> =>
  new Map(Numbering.ConcreteNumbering.map(({ reference, instance, restartedListId, numId }) => [restartedListId === undefined ? `{${reference}-${instance}}` : `{${reference}-restart ${restartedListId}}`, String(numId)]));

const withListNumbers = (element: XmlElement, numbers: ReadonlyMap<string, string>): XmlElement => {
  if (element.name === 'w:numId') {
    const number = numbers.get(element.attributes.get('w:val') ?? '');
    return number === undefined ? element : { ...element, attributes: new Map([['w:val', number]]) };
  }
  // Text holds no lists, and most of a document is text.
  if (element.name === 'w:r') return element;
  return { ...element, children: element.children.map((child) => (typeof child === 'string' ? child : withListNumbers(child, numbers))) };
};

/** Every level is meant to be used, and levels of a list count together (as `finishPackage` leaves it). */
const tidyLists = (element: XmlElement): XmlElement => {
  const { name } = element;
  if (name === 'w:multiLevelType' && element.attributes.get('w:val') === 'hybridMultilevel') return { ...element, attributes: new Map([['w:val', 'multilevel']]) };
  const attributes = name === 'w:lvl' && element.attributes.has('w:tentative') ? new Map([...element.attributes].filter(([key]) => key !== 'w:tentative')) : element.attributes;
  return { ...element, attributes, children: element.children.map((child) => (typeof child === 'string' ? child : tidyLists(child))) };
};

const relationshipsOf = (tree: XmlElement): readonly Relationship[] => elementsOf(tree).filter(({ name }) => name === 'Relationship').map(({ attributes }) => {
  const external = attributes.get('TargetMode') === 'External';
  const target = attributes.get('Target') ?? '';
  return { id: attributes.get('Id') ?? '', kind: relationshipKind(attributes.get('Type') ?? ''), external, target: external ? target : resolveTarget(part, target) };
});

type Written = { readonly prepForXml: (context: IContext) => IXmlableObject | undefined };

/**
 * @param document read once: the library puts together what it refers to while it is read
 * @param parts trees that all documents of the house style share, by kind
 * @param instead what a picture really holds, by its place among the document's
 */
export const madeWord = (document: Document, parts: ReadonlyMap<string, XmlElement>, instead: readonly Uint8Array[] = []): WordPackage => {
  const context: IContext = { file: document, viewWrapper: document.Document, stack: [] };
  const read = (written: Written): XmlElement => treeOf(written.prepForXml(context) ?? {});
  const body = childOf(read(document.Document.View), 'w:body');
  if (body === undefined) throw new Error('a document without a body');
  const numbering = tidyLists(read(document.Numbering));
  const media = document.Media.Entries.map(([key, { fileName, data }], index) => ({ id: `rId{${key}}`, target: `word/media/${fileName}`, bytes: instead[index] ?? data }));
  const bytesOf = new Map(media.map(({ target, bytes }) => [target, bytes]));
  return {
    document: part, macros: false,
    trees: { body: withListNumbers(body, listNumbers(document)), parts: new Map([...parts, ['numbering', numbering]]) },
    relationships: [...relationshipsOf(read(document.Document.Relationships)), ...media.map(({ id, target }) => ({ id, kind: 'image', external: false, target }))],
    package: {
      names: [...bytesOf.keys()], has: (name) => bytesOf.has(name), contentType: () => null, relationships: () => ok([]),
      read: (name) => {
        const bytes = bytesOf.get(name);
        return ok(bytes === undefined ? null : bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
      },
    },
  };
};
