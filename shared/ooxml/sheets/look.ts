// How paragraphs and runs of a Word file look, as far as a sheet shows it (17.3.1, 17.3.2, 17.4). What a file leaves open is left out.
import { childOf, elementsOf, integerOf, toggleOf, valueOf, type XmlElement } from '../xml-tree.ts';

/** Eighths of a point; colour as six hex digits, null: that of the text. */
export type Line = { readonly size: number; readonly colour: string | null; readonly dotted: boolean };
/** Null: none is drawn. */
export type Lines = Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right' | 'insideH' | 'insideV', Line | null>>>;

export type TabStop = { readonly at: number; readonly kind: string; readonly dots: boolean };

export type RunLook = Readonly<Partial<{
  font: string; /** Half-points. */ size: number; bold: boolean; italic: boolean; underline: boolean; strike: boolean; caps: boolean; smallCaps: boolean;
  colour: string; shade: string; raised: 'super' | 'sub'; /** Twentieths of a point. */ spread: number; hidden: boolean;
}>>;

/** Lengths in twentieths of a point, lines in 240ths of one. */
export type ParagraphLook = Readonly<Partial<{
  align: string; left: number; right: number; first: number; before: number; after: number; line: number; lineRule: string; lines: Lines; shade: string; contextual: boolean; tabs: readonly TabStop[];
}>>;

/** What the second says wins. */
export const over = <Look extends object>(under: Look, upper: Look): Look => ({ ...under, ...upper });

const said = <Look extends Record<string, unknown>>(look: Look): Partial<{ [Key in keyof Look]: Exclude<Look[Key], undefined> }> =>
  Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as Partial<{ [Key in keyof Look]: Exclude<Look[Key], undefined> }>;

const hex = (text: string | undefined): string | undefined => (text !== undefined && /^[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined);

const shadeOf = (properties: XmlElement | undefined): string | undefined => hex(childOf(properties, 'w:shd')?.attributes.get('w:fill'));

const highlights: Readonly<Record<string, string>> = { yellow: 'ffff00', green: '00ff00', cyan: '00ffff', magenta: 'ff00ff', lightGray: 'd3d3d3' };

const lineOf = (element: XmlElement): Line | null => {
  const kind = element.attributes.get('w:val') ?? 'none';
  if (kind === 'none' || kind === 'nil') return null;
  return { size: Math.min(96, Math.max(2, integerOf(element.attributes.get('w:sz')) ?? 4)), colour: hex(element.attributes.get('w:color')) ?? null, dotted: /dot|dash/i.test(kind) };
};

const sides: Readonly<Record<string, keyof Lines>> = { 'w:top': 'top', 'w:bottom': 'bottom', 'w:left': 'left', 'w:start': 'left', 'w:right': 'right', 'w:end': 'right', 'w:insideH': 'insideH', 'w:insideV': 'insideV' };

/** @param element `w:pBdr`, `w:tblBorders` or `w:tcBorders` */
export const linesOf = (element: XmlElement | undefined): Lines | undefined =>
  element === undefined ? undefined : Object.fromEntries(elementsOf(element).flatMap((side) => { const key = sides[side.name]; return key === undefined ? [] : [[key, lineOf(side)]]; }));

const tabsOf = (properties: XmlElement | undefined): readonly TabStop[] | undefined => {
  const tabs = childOf(properties, 'w:tabs');
  return tabs === undefined ? undefined : elementsOf(tabs).map(({ attributes }) => ({ at: integerOf(attributes.get('w:pos')) ?? 0, kind: attributes.get('w:val') ?? 'left', dots: attributes.get('w:leader') === 'dot' }));
};

const indentOf = (properties: XmlElement | undefined) => {
  const attributes = childOf(properties, 'w:ind')?.attributes;
  const hanging = integerOf(attributes?.get('w:hanging'));
  return {
    left: integerOf(attributes?.get('w:start') ?? attributes?.get('w:left')), right: integerOf(attributes?.get('w:end') ?? attributes?.get('w:right')),
    first: hanging === undefined ? integerOf(attributes?.get('w:firstLine')) : -hanging,
  };
};

/** @param properties `w:pPr` */
export const paragraphLook = (properties: XmlElement | undefined): ParagraphLook => {
  const spacing = childOf(properties, 'w:spacing')?.attributes;
  return said({
    align: valueOf(properties, 'w:jc'), ...indentOf(properties), before: integerOf(spacing?.get('w:before')), after: integerOf(spacing?.get('w:after')),
    line: integerOf(spacing?.get('w:line')), lineRule: spacing?.get('w:lineRule'), lines: linesOf(childOf(properties, 'w:pBdr')), shade: shadeOf(properties),
    contextual: toggleOf(properties, 'w:contextualSpacing'), tabs: tabsOf(properties),
  });
};

const raisedOf = (properties: XmlElement | undefined): RunLook['raised'] => {
  const said = valueOf(properties, 'w:vertAlign');
  return said === 'superscript' ? 'super' : said === 'subscript' ? 'sub' : undefined;
};

const underlined = (properties: XmlElement | undefined): boolean | undefined => {
  const kind = childOf(properties, 'w:u');
  return kind === undefined ? undefined : (kind.attributes.get('w:val') ?? 'single') !== 'none';
};

/** @param properties `w:rPr` */
export const runLook = (properties: XmlElement | undefined): RunLook => said({
  font: childOf(properties, 'w:rFonts')?.attributes.get('w:ascii'), size: integerOf(valueOf(properties, 'w:sz')), bold: toggleOf(properties, 'w:b'), italic: toggleOf(properties, 'w:i'),
  underline: underlined(properties), strike: toggleOf(properties, 'w:strike'), caps: toggleOf(properties, 'w:caps'), smallCaps: toggleOf(properties, 'w:smallCaps'),
  colour: hex(valueOf(properties, 'w:color')), shade: shadeOf(properties) ?? highlights[valueOf(properties, 'w:highlight') ?? ''], raised: raisedOf(properties),
  spread: integerOf(childOf(properties, 'w:spacing')?.attributes.get('w:val')), hidden: toggleOf(properties, 'w:vanish'),
});
