// Fills and lines that a shape takes from its file's theme by number (20.1.4.2): the pack has another theme, so they are said in the shape itself.
import { withChildren, withAttributes } from '../xml-edit.ts';
import { childOf, elementsOf, integerOf, type XmlElement } from '../xml-tree.ts';
import type { Theme } from './theme.ts';

const fills = new Set(['a:noFill', 'a:solidFill', 'a:gradFill', 'a:blipFill', 'a:pattFill', 'a:grpFill']);
const joins = new Set(['a:round', 'a:bevel', 'a:miter']);
/** Order of what a shape says of itself (20.1.2.2.35) and of what a line says (20.1.2.2.24). */
const shapeOrder = ['a:xfrm', 'a:custGeom', 'a:prstGeom', ...fills, 'a:ln', 'a:effectLst', 'a:effectDag', 'a:scene3d', 'a:sp3d', 'a:extLst'];
const lineOrder = [...fills, 'a:prstDash', 'a:custDash', ...joins, 'a:headEnd', 'a:tailEnd', 'a:extLst'];

const ordered = (children: readonly XmlElement[], order: readonly string[]): XmlElement[] => [...children].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));

/** The theme's own words with the shape's colour in the place that is kept for it. */
const coloured = (element: XmlElement, colour: XmlElement | undefined): XmlElement => {
  const children = elementsOf(element).map((child) => coloured(child, colour));
  if (element.name !== 'a:schemeClr' || element.attributes.get('val') !== 'phClr' || colour === undefined) return withChildren(element, children);
  return withChildren(colour, [...elementsOf(colour), ...children]);
};

const styleOf = (style: XmlElement | undefined, reference: string, list: string, theme: Theme): XmlElement | undefined => {
  const named = childOf(style, reference);
  const entries = childOf(theme.formats ?? undefined, list);
  const entry = entries === undefined ? undefined : elementsOf(entries)[(integerOf(named?.attributes.get('idx')) ?? 0) - 1];
  // A picture as a fill lies in the theme's own part.
  return named === undefined || entry === undefined || entry.name === 'a:blipFill' ? undefined : coloured(entry, elementsOf(named)[0]);
};

const withLine = (own: XmlElement, themed: XmlElement): XmlElement => {
  const said = elementsOf(own);
  const has = (names: ReadonlySet<string>): boolean => said.some(({ name }) => names.has(name));
  const added = elementsOf(themed).filter(({ name }) => (fills.has(name) ? !has(fills) : joins.has(name) ? !has(joins) : !has(new Set([name]))));
  return withAttributes(withChildren(themed, ordered([...said, ...added], lineOrder)), Object.fromEntries(own.attributes));
};

/** @param shape `wps:wsp`; any other element comes back as it is */
export const withThemeStyle = (shape: XmlElement, theme: Theme): XmlElement => {
  const style = shape.name === 'wps:wsp' ? childOf(shape, 'wps:style') : undefined;
  const own = childOf(shape, 'wps:spPr');
  if (style === undefined || own === undefined || theme.formats === null) return shape;
  const said = elementsOf(own);
  const fill = said.some(({ name }) => fills.has(name)) ? undefined : styleOf(style, 'a:fillRef', 'a:fillStyleLst', theme);
  const themedLine = styleOf(style, 'a:lnRef', 'a:lnStyleLst', theme);
  const ownLine = childOf(own, 'a:ln');
  const line = themedLine === undefined ? ownLine : ownLine === undefined ? themedLine : withLine(ownLine, themedLine);
  const kept = said.filter(({ name }) => name !== 'a:ln');
  const properties = withChildren(own, ordered([...kept, ...(fill === undefined ? [] : [fill]), ...(line === undefined ? [] : [line])], shapeOrder));
  return withChildren(shape, shape.children.map((child) => (child === own ? properties : child)));
};
