// Packages of attachments: odd paths and prefixes, strict files, other encodings, what travels with a file and must not be published (WORD 2.4).
import { strToU8, zipSync } from 'fflate';
import { bytesOf, chunk, pngOf } from '../../unit/attachments/picture-file.ts';
import { cell, craftedWord, declared, documentOf, h, p, picture, relationshipsOf, t, table, usualStyles } from '../support/crafted-word.ts';
import type { MergeCase } from './merge-case.ts';

const strict = 'http://purl.oclc.org/ooxml';
const red = pngOf(8, 8, () => [200, 30, 30], chunk('tEXt', bytesOf('Author\0FORBIDDEN-PIXEL-AUTHOR')));
const blue = pngOf(8, 8, () => [30, 30, 200]);
const workbook = zipSync({ 'xl/workbook.xml': strToU8('FORBIDDEN-WORKBOOK') });
const innerDocx = craftedWord({ body: p(t('FORBIDDEN-INNER')) });

const utf16 = (text: string): Uint8Array => {
  const out = new Uint8Array(2 + text.length * 2);
  out.set([0xff, 0xfe]);
  for (let index = 0; index < text.length; index += 1) new DataView(out.buffer).setUint16(2 + index * 2, text.charCodeAt(index), true);
  return out;
};

const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></c:spPr><c:val><c:numRef><c:f>Sheet1!$A$1</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>42</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart><c:externalData r:id="rBook"/></c:chartSpace>`;
const chartDrawing = '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3600000" cy="1800000"/><wp:docPr id="1" name="Chart 1" descr="A bar of 42"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rChart"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
const box = (text: string): string => `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1800000" cy="400000"/><wp:docPr id="1" name="Text Box" descr="A note"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="400000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></wps:spPr><wps:txbx><w:txbxContent>${p(`<w:bookmarkStart w:id="7" w:name="in_box"/>${t(text)}<w:bookmarkEnd w:id="7"/>`)}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="_x0000_s1026" type="#_x0000_t202" style="width:100pt;height:30pt" alt="A note"><v:textbox><w:txbxContent>${p(`<w:bookmarkStart w:id="7" w:name="in_box"/>${t('the same words')}<w:bookmarkEnd w:id="7"/>`)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;

export const packageCases: readonly MergeCase[] = [
  {
    name: 'another prefix', proves: ['package: prefixes'], markers: ['PREFIX-HEADING', 'PREFIX-WORDS'],
    bytes: craftedWord({ styles: usualStyles, body: '', document: documentOf(`${h('PREFIX-HEADING')}${p(t('PREFIX-WORDS'))}`).replace(/(<\/?|\s)w:/g, '$1ns0:').replace('xmlns:w=', 'xmlns:ns0=') }),
  },
  {
    name: 'a strict file with measures in points', proves: ['package: strict'], markers: ['STRICT-HEADING', 'STRICT-CELL'], forbidden: ['purl.oclc.org', '12pt"', 'w:ind w:start'], holds: [/w:left="720"/],
    bytes: craftedWord({
      styles: usualStyles, officeRelation: `${strict}/officeDocument/relationships`, body: '',
      document: documentOf(`${h('STRICT-HEADING')}${p(t('Indented', '<w:sz w:val="12pt"/>'), '<w:spacing w:before="12pt"/><w:ind w:start="36pt"/><w:jc w:val="start"/>')}${table([cell('STRICT-CELL') + cell('b')])}${p(t('End.'))}`)
        .replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', `${strict}/wordprocessingml/main`).replace('http://schemas.openxmlformats.org/officeDocument/2006/relationships', `${strict}/officeDocument/relationships`),
    }),
  },
  { name: 'UTF-16', proves: ['package: encodings'], markers: ['SIXTEEN-BITS'], bytes: craftedWord({ styles: usualStyles, body: '', document: utf16(documentOf(h('SIXTEEN-BITS')).replace('UTF-8', 'UTF-16')) }) },
  {
    name: 'odd paths', proves: ['package: main part by relationship', 'package: odd targets and endings', 'pictures: metadata'], markers: ['ODD-PATHS', 'UPPER-ENDING'],
    bytes: craftedWord({
      mainName: 'content/papers/main.xml', mainTarget: '/content/papers/main.xml', styles: usualStyles, body: `${h('ODD-PATHS')}${p(picture('r:embed="rPic"', 'A red square'))}${p(t('UPPER-ENDING'))}`,
      parts: [{ name: 'content/shared/RED.PNG', content: red, relationship: ['rPic', 'image', '../shared/RED.PNG'] }],
    }),
    forbidden: ['FORBIDDEN-PIXEL-AUTHOR', 'FORBIDDEN-FILENAME', 'FORBIDDEN-PATH', 'FORBIDDEN-USER'],
  },
  {
    name: 'pictures', proves: ['relationships: pictures', 'ids: drawings', 'pictures: metadata'], markers: ['PICTURES', 'BEHIND-THEM'], forbidden: ['FORBIDDEN', '127.0.0.1', 'HIDDEN-PICTURE'],
    bytes: craftedWord({
      styles: usualStyles, links: [['rFar', 'image', 'http://127.0.0.1/FORBIDDEN.png']],
      parts: [{ name: 'word/media/a.png', content: red, relationship: ['rA', 'image'] }, { name: 'word/media/b.png', content: red, relationship: ['rB', 'image'] }, { name: 'word/media/c.png', content: blue, relationship: ['rC', 'image'] }],
      body: [h('PICTURES'), p(picture('r:embed="rA"', 'one')), p(picture('r:embed="rB"', 'the same')), p(picture('r:embed="rC"', 'another')), p(picture('r:link="rFar"', 'far away')), p(picture('r:embed="rA"', 'HIDDEN-PICTURE', '1', ' hidden="1"')), p(t('BEHIND-THEM'))].join(''),
    }),
  },
  {
    name: 'a chart with its workbook', proves: ['relationships: charts'], markers: ['CHART-HEADING', 'AFTER-CHART'], forbidden: ['FORBIDDEN-WORKBOOK', 'externalData', 'xlsx'],
    bytes: craftedWord({
      styles: usualStyles, body: `${h('CHART-HEADING')}${p(chartDrawing)}${p(t('AFTER-CHART'))}`,
      parts: [
        { name: 'word/charts/chart1.xml', content: chart, type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml', relationship: ['rChart', 'chart'] },
        relationshipsOf('word/charts/chart1.xml', [['rBook', 'package', '../embeddings/book.xlsx']]), { name: 'word/embeddings/book.xlsx', content: workbook },
      ],
    }),
  },
  { name: 'text boxes', proves: ['content: text boxes', 'ids: drawings'], markers: ['BOX-HEADING', 'BOXED-WORDS', 'AFTER-BOX'], bytes: craftedWord({ styles: usualStyles, body: `${h('BOX-HEADING')}${p(`<w:r>${box('BOXED-WORDS')}</w:r>`)}${p(`${t('AFTER-BOX')}<w:hyperlink w:anchor="in_box">${t(' see the box')}</w:hyperlink>`)}` }), holds: ['<mc:Choice Requires="wps">', '<mc:Fallback>'] },
  {
    name: 'objects and inserted files', proves: ['relationships: objects', 'relationships: inserted files'], markers: ['OBJECT-HEADING', 'AFTER-OBJECTS'], forbidden: ['FORBIDDEN', 'OLEObject', 'altChunk', 'w:object', 'w:control', 'activeX'],
    bytes: craftedWord({
      styles: usualStyles,
      parts: [
        { name: 'word/media/a.png', content: blue, relationship: ['rA', 'image'] }, { name: 'word/embeddings/o.bin', content: 'FORBIDDEN-OLE', relationship: ['rOle', 'oleObject'] },
        { name: 'word/afchunk.docx', content: innerDocx, relationship: ['rChunk', 'aFChunk'] }, { name: 'word/activeX/activeX1.xml', content: '<x>FORBIDDEN-CONTROL</x>', relationship: ['rControl', 'control'] },
      ],
      body: [
        h('OBJECT-HEADING'), p('<w:r><w:object w:dxaOrig="1" w:dyaOrig="1"><v:shape id="_x0000_i1025" style="width:20pt;height:20pt" alt="A sheet"><v:imagedata r:id="rA" o:title="FORBIDDEN-TITLE"/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" ShapeID="_x0000_i1025" DrawAspect="Content" ObjectID="_1" r:id="rOle"/></w:object></w:r>'),
        '<w:altChunk r:id="rChunk"/>', p('<w:r><w:object><w:control r:id="rControl" w:name="FORBIDDEN-BUTTON"/></w:object></w:r>'), p(t('AFTER-OBJECTS')),
      ].join(''),
    }),
  },
  {
    name: 'macros, properties, templates', proves: ['package: macros', 'package: properties'], markers: ['MACRO-HEADING'], forbidden: ['FORBIDDEN', 'vbaProject', 'attachedTemplate'],
    bytes: craftedWord({
      styles: usualStyles, mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml', settings: '<w:attachedTemplate r:id="rT"/><w:rsids><w:rsidRoot w:val="00112233"/></w:rsids>',
      parts: [
        { name: 'word/vbaProject.bin', content: 'FORBIDDEN-MACRO', type: 'application/vnd.ms-office.vbaProject', relationship: ['rVba', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject'] },
        { name: 'docProps/core.xml', content: '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>FORBIDDEN-CREATOR</dc:creator></cp:coreProperties>', type: 'application/vnd.openxmlformats-package.core-properties+xml' },
        { name: 'docProps/custom.xml', content: '<Properties><p>FORBIDDEN-PROPERTY</p></Properties>' }, { name: 'docProps/thumbnail.jpeg', content: 'FORBIDDEN-THUMBNAIL' },
      ],
      top: [['rCore', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'], ['rThumb', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail', 'docProps/thumbnail.jpeg']],
      body: h('MACRO-HEADING'),
    }),
  },
  {
    name: 'editing marks and namespaces that nobody knows', proves: ['content: editing marks', 'namespaces: unknown'], markers: ['MARKED-WORDS'], forbidden: ['00AA00AA', 'paraId', 'rsid', 'nobody-knows', 'FORBIDDEN'],
    bytes: craftedWord({ styles: usualStyles, body: `<w:p w14:paraId="00AA00AA" w14:textId="77777777" w:rsidR="00AA00AA" x99:who="FORBIDDEN"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:proofErr w:type="spellStart"/><x99:thing>FORBIDDEN</x99:thing><w:r w:rsidRPr="00AA00AA"><w:rPr><w14:glow w14:rad="63500"><w14:srgbClr w14:val="00FF00"/></w14:glow></w:rPr><w:lastRenderedPageBreak/><w:t>MARKED-WORDS</w:t></w:r><w:permStart w:id="1" w:ed="FORBIDDEN"/><w:permEnd w:id="1"/></w:p>` }),
  },
  {
    name: 'fonts of its own inside, and words in another language', proves: ['package: fonts', 'styles: language'], markers: ['FONT-HEADING', 'CROESO-WORDS'], forbidden: ['FORBIDDEN', 'embedRegular', 'obfuscatedFont', '.odttf'],
    holds: [/<w:lang w:val="cy-GB"\/>[^]*CROESO-WORDS/],
    bytes: craftedWord({
      styles: usualStyles, settings: '<w:embedTrueTypeFonts/><w:saveSubsetFonts/>',
      parts: [
        { name: 'word/fontTable.xml', content: `<w:fonts ${declared}><w:font w:name="Own Serif"><w:embedRegular r:id="rFont" w:fontKey="{0A1B2C3D-0000-4000-8000-00000000000A}"/></w:font></w:fonts>`, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml', relationship: ['rFonts', 'fontTable'] },
        { name: 'word/fonts/font1.odttf', content: 'FORBIDDEN-FONT', type: 'application/vnd.openxmlformats-officedocument.obfuscatedFont' }, relationshipsOf('word/fontTable.xml', [['rFont', 'font', 'fonts/font1.odttf']]),
      ],
      body: [h('FONT-HEADING'), p(t('CROESO-WORDS', '<w:rFonts w:ascii="Own Serif" w:hAnsi="Own Serif"/><w:lang w:val="cy-GB"/>'))].join(''),
    }),
  },
];
