import { describe, expect, it } from 'vitest';
import { enlargedStyles, enlargedXml } from '../../../shared/documents/print/large-print/enlarged-xml.ts';

const size = (half: number): string => `<w:sz w:val="${half}"/>`;

describe('large print', () => {
  it('sets all small letters in 18 points, larger ones larger by as much, and in tables 16', () => {
    expect(enlargedXml(`${size(16)}${size(24)}${size(28)}<w:tbl>${size(18)}<w:tbl>${size(40)}</w:tbl>${size(20)}</w:tbl><w:szCs w:val="20"/>`))
      .toBe(`${size(36)}${size(36)}${size(40)}<w:tbl>${size(32)}<w:tbl>${size(52)}</w:tbl>${size(32)}</w:tbl><w:szCs w:val="36"/>`);
  });

  it('takes a plain font for letters, and leaves fonts of signs alone', () => {
    expect(enlargedXml('<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria"/><w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/>'))
      .toBe('<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/>');
  });

  it('lets lines, rows and columns grow with the letters, so that nothing is cut off', () => {
    expect(enlargedXml('<w:spacing w:line="200" w:lineRule="exact"/><w:trHeight w:val="300" w:hRule="exact"/><w:tblLayout w:type="fixed"/><w:jc w:val="both"/>'))
      .toBe('<w:spacing w:line="280" w:lineRule="atLeast"/><w:trHeight w:val="300" w:hRule="atLeast"/><w:jc w:val="left"/>');
    expect(enlargedXml('<w:cols w:num="2" w:space="400"/><w:cols w:num="2" w:equalWidth="0"><w:col w:w="3000"/><w:col w:w="4000"/></w:cols><w:cols w:space="720"/>'))
      .toBe('<w:cols w:space="708"/><w:cols w:space="708"/><w:cols w:space="720"/>');
  });

  it('gives a narrow column of a table room for its word, from the widest one', () => {
    const table = (widths: readonly number[], more = ''): string =>
      `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid><w:tr><w:trPr/>${widths.map((width) => `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${more}</w:tcPr></w:tc>`).join('')}</w:tr></w:tbl>`;
    expect(enlargedXml(table([1_000, 2_400, 6_000]))).toBe(table([1_450, 2_400, 5_550]));
    // Where the widest would have too little left, or cells stand over several columns, they stay.
    for (const kept of [table([1_700, 1_700, 2_000]), table([2_000, 7_400]), table([1_000, 8_400], '<w:gridSpan w:val="2"/>')]) expect(enlargedXml(kept)).toBe(kept);
  });

  it('gives numbers room at their indent, and leaves what reaches across the page', () => {
    expect(enlargedXml('<w:ind w:left="720" w:hanging="720" w:right="720"/><w:tab w:val="left" w:pos="1000"/><w:tab w:val="right" w:pos="9184"/>'))
      .toBe('<w:ind w:left="1008" w:hanging="1008" w:right="720"/><w:tab w:val="left" w:pos="1400"/><w:tab w:val="right" w:pos="9184"/>');
  });

  it('takes capitals and slant out of the house style, and not out of what others wrote', () => {
    const style = (id: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:rPr><w:i/><w:caps/>${size(22)}</w:rPr></w:style>`;
    expect(enlargedStyles(style('Heading1') + style('\u0001prefix 0\u0001Quote') + style('TableText'))).toBe(
      `<w:style w:type="paragraph" w:styleId="Heading1"><w:rPr>${size(36)}</w:rPr></w:style>`
      + `<w:style w:type="paragraph" w:styleId="\u0001prefix 0\u0001Quote"><w:rPr><w:i/><w:caps/>${size(36)}</w:rPr></w:style>`
      + `<w:style w:type="paragraph" w:styleId="TableText"><w:rPr>${size(32)}</w:rPr></w:style>`,
    );
  });
});
