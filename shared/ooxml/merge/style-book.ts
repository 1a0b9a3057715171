// The styles of an attachment under names of their own, with its document defaults folded in, so that it looks as in its own file and the host as before (17.7).
import { value, withAttributes, withChild, withChildren, xml } from '../xml-edit.ts';
import { childOf, elementsOf, valueOf, type XmlElement } from '../xml-tree.ts';
import { soundParents } from '../style-chain.ts';
import { isBuiltInStyle } from '../built-in-styles.ts';
import { defaultStyles } from '../default-styles.ts';
import { remembered } from '../remembered.ts';
import { divided } from './hyphenation.ts';
import { bodyText, writtenLevel } from './outline-levels.ts';
import { cleanProperties, withDefaults } from './property-cleaner.ts';
import { withFixedSpacing } from './old-spacing.ts';
import { inSchemaOrder } from './schema-order.ts';
import { tableEdges, type TableEdges } from './table-place.ts';
import { defaultsByTrait, tableTraits, traitsOf, withParts, type Traits } from './table-traits.ts';
import type { Theme } from './theme.ts';

/** Inside a table: what its style says of text. */
export type TableLook = { readonly id: string | null; readonly key: string; readonly traits: Traits; readonly edges: TableEdges; /** `w:pPr` of its style, of those that it is based on and of their parts (17.7.6), cleaned. */ readonly layers: readonly XmlElement[] };

export type StyleBook = {
  /** The new id for a paragraph's style, the default one where it names none; null: none is to be written. */
  readonly paragraph: (id: string | undefined, look: TableLook | null) => string | null;
  readonly character: (id: string | undefined) => string | null;
  readonly table: (id: string | undefined) => TableLook;
  /** The new id of a style that is in use already; null where it isn't. */
  readonly inUse: (id: string) => string | null;
  /** Of running text. */
  readonly font: string;
  /** `w:pPr` of a paragraph's style and of those that it is based on, the first ancestor first, cleaned. */
  readonly layers: (id: string | undefined) => readonly (XmlElement | undefined)[];
  /** The level in its own file of a style in use, by its new id; 0 is the highest. Null: it is none of headings. */
  readonly headingLevel: (newId: string) => number | null;
  /** Definitions of all styles in use, once the text has been read. */
  readonly definitions: (mapList: (numbering: XmlElement) => XmlElement | null) => readonly XmlElement[];
};

/** The host's own styles serve: a paper in the house style. */
export const houseStyleBook: StyleBook = {
  paragraph: id => id ?? null, character: id => id ?? null, table: id => ({ id: id ?? null, key: '', traits: new Set(), edges: tableEdges([]), layers: [] }), inUse: id => id, font: 'Arial', layers: () => [], headingLevel: () => null, definitions: () => [],
};

/** What Word takes for granted where a file says nothing. */
const applicationRun: readonly XmlElement[] = [
  xml('w:rFonts', { 'w:ascii': 'Times New Roman', 'w:hAnsi': 'Times New Roman', 'w:eastAsia': 'Times New Roman', 'w:cs': 'Times New Roman' }), value('w:sz', '20'), value('w:szCs', '20'),
];

const headingLevelByName = (name: string): number | undefined => {
  const [, level] = /^heading ([1-9])$/i.exec(name) ?? [];
  return level === undefined ? undefined : Number(level) - 1;
};

export type StyleBookOptions = {
  /** Stands before every id and name: "x3_". */
  readonly prefix: string;
  readonly theme: Theme;
  /** More than 0: headings move in the outline, once all of them are known. */
  readonly outlineShift: number;
  /** Words are divided at the ends of its lines. */
  readonly hyphenates: boolean;
  /** Automatic space between paragraphs is of five points each. */
  readonly fixedSpacing: boolean;
};

type Key = { readonly id: string; readonly look: TableLook | null };

/** LibreOffice reads what a style leaves unsaid (the space below, where it says that above) from a parent that it has met before, and takes none where it comes later. */
const parentsFirst = (made: ReadonlyMap<string, XmlElement>): readonly XmlElement[] => {
  const ordered = new Set<XmlElement>();
  for (const style of made.values()) {
    const line: XmlElement[] = [];
    for (let at: XmlElement | undefined = style; at !== undefined && !ordered.has(at); at = made.get(valueOf(at, 'w:basedOn') ?? '')) line.push(at);
    for (const each of line.reverse()) ordered.add(each);
  }
  return [...ordered];
};

/** @param tree `w:styles` of the attachment; null where it has none */
export const foreignStyleBook = (tree: XmlElement | null, { prefix, theme, outlineShift, hyphenates, fixedSpacing }: StyleBookOptions): StyleBook => {
  const styles = new Map<string, XmlElement>();
  const all = tree === null ? [] : elementsOf(tree);
  const defaults = defaultStyles(all);
  for (const style of all) {
    const id = style.attributes.get('w:styleId') ?? '';
    if (style.name === 'w:style' && !styles.has(id)) styles.set(id, style);
  }
  const typeOf = (id: string | undefined): string | null => {
    const style = id === undefined ? undefined : styles.get(id);
    return style === undefined ? null : (style.attributes.get('w:type') ?? 'paragraph');
  };
  const spaced = (element: XmlElement): XmlElement => (fixedSpacing ? withFixedSpacing(element) : element);
  const clean = (element: XmlElement): XmlElement | null => cleanProperties(element, theme, spaced);
  const stated = (name: string, child: string): readonly XmlElement[] => {
    const properties = childOf(childOf(childOf(tree ?? undefined, 'w:docDefaults'), name), child);
    const cleaned = properties === undefined ? null : clean(properties);
    return cleaned === null ? [] : elementsOf(cleaned);
  };
  const runDefaults = elementsOf(withDefaults(xml('w:rPr', {}, stated('w:rPrDefault', 'w:rPr')), applicationRun));
  const saidOfParagraphs = stated('w:pPrDefault', 'w:pPr');
  const paragraphDefaults = hyphenates && !saidOfParagraphs.some(({ name }) => name === divided.name) ? [...saidOfParagraphs, divided] : saidOfParagraphs;

  /** The parent of the same type. */
  const parentOf = soundParents((id) => {
    const named = valueOf(styles.get(id), 'w:basedOn');
    return named !== undefined && typeOf(named) !== null && typeOf(named) === typeOf(id) ? named : undefined;
  });
  const chain = (id: string | undefined): readonly XmlElement[] => {
    const found: XmlElement[] = [];
    for (let at = id; at !== undefined; at = parentOf(at)) found.push(...[styles.get(at)].filter(style => style !== undefined));
    return found;
  };

  /** Each is cleaned once, however many paragraphs and styles ask for it: a thousand of either, and a thousand tabs in the root style, took seconds. */
  const layerOf = remembered((style: XmlElement): XmlElement | undefined => { const properties = childOf(style, 'w:pPr'); return properties === undefined ? undefined : (clean(properties) ?? undefined); });
  const layersOf = remembered((id: string | undefined): readonly (XmlElement | undefined)[] => [xml('w:pPr', {}, paragraphDefaults), ...chain(id).map(layerOf).reverse()]);

  const used = new Map<string, Key>();
  const synthetic = 'orderpaper-default';
  const names = new Map<string, { readonly id: string; readonly name: string }>();
  const takenNames = new Set<string>();
  /** Word's own names stay, and ids that follow from them; all others are counted. */
  const nameOf = (id: string): { readonly id: string; readonly name: string } => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const name = valueOf(styles.get(id), 'w:name') ?? (id === synthetic ? 'Normal' : id);
    const counted = names.size + 1;
    // Two styles of one name are one to LibreOffice, and an error to Word.
    const builtIn = isBuiltInStyle(name) && !takenNames.has(name.toLowerCase());
    takenNames.add(name.toLowerCase());
    const usual = builtIn && name.replace(/[^a-z\d]/gi, '').toLowerCase() === id.toLowerCase();
    const made = { id: `${prefix}${usual || id === synthetic ? id : `Style${counted}`}`, name: `${prefix}${builtIn ? name : `Style ${counted}`}` };
    names.set(id, made);
    return made;
  };
  const use = (id: string, look: TableLook | null): string => {
    const folded = (typeOf(id) ?? 'paragraph') === 'paragraph';
    const apart = folded && look !== null && (defaultsByTrait(paragraphDefaults, 'pPr', look.traits, true).length > 0 || defaultsByTrait(runDefaults, 'rPr', look.traits, true).length > 0);
    const newId = `${nameOf(id).id}${apart ? look.key : ''}`;
    if (!used.has(newId)) {
      used.set(newId, { id, look: apart ? look : null });
      const parent = parentOf(id);
      if (parent !== undefined) use(parent, apart ? look : null);
    }
    return newId;
  };

  const looks = new Map<string, TableLook>();
  /** What the tables' styles that are based on one say of text. */
  const traitsBelow = new Map<string, Set<string>>();
  const table = (named: string | undefined): TableLook => {
    const id = typeOf(named) === 'table' ? named : defaults.get('table');
    const known = looks.get(id ?? '');
    if (known !== undefined) return known;
    const cleaned = chain(id).map(style => clean(style) ?? style);
    const layers = withParts(cleaned).flatMap(each => childOf(each, 'w:pPr') ?? []);
    const look: TableLook = { id: id === undefined ? null : use(id, null), key: `_t${looks.size + 1}`, traits: tableTraits(cleaned), edges: tableEdges(chain(id)), layers };
    looks.set(id ?? '', look);
    for (let at = id; at !== undefined; at = parentOf(at)) {
      const below = traitsBelow.get(at) ?? new Set();
      for (const trait of look.traits) below.add(trait);
      traitsBelow.set(at, below);
    }
    return look;
  };

  const foldedStyle = ({ id, look }: Key, properties: { readonly pPr: XmlElement; readonly rPr: XmlElement }): { readonly pPr: XmlElement; readonly rPr: XmlElement } => {
    const type = typeOf(id) ?? 'paragraph';
    if (parentOf(id) !== undefined) return properties;
    if (type === 'paragraph') {
      const traits: Traits = look?.traits ?? new Set();
      return {
        pPr: withDefaults(properties.pPr, defaultsByTrait(paragraphDefaults, 'pPr', traits, false)), rPr: withDefaults(properties.rPr, defaultsByTrait(runDefaults, 'rPr', traits, false)),
      };
    }
    return properties;
  };

  /** Defaults that stood aside for a table style come back below it, in each style of its chain: some readers look for them in the first one only. */
  const withTableDefaults = (id: string, properties: { readonly pPr: XmlElement; readonly rPr: XmlElement }): { readonly pPr: XmlElement; readonly rPr: XmlElement } => {
    if (typeOf(id) !== 'table') return properties;
    const traits: Traits = traitsBelow.get(id) ?? new Set();
    const parents = chain(id).slice(1).map(style => clean(style) ?? style);
    const folded = (kind: 'pPr' | 'rPr', defaults: readonly XmlElement[]): XmlElement => {
      const aside = defaultsByTrait(defaults, kind, traits, true);
      const names = new Set(traitsOf(aside, kind));
      const inherited = parents.map(style => defaultsByTrait(elementsOf(childOf(style, `w:${kind}`) ?? xml('')), kind, names, true));
      return [...inherited, aside].reduce(withDefaults, properties[kind]);
    };
    return { pPr: folded('pPr', paragraphDefaults), rPr: folded('rPr', runDefaults) };
  };

  const outlined = (pPr: XmlElement, name: string): XmlElement => {
    const said = valueOf(pPr, 'w:outlineLvl') ?? headingLevelByName(name);
    return said === undefined ? pPr : withChild(pPr, 'w:outlineLvl', value('w:outlineLvl', writtenLevel(Number(said), outlineShift > 0)));
  };

  const definition = (newId: string, key: Key, mapList: (numbering: XmlElement) => XmlElement | null): XmlElement => {
    const { id, look } = key;
    const style = styles.get(id) ?? xml('w:style', { 'w:type': 'paragraph' });
    const type = style.attributes.get('w:type') ?? 'paragraph';
    const name = valueOf(style, 'w:name') ?? (id === synthetic ? 'Normal' : id);
    const mapped = cleanProperties(style, theme, element => (element.name === 'w:numPr' ? mapList(element) : spaced(element))) ?? style;
    const own = { pPr: childOf(mapped, 'w:pPr') ?? xml('w:pPr'), rPr: childOf(mapped, 'w:rPr') ?? xml('w:rPr') };
    const { pPr, rPr } = withTableDefaults(id, foldedStyle(key, own));
    const parent = parentOf(id);
    const tail = elementsOf(mapped).filter(child => ['w:tblPr', 'w:trPr', 'w:tcPr', 'w:tblStylePr'].includes(child.name));
    const heading = type === 'paragraph' ? outlined(pPr, name) : pPr;
    return inSchemaOrder(withChildren(withAttributes(xml('w:style', { 'w:type': type, 'w:customStyle': '1', 'w:styleId': newId }), {}), [
      value('w:name', `${nameOf(id).name}${look?.key ?? ''}`),
      ...(parent === undefined ? [] : [value('w:basedOn', use(parent, look))]),
      value('w:uiPriority', '99'),
      ...(type === 'character' || heading.children.length === 0 ? [] : [inSchemaOrder(heading)]),
      ...(rPr.children.length === 0 ? [] : [inSchemaOrder(rPr)]),
      ...(type === 'table' ? tail : []),
    ]));
  };

  return {
    paragraph: (id, look) => use(typeOf(id) === 'paragraph' && id !== undefined ? id : (defaults.get('paragraph') ?? synthetic), look),
    character: id => (typeOf(id) === 'character' && id !== undefined && id !== defaults.get('character') ? use(id, null) : null),
    table,
    layers: id => layersOf(typeOf(id) === 'paragraph' ? id : defaults.get('paragraph')),
    font: [...chain(defaults.get('paragraph')).map(style => clean(childOf(style, 'w:rPr') ?? xml('w:rPr'))), xml('w:rPr', {}, runDefaults)].map(run => childOf(run ?? undefined, 'w:rFonts')?.attributes.get('w:ascii')).find(font => font !== undefined) ?? 'Arial',
    inUse: id => { const made = names.get(id)?.id; return made !== undefined && used.has(made) ? made : null; },
    headingLevel: newId => {
      const said = chain(used.get(newId)?.id).map(style => valueOf(childOf(style, 'w:pPr'), 'w:outlineLvl') ?? headingLevelByName(valueOf(style, 'w:name') ?? '')).find(level => level !== undefined);
      return said === undefined || Number(said) >= bodyText ? null : Number(said);
    },
    definitions: mapList => {
      const made = new Map<string, XmlElement>();
      // A definition may bring its parent into use.
      for (let size = -1; size !== used.size;) {
        size = used.size;
        for (const [newId, key] of used) if (!made.has(newId)) made.set(newId, definition(newId, key, mapList));
      }
      return parentsFirst(made);
    },
  };
};
