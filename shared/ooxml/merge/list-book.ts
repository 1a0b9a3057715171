// The lists of an attachment under numbers of their own, so that none runs on from another file's (17.9).
import { value, withAttributes, withChild, withChildren, xml } from '../xml-edit.ts';
import { childOf, elementsOf, valueOf, type XmlElement } from '../xml-tree.ts';
import { writeXml } from '../write-xml.ts';
import { markOf } from './marks.ts';
import { cleanProperties } from './property-cleaner.ts';
import { inSchemaOrder } from './schema-order.ts';
import type { Theme } from './theme.ts';

/** Of what kind there may be how many in a part: bullets stand before all definitions, definitions before all lists (17.9.17). */
export type WrittenLists = {
  readonly bullets: WrittenDefinitions;
  readonly abstracts: WrittenDefinitions;
  readonly lists: WrittenDefinitions;
};
/** As XML, and how many numbers they took. */
export type WrittenDefinitions = { readonly xml: string; readonly count: number };

const written = (elements: readonly XmlElement[], count: number): WrittenDefinitions => ({ xml: elements.map(writeXml).join(''), count });

export type ListBook = {
  /** The pack's id of one of the attachment's lists; "0" (no list) stays; null where there is no such list. */
  readonly list: (id: string) => string | null;
  /** `w:numPr` with the pack's id; null where it names no list that is there. */
  readonly property: (numPr: XmlElement) => XmlElement | null;
  /** What is in use, once text and styles have been read. */
  readonly finish: () => WrittenLists;
};

export type ListBookOptions = {
  readonly theme: Theme;
  /** The pack's id of a style in use; null: it isn't. */
  readonly styleInUse: (id: string) => string | null;
  /** A picture bullet with the pack's relationship; null where its picture can't be taken over. */
  readonly pictureBullet: (bullet: XmlElement) => XmlElement | null;
  /** Whether properties of a level (`w:rPr`) hide its number. */
  readonly hidesNumber: (properties: XmlElement | undefined) => boolean;
  readonly onHidden: () => void;
};

/** More than numbers, signs and the letters that stand for signs. */
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text.replace(/%\d/g, ' '));

/** A list has nine levels; where a level is spoken of twice the last word holds (17.9.8). */
const onePerLevel = (children: readonly XmlElement[]): readonly XmlElement[] =>
  [...new Map(children.filter(({ name, attributes }) => name === 'w:lvlOverride' && /^[0-8]$/.test(attributes.get('w:ilvl') ?? '')).map(override => [override.attributes.get('w:ilvl'), override])).values()];

/** @param tree `w:numbering` of the attachment; null where it has none */
export const listBook = (tree: XmlElement | null, { theme, styleInUse, pictureBullet, hidesNumber, onHidden }: ListBookOptions): ListBook => {
  const all = tree === null ? [] : elementsOf(tree);
  const byId = (name: string, attribute: string): ReadonlyMap<string, XmlElement> => new Map(all.filter(element => element.name === name).map(element => [element.attributes.get(attribute) ?? '', element]));
  const [abstracts, lists, bullets] = [byId('w:abstractNum', 'w:abstractNumId'), byId('w:num', 'w:numId'), byId('w:numPicBullet', 'w:numPicBulletId')];
  const byStyle = new Map([...abstracts.values()].reverse().map(abstract => [valueOf(abstract, 'w:styleLink') ?? '', abstract]));
  const newIds = new Map<string, string>();

  /** A definition that only points to a list style is that style's definition (17.9.21, 17.9.27). */
  const resolved = (abstract: XmlElement): XmlElement => {
    const named = valueOf(abstract, 'w:numStyleLink');
    if (named === undefined) return abstract;
    return byStyle.get(named) ?? abstract;
  };

  const list = (id: string): string | null => {
    if (id === '0') return id;
    const known = newIds.get(id);
    const definition = lists.get(id);
    if (known !== undefined || definition === undefined || !abstracts.has(valueOf(definition, 'w:abstractNumId') ?? '')) return known ?? null;
    const newId = markOf('list', newIds.size + 1);
    newIds.set(id, newId);
    return newId;
  };

  const levels = new Set(['0']);
  const isUsed = (level: XmlElement): boolean => { const style = valueOf(level, 'w:pStyle'); return levels.has(level.attributes.get('w:ilvl') ?? '') || (style !== undefined && styleInUse(style) !== null); };
  /** A level without its words where its number is hidden, or where nothing stands on it. */
  const shownLevel = (level: XmlElement): XmlElement => {
    const hidden = hidesNumber(childOf(level, 'w:rPr'));
    if (hidden) onHidden();
    if (!hidden && (isUsed(level) || !hasWords(valueOf(level, 'w:lvlText') ?? ''))) return level;
    return withChild(withChild(level, 'w:lvlText', value('w:lvlText', '')), 'w:suff', value('w:suff', 'nothing'));
  };

  const finish = (): WrittenLists => {
    const [madeBullets, madeAbstracts, madeLists]: [XmlElement[], XmlElement[], XmlElement[]] = [[], [], []];
    const newBullets = new Map<string, string>();
    const bulletId = (id: string): string | null => {
      const known = newBullets.get(id);
      const bullet = bullets.get(id);
      if (known !== undefined || bullet === undefined) return known ?? null;
      const taken = pictureBullet(bullet);
      if (taken === null) return null;
      const newId = markOf('bullet', newBullets.size + 1);
      madeBullets.push(withAttributes(taken, { 'w:numPicBulletId': newId }));
      newBullets.set(id, newId);
      return newId;
    };
    const map = (element: XmlElement): XmlElement | null => {
      const said = element.attributes.get('w:val') ?? '';
      switch (element.name) {
        case 'w:nsid': case 'w:tmpl': case 'w:name': case 'w:styleLink': case 'w:numStyleLink': return null;
        case 'w:pStyle': { const style = styleInUse(said); return style === null ? null : withAttributes(element, { 'w:val': style }); }
        case 'w:lvlPicBulletId': { const bullet = bulletId(said); return bullet === null ? null : withAttributes(element, { 'w:val': bullet }); }
        case 'w:lvl': return withAttributes(shownLevel(element), { 'w:tplc': undefined, 'w:tentative': undefined });
        default: return element;
      }
    };
    const newAbstracts = new Map<string, string>();
    const abstractId = (id: string): string => {
      const known = newAbstracts.get(id);
      if (known !== undefined) return known;
      const newId = markOf('abstract', newAbstracts.size + 1);
      newAbstracts.set(id, newId);
      const source = abstracts.get(id);
      const cleaned = source === undefined ? null : cleanProperties(resolved(source), theme, map);
      if (cleaned !== null) madeAbstracts.push(withAttributes(cleaned, { 'w:abstractNumId': newId, 'w15:restartNumberingAfterBreak': undefined }));
      return newId;
    };
    for (const [id, newId] of newIds) {
      const source = lists.get(id);
      if (source === undefined) continue;
      const overrides = onePerLevel(elementsOf(source)).flatMap(override => cleanProperties(override, theme, map) ?? []);
      madeLists.push(inSchemaOrder(withChildren(xml('w:num', { 'w:numId': newId }), [value('w:abstractNumId', abstractId(valueOf(source, 'w:abstractNumId') ?? '')), ...overrides])));
    }
    return { bullets: written(madeBullets, newBullets.size), abstracts: written(madeAbstracts, newAbstracts.size), lists: written(madeLists, newIds.size) };
  };

  return {
    list, finish,
    property: numPr => {
      levels.add(valueOf(numPr, 'w:ilvl') ?? '0');
      const said = childOf(numPr, 'w:numId');
      if (said === undefined) return withChildren(numPr, elementsOf(numPr).filter(({ name }) => name === 'w:ilvl'));
      const id = list(said.attributes.get('w:val') ?? '');
      return id === null ? null : withChildren(numPr, elementsOf(numPr).flatMap(child => (child.name === 'w:numId' ? [withAttributes(child, { 'w:val': id })] : child.name === 'w:ilvl' ? [child] : [])));
    },
  };
};
