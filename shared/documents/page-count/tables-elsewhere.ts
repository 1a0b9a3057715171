// Columns that Word makes wider for what stands in them (17.4.52, 17.18.87), a word too long for its cell or all that has no width: others (held against LibreOffice) keep those of the cells, or else of the grid.

const marks = /<w:tbl>|<\/w:tbl>|<w:tcW /g;

type Place = { readonly at: number; /** It stands in a cell of another. */ readonly nested: boolean; /** Cells of its own name widths. */ readonly widths: boolean };

/** Where each table begins. */
const tablesIn = (xml: string): readonly Place[] => {
  const open: { readonly at: number; widths: boolean }[] = [];
  const found: Place[] = [];
  for (const { 0: mark, index } of xml.matchAll(marks)) {
    const table = open.at(-1);
    if (mark === '<w:tbl>') open.push({ at: index, widths: false });
    else if (mark === '</w:tbl>') { open.pop(); if (table !== undefined) found.push({ ...table, nested: open.length > 0 }); }
    else if (table !== undefined) table.widths = true;
  }
  return found.sort((a, b) => a.at - b.at);
};

type Fixed = { readonly before: string; readonly after: string };

const twips = (xml: string, attribute: string): number => Number(new RegExp(` w:${attribute}="(-?\\d+)"`).exec(xml)?.[1] ?? 0);

type Section = { /** Its properties end it. */ readonly at: number; readonly textWidth: number };

/** How wide text is in each section, in their order. */
const sectionsIn = (xml: string): readonly Section[] => Array.from(xml.matchAll(/<w:sectPr[ />]/g), ({ index }) => index).map((at, which, all) => {
  const section = xml.slice(at, all[which + 1]);
  const [size = '', margins = ''] = [/<w:pgSz [^>]*>/.exec(section)?.[0], /<w:pgMar [^>]*>/.exec(section)?.[0]];
  return { at, textWidth: twips(size, 'w') - twips(margins, 'left') - twips(margins, 'right') - twips(margins, 'gutter') };
});

/** The width of text at one place after another, each behind the one before; null where no section is said. */
const textWidths = (xml: string): ((at: number) => number | null) => {
  const sections = sectionsIn(xml);
  let next = 0;
  return (at) => {
    while ((sections[next]?.at ?? at) < at) next += 1;
    return sections[next]?.textWidth ?? null;
  };
};

/** A share of the text's width is in fiftieths of a per cent. */
const wholeShare = 5_000;

/** The columns that share what the table's width says, as its grid has them; as they are where it says none. */
const sharedGrid = (properties: string, grid: string, textWidth: number): string => {
  const width = /<w:tblW [^>]*>/.exec(properties)?.[0] ?? '';
  const said = width.includes('w:type="pct"') ? (textWidth * twips(width, 'w')) / wholeShare : width.includes('w:type="dxa"') ? twips(width, 'w') : 0;
  const columns = Array.from(grid.matchAll(/w:w="(\d+)"/g), ([, column]) => Number(column));
  const sum = columns.reduce((all, column) => all + column, 0);
  return said <= 0 || sum === 0 ? grid : grid.replace(/w:w="(\d+)"/g, (_, column: string) => `w:w="${Math.round((Number(column) * said) / sum)}"`);
};

/** Of the table at its beginning; null where its columns stay as wide as it says. @param textWidth or why the columns need not be shared out by it: cells name widths, or it stands in a cell or section of a width that is not known */
const fixedTable = (start: string, textWidth: number | 'widths' | 'unknown'): Fixed | null => {
  const [before, properties = '', grid = ''] = /^<w:tbl>(<w:tblPr>.*?<\/w:tblPr>)(<w:tblGrid>(?:<w:gridCol [^>]*\/>)+<\/w:tblGrid>)/s.exec(start) ?? [];
  if (before === undefined) return null;
  const shared = textWidth === 'widths' ? grid : sharedGrid(properties, grid, textWidth === 'unknown' ? 0 : textWidth);
  const fixed = properties.replace(/<w:tblLayout [^>]*\/>/, '').replace(/(?=<w:tblCellMar>|<w:tblLook |<\/w:tblPr>)/, '<w:tblLayout w:type="fixed"/>');
  const after = `<w:tbl>${fixed}${shared}`;
  return after === before ? null : { before, after };
};

/** More than the properties of a table and its grid take. */
const farEnough = 8_000;

/** @param xml of a document; its tables keep the columns that their cells name, or their grids, as wide together as the table */
export const withGridWidths = (xml: string): string => {
  const pieces: string[] = [];
  let done = 0;
  const textWidthAt = textWidths(xml);
  for (const { at, nested, widths } of tablesIn(xml)) {
    const fixed = fixedTable(xml.slice(at, at + farEnough), widths ? 'widths' : nested ? 'unknown' : textWidthAt(at) ?? 'unknown');
    if (fixed === null) continue;
    pieces.push(xml.slice(done, at), fixed.after);
    done = at + fixed.before.length;
  }
  return pieces.length === 0 ? xml : [...pieces, xml.slice(done)].join('');
};
