// The lists of an attachment under numbers of their own, so that none runs on from another file's (17.9).
import { value, withAttributes, withChildren, xml } from '../xml-edit.ts';
import { childOf, elementsOf, valueOf, type XmlElement } from '../xml-tree.ts';
import { cleanProperties } from './property-cleaner.ts';
import { inSchemaOrder } from './schema-order.ts';
import type { Theme } from './theme.ts';

/** The pack's numbering, to which each fragment adds. */
export type NumberingPart = {
  nextAbstract: number;
  nextList: number;
  nextPicture: number;
  readonly pictures: XmlElement[];
  readonly abstracts: XmlElement[];
  readonly lists: XmlElement[];
};

/** @param tree of the host's numbering part; null where it has none */
export const numberingPart = (tree: XmlElement | null): NumberingPart => {
  const all = tree === null ? [] : elementsOf(tree);
  const highest = (name: string, attribute: string): number => Math.max(-1, ...all.filter(element => element.name === name).map(element => Number(element.attributes.get(attribute) ?? '0')));
  const named = (name: string): XmlElement[] => all.filter(element => element.name === name);
  return {
    nextAbstract: highest('w:abstractNum', 'w:abstractNumId') + 1, nextList: Math.max(1, highest('w:num', 'w:numId') + 1), nextPicture: highest('w:numPicBullet', 'w:numPicBulletId') + 1,
    pictures: named('w:numPicBullet'), abstracts: named('w:abstractNum'), lists: named('w:num'),
  };
};

/** All abstract definitions stand before all lists. */
export const numberingTree = ({ pictures, abstracts, lists }: NumberingPart): XmlElement => xml('w:numbering', {}, [...pictures, ...abstracts, ...lists]);

export type ListBook = {
  /** The pack's id of one of the attachment's lists; "0" (no list) stays; null where there is no such list. */
  readonly list: (id: string) => string | null;
  /** `w:numPr` with the pack's id; null where it names no list that is there. */
  readonly property: (numPr: XmlElement) => XmlElement | null;
  /** Adds what is in use to the pack's numbering, once text and styles have been read. */
  readonly finish: () => void;
};

export type ListBookOptions = {
  readonly theme: Theme;
  /** The pack's id of a style in use; null: it isn't. */
  readonly styleInUse: (id: string) => string | null;
  /** A picture bullet with the pack's relationship; null where its picture can't be taken over. */
  readonly pictureBullet: (bullet: XmlElement) => XmlElement | null;
};

/** @param tree `w:numbering` of the attachment; null where it has none */
export const listBook = (tree: XmlElement | null, into: NumberingPart, { theme, styleInUse, pictureBullet }: ListBookOptions): ListBook => {
  const all = tree === null ? [] : elementsOf(tree);
  const byId = (name: string, attribute: string): ReadonlyMap<string, XmlElement> => new Map(all.filter(element => element.name === name).map(element => [element.attributes.get(attribute) ?? '', element]));
  const [abstracts, lists, bullets] = [byId('w:abstractNum', 'w:abstractNumId'), byId('w:num', 'w:numId'), byId('w:numPicBullet', 'w:numPicBulletId')];
  const newIds = new Map<string, string>();

  /** A definition that only points to a list style is that style's definition (17.9.21, 17.9.27). */
  const resolved = (abstract: XmlElement): XmlElement => {
    const named = valueOf(abstract, 'w:numStyleLink');
    if (named === undefined) return abstract;
    return [...abstracts.values()].find(other => valueOf(other, 'w:styleLink') === named) ?? abstract;
  };

  const list = (id: string): string | null => {
    if (id === '0') return id;
    const known = newIds.get(id);
    const definition = lists.get(id);
    if (known !== undefined || definition === undefined || !abstracts.has(valueOf(definition, 'w:abstractNumId') ?? '')) return known ?? null;
    const newId = String(into.nextList);
    into.nextList += 1;
    newIds.set(id, newId);
    return newId;
  };

  const finish = (): void => {
    const newBullets = new Map<string, string>();
    const bulletId = (id: string): string | null => {
      const known = newBullets.get(id);
      const bullet = bullets.get(id);
      if (known !== undefined || bullet === undefined) return known ?? null;
      const taken = pictureBullet(bullet);
      if (taken === null) return null;
      const newId = String(into.nextPicture);
      into.nextPicture += 1;
      into.pictures.push(withAttributes(taken, { 'w:numPicBulletId': newId }));
      newBullets.set(id, newId);
      return newId;
    };
    const map = (element: XmlElement): XmlElement | null => {
      const said = element.attributes.get('w:val') ?? '';
      switch (element.name) {
        case 'w:nsid': case 'w:tmpl': case 'w:name': case 'w:styleLink': case 'w:numStyleLink': return null;
        case 'w:pStyle': { const style = styleInUse(said); return style === null ? null : withAttributes(element, { 'w:val': style }); }
        case 'w:lvlPicBulletId': { const bullet = bulletId(said); return bullet === null ? null : withAttributes(element, { 'w:val': bullet }); }
        case 'w:lvl': return withAttributes(element, { 'w:tplc': undefined, 'w:tentative': undefined });
        default: return element;
      }
    };
    const newAbstracts = new Map<string, string>();
    const abstractId = (id: string): string => {
      const known = newAbstracts.get(id);
      if (known !== undefined) return known;
      const newId = String(into.nextAbstract);
      into.nextAbstract += 1;
      newAbstracts.set(id, newId);
      const source = abstracts.get(id);
      const cleaned = source === undefined ? null : cleanProperties(resolved(source), theme, map);
      if (cleaned !== null) into.abstracts.push(withAttributes(cleaned, { 'w:abstractNumId': newId, 'w15:restartNumberingAfterBreak': undefined }));
      return newId;
    };
    for (const [id, newId] of newIds) {
      const source = lists.get(id);
      if (source === undefined) continue;
      const overrides = elementsOf(source).filter(({ name }) => name === 'w:lvlOverride').flatMap(override => cleanProperties(override, theme, map) ?? []);
      into.lists.push(inSchemaOrder(withChildren(xml('w:num', { 'w:numId': newId }), [value('w:abstractNumId', abstractId(valueOf(source, 'w:abstractNumId') ?? '')), ...overrides])));
    }
  };

  return {
    list, finish,
    property: numPr => {
      const said = childOf(numPr, 'w:numId');
      if (said === undefined) return withChildren(numPr, elementsOf(numPr).filter(({ name }) => name === 'w:ilvl'));
      const id = list(said.attributes.get('w:val') ?? '');
      return id === null ? null : withChildren(numPr, elementsOf(numPr).flatMap(child => (child.name === 'w:numId' ? [withAttributes(child, { 'w:val': id })] : child.name === 'w:ilvl' ? [child] : [])));
    },
  };
};
