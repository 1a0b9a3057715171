// The columns of tables as programs other than Word lay them out: a share of the width of the text in their own section.
import { describe, expect, it } from 'vitest';
import { withGridWidths } from '../../../shared/documents/page-count/tables-elsewhere.ts';
import { workSpent } from '../work-spent.ts';

const table = '<w:tbl><w:tblPr><w:tblW w:w="2500" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="500"/><w:gridCol w:w="500"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>';
const section = (width: number): string => `<w:p><w:pPr><w:sectPr><w:pgSz w:w="${width}" w:h="16838"/><w:pgMar w:left="1000" w:right="1000"/></w:sectPr></w:pPr></w:p>`;
const columns = (xml: string): readonly string[] => Array.from(withGridWidths(xml).matchAll(/<w:gridCol w:w="(\d+)"\/><w:gridCol/g), ([, width = '']) => width);

describe('tables that have a share of the width of the text', () => {
  it('have that of their own section, and keep their grid where none is said', () => {
    expect(columns(table + section(10_000) + table + table + section(14_000) + table)).toEqual(['2000', '3000', '3000', '500']);
    expect(columns(`${table}<w:p><w:pPr><w:sectPr w:rsidR="1"/></w:pPr></w:p>${table}${section(14_000)}`)).toEqual(['500', '3000']);
  });

  it('are read in one go, however many there are', () => {
    const many = (count: number): number => workSpent(() => withGridWidths((table + '<w:p/>'.repeat(20)).repeat(count) + section(10_000))).ms;
    many(1_000);
    expect(many(32_000)).toBeLessThan(3_000);
  });
});
