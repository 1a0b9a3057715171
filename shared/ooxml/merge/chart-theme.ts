// A chart that names no colours takes those of its file's theme: in the pack it brings that theme along as an override (21.2.2.29, 14.2.7.5 of part 1).
import { withAttributes, withChildren, xml } from '../xml-edit.ts';
import { elementsOf, type XmlElement } from '../xml-tree.ts';
import type { Theme } from './theme.ts';

const slots: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', ...Object.fromEntries(['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map((name) => [name, name])) };
const schemes = new Set(['a:clrScheme', 'a:fontScheme', 'a:fmtScheme']);
/** What stands behind the map of colours in a chart. */
const behind = new Set(['c:pivotSource', 'c:protection', 'c:chart']);

/** Pictures lie in the theme's own part, and names of schemes say whose they are. */
const plain = (element: XmlElement): XmlElement => withChildren(
  element.name === 'a:blip' ? xml('a:blip') : schemes.has(element.name) ? withAttributes(element, { name: 'Paper' }) : element,
  elementsOf(element).filter(({ name }) => name !== 'a:extLst').map(plain),
);

/** The override's root; null where the file has no whole theme. */
export const themeOverride = ({ elements }: Theme): XmlElement | null => {
  const own = elements === null ? [] : elementsOf(elements).filter(({ name }) => schemes.has(name));
  return own.length === schemes.size ? xml('a:themeOverride', {}, own.map(plain)) : null;
};

/** @param chart `c:chartSpace` */
export const withColourMap = (chart: XmlElement): XmlElement => {
  const children = elementsOf(chart).filter(({ name }) => name !== 'c:clrMapOvr');
  const at = children.findIndex(({ name }) => behind.has(name));
  return at < 0 ? chart : withChildren(chart, [...children.slice(0, at), xml('c:clrMapOvr', slots), ...children.slice(at)]);
};
