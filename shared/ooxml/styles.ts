// Styles of a Word file (17.7), each resolved along its basedOn chain: name, outline level, list, bold and hidden text.
import { defaultStyles } from './default-styles.ts';
import { paragraphProperties, runProperties, type Indent, type ParagraphProperties, type RunProperties } from './paragraph-properties.ts';
import { chainOf } from './style-chain.ts';
import { hidesAll, hidingOf, ownHiding, type TableHiding } from './table-hiding.ts';
import { childOf, elementsOf, valueOf, type XmlElement } from './xml-tree.ts';

export type ResolvedStyle = {
  readonly id: string;
  /** The name that Word shows ("Heading 1", "List Bullet"); the id where it has none. */
  readonly name: string;
  /** 0 to 8 for headings, 9 body text. */
  readonly outlineLevel: number | undefined;
  readonly numberingId: string | undefined;
  readonly numberingLevel: number | undefined;
  readonly indent: Indent;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly hidden: boolean | undefined;
};

export type StyleSheet = {
  /** The style with that id, or the default one of its type where it is undefined or unknown. */
  readonly paragraph: (id: string | undefined) => ResolvedStyle | null;
  readonly character: (id: string | undefined) => ResolvedStyle | null;
  /** What a table style, the default one where it names none, hides; null: nothing (table-hiding.ts). */
  readonly tableHiding: (id: string | undefined) => TableHiding | null;
  /** What the document's defaults say of all text (17.7.5). */
  readonly defaults: { readonly bold: boolean | undefined; readonly italic: boolean | undefined; readonly hidden: boolean | undefined };
};

type OwnStyle = { readonly id: string; readonly name: string; readonly basedOn: string | undefined; readonly paragraph: ParagraphProperties; readonly run: RunProperties };

/** Word keeps built-in names in lower case in the file and shows them with a capital. */
const shownName = (name: string): string => name.replace(/^(heading|toc|title|caption|footer|header)\b/, word => word.charAt(0).toUpperCase() + word.slice(1));

const ownStyle = (element: XmlElement): OwnStyle => {
  const id = element.attributes.get('w:styleId') ?? '';
  return {
    id, name: shownName(valueOf(element, 'w:name') ?? id), basedOn: valueOf(element, 'w:basedOn'),
    paragraph: paragraphProperties(childOf(element, 'w:pPr')), run: runProperties(childOf(element, 'w:rPr')),
  };
};

const nearest = <T>(chain: readonly OwnStyle[], pick: (style: OwnStyle) => T | undefined): T | undefined => {
  for (const style of chain) {
    const value = pick(style);
    if (value !== undefined) return value;
  }
  return undefined;
};

const headingByName = (name: string): number | undefined => {
  const [, level] = /^heading ([1-9])$/i.exec(name) ?? [];
  return level === undefined ? undefined : Number(level) - 1;
};

const resolve = (styles: ReadonlyMap<string, OwnStyle>, style: OwnStyle): ResolvedStyle => {
  const { styles: chain, cut } = chainOf(style, ({ basedOn }) => styles.get(basedOn ?? ''));
  return {
    id: style.id,
    name: style.name,
    outlineLevel: nearest(chain, ({ paragraph, name }) => paragraph.outlineLevel ?? headingByName(name)),
    numberingId: nearest(chain, ({ paragraph }) => paragraph.numberingId),
    numberingLevel: nearest(chain, ({ paragraph }) => paragraph.numberingLevel),
    indent: { start: nearest(chain, ({ paragraph }) => paragraph.indent.start), first: nearest(chain, ({ paragraph }) => paragraph.indent.first) },
    bold: nearest(chain, ({ run }) => run.bold),
    italic: nearest(chain, ({ run }) => run.italic),
    // What nobody followed to its end may hide it.
    hidden: nearest(chain, ({ run }) => run.hidden) ?? (cut ? true : undefined),
  };
};

type Family = { readonly styles: Map<string, OwnStyle>; fallback: string | undefined };

const lookUp = (family: Family): ((id: string | undefined) => ResolvedStyle | null) => {
  const resolved = new Map<string, ResolvedStyle>();
  return id => {
    const style = family.styles.get(id ?? '') ?? family.styles.get(family.fallback ?? '');
    if (style === undefined) return null;
    const known = resolved.get(style.id) ?? resolve(family.styles, style);
    resolved.set(style.id, known);
    return known;
  };
};

type TableStyle = { readonly basedOn: string | undefined; readonly hiding: TableHiding };

const chainHiding = (styles: ReadonlyMap<string, TableStyle>, id: string | undefined): TableHiding | null => {
  const { styles: chain, cut } = chainOf(styles.get(id ?? ''), ({ basedOn }) => styles.get(basedOn ?? ''));
  return hidingOf([...chain.map(({ hiding }) => hiding), ...(cut ? [hidesAll] : [])]);
};

/** Reads `w:styles`; null (a file without styles) gives a sheet without any. */
export const readStyles = (tree: XmlElement | null): StyleSheet => {
  const paragraphs: Family = { styles: new Map(), fallback: undefined };
  const characters: Family = { styles: new Map(), fallback: undefined };
  const tables = new Map<string, TableStyle>();
  const all = tree === null ? [] : elementsOf(tree);
  const defaultIds = defaultStyles(all);
  for (const element of all) {
    if (element.name !== 'w:style') continue;
    const type = element.attributes.get('w:type') ?? 'paragraph';
    if (type === 'table') {
      const id = element.attributes.get('w:styleId') ?? '';
      tables.set(id, { basedOn: valueOf(element, 'w:basedOn'), hiding: ownHiding(element) });
      continue;
    }
    const family = type === 'paragraph' ? paragraphs : type === 'character' ? characters : null;
    if (family === null) continue;
    const style = ownStyle(element);
    family.styles.set(style.id, style);
  }
  paragraphs.fallback = defaultIds.get('paragraph');
  characters.fallback = defaultIds.get('character');
  const defaults = runProperties(childOf(childOf(childOf(tree ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
  return { paragraph: lookUp(paragraphs), character: lookUp(characters), tableHiding: id => chainHiding(tables, id !== undefined && tables.has(id) ? id : defaultIds.get('table')), defaults: { bold: defaults.bold, italic: defaults.italic, hidden: defaults.hidden } };
};
