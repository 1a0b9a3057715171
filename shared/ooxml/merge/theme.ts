// A theme's fonts and colours as literal values: in the pack an attachment has no theme of its own (20.1.6, 17.3.2.26).
import { withAttributes } from '../xml-edit.ts';
import { childOf, elementsOf, type XmlElement } from '../xml-tree.ts';
import type { FontScripts } from './font-scripts.ts';

export type Theme = {
  /** "minorHAnsi" -> "Calibri"; undefined where the theme has none for that script. */
  readonly font: (name: string) => string | undefined;
  /** "accent1" -> "4472C4", six hex digits. */
  readonly colour: (name: string) => string | undefined;
  /** `a:themeElements` as the file has them; null: it has none. */
  readonly elements: XmlElement | null;
  /** Fills and lines by number (`a:fmtScheme`); null: the file has none. */
  readonly formats: XmlElement | null;
};

const colourNames: Readonly<Record<string, string>> = {
  dark1: 'dk1', light1: 'lt1', dark2: 'dk2', light2: 'lt2', text1: 'dk1', background1: 'lt1', text2: 'dk2', background2: 'lt2',
  tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2', hyperlink: 'hlink', followedHyperlink: 'folHlink',
};

const usual: Readonly<Record<string, string>> = {
  dk1: '000000', lt1: 'FFFFFF', dk2: '44546A', lt2: 'E7E6E6', accent1: '4472C4', accent2: 'ED7D31', accent3: 'A5A5A5', accent4: 'FFC000', accent5: '5B9BD5', accent6: '70AD47',
  hlink: '0563C1', folHlink: '954F72',
};

const faceOf = (font: XmlElement | undefined): string | undefined => {
  const face = font?.attributes.get('typeface') ?? '';
  return face === '' ? undefined : face;
};

/** Where the theme leaves the font of a kind of scripts open, it is that of the script. */
const typeface = (fonts: XmlElement | undefined, kind: string, script: string | undefined): string | undefined =>
  faceOf(childOf(fonts, kind)) ?? (script === undefined || fonts === undefined ? undefined : faceOf(elementsOf(fonts).find(({ name, attributes }) => name === 'a:font' && attributes.get('script') === script)));

/**
 * @param tree the theme part; null where the file has none: Office's own colours stand in
 * @param scripts that the file's theme is for
 */
export const readTheme = (tree: XmlElement | null, scripts: FontScripts): Theme => {
  const elements = childOf(tree ?? undefined, 'a:themeElements');
  const fonts = childOf(elements, 'a:fontScheme');
  const colours = new Map<string, string>(Object.entries(usual));
  for (const slot of elementsOf(childOf(elements, 'a:clrScheme') ?? { name: '', attributes: new Map(), children: [] })) {
    const [said] = elementsOf(slot);
    const hex = said?.attributes.get(said.name === 'a:sysClr' ? 'lastClr' : 'val');
    if (hex !== undefined && /^[0-9a-f]{6}$/i.test(hex)) colours.set(slot.name.replace('a:', ''), hex.toUpperCase());
  }
  return {
    font: name => {
      const family = childOf(fonts, name.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
      return /EastAsia$/.test(name) ? typeface(family, 'a:ea', scripts.eastAsia) : /Bidi$/.test(name) ? typeface(family, 'a:cs', scripts.bidi) : typeface(family, 'a:latin', undefined);
    },
    colour: name => colours.get(colourNames[name] ?? name),
    elements: elements ?? null, formats: childOf(elements, 'a:fmtScheme') ?? null,
  };
};

const mixed = (hex: string, tint: string | undefined, shade: string | undefined): string => {
  const share = (text: string | undefined): number => (text === undefined ? 1 : Number.parseInt(text, 16) / 255);
  const [t, s] = [share(tint), share(shade)];
  return [0, 2, 4].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16);
    const lighter = 255 - (255 - part) * t;
    return Math.round(lighter * s).toString(16).padStart(2, '0').toUpperCase();
  }).join('');
};

const fontSlots = [['w:asciiTheme', 'w:ascii'], ['w:hAnsiTheme', 'w:hAnsi'], ['w:eastAsiaTheme', 'w:eastAsia'], ['w:cstheme', 'w:cs']] as const;

const withoutThemeFonts = (element: XmlElement, theme: Theme): XmlElement => {
  const changes: Record<string, string | undefined> = {};
  for (const [slot, plain] of fontSlots) {
    const name = element.attributes.get(slot);
    if (name === undefined) continue;
    changes[slot] = undefined;
    changes[plain] = theme.font(name) ?? element.attributes.get(plain);
  }
  return withAttributes(element, changes);
};

/** The attribute that holds a literal colour, with the names of what the theme says in its place. */
const colourSlots = [
  ['w:color', 'w:themeColor', 'w:themeTint', 'w:themeShade'], ['w:fill', 'w:themeFill', 'w:themeFillTint', 'w:themeFillShade'],
] as const;

/** Where Word has written the literal colour beside the theme's, that one is what it shows. */
const withoutThemeColours = (element: XmlElement, theme: Theme): XmlElement => {
  const changes: Record<string, string | undefined> = {};
  for (const [literal, themed, tint, shade] of colourSlots) {
    const name = element.attributes.get(themed);
    if (name === undefined) continue;
    const key = literal === 'w:color' && element.name === 'w:color' ? 'w:val' : literal;
    const said = element.attributes.get(key);
    const hex = theme.colour(name);
    if ((said === undefined || said === 'auto') && hex !== undefined) changes[key] = mixed(hex, element.attributes.get(tint), element.attributes.get(shade));
    Object.assign(changes, { [themed]: undefined, [tint]: undefined, [shade]: undefined });
  }
  return withAttributes(element, changes);
};

/** A Word property (font, colour, shading, border, underline) without reference to the theme. */
export const withoutTheme = (element: XmlElement, theme: Theme): XmlElement => {
  if (element.attributes.size === 0) return element;
  if (element.name === 'w:rFonts') return withoutThemeFonts(element, theme);
  return element.attributes.has('w:themeColor') || element.attributes.has('w:themeFill') ? withoutThemeColours(element, theme) : element;
};

/** The same for drawings and charts: scheme colours become literal ones, with their changes of light and shade kept (20.1.2.3.29). */
export const drawingWithoutTheme = (element: XmlElement, theme: Theme): XmlElement => {
  if (element.name === 'a:schemeClr') {
    const hex = theme.colour(element.attributes.get('val') ?? '');
    return hex === undefined ? element : { ...element, name: 'a:srgbClr', attributes: new Map([['val', hex]]) };
  }
  const face = element.attributes.get('typeface') ?? '';
  if (!/^\+m[jn]-(lt|ea|cs)$/.test(face)) return element;
  const script = face.endsWith('ea') ? 'EastAsia' : face.endsWith('cs') ? 'Bidi' : 'HAnsi';
  const font = theme.font(`${face.startsWith('+mj') ? 'major' : 'minor'}${script}`);
  return font === undefined ? element : withAttributes(element, { typeface: font });
};
