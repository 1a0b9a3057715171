// A page break before words of its paragraph becomes that of a paragraph which begins a page: after a note whose mark is written out LibreOffice breaks only behind those words,
// and otherwise it numbers a paragraph twice in which a break stands.
import { childOf, elementsOf, textOf, type XmlElement, type XmlNode } from '../xml-tree.ts';
import { childOrEmpty, value, withAttributes, withChild, withChildren, xml } from '../xml-edit.ts';
import { withoutSpace } from './paragraph-space.ts';
import { inSchemaOrder } from './schema-order.ts';

export type BrokenParagraph = {
  /** It has a number, of its own or by its style. */
  readonly numbered: boolean;
  /** Twentieths of a point by which its list sets its lines in, where it doesn't say so itself. */
  readonly listIndent: number | undefined;
  readonly heading: boolean;
};

const isBreak = (node: XmlNode): boolean => typeof node !== 'string' && node.name === 'w:br' && node.attributes.get('w:type') === 'page';
const isBrokenRun = (node: XmlNode): node is XmlElement => typeof node !== 'string' && node.name === 'w:r' && node.children.some(isBreak);

const apart = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);
const signs = new Set([...apart, 'w:sym', 'w:footnoteReference', 'w:endnoteReference', 'w:ruby']);
const shows = (node: XmlNode): boolean => typeof node !== 'string' && (node.name === 'w:t' ? textOf(node).trim() !== '' : signs.has(node.name) || node.name.startsWith('m:') || node.children.some(shows));

/** Fields that begin in it less those that end. */
const opening = (node: XmlNode): number => {
  if (typeof node === 'string' || apart.has(node.name)) return 0;
  if (node.name !== 'w:fldChar') return node.children.reduce((sum, child) => sum + opening(child), 0);
  const type = node.attributes.get('w:fldCharType');
  return type === 'begin' ? 1 : type === 'end' ? -1 : 0;
};

/** What stands behind a break, with the run in which that stood. */
type Piece = { readonly before: readonly XmlElement[]; readonly nodes: XmlNode[] };

/** The pieces of a run between its breaks. */
const piecesOf = (run: XmlElement): readonly Piece[] => {
  const properties = elementsOf(run).filter(({ name }) => name === 'w:rPr');
  const groups: XmlElement[][] = [[]];
  for (const child of elementsOf(run)) {
    if (isBreak(child)) groups.push([]);
    else if (child.name !== 'w:rPr') groups.at(-1)?.push(child);
  }
  const breakRun = withChildren(run, [...properties, xml('w:br', { 'w:type': 'page' })]);
  return groups.map((group, index) => ({ before: index === 0 ? [] : [breakRun], nodes: group.length === 0 ? [] : [withChildren(run, [...properties, ...group])] }));
};

/** One for each page on which words stand, and for a blank one between them; breaks before the first words and behind the last stay where they are. */
const joined = (pieces: readonly Piece[]): readonly (readonly XmlNode[])[] => {
  const worded = pieces.map(({ nodes }) => nodes.some(shows));
  const [first, last] = [worded.indexOf(true), worded.lastIndexOf(true)];
  const made: XmlNode[][] = [];
  for (const [index, { before, nodes }] of pieces.entries()) {
    if (made.length > 0 && (index <= first || index > last)) made.at(-1)?.push(...before, ...nodes);
    else made.push([...nodes]);
  }
  return made;
};

/** A line on which nothing stands before a break. */
const isBlank = (node: XmlNode): boolean => typeof node !== 'string' && (node.name.startsWith('w:bookmark') || (node.name === 'w:r' && elementsOf(node).every((child) => child.name === 'w:rPr' || (child.name === 'w:t' && !shows(child)))));

/** The words behind a break with which the paragraph begins, in one piece with the names that stood before it; null where it begins otherwise. */
const withoutFirstBreak = ([first, second, ...others]: readonly Piece[]): readonly Piece[] | null => {
  if (first === undefined || second === undefined || !first.nodes.every(isBlank) || !second.nodes.some(shows)) return null;
  return [{ before: [], nodes: [...first.nodes.filter((node) => typeof node !== 'string' && node.name !== 'w:r'), ...second.nodes] }, ...others];
};

const onNewPage = (properties: XmlElement): XmlElement => withChild(withoutSpace(properties, 'before'), 'w:pageBreakBefore', xml('w:pageBreakBefore'));

/** Lines like those that follow the first: no number, and nothing set in or out before them. */
const continued = (properties: XmlElement, { numbered, listIndent, heading }: BrokenParagraph): XmlElement => {
  const own = childOrEmpty(properties, 'w:ind');
  const silent = !own.attributes.has('w:left') && !own.attributes.has('w:start');
  const indent = withAttributes(own, {
    ...(silent && listIndent !== undefined ? { 'w:left': String(listIndent) } : {}), 'w:hanging': undefined, 'w:hangingChars': undefined, 'w:firstLineChars': undefined, 'w:firstLine': '0',
  });
  const plain = withChild(onNewPage(properties), 'w:ind', indent);
  const uncounted = numbered ? withChild(plain, 'w:numPr', xml('w:numPr', {}, [value('w:ilvl', '0'), value('w:numId', '0')])) : plain;
  return heading ? withChild(uncounted, 'w:outlineLvl', value('w:outlineLvl', '9')) : uncounted;
};

/** Nothing that takes room behind a break. */
export const isBehindBreak = (nodes: readonly XmlNode[]): boolean => {
  for (const node of [...nodes].reverse()) {
    if (typeof node === 'string' || node.name.startsWith('w:bookmark') || node.name === 'w:rPr') continue;
    return isBreak(node) || (node.name === 'w:r' && isBehindBreak(node.children));
  }
  return false;
};

/**
 * In old files the end of a paragraph stands on the page behind its last break, as an empty line there (17.15.3.58): a space draws that line.
 * @param mark `w:rPr` of the paragraph's mark
 */
export const withBreakApart = (inline: readonly XmlNode[], mark: XmlElement | undefined): readonly XmlNode[] =>
  (isBehindBreak(inline) ? [...inline, xml('w:r', {}, [...(mark === undefined ? [] : [mark]), xml('w:t', { 'xml:space': 'preserve' }, [' '])])] : inline);

/** What would be drawn twice. */
const staysWhole = (properties: XmlElement): boolean => childOf(properties, 'w:framePr') !== undefined || childOf(properties, 'w:pBdr') !== undefined;

/**
 * Takes the paragraphs of a text in order, rewritten for the pack: a break inside of a field, a link or a direction of its own stays as it is.
 * @returns the paragraphs that stand in place of one; `broken` is asked only where it is broken
 */
export const pageBreakSplitter = (): ((paragraph: XmlElement, broken: () => BrokenParagraph) => readonly XmlElement[]) => {
  let open = 0;
  // A page begins at the start of the text, and behind a break or a section: a break there leaves one blank.
  let fresh = true;
  return (paragraph, broken) => {
    const pieces: Piece[] = [{ before: [], nodes: [] }];
    for (const node of paragraph.children) {
      if (typeof node !== 'string' && node.name === 'w:pPr') continue;
      const [rest, ...behind] = open === 0 && isBrokenRun(node) ? piecesOf(node) : [{ before: [], nodes: [node] }];
      pieces.at(-1)?.nodes.push(...(rest?.nodes ?? []));
      pieces.push(...behind);
      open += opening(node);
    }
    const properties = childOf(paragraph, 'w:pPr') ?? xml('w:pPr');
    const begins = fresh ? null : withoutFirstBreak(pieces);
    fresh = childOf(properties, 'w:sectPr') !== undefined || (pieces.length > 1 && pieces.at(-1)?.nodes.some(shows) !== true);
    if (pieces.length === 1 || staysWhole(properties)) return [paragraph];
    const parts = joined(begins ?? pieces);
    if (parts.length < 2 && begins === null) return [paragraph];
    const about = broken();
    return parts.map((nodes, index) => {
      const begun = index > 0 ? continued(properties, about) : begins === null ? properties : onNewPage(properties);
      const ended = index === parts.length - 1 ? begun : withChild(withoutSpace(begun, 'after'), 'w:sectPr', null);
      return withChildren(paragraph, [inSchemaOrder(ended), ...nodes]);
    });
  };
};
