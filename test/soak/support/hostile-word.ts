// Word files that are made to do harm: each is a zip that opens, and most are XML without a fault; the harm is in what they say.
import { zipSync, zlibSync } from 'fflate';
import { crc32 } from '../../../shared/model/crc32.ts';
import { damagedZips } from './hostile-zips.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spaces = `xmlns:w="${w}" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"`;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const many = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('');

type Relation = { readonly id: string; readonly kind: string; readonly target: string };

/** What a case says in place of what an ordinary file would. */
export type WordSays = {
  readonly body?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly relations?: readonly Relation[];
  readonly parts?: Readonly<Record<string, Uint8Array>>;
  readonly types?: string;
};

const relationsPart = (relations: readonly Relation[]): Uint8Array =>
  utf8(`${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.map(({ id, kind, target }) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`);

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const partsOf = ({ body = paragraph('Words'), styles, numbering, footnotes, relations = [], parts = {}, types = '' }: WordSays): Record<string, Uint8Array> => {
  const own = [['styles', styles], ['numbering', numbering], ['footnotes', footnotes]] as const;
  const told = own.filter(([, content]) => content !== undefined);
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
  return {
    '[Content_Types].xml': utf8(`${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="${kind}document.main+xml"/>${told.map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="${kind}${name}+xml"/>`).join('')}${types}</Types>`),
    '_rels/.rels': relationsPart([{ id: 'rId1', kind: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': utf8(`${head}<w:document ${spaces}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`),
    'word/_rels/document.xml.rels': relationsPart([...told.map(([name], index) => ({ id: `own${index}`, kind: name, target: `${name}.xml` })), ...relations]),
    ...Object.fromEntries(told.map(([name, content]) => [`word/${name}.xml`, utf8(`${head}<w:${name} ${spaces}>${content}</w:${name}>`)])),
    ...parts,
  };
};

/** A Word file that says all that. */
export const wordFile = (says: WordSays): Uint8Array => zipSync(partsOf(says), { level: 6 });

const table = (inner: string): string => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${inner}<w:p/></w:tc></w:tr></w:tbl>`;
const nested = (depth: number, wrap: (inner: string) => string, innermost: string): string => {
  let inner = innermost;
  for (let level = 0; level < depth; level += 1) inner = wrap(inner);
  return inner;
};

const picture = (width: string, height: string, crop = ''): string => `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="${width}" cy="${height}"/><wp:docPr id="1" name="P"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="P"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="pic"/>${crop}<a:stretch/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

const chunk = (type: string, content: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(content.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, content.length);
  whole.set(Array.from(type, (letter) => letter.charCodeAt(0)), 4);
  whole.set(content, 8);
  view.setUint32(content.length + 8, crc32(whole.subarray(4, content.length + 8)));
  return whole;
};

/** A PNG that claims a size and holds a few rows of it. */
export const pngOf = (width: number, height: number, rows = new Uint8Array(64)): Uint8Array => {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  const pieces = [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), chunk('IHDR', header), chunk('IDAT', zlibSync(rows)), chunk('IEND', new Uint8Array())];
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
};

/** A JPEG's head that claims 65,500 by 65,500 with nothing behind it. */
const hugeJpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xc0, 0, 17, 8, 0xff, 0xdc, 0xff, 0xdc, 3, 1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0, 0xff, 0xda, 0, 12, 3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0, 1, 2, 3, 0xff, 0xd9);

const withPicture = (bytes: Uint8Array, ending: string, body: string): WordSays => ({ body, relations: [{ id: 'pic', kind: 'image', target: `media/image1.${ending}` }], parts: { [`word/media/image1.${ending}`]: bytes } });

const level = (format: string, start: string, text: string): string => `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
const listed = many(300, (index) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Item ${index}</w:t></w:r></w:p>`);

const style = (id: string, more: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
const styled = (id: string): string => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r><w:t>Words</w:t></w:r></w:p>`;
const textBox = (inner: string): string => `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="B"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
const field = (instruction: string, result: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const says: Readonly<Record<string, () => WordSays>> = {
  'styles and numbers swapped': () => ({ styles: style('A', ''), numbering: level('decimal', '1', '%1.'), relations: [{ id: 'x', kind: 'styles', target: 'numbering.xml' }, { id: 'y', kind: 'numbering', target: 'styles.xml' }] }),
  'every relationship leads to the document itself': () => ({ body: picture('900000', '900000'), relations: ['styles', 'numbering', 'footnotes', 'header', 'footer', 'theme', 'settings', 'image', 'comments'].map((kind) => ({ id: kind === 'image' ? 'pic' : kind, kind, target: 'document.xml' })) }),
  'parts that hold each other': () => ({
    body: '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="C"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="chart"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
    relations: [{ id: 'chart', kind: 'chart', target: 'charts/chart1.xml' }],
    parts: Object.fromEntries([1, 2].flatMap((index) => [
      [`word/charts/chart${index}.xml`, utf8(`${head}<c:chartSpace ${spaces}><c:chart><c:plotArea/></c:chart><c:userShapes r:id="rId1"/></c:chartSpace>`)],
      [`word/charts/_rels/chart${index}.xml.rels`, relationsPart([{ id: 'rId1', kind: 'chart', target: `chart${3 - index}.xml` }])],
    ])),
    types: '<Override PartName="/word/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/word/charts/chart2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
  }),
  'styles based on each other': () => ({ body: styled('A'), styles: style('A', '<w:basedOn w:val="B"/><w:next w:val="B"/><w:link w:val="B"/>') + style('B', '<w:basedOn w:val="A"/><w:link w:val="A"/>') }),
  'a chain of 50,000 styles': () => ({ body: styled('S49999'), styles: many(50_000, (index) => style(`S${index}`, index === 0 ? '' : `<w:basedOn w:val="S${index - 1}"/>`)) }),
  'lists that are linked in a circle': () => ({
    body: listed, styles: '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    numbering: '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:styleLink w:val="L"/><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
  }),
  'roman numbers from 2,000,000,000': () => ({ body: listed, numbering: level('upperRoman', '2000000000', '%1.') }),
  'letters from 2,000,000,000': () => ({ body: listed, numbering: level('lowerLetter', '2000000000', '%1.') }),
  'numbers in words from 9e99': () => ({ body: listed, numbering: level('cardinalText', '9e99', '%1.') }),
  'a number of a million parts': () => ({ body: listed, numbering: level('decimal', '1', '%1.'.repeat(300_000)) }),
  'a list of level 4,294,967,296': () => ({ body: listed.replaceAll('w:ilvl w:val="0"', 'w:ilvl w:val="4294967296"'), numbering: level('decimal', '1', '%1.') }),
  'cells over 100,000,000 columns': () => ({ body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>${many(20, () => '<w:tr><w:trPr><w:gridBefore w:val="100000000"/><w:gridAfter w:val="99999999"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="100000000"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>')}</w:tbl>` }),
  'a table of 200,000 columns': () => ({ body: `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="10"/>'.repeat(200_000)}</w:tblGrid><w:tr><w:tc><w:tcPr/><w:p/></w:tc></w:tr></w:tbl>` }),
  'a row of 10,000 cells': () => ({ body: `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="10"/>'.repeat(10_000)}</w:tblGrid><w:tr>${'<w:tc><w:tcPr/><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>'.repeat(10_000)}</w:tr></w:tbl>` }),
  'a table of 30,000 rows': () => ({ body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>${many(30_000, (index) => `<w:tr><w:tc><w:tcPr/>${paragraph(`Row ${index}`)}</w:tc><w:tc><w:tcPr/>${paragraph('Words')}</w:tc></w:tr>`)}</w:tbl>` }),
  'sizes that no page has': () => ({ body: `<w:p><w:pPr><w:spacing w:before="99999999" w:after="-99999999" w:line="0"/><w:ind w:left="-99999999" w:hanging="99999999"/><w:tabs><w:tab w:val="left" w:pos="-31680"/><w:tab w:val="left" w:pos="99999999"/></w:tabs></w:pPr><w:r><w:rPr><w:sz w:val="99999999"/><w:spacing w:val="-99999"/></w:rPr><w:t>Words that are large</w:t></w:r></w:p><w:p><w:pPr><w:sectPr><w:pgSz w:w="0" w:h="-5"/><w:pgMar w:top="99999" w:right="99999" w:bottom="-99999" w:left="99999" w:header="0" w:footer="0" w:gutter="99999"/><w:cols w:num="100000000" w:space="0"/><w:pgNumType w:start="99999999999"/></w:sectPr></w:pPr><w:r><w:t>${'Words and words. '.repeat(400)}</w:t></w:r></w:p>` }),
  'a page too small for a letter': () => ({ body: `<w:p><w:pPr><w:sectPr><w:pgSz w:w="20" w:h="20"/><w:pgMar w:top="0" w:right="0" w:bottom="0" w:left="0" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr></w:pPr><w:r><w:t>${'Words and words. '.repeat(3_000)}</w:t></w:r></w:p>` }),
  'tables in tables 500 deep': () => ({ body: nested(500, table, '<w:p/>') }),
  'tables in tables 70 deep': () => ({ body: nested(70, table, paragraph('Deep')) }),
  'tables in tables, two in each, 13 deep': () => ({ body: nested(13, (inner) => table(inner + inner), paragraph('Deep')) }),
  'text boxes in text boxes 12 deep, each twice': () => ({ body: nested(12, textBox, paragraph('Deep')) }),
  'fields in fields 20,000 deep': () => ({ body: `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>'.repeat(20_000)}<w:r><w:t>Deep</w:t></w:r>${'<w:r><w:fldChar w:fldCharType="end"/></w:r>'.repeat(20_000)}</w:p>` }),
  'a field of 3,000,000 letters': () => ({ body: `<w:p>${field(`HYPERLINK ${'"\\"'.repeat(1_000_000)}`, 'Words')}${field(` SEQ ${' '.repeat(500_000)}`, '1')}</w:p>` }),
  '100,000 paragraphs': () => ({ body: many(100_000, (index) => paragraph(`Paragraph ${index}`)) }),
  '100,000 paragraphs, each on a page of its own': () => ({ body: many(100_000, (index) => `<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>${index}</w:t></w:r></w:p>`) }),
  '1,000,000 page breaks': () => ({ body: `<w:p><w:r>${'<w:br w:type="page"/>'.repeat(1_000_000)}</w:r></w:p>` }),
  '20,000 sections': () => ({ body: many(20_000, (index) => `<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr><w:r><w:t>${index}</w:t></w:r></w:p>`) }),
  'a paragraph of 5 MB': () => ({ body: paragraph('Words and words. '.repeat(300_000)) }),
  'a word of 5 MB': () => ({ body: paragraph('w'.repeat(5_000_000)) }),
  'a paragraph of 300,000 runs': () => ({ body: `<w:p>${'<w:r><w:t>w</w:t></w:r>'.repeat(300_000)}</w:p>` }),
  '500,000 tabs': () => ({ body: `<w:p><w:r>${'<w:tab/>'.repeat(500_000)}</w:r></w:p>` }),
  '50,000 bookmarks of one name': () => ({ body: `<w:p>${'<w:bookmarkStart w:id="0" w:name="paper_1"/>'.repeat(50_000)}<w:r><w:t>Words</w:t></w:r>${field(' PAGEREF paper_1 ', '1')}</w:p>` }),
  'a note that notes itself': () => ({ body: '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>', footnotes: '<w:footnote w:id="2"><w:p><w:r><w:footnoteReference w:id="3"/><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote><w:footnote w:id="3"><w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote>' }),
  'a chain of 20,000 notes, each in the one before': () => ({ body: '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>', footnotes: many(20_000, (index) => `<w:footnote w:id="${index + 1}"><w:p><w:r><w:footnoteReference w:id="${index + 2}"/></w:r></w:p></w:footnote>`) }),
  'a picture that claims 60,000 by 60,000': () => withPicture(pngOf(60_000, 60_000), 'png', picture('900000', '900000')),
  'a cropped picture that claims 60,000 by 60,000': () => withPicture(pngOf(60_000, 60_000), 'png', picture('900000', '900000', '<a:srcRect l="10000" t="10000" r="10000" b="10000"/>')),
  'a cropped picture of 8,000 by 8,000 in 190 KB': () => withPicture(pngOf(8_000, 8_000, new Uint8Array(8_000 * 24_001)), 'png', picture('900000', '900000', '<a:srcRect l="10000" t="10000" r="10000" b="10000"/>')),
  'a photograph that claims 65,500 by 65,500': () => withPicture(hugeJpeg, 'jpg', picture('900000', '900000', '<a:srcRect l="99999" t="-5" r="99999"/>')),
  'a picture drawn 99,999,999,999,999 wide': () => withPicture(pngOf(2, 2), 'png', picture('99999999999999', '-99999999999999')),
  '20,000 pictures of one file': () => withPicture(pngOf(2, 2), 'png', picture('900000', '900000').repeat(20_000)),
  'an element with 100,000 attributes': () => ({ body: `<w:p${many(100_000, (index) => ` w:a${index}="1"`)}><w:r><w:t>Words</w:t></w:r></w:p>` }),
  '50,000 namespaces': () => ({ body: `<w:p${many(50_000, (index) => ` xmlns:n${index}="urn:n${index}"`)}><w:r><w:t>Words</w:t></w:r></w:p>` }),
  'characters that are none': () => ({ body: paragraph('&#0;&#x1F;&#xD800;&#xFFFFFFFF;&#x110000;') }),
};

export type HostileFile = { readonly name: string; readonly bytes: () => Uint8Array };

/** By name; made when they are asked for. */
export const hostileWord: readonly HostileFile[] = [
  ...Object.entries(says).map(([name, make]): HostileFile => ({ name, bytes: () => wordFile(make()) })),
  ...damagedZips(() => partsOf({})),
];
