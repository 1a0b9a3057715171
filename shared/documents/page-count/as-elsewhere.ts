// The same document as programs other than Word lay it out (held against LibreOffice): where both come to the same count of pages, it can be relied on.
import { strFromU8, strToU8 } from 'fflate';
import { fontsElsewhere } from './fonts-elsewhere.ts';
import type { DocumentParts } from './document-parts.ts';
import { pageRounding } from './line-rounding.ts';
import { withShareLess } from './page-bottom.ts';
import { writtenTexts } from './running-text.ts';
import { withGridWidths } from './tables-elsewhere.ts';

/** Rows break where a line fits: widow control holds no lines of a cell back (17.3.1.44). Nothing changes where all rows stay whole. */
const withFreeCells = (xml: string): string => {
  if ((xml.match(/<w:tr[ >]/g) ?? []).length === (xml.match(/<w:cantSplit\/>/g) ?? []).length) return xml;
  let depth = 0;
  return xml.replace(/<w:tbl>|<\/w:tbl>|<w:p>(?:<w:pPr>(?:<w:pStyle [^>]*\/>)?)?/g, (part) => {
    if (part === '<w:tbl>') depth += 1;
    else if (part === '</w:tbl>') depth -= 1;
    else if (depth > 0) return part === '<w:p>' ? '<w:p><w:pPr><w:widowControl w:val="0"/></w:pPr>' : `${part}<w:widowControl w:val="0"/>`;
    return part;
  });
};

/** Word draws the spaces of a justified line together where one more word then fits; they do not. */
const unjustified = (xml: string): string => xml.replace(/<w:jc w:val="both"\/>/g, '<w:jc w:val="left"/>');

/** No line between rows of a table whose style takes it from its bands, where Word draws one between two bands. */
const withPlainBands = (xml: string): string => xml.replace(/<w:style w:type="table".*?<\/w:style>/gs, (style) =>
  /<w:tblStylePr w:type="band1Horz">(?:(?!<\/w:tblStylePr>).)*<w:insideH w:val="(?:nil|none)"/s.test(style) ? style.replace(/<w:tblBorders>.*?<\/w:tblBorders>/s, (lines) => lines.replace(/<w:insideH [^>]*\/>/, '')) : style);

/** No room between cells, which Word keeps free (17.4.45). */
const withoutCellSpacing = (xml: string): string => xml.replace(/<w:tblCellSpacing [^>]*\/>/g, '');

/** Twentieths of a point that the line above notes takes, whatever the paragraph in which it stands. */
const noteLine = 124;
const withLowNoteLine = (xml: string): string =>
  xml.replace(/w:line="\d+" w:lineRule="auto"\/><\/w:pPr><w:r><w:(separator|continuationSeparator)\/>/g, `w:line="${noteLine}" w:lineRule="exact"/></w:pPr><w:r><w:$1/>`);

/** Up to so many pages, roundings of lines do not add up to another. */
const fewPages = 3;

/**
 * @param parts of a merged document by their names
 * @param pages it has in Word
 * @param cells held: widow control holds lines back in them as in Word, for documents with which the layout can't do otherwise
 * @returns null where nothing in it is laid out otherwise elsewhere
 */
export const asElsewhere = (parts: DocumentParts, pages: number, cells: 'free' | 'held' = 'free'): DocumentParts | null => {
  const text = (name: string): string => strFromU8(parts.get(name) ?? new Uint8Array());
  const share = pages <= fewPages ? 0 : pageRounding(writtenTexts(text('word/document.xml'), text('word/styles.xml')));
  const changes: readonly (readonly [name: string, change: (xml: string) => string])[] = [
    ['word/document.xml', (xml) => withShareLess(unjustified(withoutCellSpacing(withGridWidths(cells === 'free' ? withFreeCells(xml) : xml))), share)], ['word/styles.xml', (xml) => withPlainBands(unjustified(withoutCellSpacing(xml)))], ['word/footnotes.xml', withLowNoteLine],
  ];
  const changed = changes.flatMap(([name, change]) => { const [before, after] = [text(name), change(text(name))]; return before === after ? [] : [[name, strToU8(after)] as const]; });
  return changed.length === 0 && fontsElsewhere(parts).length === 0 ? null : new Map([...parts, ...changed]);
};
