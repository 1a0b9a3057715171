// A Word file with every XML part as a tree, for rules that look at all of it.
import { ok, type Result } from '../../model/result.ts';
import type { OoxmlPackage } from '../../ooxml/package.ts';
import { openWordPackage } from '../../ooxml/word-package.ts';
import { childOf, elementsOf, readTree, valueOf, type XmlElement } from '../../ooxml/xml-tree.ts';

export type Part = { readonly name: string; readonly root: XmlElement };

export type OpenedWord = {
  readonly files: OoxmlPackage;
  readonly macros: boolean;
  /** All XML parts. */
  readonly parts: readonly Part[];
  /** Those with text that people read: document, headers, footers, notes, comments. */
  readonly stories: readonly Part[];
  readonly document: Part | null;
  readonly styles: ReadonlyMap<string, XmlElement>;
};

const storyRoots = new Set(['w:document', 'w:hdr', 'w:ftr', 'w:footnotes', 'w:endnotes', 'w:comments']);

/** The element and everything in it, each with its ancestors, outermost first. */
export function* walk(element: XmlElement, ancestors: readonly XmlElement[] = []): Generator<readonly [XmlElement, readonly XmlElement[]]> {
  yield [element, ancestors];
  const inside = [...ancestors, element];
  for (const child of elementsOf(element)) yield* walk(child, inside);
}

/** All elements of that name in a part. */
export const findAll = (root: XmlElement, ...names: readonly string[]): XmlElement[] => {
  const found: XmlElement[] = [];
  for (const [element] of walk(root)) if (names.includes(element.name)) found.push(element);
  return found;
};

/** The words of a paragraph or run as they show: deleted text, field codes and property elements apart. */
export const visibleText = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : '';
      return child.name === 'w:pPr' || child.name === 'w:rPr' || child.name === 'w:instrText' ? '' : visibleText(child);
    })
    .join('');

const stylesOf = (parts: readonly Part[]): ReadonlyMap<string, XmlElement> =>
  new Map(
    parts
      .filter((part) => part.root.name === 'w:styles')
      .flatMap((part) => elementsOf(part.root))
      .filter((element) => element.name === 'w:style')
      .map((style) => [style.attributes.get('w:styleId') ?? '', style]),
  );

/** A style and those that it is based on, nearest first. */
export const styleChain = (word: OpenedWord, id: string | undefined): XmlElement[] => {
  const chain: XmlElement[] = [];
  let next = id;
  while (next !== undefined && chain.length < 20) {
    const style = word.styles.get(next);
    if (style === undefined || chain.includes(style)) break;
    chain.push(style);
    next = valueOf(style, 'w:basedOn');
  }
  return chain;
};

/** The default paragraph style's id. */
export const defaultStyle = (word: OpenedWord): string | undefined =>
  [...word.styles].find(([, style]) => style.attributes.get('w:type') === 'paragraph' && /^(1|true|on)$/.test(style.attributes.get('w:default') ?? ''))?.[0];

export const paragraphStyle = (word: OpenedWord, paragraph: XmlElement): string | undefined =>
  valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle') ?? defaultStyle(word);

/** 1 to 9 for a paragraph that counts as a heading, by its own outline level or its style's; null for text. */
export const headingLevel = (word: OpenedWord, paragraph: XmlElement): number | null => {
  const own = valueOf(childOf(paragraph, 'w:pPr'), 'w:outlineLvl');
  const chain = styleChain(word, paragraphStyle(word, paragraph));
  const named = chain.map((style) => /^heading ([1-9])$/i.exec(valueOf(style, 'w:name') ?? '')?.[1]).find((level) => level !== undefined);
  const outline = own ?? chain.map((style) => valueOf(childOf(style, 'w:pPr'), 'w:outlineLvl')).find((level) => level !== undefined);
  if (outline !== undefined) return Number(outline) < 9 ? Number(outline) + 1 : null;
  return named === undefined ? null : Number(named);
};

/** Fails as the reader does: not a Word file, damaged, too large. */
export const openForLint = (bytes: Uint8Array): Result<OpenedWord> => {
  const opened = openWordPackage(bytes);
  if (!opened.ok) return opened;
  const { package: files, document, macros } = opened.value;
  const parts: Part[] = [];
  for (const name of files.names.filter((candidate) => /\.(xml|rels)$/i.test(candidate))) {
    const read = files.read(name);
    if (!read.ok) return read;
    if (read.value === null) continue;
    const root = readTree(read.value, name);
    if (!root.ok) return root;
    parts.push({ name, root: root.value });
  }
  return ok({
    files, macros, parts,
    stories: parts.filter((part) => storyRoots.has(part.root.name)),
    document: parts.find((part) => part.name.toLowerCase() === document.toLowerCase()) ?? null,
    styles: stylesOf(parts),
  });
};
