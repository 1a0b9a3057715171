// Large print as rules on Word's XML as our own writers write it: 18 points for what is read, no smaller anywhere but in tables and at the edge
// of the page (16), a plain sans serif, ragged right (RNIB and UKAAF: large print is 16 to 22 points, left aligned, no italics or capitals).

import { heldTogether } from '../../text/held-together.ts';
import { withWiderColumns } from './enlarged-columns.ts';

/** Half-points. */
const [body, least] = [36, 32] as const;
const grownBy = 12;

/** Up to 12 points everything is body text, whatever its author thought small; what was larger stays larger by as much. */
const enlarged = (size: number): number => (size <= 24 ? body : size + grownBy);

const font = 'Arial';
/** Their letters are signs. */
const signFonts = /symbol|wingdings|webdings|dingbats|marlett|emoji|math/i;

/** Distances that go with the letters: a number at its hanging indent needs more room; what reaches across the page stays. */
const indentFactor = 1.4;
const longestIndent = 3400;
const scaled = (length: number): number => (Math.abs(length) <= longestIndent ? Math.round(length * indentFactor) : length);

const withAttribute = (element: string, name: string, change: (said: string) => string): string => element.replace(new RegExp(`( ${name}=")([^"]*)(")`), (_, before: string, said: string, after: string) => `${before}${change(said)}${after}`);
const withLength = (element: string, name: string): string => withAttribute(element, name, (said) => String(scaled(Number(said))));

const rules: readonly (readonly [RegExp, (element: string) => string])[] = [
  [/<w:szC?s? w:val="\d+"\/>/g, (element) => withAttribute(element, 'w:val', (said) => String(enlarged(Number(said))))],
  [/<w:rFonts [^>]*>/g, (element) => ['w:ascii', 'w:hAnsi', 'w:cs'].reduce((changed, name) => withAttribute(changed, name, (said) => (signFonts.test(said) ? said : font)), element)],
  [/<w:jc w:val="both"\/>/g, () => '<w:jc w:val="left"/>'],
  // A line as tall as somebody set it for smaller letters would cut these.
  [/<w:spacing [^>]*w:lineRule="(?:exact|atLeast)"[^>]*>/g, (element) => withAttribute(withAttribute(element, 'w:lineRule', () => 'atLeast'), 'w:line', (said) => String(Math.round(Number(said) * indentFactor)))],
  [/<w:trHeight [^>]*w:hRule="exact"[^>]*>/g, (element) => withAttribute(element, 'w:hRule', () => 'atLeast')],
  // Columns that may grow: a long word breaks only where it is longer than the table can be.
  [/<w:tblLayout w:type="fixed"\/>/g, () => ''],
  // Columns of a newsletter would hold three words a line.
  [/<w:cols\b[^>]*w:num=[^>]*?(?:\/>|>.*?<\/w:cols>)/gs, () => '<w:cols w:space="708"/>'],
  [/<w:ind [^>]*>/g, (element) => ['w:left', 'w:hanging', 'w:firstLine'].reduce(withLength, element)],
  [/<w:tab w:val="left" w:pos="\d+"\/>/g, (element) => withLength(element, 'w:pos')],
];

const enlargedRun = (xml: string): string => rules.reduce((text, [pattern, change]) => text.replace(pattern, change), xml);

const tableSizes = (xml: string): string => xml.replace(/<w:szC?s? w:val="\d+"\/>/g, (element) => withAttribute(element, 'w:val', (said) => String(Number(said) === body ? least : Number(said))));

/** Few words stand on a line. Not in tables: a column may be narrower than a date. */
const unbroken = (xml: string): string => xml.replace(/(?<=<w:t(?: [^>]*)?>)[^<]+/g, heldTogether);

/** Inside a table, at whatever depth, 16 points are enough for it to fit. */
const withSmallerTables = (xml: string): string => {
  let depth = 0;
  return xml.split(/(<w:tbl>|<\/w:tbl>)/).map((piece) => {
    if (piece === '<w:tbl>') depth += 1;
    else if (piece === '</w:tbl>') depth -= 1;
    else return depth > 0 ? tableSizes(piece) : unbroken(piece);
    return piece;
  }).join('');
};

/** The text of a document, its notes or its lists. */
export const enlargedXml = (xml: string): string => withWiderColumns(withSmallerTables(enlargedRun(xml)));

const edgeOrTable = /w:styleId="(?:Header|Footer|TableText|TableHeading|FormLabel)"/;
const shown = /<w:(?:i|iCs|caps|smallCaps)\/>|<w:spacing w:val="-?\d+"\/>/g;

/** Definitions of styles: of the house styles, slanted letters and capitals go too. */
export const enlargedStyles = (xml: string): string => enlargedRun(xml).replace(/<w:style .*?<\/w:style>/gs, (style) => {
  const plain = /w:styleId="\u0001|w:type="table"/.test(style) ? style : style.replace(shown, '');
  return edgeOrTable.test(plain) || plain.includes('w:type="table"') ? tableSizes(plain) : plain;
});
