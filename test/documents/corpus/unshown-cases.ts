// What a file says where nothing shows it: names that its author gave styles and shapes, what charts and diagrams keep, addresses behind hidden words, hidden numbers and rows (WORD 2.4).
import { pngOf } from '../../unit/attachments/picture-file.ts';
import { craftedWord, field, h, p, relationshipsOf, t, usualStyles } from '../support/crafted-word.ts';
import type { MergeCase } from './merge-case.ts';

const drawn = 'http://schemas.openxmlformats.org/drawingml/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawingMl = 'application/vnd.openxmlformats-officedocument.drawingml';
/** As in other attachments. */
const blue = pngOf(8, 8, () => [30, 30, 200]);

const rich = (words: string): string => `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${words}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
const unknown = '<a:extLst><a:ext uri="{0}"><zz:note xmlns:zz="urn:example:somebody">FORBIDDEN-EXTENSION</zz:note></a:ext></a:extLst>';
const chart = [
  `<c:chartSpace xmlns:c="${drawn}/chart" xmlns:a="${drawn}/main" xmlns:r="${office}"><c:chart>${rich('FORBIDDEN-TITLE')}<c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>`,
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:spPr>${unknown}</c:spPr><c:val><c:numRef><c:f>Sheet1!$A$2</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>5</c:v></c:pt><c:pt idx="9"><c:v>FORBIDDEN-POINT</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>`,
  `<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="1"/><c:axPos val="b"/>${rich('FORBIDDEN-AXIS')}<c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/>${rich('AXIS-THAT-SHOWS')}<c:crossAx val="1"/></c:valAx></c:plotArea></c:chart><c:userShapes r:id="rDrawn"/></c:chartSpace>`,
].join('');
const inChart = `<c:userShapes xmlns:c="${drawn}/chart" xmlns:cdr="${drawn}/chartDrawing" xmlns:a="${drawn}/main"><cdr:relSizeAnchor><cdr:from><cdr:x>0.1</cdr:x><cdr:y>0.1</cdr:y></cdr:from><cdr:to><cdr:x>0.2</cdr:x><cdr:y>0.2</cdr:y></cdr:to><cdr:sp macro="FORBIDDEN-MACRO" textlink="FORBIDDEN!A1"><cdr:nvSpPr><cdr:cNvPr id="2" name="C:\\Users\\FORBIDDEN\\a.jpg" descr="FORBIDDEN-DESCRIPTION.jpg"/><cdr:cNvSpPr/></cdr:nvSpPr><cdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></cdr:spPr></cdr:sp></cdr:relSizeAnchor></c:userShapes>`;

const diagramPart = (root: string, inner: string, more = ''): string => `<dgm:${root} xmlns:dgm="${drawn}/diagram" xmlns:a="${drawn}/main" xmlns:r="${office}"${more}>${inner}</dgm:${root}>`;
const named = ['<dgm:title val="FORBIDDEN-TITLE"/><dgm:desc val="FORBIDDEN-DESCRIPTION"/>', ' uniqueId="urn:FORBIDDEN-KIND"'] as const;
const data = diagramPart('dataModel', `<dgm:ptLst><dgm:pt modelId="1" type="doc"><dgm:prSet loTypeId="urn:FORBIDDEN-KIND" phldrT="FORBIDDEN-HOLDER"/><dgm:spPr/></dgm:pt><dgm:pt modelId="2"><dgm:prSet phldrT="FORBIDDEN-HOLDER"/><dgm:spPr/><dgm:t><a:bodyPr/><a:p><a:r><a:t>Step</a:t></a:r></a:p></dgm:t><dgm:extLst><a:ext uri="{E40237B7-FDA0-4F09-8148-C483321AD2D9}"><dgm14:cNvPr xmlns:dgm14="http://schemas.microsoft.com/office/drawing/2010/diagram" id="0" name="FORBIDDEN-NAME" descr="FORBIDDEN.jpg"/></a:ext></dgm:extLst></dgm:pt></dgm:ptLst><dgm:cxnLst/><dgm:bg/><dgm:whole/>`);
const sample = `<dgm:sampData>${diagramPart('dataModel', '<dgm:ptLst><dgm:pt modelId="1"><dgm:prSet/><dgm:spPr/><dgm:t><a:bodyPr/><a:p><a:r><a:t>FORBIDDEN-SAMPLE</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst><dgm:cxnLst/><dgm:bg/><dgm:whole/>')}</dgm:sampData>`;

const inline = (alt: string, kind: string, content: string): string =>
  p(`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3600000" cy="1800000"/><wp:docPr id="1" name="Drawing" descr="${alt}"/><a:graphic><a:graphicData uri="${drawn}/${kind}">${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`);
const hidden = t('hidden words', '<w:vanish/>');
const conflict = 'w:id="90" w:author="FORBIDDEN-AUTHOR" w:date="2030-01-01T00:00:00Z"';
const inList = (words: string): string => p(t(words), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

export const unshownCases: readonly MergeCase[] = [
  {
    name: 'names that its author gave', proves: ['content: names of authors'], markers: ['NAMES-BEFORE', 'STYLED-WORDS', 'BASED-ON-IT', 'NAMED-BOX', 'NAMES-BEHIND'], forbidden: ['FORBIDDEN', 'forbidden'],
    holds: [/<w:pStyle w:val="x1_Style(\d+)"\/>.*w:styleId="x1_Style\1"><w:name w:val="x1_Style \1"\/>/s, /<v:shapetype id="x1_shape1".*<v:shape id="x1_shape2" [^>]*type="#x1_shape1"/s, /mso-next-textbox:#x1_shape2/],
    bytes: craftedWord({
      styles: `${usualStyles}<w:style w:type="paragraph" w:styleId="FORBIDDENStyle"><w:name w:val="FORBIDDEN statement of somebody"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="FORBIDDEN2"><w:name w:val="forbidden 2"/><w:basedOn w:val="FORBIDDENStyle"/></w:style>`,
      parts: [{ name: 'word/media/odd.png', content: blue, relationship: ['rOdd', 'image'] }],
      body: [
        h('NAMES-BEFORE'), p(t('STYLED-WORDS'), '<w:pStyle w:val="FORBIDDENStyle"/>'), p(t('BASED-ON-IT'), '<w:pStyle w:val="FORBIDDEN2"/>'),
        p(`<w:r><w:pict><v:shapetype id="FORBIDDEN-TYPE" coordsize="21600,21600" path="m,l,21600r21600,l21600,xe"/><v:shape id="FORBIDDEN of somebody" type="#FORBIDDEN-TYPE" title="FORBIDDEN-TITLE" class="FORBIDDEN-CLASS" alt="A note" style="width:100pt;height:30pt"><w:bookmarkStart w:id="77" w:name="FORBIDDEN_mark"/><v:fill r:id="rOdd" o:title="FORBIDDEN.jpg" src="C:\\FORBIDDEN" o:href="http://forbidden.example/a" o:althref="FORBIDDEN" type="frame"/><v:stroke o:title="FORBIDDEN" o:href="http://forbidden.example/b"/><v:textbox style="mso-next-textbox:#FORBIDDEN of somebody"><w:txbxContent>${p(t('NAMED-BOX'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`),
        `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblCaption w:val="C:\\Users\\FORBIDDEN\\t.xlsx"/><w:tblDescription w:val="FORBIDDEN.xlsx"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:trPr><w:tblStyle w:val="FORBIDDENTable"/><w:tblHeader/></w:trPr><w:tc>${p(t('cell'))}</w:tc></w:tr></w:tbl>`,
        p(t('NAMES-BEHIND')),
      ].join(''),
    }),
  },
  {
    name: 'charts and diagrams that keep more than they show', proves: ['relationships: what charts and diagrams keep'], markers: ['KEPT-BEFORE', 'KEPT-BEHIND'], forbidden: ['FORBIDDEN'], holds: ['<c:chart ', '<dgm:relIds'],
    bytes: craftedWord({
      styles: usualStyles,
      parts: [
        { name: 'word/charts/chart4.xml', content: chart, type: `${drawingMl}.chart+xml`, relationship: ['rKept', 'chart'] }, relationshipsOf('word/charts/chart4.xml', [['rDrawn', 'chartUserShapes', '../drawings/drawing4.xml']]),
        { name: 'word/drawings/drawing4.xml', content: inChart, type: `${drawingMl}.chartshapes+xml` }, { name: 'word/diagrams/data4.xml', content: data, type: `${drawingMl}.diagramData+xml`, relationship: ['rData', 'diagramData'] },
        { name: 'word/diagrams/layout4.xml', content: diagramPart('layoutDef', `${named[0]}${sample}<dgm:layoutNode name="Name0"><dgm:alg type="lin"/></dgm:layoutNode>`, named[1]), type: `${drawingMl}.diagramLayout+xml`, relationship: ['rLayout', 'diagramLayout'] },
        { name: 'word/diagrams/quickStyle4.xml', content: diagramPart('styleDef', `${named[0]}<dgm:styleLbl name="node1"/>`, named[1]), type: `${drawingMl}.diagramStyle+xml`, relationship: ['rStyle', 'diagramQuickStyle'] },
        { name: 'word/diagrams/colors4.xml', content: diagramPart('colorsDef', named[0], named[1]), type: `${drawingMl}.diagramColors+xml`, relationship: ['rColours', 'diagramColors'] },
      ],
      body: `${h('KEPT-BEFORE')}${inline('A bar', 'chart', '<c:chart r:id="rKept"/>')}${inline('One step', 'diagram', `<dgm:relIds xmlns:dgm="${drawn}/diagram" r:dm="rData" r:lo="rLayout" r:qs="rStyle" r:cs="rColours"/>`)}${p(t('KEPT-BEHIND'))}`,
    }),
  },
  {
    name: 'addresses, numbers and rows that are hidden', proves: ['content: what is hidden with its words'], markers: ['HIDDEN-BEFORE', 'LINK-THAT-SHOWS', 'UNNUMBERED', 'REFERRED-TO', 'ADDED-MEANWHILE', 'ROW-IN-SIGHT', 'BORDERED', 'HIDDEN-BEHIND'],
    forbidden: ['FORBIDDEN', 'hidden words', 'conflictIns', 'w:pgBorders><w:top'], holds: ['HYPERLINK "https://www.example.org/shown"', /REF _?x1_\w+ \\h /],
    bytes: craftedWord({
      styles: `${usualStyles}<w:style w:type="table" w:styleId="HiddenRows"><w:name w:val="Hidden Rows"/><w:tblStylePr w:type="firstRow"><w:trPr><w:hidden/></w:trPr></w:tblStylePr></w:style>`,
      numbering: '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1 FORBIDDEN-NUMBER"/><w:lvlJc w:val="left"/><w:rPr><w:vanish/></w:rPr></w:lvl><w:lvl w:ilvl="5"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="FORBIDDEN-LEVEL %6"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      body: [
        h('HIDDEN-BEFORE'), p(`${t('a ')}<w:fldSimple w:instr=' HYPERLINK "https://www.example.org/FORBIDDEN" '>${hidden}</w:fldSimple>`),
        p(t('b ') + field('HYPERLINK "https://www.example.org/FORBIDDEN"', 'W').replace(t('W'), hidden)), p(field('HYPERLINK "https://www.example.org/shown"', 'LINK-THAT-SHOWS')), inList('UNNUMBERED'),
        p(`<w:bookmarkStart w:id="1" w:name="_Ref1"/>${t('REFERRED-TO')}<w:bookmarkEnd w:id="1"/>`), p(field('REF _Ref1 \\h FORBIDDEN-REST', 'T') + field('SYMBOL 65 FORBIDDEN-REST', 'A')),
        p(`<w14:conflictDel ${conflict}>${t('FORBIDDEN-DELETED')}</w14:conflictDel><w14:conflictIns ${conflict}>${t('ADDED-MEANWHILE')}</w14:conflictIns>`, `<w:rPr><w14:conflictIns ${conflict}/></w:rPr>`),
        `<w:tbl><w:tblPr><w:tblStyle w:val="HiddenRows"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${p(t('FORBIDDEN-ROW'))}</w:tc></w:tr><w:tr><w:tc>${p(t('ROW-IN-SIGHT'))}</w:tc></w:tr></w:tbl>`,
        p(t('BORDERED'), '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/><w:pgBorders><w:top w:val="custom" w:sz="4" w:space="1" w:color="auto" r:id="rFORBIDDEN"/></w:pgBorders></w:sectPr>'),
        p(t('HIDDEN-BEHIND')),
      ].join(''),
    }),
  },
];
