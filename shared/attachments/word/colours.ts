// Colours as a Word file says them, and whether one can be told from another.
import type { XmlAttributes } from '../../ooxml/xml-events.ts';

/** Six hex digits; null: not said; `automatic`: left to the program; `unknown`: said, but not which. */
export type Colour = string | null;
export const automatic = 'auto';
export const unknown = 'unknown';

const highlights: Readonly<Record<string, string>> = {
  black: '000000', blue: '0000FF', cyan: '00FFFF', green: '00FF00', magenta: 'FF00FF', red: 'FF0000', yellow: 'FFFF00', white: 'FFFFFF', darkBlue: '000080', darkCyan: '008080',
  darkGreen: '008000', darkMagenta: '800080', darkRed: '800000', darkYellow: '808000', darkGray: '808080', lightGray: 'C0C0C0',
};

const hex = (said: string | undefined, otherwise: Colour): Colour => (said !== undefined && /^[0-9a-f]{6}$/i.test(said) ? said : otherwise);

/** Of a `w:color`: of letters (17.3.2.6). */
export const colourSaid = (attributes: XmlAttributes | undefined): Colour =>
  (attributes === undefined ? null : hex(attributes.get('w:val'), attributes.has('w:themeColor') ? unknown : attributes.get('w:val') === automatic ? automatic : null));

/** Of a `w:shd`: behind letters. */
export const shadeSaid = (attributes: XmlAttributes): Colour => (attributes.get('w:val') === 'solid'
  ? hex(attributes.get('w:color'), unknown) : hex(attributes.get('w:fill'), attributes.has('w:themeFill') ? unknown : null));

/** Of a `w:highlight`. */
export const highlightSaid = (attributes: XmlAttributes): Colour => highlights[attributes.get('w:val') ?? ''] ?? null;

const lightness = (colour: string): number => [3, 6, 1].reduce((sum, weight, at) => sum + (Number.parseInt(colour.slice(at * 2, at * 2 + 2), 16) * weight) / 10, 0);
/** Of 255: below it nobody reads a letter on its ground. As of the words of a PDF. */
const leastContrast = 24;

/** Whether letters of the one colour can't be read on the other; false where one of them isn't known. */
export const isAlike = (letters: string, ground: string): boolean => letters !== unknown && ground !== unknown && Math.abs(lightness(ground) - lightness(letters)) < leastContrast;
