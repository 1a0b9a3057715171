// What few files have and some do: links on pictures, files within files, sections that end in cells, boxes within boxes, labels from cells, pictures behind the page (WORD 2.4).
import { pngOf } from '../../unit/attachments/picture-file.ts';
import { cell, craftedWord, documentOf, h, p, picture, t, table, usualStyles } from '../support/crafted-word.ts';
import type { MergeCase } from './merge-case.ts';

const drawn = 'http://schemas.openxmlformats.org/drawingml/2006';
/** As in other attachments. */
const blue = pngOf(8, 8, () => [30, 30, 200]);
const image = (id: string) => ({ name: 'word/media/odd.png', content: blue, relationship: [id, 'image'] as const });

const box = (inner: string): string => [
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1" distT="0" distB="0" distL="0" distR="0"><wp:simplePos x="0" y="0"/>',
  '<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="900000" cy="900000"/><wp:wrapTopAndBottom/><wp:docPr id="1" name="Box" descr="A note"/>',
  `<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${p(inner)}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>`,
  '</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect style="width:10pt;height:10pt" alt="A note"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>',
].join('');

const shows = '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const c15 = 'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"';
const fromCells = `<c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" ${c15}><c15:dlblFieldTable/><c15:showDataLabelsRange val="1"/></c:ext>`;
const labelled = [
  `<c:chartSpace xmlns:c="${drawn}/chart" xmlns:a="${drawn}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>`,
  `<c:dLbls><c:dLbl><c:idx val="0"/><c:tx><c:rich><a:bodyPr/><a:p><a:fld id="{9A1B2C3D-0000-4000-8000-00000000000A}" type="CELLRANGE"><a:rPr lang="en-GB"/><a:pPr/><a:t>[CELLRANGE]</a:t></a:fld></a:p></c:rich></c:tx>${shows}<c:extLst>${fromCells}</c:extLst></c:dLbl>${shows}<c:extLst>${fromCells}</c:extLst></c:dLbls>`,
  "<c:val><c:numRef><c:f>'FORBIDDEN-SHEET'!$B$2</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>5</c:v></c:pt></c:numCache></c:numRef></c:val>",
  `<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" ${c15}><c15:datalabelsRange><c15:f>'FORBIDDEN-SHEET'!$C$2</c15:f><c15:dlblRangeCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Alder</c:v></c:pt></c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>`,
  '<c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>',
].join('');

export const oddCases: readonly MergeCase[] = [
  {
    name: 'a picture that leads into a network', proves: ['relationships: outside', 'relationships: pictures'], markers: ['LINKED-PICTURE', 'BEHIND-PICTURE'], forbidden: ['FORBIDDEN', 'forbidden-intranet'],
    bytes: craftedWord({
      styles: usualStyles, parts: [image('rOdd')], links: [['rInner', 'hyperlink', 'http://forbidden-intranet/FORBIDDEN']],
      body: `${h('LINKED-PICTURE')}${p(picture('r:embed="rOdd"', 'A hill').replace(/(<wp:docPr [^>]*)\/>/, '$1><a:hlinkClick r:id="rInner" tooltip="FORBIDDEN-TIP"/></wp:docPr>'))}${p(t('BEHIND-PICTURE'))}`,
    }),
  },
  {
    name: 'a Word file as an object', proves: ['relationships: objects'], markers: ['OBJECT-BEFORE', 'OBJECT-BEHIND'], forbidden: ['FORBIDDEN', 'OLEObject'],
    bytes: craftedWord({
      styles: usualStyles, parts: [image('rOdd'), { name: 'word/embeddings/inner.docx', content: craftedWord({ body: p(t('FORBIDDEN-INSIDE')) }), relationship: ['rInner', 'package'] }],
      body: `${h('OBJECT-BEFORE')}${p('<w:r><w:object><v:shape id="_x0000_i1" style="width:50pt;height:50pt" alt="A file"><v:imagedata r:id="rOdd" o:title="FORBIDDEN"/></v:shape><o:OLEObject Type="Embed" ProgID="Word.Document.12" ShapeID="_x0000_i1" DrawAspect="Icon" ObjectID="_2" r:id="rInner"/></w:object></w:r>')}${p(t('OBJECT-BEHIND'))}`,
    }),
  },
  {
    name: 'a picture behind the page', proves: ['relationships: pictures'], markers: ['BACKED-WORDS'], forbidden: ['FORBIDDEN', 'w:background'],
    bytes: craftedWord({ styles: usualStyles, parts: [image('rOdd')], body: '', document: documentOf(p(t('BACKED-WORDS'))).replace('<w:body>', '<w:background w:color="FF0000"><v:background id="b"><v:fill r:id="rOdd" title="FORBIDDEN" type="frame"/></v:background></w:background><w:body>') }),
  },
  {
    name: 'a section that ends in a cell', proves: ['sections: look', 'repair: tables'], markers: ['CELL-ENDS-BEFORE', 'ENDS-HERE', 'CELL-ENDS-BEHIND'],
    bytes: craftedWord({ styles: usualStyles, body: `${h('CELL-ENDS-BEFORE')}${table([`<w:tc>${p(t('ENDS-HERE'), '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>')}</w:tc>${cell('b')}`])}${p(t('CELL-ENDS-BEHIND'))}` }),
  },
  {
    name: 'a box within a box', proves: ['content: text boxes'], markers: ['BOXES-BEFORE', 'OUTER-BOX', 'BOXES-BEHIND'],
    bytes: craftedWord({ styles: usualStyles, body: `${h('BOXES-BEFORE')}${p(box(t('OUTER-BOX') + box(t('inner words'))))}${p(t('BOXES-BEHIND'))}` }),
  },
  {
    name: 'labels that come from cells', proves: ['relationships: charts'], markers: ['LABELS-BEFORE', 'LABELS-BEHIND'], forbidden: ['FORBIDDEN', '[CELLRANGE]'],
    bytes: craftedWord({
      styles: usualStyles, parts: [{ name: 'word/charts/chart3.xml', content: labelled, type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml', relationship: ['rLabelled', 'chart'] }],
      body: `${h('LABELS-BEFORE')}${p(`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3600000" cy="1800000"/><wp:docPr id="1" name="Chart" descr="Trees by kind"/><a:graphic><a:graphicData uri="${drawn}/chart"><c:chart r:id="rLabelled"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`)}${p(t('LABELS-BEHIND'))}`,
    }),
  },
];
