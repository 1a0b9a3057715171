// List definitions of a Word file (17.9): instances (w:num) over abstract definitions, with overrides and list styles.
import { indentOf, type Indent } from './paragraph-properties.ts';
import type { StyleSheet } from './styles.ts';
import { shortMarker } from './short-marker.ts';
import { childOf, elementsOf, integerOf, toggleOf, valueOf, type XmlElement } from './xml-tree.ts';

export type ListLevel = {
  readonly start: number;
  readonly format: string;
  /** "%1.%2", or the bullet's character. */
  readonly text: string;
  /** All figures of the marker in plain numbers (w:isLgl, 17.9.4). */
  readonly legal: boolean;
  /** 0: never restarts; n: only after level n, counted from 1; undefined: after any higher level (17.9.10). */
  readonly restart: number | undefined;
  /** The paragraph style that is tied to this level. */
  readonly style: string | undefined;
  readonly picture: boolean;
  readonly indent: Indent;
};

export type ListInstance = {
  readonly id: string;
  /** Instances over one abstract definition share their counters. */
  readonly counters: string;
  readonly levels: readonly ListLevel[];
  /** By level: this instance starts anew at that number when it is first used (17.9.27). */
  readonly startOverrides: ReadonlyMap<number, number>;
};

/** The list with that id; null for "0" (no list) and unknown ids. */
export type Numbering = (id: string) => ListInstance | null;

const readLevel = (element: XmlElement): ListLevel => ({
  start: integerOf(valueOf(element, 'w:start')) ?? 0,
  format: valueOf(element, 'w:numFmt') ?? 'decimal',
  text: shortMarker(valueOf(element, 'w:lvlText') ?? ''),
  legal: toggleOf(element, 'w:isLgl') ?? false,
  restart: integerOf(valueOf(element, 'w:lvlRestart')),
  style: valueOf(element, 'w:pStyle'),
  picture: childOf(element, 'w:lvlPicBulletId') !== undefined,
  indent: indentOf(childOf(element, 'w:pPr')),
});

const readLevels = (element: XmlElement): ReadonlyMap<number, ListLevel> => {
  const levels = new Map<number, ListLevel>();
  for (const child of elementsOf(element)) {
    const level = integerOf(child.attributes.get('w:ilvl'));
    if (child.name === 'w:lvl' && level !== undefined && level >= 0 && level <= 8) levels.set(level, readLevel(child));
  }
  return levels;
};

type Overrides = { readonly starts: Map<number, number>; readonly levels: Map<number, ListLevel> };

const readOverrides = (num: XmlElement): Overrides => {
  const overrides: Overrides = { starts: new Map(), levels: new Map() };
  for (const child of elementsOf(num)) {
    const level = integerOf(child.attributes.get('w:ilvl'));
    if (child.name !== 'w:lvlOverride' || level === undefined || level < 0 || level > 8) continue;
    const start = integerOf(valueOf(child, 'w:startOverride'));
    const replaced = childOf(child, 'w:lvl');
    if (start !== undefined) overrides.starts.set(level, start);
    if (replaced !== undefined) overrides.levels.set(level, readLevel(replaced));
  }
  return overrides;
};

const emptyLevel: ListLevel = { start: 1, format: 'none', text: '', legal: false, restart: undefined, style: undefined, picture: false, indent: { start: undefined, first: undefined } };

/** Reads `w:numbering`; `styles` resolves lists that are kept in a list style (numStyleLink, 17.9.21). */
export const readNumbering = (tree: XmlElement | null, styleTree: XmlElement | null): Numbering => {
  const children = tree === null ? [] : elementsOf(tree);
  const byId = (name: string, attribute: string): ReadonlyMap<string, XmlElement> =>
    new Map(children.filter(child => child.name === name).map(child => [child.attributes.get(attribute) ?? '', child]));
  const abstracts = byId('w:abstractNum', 'w:abstractNumId');
  const instances = byId('w:num', 'w:numId');
  const listStyle = (id: string): string | undefined => {
    const style = styleTree === null ? undefined : elementsOf(styleTree).find(candidate => candidate.name === 'w:style' && candidate.attributes.get('w:styleId') === id);
    return valueOf(childOf(childOf(style, 'w:pPr'), 'w:numPr'), 'w:numId');
  };
  /** Follows list styles to the definition that holds the levels, at most a few steps. */
  const abstractOf = (num: XmlElement, steps: number): XmlElement | undefined => {
    const abstract = abstracts.get(valueOf(num, 'w:abstractNumId') ?? '');
    const link = valueOf(abstract, 'w:numStyleLink');
    const linked = link === undefined || steps === 0 ? undefined : instances.get(listStyle(link) ?? '');
    return linked === undefined ? abstract : abstractOf(linked, steps - 1);
  };
  const known = new Map<string, ListInstance | null>();
  const read = (id: string): ListInstance | null => {
    const num = instances.get(id);
    const abstract = num === undefined ? undefined : abstractOf(num, 4);
    if (num === undefined || abstract === undefined || id === '0') return null;
    const levels = readLevels(abstract);
    const overrides = readOverrides(num);
    return {
      id, counters: abstract.attributes.get('w:abstractNumId') ?? id, startOverrides: overrides.starts,
      levels: Array.from({ length: 9 }, (_, level) => overrides.levels.get(level) ?? levels.get(level) ?? emptyLevel),
    };
  };
  return id => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const instance = read(id);
    known.set(id, instance);
    return instance;
  };
};

/** Which list a paragraph is in: its own numbering wins over its style's; a style's level is the one tied to it (17.9.23). */
export const listOf = (
  numbering: Numbering, styles: StyleSheet, own: { readonly style: string | undefined; readonly numberingId: string | undefined; readonly numberingLevel: number | undefined },
): { readonly list: ListInstance; readonly level: number; readonly direct: boolean } | null => {
  const style = styles.paragraph(own.style);
  const id = own.numberingId ?? style?.numberingId;
  const list = id === undefined ? null : numbering(id);
  if (list === null) return null;
  const tied = list.levels.findIndex(level => level.style !== undefined && level.style === style?.id);
  const level = own.numberingLevel ?? (own.numberingId === undefined && tied >= 0 ? tied : style?.numberingLevel ?? 0);
  return { list, level: Math.min(8, Math.max(0, level)), direct: own.numberingId !== undefined };
};
