// Trees back to XML: canonical names get the prefixes that the part's root declares, any other namespace is declared where it stands.
import { writtenNamespaces } from './namespaces.ts';
import type { XmlAttributes } from './xml-events.ts';
import type { XmlElement, XmlNode } from './xml-tree.ts';

const textEscapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const attributeEscapes: Readonly<Record<string, string>> = { ...textEscapes, '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

const escapedText = (text: string): string => (/[&<>]/.test(text) ? text.replace(/[&<>]/g, character => textEscapes[character] ?? character) : text);
const escapedAttribute = (text: string): string => (/[&<>"\n\r\t]/.test(text) ? text.replace(/[&<>"\n\r\t]/g, character => attributeEscapes[character] ?? character) : text);

type Named = { readonly name: string; readonly declaration: string };

/** "{address}word" is written as "n0:word" with the prefix declared on the element itself. */
const named = (canonical: string, prefix: string): Named => {
  if (!canonical.startsWith('{')) return { name: canonical, declaration: '' };
  const end = canonical.lastIndexOf('}');
  return { name: `${prefix}:${canonical.slice(end + 1)}`, declaration: ` xmlns:${prefix}="${escapedAttribute(canonical.slice(1, end))}"` };
};

/** What the file itself declared: written parts declare anew. */
const isDeclaration = (key: string): boolean => key === 'xmlns' || key.startsWith('{http://www.w3.org/2000/xmlns/}');

const attributesOf = (attributes: XmlAttributes): string => {
  let written = '';
  let count = 0;
  for (const [key, value] of attributes) {
    if (isDeclaration(key)) continue;
    const { name, declaration } = named(key, `a${count}`);
    if (declaration !== '') count += 1;
    written += `${declaration} ${name}="${escapedAttribute(value)}"`;
  }
  return written;
};

const append = (node: XmlNode, out: string[]): void => {
  if (typeof node === 'string') { out.push(escapedText(node)); return; }
  const { name, declaration } = named(node.name, 'n');
  const head = `<${name}${declaration}${node.attributes.size === 0 ? '' : attributesOf(node.attributes)}`;
  if (node.children.length === 0) { out.push(head, '/>'); return; }
  out.push(head, '>');
  for (const child of node.children) append(child, out);
  out.push('</', name, '>');
};

/** The XML of one node. */
export const writeXml = (node: XmlNode): string => {
  const out: string[] = [];
  append(node, out);
  return out.join('');
};

/** Namespaces that an older Word may pass over (part 3, 7.2). */
const ignorable = ['w14', 'w15', 'wp14'].filter(prefix => writtenNamespaces.has(prefix)).join(' ');

const declarations = [...writtenNamespaces].filter(([prefix]) => prefix !== 'rel' && prefix !== 'ct').map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');

/** Beginning and end of a part whose root declares every prefix that is written, and names those that may be passed over. */
export const partFrame = (root: string): readonly [head: string, tail: string] => [
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root}${declarations} mc:Ignorable="${ignorable}">`, `</${root}>`,
];

/**
 * A whole part from its root element.
 * @param more XML that stands behind the root's children
 */
export const writePart = (root: XmlElement, more = ''): string => {
  const [head, tail] = partFrame(root.name);
  const own = new Map([...root.attributes].filter(([name]) => !name.startsWith('mc:')));
  return `${head.slice(0, -1)}${attributesOf(own)}>${root.children.map(writeXml).join('')}${more}${tail}`;
};
