// Sections of a file in the pack: page size, columns and margins stay, heads and feet are the pack's, numbers run as the pack says (17.6).
import { value, withAttributes, withChild, withChildren, xml } from '../xml-edit.ts';
import { childOf, elementsOf, type XmlElement } from '../xml-tree.ts';
import { leastRoom, withRoomInColumns } from './columns.ts';
import type { NoteKind } from './note-numbers.ts';
import { markOf } from './marks.ts';
import { inSchemaOrder } from './schema-order.ts';

/** Relationship ids of the head and foot of a file's pages; null: none is named, which is only right for what stands first: a section without one has that of the section before (17.10.1). */
export type PageParts = { readonly header: string | null; readonly footer: string | null; /** The head holds nothing and must take no room. */ readonly emptyHead: boolean };

export type SectionPlan = {
  readonly parts: PageParts;
  /** Its pages have numbers, and begin with one of the pack's. */
  readonly numbered: boolean;
  /** The gutter stands above the text. */
  readonly gutterAbove: boolean;
  /** What the file's settings say of its notes. */
  readonly notes: Readonly<Record<NoteKind, readonly XmlElement[]>>;
  /** It has notes of this kind whose numbers are not written out. */
  readonly counts: (kind: NoteKind) => boolean;
};

const kept = new Set(['w:type', 'w:pgSz', 'w:pgMar', 'w:pgBorders', 'w:cols', 'w:vAlign', 'w:textDirection', 'w:bidi', 'w:rtlGutter', 'w:docGrid', 'w:formProt']);

const [a4Width, a4Height] = ['11906', '16838'] as const;
const a4: readonly XmlElement[] = [
  xml('w:pgSz', { 'w:w': a4Width, 'w:h': a4Height }), xml('w:pgMar', { 'w:top': '1440', 'w:right': '1440', 'w:bottom': '1440', 'w:left': '1440', 'w:header': '708', 'w:footer': '708', 'w:gutter': '0' }),
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

/** Above the text there is no gutter but by a setting of a whole file: here it is part of the margin. */
const withGutterAbove = (margins: XmlElement): XmlElement => {
  const [top, gutter] = [Number(margins.attributes.get('w:top') ?? '1440'), Number(margins.attributes.get('w:gutter') ?? '0')];
  if (!Number.isFinite(top) || !Number.isFinite(gutter) || gutter <= 0) return margins;
  return withAttributes(margins, { 'w:top': String(Math.round(top < 0 ? top - gutter : top + gutter)), 'w:gutter': '0' });
};

const withRoomFor = (margins: XmlElement, { footer, header, emptyHead }: PageParts): XmlElement => {
  const below = footer === null ? margins : withFooterBelow(margins);
  return header !== null && emptyHead ? withHeadWithin(below) : below;
};

/** A size that is said only in part: programs don't agree on what the rest of it is, and so not on how many pages there are (17.6.13). */
const withWholeSize = (size: XmlElement): XmlElement => {
  const [width, height] = ['w:w', 'w:h'].map((name) => size.attributes.get(name));
  return width !== undefined && height !== undefined ? size : withAttributes(size, { 'w:w': width ?? a4Width, 'w:h': height ?? a4Height, 'w:orient': undefined });
};

/** Size and margins of a section's pages, with those of A4 where it says none. */
const pageOf = (section: XmlElement): readonly XmlElement[] => a4.map((usual) => withAttributes(usual, Object.fromEntries(childOf(section, usual.name)?.attributes ?? [])));
const sum = (elements: readonly XmlElement[], name: string, attributes: readonly string[]): number =>
  attributes.reduce((all, attribute) => all + Math.abs(Number(elements.find((each) => each.name === name)?.attributes.get(attribute) ?? '0')), 0);
const textWidth = (page: readonly XmlElement[]): number => sum(page, 'w:pgSz', ['w:w']) - sum(page, 'w:pgMar', ['w:left', 'w:right', 'w:gutter']);

/** Whether margins leave room on the page: on one without any each letter would be a page, and Word itself asks for others. */
const leaveRoom = (page: readonly XmlElement[]): boolean => textWidth(page) >= leastRoom && sum(page, 'w:pgSz', ['w:h']) - sum(page, 'w:pgMar', ['w:top', 'w:bottom']) >= leastRoom;

/** Of a page with too little room. */
const narrow = xml('w:pgMar', { 'w:top': '170', 'w:right': '170', 'w:bottom': '170', 'w:left': '170', 'w:header': '0', 'w:footer': '0', 'w:gutter': '0' });

/**
 * Of notes that the reader counts: those of each file count from 1, within a file they run on. What stands first in the pack counts from 1 anyhow, and LibreOffice
 * takes what the first section says for all of them. Where the marks are written out nothing is counted, and only their place is said.
 */
const notes = (section: XmlElement, kind: NoteKind, plan: SectionPlan, first: boolean): XmlElement => {
  const name = `w:${kind}Pr`;
  const own = childOf(section, name) ?? xml(name, {}, plan.notes[kind]);
  const counted = plan.counts(kind);
  const restart = childOf(own, 'w:numRestart');
  const restarts = !counted ? [] : first && plan.numbered ? [value('w:numRestart', 'eachSect')] : first || restart === undefined ? [] : [restart];
  const stays = elementsOf(own).filter(child => (child.name === 'w:pos' ? kind === 'footnote' : counted && (child.name === 'w:numFmt' || child.name === 'w:numStart')));
  return inSchemaOrder(withChildren(xml(name), [...stays, ...restarts]));
};

const noteProperties = (section: XmlElement, plan: SectionPlan, first: boolean): XmlElement[] =>
  [notes(section, 'footnote', plan, first), notes(section, 'endnote', plan, first)].filter(({ children }) => children.length > 0);

/** "On the next odd page" would leave a page blank or not by where the paper begins: its count would be another in each pack (17.6.22). */
const withoutBlankPage = (type: XmlElement): XmlElement => (/^(odd|even)Page$/.test(type.attributes.get('w:val') ?? '') ? value('w:type', 'nextPage') : type);

/** A border of pictures of its own names them in its file (17.6.2): those are left behind, and so is the border. */
const withoutArt = (borders: XmlElement): XmlElement => withChildren(borders, elementsOf(borders).filter(({ attributes }) => ![...attributes.keys()].some((name) => name.startsWith('r:'))));

/**
 * @param section cleaned `w:sectPr` of the file; null where it has none
 * @param first of the file's sections: begins a page and carries the start of the numbers
 * @param last of the file's sections: its endnotes stand at its end
 */
export const packSection = (section: XmlElement | null, plan: SectionPlan, { first, last }: { readonly first: boolean; readonly last: boolean }): XmlElement => {
  const given = withChildren(xml('w:sectPr'), elementsOf(section ?? xml('w:sectPr')).map((child) => (child.name === 'w:pgSz' ? withWholeSize(child) : child)));
  const own = leaveRoom(pageOf(given)) ? given : withChild(given, 'w:pgMar', narrow);
  const stays = elementsOf(own).filter(({ name }) => kept.has(name) && !(first && name === 'w:type'))
    .map(child => (child.name === 'w:pgMar' ? withRoomFor(plan.gutterAbove ? withGutterAbove(child) : child, plan.parts) : child.name === 'w:type' ? withoutBlankPage(child) : child.name === 'w:cols' ? withRoomInColumns(child, textWidth(pageOf(own))) : child.name === 'w:pgBorders' ? withoutArt(child) : child));
  const size = a4.filter(({ name }) => childOf(own, name) === undefined);
  return inSchemaOrder(withChildren(xml('w:sectPr'), [
    ...reference('w:headerReference', plan.parts.header), ...reference('w:footerReference', plan.parts.footer),
    ...noteProperties(own, plan, first), ...stays, ...size,
    ...(first && plan.numbered ? [xml('w:pgNumType', { 'w:start': markOf('start') })] : []),
    ...(last ? [] : [xml('w:noEndnote')]),
  ]));
};
