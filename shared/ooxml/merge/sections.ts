// Sections of a file in the pack: page size, columns and margins stay, heads and feet are the pack's, numbers run as the pack says (17.6).
import { value, withAttributes, withChildren, xml } from '../xml-edit.ts';
import { childOf, elementsOf, type XmlElement } from '../xml-tree.ts';
import { markOf } from './marks.ts';
import { inSchemaOrder } from './schema-order.ts';

/** Relationship ids of the head and foot of a file's pages; null: none is named, which is only right for what stands first: a section without one has that of the section before (17.10.1). */
export type PageParts = { readonly header: string | null; readonly footer: string | null; /** The head holds nothing and must take no room. */ readonly emptyHead: boolean };

export type SectionPlan = {
  readonly parts: PageParts;
  /** Its pages have numbers, and begin with one of the pack's. */
  readonly numbered: boolean;
  /** How the file's settings count its footnotes, and its endnotes; null: it has none. */
  readonly footnotes: readonly XmlElement[];
  readonly endnotes: readonly XmlElement[] | null;
};

const kept = new Set(['w:type', 'w:pgSz', 'w:pgMar', 'w:pgBorders', 'w:cols', 'w:vAlign', 'w:textDirection', 'w:bidi', 'w:rtlGutter', 'w:docGrid', 'w:formProt']);

const a4: readonly XmlElement[] = [
  xml('w:pgSz', { 'w:w': '11906', 'w:h': '16838' }), xml('w:pgMar', { 'w:top': '1440', 'w:right': '1440', 'w:bottom': '1440', 'w:left': '1440', 'w:header': '708', 'w:footer': '708', 'w:gutter': '0' }),
];

const reference = (name: string, id: string | null): XmlElement[] => (id === null ? [] : [xml(name, { 'w:type': 'default', 'r:id': id })]);

/** Room that the number at the foot of the page needs, in twentieths of a point. */
const footerRoom = 330;
const closestToEdge = 170;
/** What an empty head takes. */
const emptyHeadRoom = 40;

/** A foot that would push the text up moves down instead, so that the pages stay as long as in the file itself. */
const withFooterBelow = (margins: XmlElement): XmlElement => {
  const [bottom, footer] = [Number(margins.attributes.get('w:bottom') ?? '1440'), Number(margins.attributes.get('w:footer') ?? '708')];
  if (!Number.isFinite(bottom) || bottom < 0 || footer + footerRoom <= bottom) return margins;
  return withAttributes(margins, { 'w:footer': String(Math.max(closestToEdge, Math.round(bottom) - footerRoom)) });
};

/** A head without words stands within the margin, so that it pushes nothing down. */
const withHeadWithin = (margins: XmlElement): XmlElement => {
  const [top, header] = [Number(margins.attributes.get('w:top') ?? '1440'), Number(margins.attributes.get('w:header') ?? '708')];
  return Number.isFinite(top) && top >= 0 && header + emptyHeadRoom > top ? withAttributes(margins, { 'w:header': String(Math.max(0, Math.round(top) - emptyHeadRoom)) }) : margins;
};

const withRoomFor = (margins: XmlElement, { footer, header, emptyHead }: PageParts): XmlElement => {
  const below = footer === null ? margins : withFooterBelow(margins);
  return header !== null && emptyHead ? withHeadWithin(below) : below;
};

/**
 * Notes of each file count from 1; within a file they run on. What stands first in the pack counts from 1 anyhow, and LibreOffice takes what the first section says for all of them.
 */
const notes = (section: XmlElement, name: 'w:footnotePr' | 'w:endnotePr', { numbered }: SectionPlan, settings: readonly XmlElement[], first: boolean): XmlElement => {
  const own = childOf(section, name) ?? xml(name, {}, settings);
  const restart = childOf(own, 'w:numRestart');
  const restarts = first && numbered ? [value('w:numRestart', 'eachSect')] : first || restart === undefined ? [] : [restart];
  return inSchemaOrder(withChildren(xml(name), [...elsewhere(own, 'w:numRestart').filter((child) => child.name !== 'w:pos' || name === 'w:footnotePr'), ...restarts]));
};

const elsewhere = (element: XmlElement, name: string): XmlElement[] => elementsOf(element).filter(child => child.name !== name && child.name.startsWith('w:') && child.name !== 'w:footnote' && child.name !== 'w:endnote');

const noteProperties = (section: XmlElement, plan: SectionPlan, first: boolean): XmlElement[] => [
  notes(section, 'w:footnotePr', plan, plan.footnotes, first), ...(plan.endnotes === null ? [] : [notes(section, 'w:endnotePr', plan, plan.endnotes, first)]),
].filter(({ children }) => children.length > 0);

/** "On the next odd page" would leave a page blank or not by where the paper begins: its count would be another in each pack (17.6.22). */
const withoutBlankPage = (type: XmlElement): XmlElement => (/^(odd|even)Page$/.test(type.attributes.get('w:val') ?? '') ? value('w:type', 'nextPage') : type);

/**
 * @param section cleaned `w:sectPr` of the file; null where it has none
 * @param first of the file's sections: begins a page and carries the start of the numbers
 * @param last of the file's sections: its endnotes stand at its end
 */
export const packSection = (section: XmlElement | null, plan: SectionPlan, { first, last }: { readonly first: boolean; readonly last: boolean }): XmlElement => {
  const own = section ?? xml('w:sectPr');
  const stays = elementsOf(own).filter(({ name }) => kept.has(name) && !(first && name === 'w:type'))
    .map(child => (child.name === 'w:pgMar' ? withRoomFor(child, plan.parts) : child.name === 'w:type' ? withoutBlankPage(child) : child));
  const size = a4.filter(({ name }) => childOf(own, name) === undefined);
  return inSchemaOrder(withChildren(xml('w:sectPr'), [
    ...reference('w:headerReference', plan.parts.header), ...reference('w:footerReference', plan.parts.footer),
    ...noteProperties(own, plan, first), ...stays, ...size,
    ...(first && plan.numbered ? [xml('w:pgNumType', { 'w:start': markOf('start') })] : []),
    ...(last ? [] : [xml('w:noEndnote')]),
  ]));
};
