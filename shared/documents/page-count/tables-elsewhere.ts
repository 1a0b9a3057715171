// Tables as wide as their text whose cells name no width: Word shares the room out by what stands in them, others (held against LibreOffice) keep the columns of the grid (17.4.52, 17.18.87).

const marks = /<w:tbl>|<\/w:tbl>|<w:tcW /g;

/** Where each table without a width in any cell of its own begins. */
const tablesWithoutWidths = (xml: string): readonly number[] => {
  const open: { readonly at: number; widths: boolean }[] = [];
  const found: number[] = [];
  for (const { 0: mark, index } of xml.matchAll(marks)) {
    const table = open.at(-1);
    if (mark === '<w:tbl>') open.push({ at: index, widths: false });
    else if (mark === '</w:tbl>') { if (table?.widths === false) found.push(table.at); open.pop(); }
    else if (table !== undefined) table.widths = true;
  }
  return found.sort((a, b) => a - b);
};

/** Of the table at its beginning; null where it says how wide it or its columns are. */
const fixedProperties = (start: string): { readonly before: string; readonly after: string } | null => {
  const before = /^<w:tbl><w:tblPr>.*?<\/w:tblPr>(?=<w:tblGrid><w:gridCol )/s.exec(start)?.[0];
  if (before === undefined || /<w:tblLayout w:type="fixed"|<w:tblW [^>]*w:type="(?:dxa|pct)"/.test(before)) return null;
  return { before, after: before.replace(/<w:tblLayout [^>]*\/>/, '').replace(/(?=<w:tblCellMar>|<w:tblLook |<\/w:tblPr>)/, '<w:tblLayout w:type="fixed"/>') };
};

/** More than the properties of a table take. */
const farEnough = 4_000;

/** @param xml of a document; such tables keep the columns that their grids name */
export const withGridWidths = (xml: string): string => {
  const pieces: string[] = [];
  let done = 0;
  for (const at of tablesWithoutWidths(xml)) {
    const fixed = fixedProperties(xml.slice(at, at + farEnough));
    if (fixed === null) continue;
    pieces.push(xml.slice(done, at), fixed.after);
    done = at + fixed.before.length;
  }
  return pieces.length === 0 ? xml : [...pieces, xml.slice(done)].join('');
};
