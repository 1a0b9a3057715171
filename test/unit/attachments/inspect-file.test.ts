// What stands inside a file that must not be published: each thing by itself is found, counted, and told in words; a clean file has nothing to tell.
import { strToU8, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../electron/cli/adapters/draw-picture.ts';
import { readPdfFacts } from '../../../electron/cli/adapters/pdf-pages.ts';
import { nodePorts } from '../../../electron/cli/adapters/ports.ts';
import { findingSentence } from '../../../shared/attachments/finding-words.ts';
import { inspectFile, type InspectedFile } from '../../../shared/attachments/inspect-file.ts';
import { pdfFile, pdfWith } from '../importing/pdf-file.ts';
import { paragraph, run, wordFile, type WordParts } from '../ooxml/word-file.ts';
import { exifSegment, jpegOf, withSegments } from './picture-file.ts';

const ports = { sha256: nodePorts.sha256, drawPicture, readPdfFacts };

const inspected = async (name: string, bytes: Uint8Array): Promise<InspectedFile> => {
  const file = await inspectFile(name, new Uint8Array(bytes), ports);
  if (!file.ok) throw new Error(`${file.problem.code}: ${file.problem.what}`);
  return file.value;
};

const findingsOf = async (name: string, bytes: Uint8Array): Promise<Readonly<Record<string, number>>> => {
  const { file } = await inspected(name, bytes);
  const known = file.findings.map((finding) => findingSentence(finding, file.format));
  expect(known.filter((sentence) => sentence.startsWith('Something'))).toEqual([]);
  return Object.fromEntries(file.findings.map(({ code, count }) => [code, count]));
};

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (...rows: readonly string[]): Uint8Array =>
  strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`);
const related = (id: number, kind: string, target: string, mode = ''): string => `<Relationship Id="r${id}" Type="${office}/${kind}" Target="${target}"${mode === '' ? '' : ` TargetMode="${mode}"`}/>`;
const withRelation = (kind: string, target: string, mode = '', parts: Zippable = {}): WordParts => ({
  body: paragraph('Words.'), extra: { 'word/_rels/document.xml.rels': relationships(related(1, kind, target, mode)), ...parts },
});
const written = `w:id="1" w:author="R. Okafor-O'Dell" w:date="2019-03-01T09:00:00Z"`;
const field = (instruction: string): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${[...instruction.matchAll(/.{1,9}/g)].map(([piece]) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
/** A shape as Word writes it twice, for new programs and old ones. */
const drawn = `xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:a="${drawing}/main"`;
type Bar = { readonly behind?: string; readonly wrap?: string; readonly words?: string; readonly high?: number; readonly properties?: string; readonly style?: string };
/** A shape on the page, said again for older programs. */
const bar = ({ behind = '0', wrap = '<wp:wrapNone/>', words = '', high = 14, properties = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>', style = '' }: Bar): string =>
  `<w:r ${drawn}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor behindDoc="${behind}"><wp:extent cx="1270000" cy="${high * 12_700}"/>${wrap}<wp:docPr id="7" name="Bar"/><a:graphic><a:graphicData><wps:wsp><wps:spPr>${properties}</wps:spPr>${style}${words}<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect style="position:absolute;width:80pt;height:14pt" fillcolor="black"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const both = (hidden: string, style: string): string => [
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor xmlns:wp="${drawing}/wordprocessingDrawing"${hidden}><wp:docPr id="1" name="Box"${hidden}/></wp:anchor></w:drawing></mc:Choice>`,
  `<mc:Fallback><w:pict><v:shape style="width:9pt;${style}"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
].join('');
const cropped = (cut: string): string => `<w:r><w:drawing xmlns:a="${drawing}/main">${cut}</w:drawing></w:r>`;

describe('a Word file', () => {
  it.each<readonly [string, WordParts, Readonly<Record<string, number>>]>([
    ['clean', { body: paragraph('Words.') }, {}],
    ['a page number and a contents list, which fetch nothing', { body: field(' PAGE ') + field(' TOC \\o "1-3" ') + paragraph('Words.') }, {}],
    ['text that was hidden and is not any more', { body: `<w:p>${run('Seen.', '<w:vanish w:val="0"/>')}</w:p>` }, {}],
    ['nothing at all', { body: '<w:p/>' }, { 'empty-document': 1 }],
    ['two comments by one person', {
      body: paragraph('Words.'),
      extra: {
        'word/_rels/document.xml.rels': relationships(related(1, 'comments', 'comments.xml')),
        'word/comments.xml': strToU8(`<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment ${written}><w:p/></w:comment><w:comment ${written.replace('"1"', '"2"')}><w:p/></w:comment></w:comments>`),
      },
    }, { comments: 2, 'author-names': 1 }],
    ['an insertion and a deletion', { body: `<w:p><w:ins ${written}>${run('new')}</w:ins><w:del ${written}><w:r><w:delText>old</w:delText></w:r></w:del>${run('Words.')}</w:p>` }, { 'tracked-changes': 2, 'author-names': 1 }],
    ['a row of a table that is hidden', { body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p>${run('Not seen.')}</w:p></w:tc></w:tr><w:tr><w:trPr><w:hidden w:val="0"/></w:trPr><w:tc><w:p>${run('Seen.')}</w:p></w:tc></w:tr></w:tbl>` }, { 'hidden-text': 1 }],
    ['hidden text', { body: `<w:p>${run('Seen. ')}${run('Not seen.', '<w:vanish/>')}</w:p>` }, { 'hidden-text': 1 }],
    ['text hidden by its style', {
      styles: '<w:style w:type="character" w:styleId="Note"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style>',
      body: `<w:p>${run('Seen. ')}${run('Not seen.', '<w:rStyle w:val="Note"/>')}</w:p>`,
    }, { 'hidden-text': 1 }],
    ['shapes that are hidden, told once each', {
      body: `<w:p>${both('', '')}${both(' hidden="1"', 'visibility:hidden')}<w:r><w:pict><v:shape style="visibility:hidden"/></w:pict></w:r></w:p>${paragraph('Words.')}`,
    }, { 'hidden-text': 2 }],
    ['text hidden by the style of its table', {
      styles: '<w:style w:type="table" w:styleId="Quiet"><w:name w:val="Quiet"/><w:tblStylePr w:type="firstRow"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>',
      body: `<w:tbl><w:tblPr><w:tblStyle w:val="Quiet"/></w:tblPr><w:tr><w:tc>${paragraph('Not seen.')}</w:tc></w:tr></w:tbl>${paragraph('Words.')}`,
    }, { 'hidden-text': 1 }],
    ['a head hidden by the style of its table, in a table without a head', {
      styles: '<w:style w:type="table" w:styleId="Quiet"><w:name w:val="Quiet"/><w:tblStylePr w:type="firstRow"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>',
      body: `<w:tbl><w:tblPr><w:tblStyle w:val="Quiet"/><w:tblLook w:val="0000"/></w:tblPr><w:tr><w:tc>${paragraph('Seen.')}</w:tc></w:tr></w:tbl>${paragraph('Words.')}`,
    }, {}],
    ['a head and a foot with words, and a foot with nothing but the number of the page', {
      body: paragraph('Words.'),
      extra: {
        'word/_rels/document.xml.rels': relationships(related(1, 'header', 'h.xml'), related(2, 'footer', 'f.xml'), related(3, 'footer', 'n.xml')),
        ...Object.fromEntries([['h', 'Draft of the leaving care team'], ['f', 'Ref 12'], ['n', 'Page 1 of 3']].map(([name = '', words = '']) => [`word/${name}.xml`, strToU8(`<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(words)}</w:hdr>`)])),
      },
    }, { 'headers-replaced': 2 }],
    ['a link into the council’s own network', withRelation('hyperlink', 'http://intranet/case', 'External', {}), { 'private-links': 1 }],
    ['a field that leads into the council’s own network', { body: field(' HYPERLINK "https://clerk:word@example.org" ') + paragraph('Words.') }, { 'private-links': 1 }],
    ['white words, and black ones under a black bar', {
      body: [
        `<w:p>${run('Seen. ')}${run('White', '<w:color w:val="FFFFFF"/>')}${run('more of it', '<w:color w:val="FFFFFF"/>')}</w:p>`, `<w:p>${run('Barred', '<w:highlight w:val="black"/>')}</w:p>`,
        `<w:p>${run('Barred', '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="111111"/>')}</w:p>`, `<w:p>${run('Barred', '<w:color w:val="0A0A0A"/><w:shd w:val="solid" w:color="000000" w:fill="FFFFFF"/>')}</w:p>`,
      ].join(''),
    }, { 'unseen-words': 4 }],
    ['bars drawn over words, told once each', {
      body: `<w:p>${run('Zebedee')}${bar({})}${bar({ properties: '', style: '<wps:style><a:fillRef idx="1"/></wps:style>' })}<w:r><w:pict><v:rect style="position:absolute;width:80pt;height:.5cm;z-index:2" fillcolor="black"/></w:pict></w:r></w:p>`,
    }, { 'bars-in-front': 3 }],
    ['black and white boxes drawn over whole paragraphs', {
      body: `<w:p>${run('Zebedee')}${bar({ high: 200 })}${bar({ high: 200, properties: '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:ln><a:solidFill><a:srgbClr val="336699"/></a:solidFill></a:ln>' })}<w:r><w:pict><v:rect style="position:absolute;width:80pt;height:4cm" fillcolor="black [3213]"/><v:rect style="position:absolute;width:80pt;height:4cm" fillcolor="#336699"/></w:pict></w:r></w:p>`,
    }, { 'bars-in-front': 3 }],
    ['shapes that hide no words: behind the text, beside it, with words of their own, without a filling, lines and panels', {
      body: `<w:p>${run('Words.')}${[
        bar({ behind: '1' }), bar({ wrap: '<wp:wrapSquare wrapText="bothSides"/>' }), bar({ words: `<wps:txbx><w:txbxContent>${paragraph('Said')}</w:txbxContent></wps:txbx>` }), bar({ high: 3 }), bar({ high: 200, properties: '<a:solidFill><a:srgbClr val="336699"/></a:solidFill>' }),
        bar({ properties: '<a:noFill/><a:ln><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>', style: '<wps:style><a:fillRef idx="1"/></wps:style>' }),
      ].join('')}<w:r><w:pict><v:rect style="position:absolute;width:80pt;height:12pt" filled="f" fillcolor="black"/><v:rect style="width:80pt;height:12pt" fillcolor="black"/></w:pict></w:r></w:p>`,
    }, {}],
    ['white words on dark cells, bars, paragraphs and styled tables, which show', {
      styles: '<w:style w:type="table" w:styleId="Dark"><w:name w:val="Dark"/><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:fill="003366"/></w:tcPr></w:tblStylePr></w:style>',
      body: [
        `<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="003366"/></w:tcPr><w:p>${run('Head', '<w:color w:val="FFFFFF"/>')}</w:p></w:tc></w:tr></w:tbl>`,
        `<w:tbl><w:tblPr><w:tblStyle w:val="Dark"/></w:tblPr><w:tr><w:tc><w:p>${run('Head', '<w:color w:val="FFFFFF"/>')}</w:p></w:tc></w:tr></w:tbl>`,
        `<w:p><w:pPr><w:shd w:val="clear" w:fill="000000"/></w:pPr>${run('Bar', '<w:color w:val="FFFFFF"/>')}${run(' and what Word makes white')}</w:p>`, `<w:p>${run('Bar', '<w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>')}${run(' ', '<w:color w:val="FFFFFF"/>')}${run('Plain', '<w:highlight w:val="yellow"/>')}</w:p>`,
      ].join(''),
    }, {}],
    ['words that only a style makes white, tiny ones, narrow ones and ones without a filling', {
      styles: [
        '<w:style w:type="paragraph" w:styleId="Pale"><w:name w:val="Pale"/><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Paler"><w:name w:val="Paler"/><w:basedOn w:val="Pale"/></w:style>',
        '<w:style w:type="character" w:styleId="Ghost"><w:name w:val="Ghost"/><w:rPr><w:color w:val="FEFEFE"/></w:rPr></w:style><w:style w:type="character" w:styleId="Speck"><w:name w:val="Speck"/><w:rPr><w:sz w:val="2"/></w:rPr></w:style>',
      ].join(''),
      body: [
        paragraph('Pale', '<w:pStyle w:val="Paler"/>'), `<w:p>${run('Ghost', '<w:rStyle w:val="Ghost"/>')}</w:p>`, `<w:p>${run('Speck', '<w:rStyle w:val="Speck"/>')}</w:p>`, `<w:p>${run('Point', '<w:sz w:val="1"/>')}</w:p>`,
        `<w:p>${run('Narrow', '<w:w w:val="1"/>')}</w:p>`, `<w:p>${run('Unfilled', '<w14:textFill xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:noFill/></w14:textFill>')}</w:p>`, paragraph('Words.'),
      ].join(''),
    }, { 'unseen-words': 6 }],
    ['words in the colour that their style puts behind them', {
      styles: [
        '<w:style w:type="paragraph" w:styleId="Bar"><w:name w:val="Bar"/><w:pPr><w:shd w:val="clear" w:color="auto" w:fill="202020"/></w:pPr><w:rPr><w:color w:val="1A1A1A"/></w:rPr></w:style>',
        '<w:style w:type="character" w:styleId="Mark"><w:name w:val="Mark"/><w:rPr><w:color w:val="FFFF00"/><w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/></w:rPr></w:style>',
        '<w:style w:type="paragraph" w:styleId="Plain"><w:name w:val="Plain"/><w:basedOn w:val="Bar"/><w:pPr><w:shd w:val="clear" w:color="auto" w:fill="auto"/></w:pPr></w:style>',
      ].join(''),
      body: [paragraph('Barred', '<w:pStyle w:val="Bar"/>'), `<w:p>${run('Marked', '<w:rStyle w:val="Mark"/>')}</w:p>`, paragraph('Words.', '<w:pStyle w:val="Plain"/>')].join(''),
    }, { 'unseen-words': 2 }],
    ['words that a run makes black or that stand in a dark cell, though their style is white, and small print', {
      styles: '<w:style w:type="paragraph" w:styleId="Pale"><w:name w:val="Pale"/><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>',
      body: [
        `<w:p><w:pPr><w:pStyle w:val="Pale"/></w:pPr>${run('Black', '<w:color w:val="000000"/>')}${run('Own', '<w:color w:val="auto"/>')}</w:p>`, `<w:p>${run('Small', '<w:sz w:val="10"/>')}${run(' ', '<w:sz w:val="1"/>')}</w:p>`,
        `<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="003366"/></w:tcPr>${paragraph('Head', '<w:pStyle w:val="Pale"/>')}</w:tc></w:tr></w:tbl>`,
      ].join(''),
    }, {}],
    ['a picture with a side cut off, and one that only says that nothing is', { body: `<w:p>${cropped('<a:srcRect r="50000"/>')}${cropped('<a:srcRect/>')}${cropped('<a:srcRect l="0" t="-2000"/>')}</w:p>${paragraph('Words.')}` }, { 'cropped-pictures': 1 }],
    ['a field in pieces that fetches a file', { body: field(' INCLUDETEXT "notes.docx" ') + paragraph('Words.') }, { 'linked-content': 1 }],
    ['a picture that lies elsewhere', withRelation('image', 'https://pictures.example/logo.png', 'External'), { 'linked-content': 1 }],
    ['a template that lies elsewhere', withRelation('attachedTemplate', 'file:///templates/report.dotx', 'External'), { 'linked-content': 1 }],
    ['a link to a page, which is text', withRelation('hyperlink', 'https://council.example/', 'External'), {}],
    ['a link that runs something', withRelation('hyperlink', 'javascript:alert(1)', 'External'), { 'linked-content': 1 }],
    ['a workbook inside', withRelation('package', 'embeddings/figures.xlsx', '', { 'word/embeddings/figures.xlsx': strToU8('PK') }), { 'embedded-objects': 1 }],
    ['a whole file inserted', { body: `${paragraph('Words.')}<w:altChunk r:id="r9"/>` }, { 'inserted-files': 1 }],
    ['data of another program', withRelation('customXml', '../customXml/item1.xml', '', { 'customXml/item1.xml': strToU8('<case/>') }), { 'custom-xml': 1 }],
    ['macros', withRelation('vbaProject', 'vbaProject.bin', '', { 'word/vbaProject.bin': strToU8('x') }), { macros: 1 }],
    ['the names of who wrote it and who saved it', {
      body: paragraph('Words.'),
      extra: {
        '_rels/.rels': relationships(related(1, 'officeDocument', 'word/document.xml'), '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'),
        'docProps/core.xml': strToU8('<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>R. Okafor-O\'Dell</dc:creator><cp:lastModifiedBy>T. Wren</cp:lastModifiedBy></cp:coreProperties>'),
      },
    }, { 'author-names': 2 }],
  ])('%s', async (_, parts, findings) => {
    expect(await findingsOf('paper.docx', wordFile(parts))).toEqual(findings);
  });

  it('with a photograph inside that tells its place', async () => {
    const photograph = withSegments(await jpegOf(64, 48, () => [90, 140, 200]), [exifSegment(1)]);
    expect(await findingsOf('paper.docx', wordFile({ body: paragraph('Words.'), extra: { 'word/media/image1.jpg': photograph } }))).toMatchObject({ gps: 1, camera: 1 });
  });
});

const page = [[{ text: 'Letter to the Panel', x: 60, y: 760, size: 22 }]] as const;

describe('a PDF', () => {
  it.each<readonly [string, Uint8Array, Readonly<Record<string, number>>]>([
    ['clean', pdfFile(page), {}],
    ['a page that is a picture', pdfFile([...page, []]), { 'no-text': 1 }],
    ['a comment and a link', pdfWith({ marks: ['/Subtype /Text /Contents (Look again)', '/Subtype /Link'] }), { comments: 1 }],
    ['a place marked for redaction, which nobody redacted', pdfWith({ marks: ['/Subtype /Redact /QuadPoints [60 780 300 780 60 750 300 750]'] }), { 'redactions-open': 1 }],
    ['a field of a form', pdfWith({ marks: ['/Subtype /Widget /FT /Tx /T (name)'] }), { 'form-fields': 1 }],
    ['a program that runs at opening', pdfWith({ catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }), { javascript: 1 }],
    ['a file inside', pdfWith({ catalog: '/Names << /EmbeddedFiles << /Names [(notes.txt) << /Type /Filespec /F (notes.txt) /EF << /F 5 0 R >> >>] >> >>' }), { 'embedded-files': 1 }],
    ['the name of its author', pdfWith({ info: '/Author (R. Okafor)' }), { 'author-names': 1 }],
  ])('%s', async (_, bytes, findings) => {
    expect(await findingsOf('letter.pdf', bytes)).toEqual(findings);
  });
});
