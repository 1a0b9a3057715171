// A document changed to what other programs make of it, before it is laid out a second time (WORD 1.3).
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { asElsewhere } from '../../../shared/documents/page-count/as-elsewhere.ts';
import { pageRounding } from '../../../shared/documents/page-count/line-rounding.ts';
import { writtenTexts } from '../../../shared/documents/page-count/running-text.ts';
import { p, t } from '../../documents/support/crafted-word.ts';

const rows = (count: number, more: string): string => `<w:tbl>${`<w:tr>${more}<w:tc>${p(t('Words'))}</w:tc></w:tr>`.repeat(count)}</w:tbl>`;

describe('a document as other programs lay it out', () => {
  const styles = (style: string): string => `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>${style}</w:styles>`;
  const house = '<w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:line="276" w:lineRule="auto"/></w:pPr></w:style>';
  const author = (font: string, size: number, line: string): string => `<w:style w:type="paragraph" w:styleId="x1_Heading1"><w:basedOn w:val="x1_Normal"/><w:rPr><w:rFonts w:ascii="Calibri"/><w:sz w:val="40"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="x1_Normal_t1"><w:rPr><w:rFonts w:ascii="Calibri"/><w:sz w:val="40"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="x1_Normal"><w:pPr><w:spacing ${line}/></w:pPr><w:rPr><w:rFonts w:ascii="${font}"/><w:sz w:val="${size}"/></w:rPr></w:style>`;
  const elsewhere = (body: string, pages = 2, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> | null => {
    const parts = new Map(Object.entries({ 'word/document.xml': body, 'word/styles.xml': styles(house), ...more }).map(([name, xml]) => [name, strToU8(xml)] as const));
    const changed = asElsewhere(parts, pages);
    return changed === null ? null : Object.fromEntries([...changed].map(([name, xml]) => [name, strFromU8(xml)]));
  };
  const margins = '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/>';

  it('is none of its own where nothing in it would come out otherwise', () => {
    expect(elsewhere(`${p(t('Words'))}${rows(2, '<w:trPr><w:cantSplit/></w:trPr>')}${margins}`)).toBeNull();
  });

  it('breaks the cells of rows where a line fits, and no paragraph outside', () => {
    const xml = elsewhere(`${p(t('Before'), '<w:pStyle w:val="x1_Normal"/>')}<w:tbl><w:tr><w:tc>${p(t('In'), '<w:pStyle w:val="x1_Normal_t1"/>')}<w:tbl><w:tr><w:tc>${p(t('Deep'))}</w:tc></w:tr></w:tbl>${p(t('Still in'))}</w:tc></w:tr></w:tbl>${p(t('Behind'))}`)?.['word/document.xml'] ?? '';
    expect(Array.from(xml.matchAll(/<w:p>(.*?)<w:r>.*?>([A-Z][a-z ]+)</g), ([, properties = '', text]) => [text, properties.includes('<w:widowControl w:val="0"/>')])).toEqual([['Before', false], ['In', true], ['Deep', true], ['Still in', true], ['Behind', false]]);
    expect(xml).toContain('<w:pPr><w:pStyle w:val="x1_Normal_t1"/><w:widowControl w:val="0"/></w:pPr>');
  });

  it('draws no line between rows whose style takes it from their bands', () => {
    const table = (bands: string): string => `<w:style w:type="table" w:styleId="x1_T"><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8"/><w:insideH w:val="single" w:sz="8"/><w:insideV w:val="nil"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:insideH w:val="nil"/></w:tcBorders></w:tcPr></w:tblStylePr><w:tblStylePr w:type="band1Horz"><w:tcPr>${bands}</w:tcPr></w:tblStylePr></w:style>`;
    const [banded, plain] = ['<w:tcBorders><w:insideH w:val="nil"/></w:tcBorders>', '<w:shd w:val="clear" w:fill="C0C0C0"/>'];
    expect(elsewhere(p(t('Words')), 2, { 'word/styles.xml': styles(table(plain) + table(banded)) })?.['word/styles.xml']).toBe(styles(table(plain) + table(banded).replace('<w:insideH w:val="single" w:sz="8"/>', '')));
    expect(elsewhere(p(t('Words')), 2, { 'word/styles.xml': styles(table(plain)) })).toBeNull();
  });

  it('draws no spaces of a justified line together', () => {
    expect(elsewhere(p(t('Words'), '<w:jc w:val="both"/>'))?.['word/document.xml']).toContain('<w:jc w:val="left"/>');
  });

  it('has a low line above its notes', () => {
    const notes = `<w:footnotes><w:footnote w:type="separator">${p('<w:r><w:separator/></w:r>', '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>')}</w:footnote></w:footnotes>`;
    expect(elsewhere(p(t('Words')), 2, { 'word/footnotes.xml': notes })?.['word/footnotes.xml']).toContain('w:line="124" w:lineRule="exact"');
  });

  const inStyle = (id: string, words = 'Words', run = ''): string => p(t(words, run), id === '' ? '' : `<w:pStyle w:val="${id}"/>`);

  it('has longer or shorter pages by what its lines are rounded, from four pages on, each by its own height', () => {
    const more = { 'word/styles.xml': styles(author('Times New Roman', 20, 'w:line="240" w:lineRule="auto"')) };
    const page = (w: number, h: number, bottom: number): string => `<w:pgSz w:w="${w}" w:h="${h}"/>${margins.replace('w:bottom="1440"', `w:bottom="${bottom}"`)}`;
    const written = inStyle('x1_Normal');
    const shorter = (pages: number): string | undefined => elsewhere(`${written}${page(11906, 16838, 1440)}${page(16838, 11906, 1440)}`, pages, more)?.['word/document.xml'];
    expect([shorter(3), shorter(4)]).toEqual([undefined, `${written}${page(11906, 16838, 1502)}${page(16838, 11906, 1480)}`]);
  });

  it('rounds by the font in which the paper is written, in the house style too; not where nothing is known or lines are set exactly', () => {
    const auto = (line: number): string => `w:line="${line}" w:lineRule="auto"`;
    const onPage = (xml: string, more = ''): number => Math.round(pageRounding(writtenTexts(xml, styles(house + more))) * 14_000);
    const byAuthor = (...[font, size, line]: Parameters<typeof author>): number => onPage(inStyle('x1_Normal'), author(font, size, line));
    expect([
      onPage(inStyle('Normal')), byAuthor('Times New Roman', 20, auto(240)), byAuthor('Arial', 22, auto(240)), byAuthor('Calibri', 22, auto(240)),
      byAuthor('Times New Roman', 24, auto(259)), byAuthor('Liberation Serif', 20, auto(240)), byAuthor('Comic Sans MS', 22, auto(240)), byAuthor('Times New Roman', 20, 'w:line="230" w:lineRule="exact"'),
    ]).toEqual([-16, 62, 1, 23, 8, 62, 0, 0]);
  });

  it('rounds by the style, the runs and the spacing that most of it is written in, not by the style that others are based on', () => {
    const times = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="20"/>';
    const more = `${author('Arial', 22, 'w:line="240" w:lineRule="auto"')}<w:style w:type="paragraph" w:styleId="x1_Body"><w:basedOn w:val="x1_Normal"/><w:rPr>${times}</w:rPr></w:style><w:style w:type="paragraph" w:styleId="x1_Round"><w:basedOn w:val="x1_Round"/><w:rPr>${times}</w:rPr></w:style>`;
    const onPage = (xml: string): number => Math.round(pageRounding(writtenTexts(xml, styles(house + more))) * 14_000);
    expect([onPage(inStyle('x1_Body')), onPage(inStyle('x1_Normal', 'Words', times)), onPage(p(t('Words'), '<w:pStyle w:val="x1_Body"/><w:spacing w:line="200" w:lineRule="exact"/>')), onPage(inStyle('x1_Round')), onPage('')]).toEqual([62, 62, 0, 62, 0]);
    const mixed = onPage(inStyle('x1_Body', 'Words '.repeat(100)) + inStyle('x1_Normal', 'Words '.repeat(100)));
    expect([mixed > 20, mixed < 40]).toEqual([true, true]);
  });
});
