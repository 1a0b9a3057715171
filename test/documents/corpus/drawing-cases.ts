// What attachments draw: old drawings, shapes and charts in the colours of their theme, diagrams, bullets that are pictures, pictures of every kind (WORD 2.4).
import { bytesOf, chunk, pngOf } from '../../unit/attachments/picture-file.ts';
import { craftedWord, h, p, relationshipsOf, section, t, usualStyles } from '../support/crafted-word.ts';
import type { MergeCase } from './merge-case.ts';

const settings = '<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';
const dot = pngOf(8, 8, () => [40, 140, 60], chunk('tEXt', bytesOf('Comment\0FORBIDDEN-BULLET')));
const drawn = 'http://schemas.openxmlformats.org/drawingml/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawingMl = 'application/vnd.openxmlformats-officedocument.drawingml';

const diagrams2008 = 'http://schemas.microsoft.com/office/drawing/2008/diagram';
const diagramPart = (root: string, inner: string): string => `<dgm:${root} xmlns:dgm="${drawn}/diagram" xmlns:a="${drawn}/main" xmlns:r="${office}">${inner}</dgm:${root}>`;
const diagramData = diagramPart('dataModel', `<dgm:ptLst><dgm:pt modelId="1" type="doc"><dgm:prSet/><dgm:spPr/></dgm:pt><dgm:pt modelId="2"><dgm:prSet/><dgm:spPr/><dgm:t><a:bodyPr/><a:p><a:r><a:t>DIAGRAM-WORDS</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt modelId="3"><dgm:prSet/><dgm:spPr/><dgm:t><a:bodyPr/><a:p><a:r><a:t>FORBIDDEN-POINT</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst><dgm:cxnLst/><dgm:bg/><dgm:whole/><dgm:extLst><a:ext uri="${diagrams2008}"><dsp:dataModelExt xmlns:dsp="${diagrams2008}" relId="rDrawing" minVer="${drawn}/diagram"/></a:ext></dgm:extLst>`);
/** What programs show of it: the words of one point, in two pieces. */
const diagramDrawing = `<dsp:drawing xmlns:dsp="${diagrams2008}" xmlns:a="${drawn}/main"><dsp:spTree><dsp:nvGrpSpPr><dsp:cNvPr id="0" name=""/><dsp:cNvGrpSpPr/></dsp:nvGrpSpPr><dsp:grpSpPr/><dsp:sp modelId="{9A1B2C3D-0000-4000-8000-000000000001}"><dsp:nvSpPr><dsp:cNvPr id="0" name=""/><dsp:cNvSpPr/></dsp:nvSpPr><dsp:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100000" cy="100000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></dsp:spPr><dsp:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:t>DIAGRAM-</a:t></a:r><a:r><a:t>WORDS</a:t></a:r></a:p></dsp:txBody></dsp:sp></dsp:spTree></dsp:drawing>`;
const diagram = '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="2400000" cy="900000"/><wp:docPr id="1" name="FORBIDDEN-DIAGRAM" descr="One box" title="FORBIDDEN-NAME on the beach.JPG"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rData" r:lo="rLayout" r:qs="rStyle" r:cs="rColours"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

/** A theme with lines of five points and colours that no other has. */
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (w: number): string => `<a:ln w="${w}"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="solid"/></a:ln>`;
const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="T"><a:themeElements><a:clrScheme name="FORBIDDEN-SCHEME"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="112233"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="AA3377"/></a:accent1><a:accent2><a:srgbClr val="33AA77"/></a:accent2><a:accent3><a:srgbClr val="AAAA11"/></a:accent3><a:accent4><a:srgbClr val="115599"/></a:accent4><a:accent5><a:srgbClr val="991155"/></a:accent5><a:accent6><a:srgbClr val="559911"/></a:accent6><a:hlink><a:srgbClr val="0000FF"/></a:hlink><a:folHlink><a:srgbClr val="880088"/></a:folHlink></a:clrScheme><a:fontScheme name="F"><a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="S"><a:fillStyleLst>${fill}${fill}${fill}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(63500)}${line(19050)}</a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst>${fill}${fill}${fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="2400000" cy="700000"/><wp:docPr id="1" name="Shape" descr="A field"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2400000" cy="700000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:style><a:lnRef idx="2"><a:schemeClr val="accent2"/></a:lnRef><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef><a:effectRef idx="0"><a:schemeClr val="accent1"/></a:effectRef><a:fontRef idx="minor"><a:schemeClr val="lt1"/></a:fontRef></wps:style><wps:txbx><w:txbxContent>${p(t('SHAPED-WORDS'))}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;
const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${[0, 1].map((i) => `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:val><c:numRef><c:f>Sheet1!$A$1</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${42 - i * 9}</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>`).join('')}<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const chartDrawing = '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3600000" cy="1800000"/><wp:docPr id="2" name="Chart 1" descr="Two bars"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rChart"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

export const drawingCases: readonly MergeCase[] = [
  {
    name: 'old drawings', proves: ['content: old drawings', 'ids: drawings'], markers: ['OLD-DRAWING', 'OLD-BOXED', 'OLD-BEHIND'], forbidden: ['FORBIDDEN'], holds: [/<v:shape id="x1__x0000_s1030"/],
    bytes: craftedWord({
      styles: usualStyles, settings, parts: [{ name: 'word/media/dot.png', content: dot, relationship: ['rDot', 'image'] }],
      body: [
        h('OLD-DRAWING'),
        p('<w:r><w:pict><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1030" ID="FORBIDDEN-SHAPE" o:spid="_x0000_s1030" type="#_x0000_t202" alt="A note" style="width:200pt;height:40pt" fillcolor="#ddeeff" o:gfxdata="FORBIDDEN-GFX"><v:textbox><w:txbxContent>'
          + `${p(t('OLD-BOXED'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`),
        p('<w:r><w:pict><v:rect id="_x0000_s1032" alt="C:\\Users\\FORBIDDEN-USER\\field.jpg" style="width:6pt;height:2pt"/></w:pict></w:r><w:r><w:pict><v:rect id="_x0000_s1031" alt="A field" style="width:60pt;height:20pt" href="file:///c:/FORBIDDEN"><v:imagedata r:id="rDot" o:title="FORBIDDEN-TITLE"/></v:rect></w:pict></w:r>'), p(t('OLD-BEHIND')), section(),
      ].join(''),
    }),
  },
  {
    name: 'bullets that are pictures', proves: ['numbering: picture bullets'], markers: ['PICTURED-ONE', 'PICTURED-TWO'], forbidden: ['FORBIDDEN'], holds: [/PICTURED-ONE/],
    bytes: craftedWord({
      styles: usualStyles, settings,
      numbering: '<w:numPicBullet w:numPicBulletId="0"><w:pict><v:shape id="_x0000_i1025" alt="" style="width:9pt;height:9pt" o:bullet="t"><v:imagedata r:id="rBullet" o:title="FORBIDDEN-TITLE"/></v:shape></w:pict></w:numPicBullet><w:abstractNum w:abstractNumId="0"><w:nsid w:val="12345678"/><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0" w:tplc="0409000F"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlPicBulletId w:val="0"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      parts: [{ name: 'word/media/dot.png', content: dot }, relationshipsOf('word/numbering.xml', [['rBullet', 'image', 'media/dot.png']])],
      body: [h('Bullets'), ...['PICTURED-ONE', 'PICTURED-TWO'].map((words) => p(t(words), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')), section()].join(''),
    }),
  },
  {
    name: 'a diagram', proves: ['relationships: diagrams'], markers: ['DIAGRAM-HEADING', 'DIAGRAM-BEHIND'], forbidden: ['FORBIDDEN'], holds: ['<dgm:relIds'],
    bytes: craftedWord({
      styles: usualStyles, settings,
      parts: [
        { name: 'word/diagrams/data1.xml', content: diagramData, type: `${drawingMl}.diagramData+xml`, relationship: ['rData', 'diagramData'] },
        { name: 'word/diagrams/drawing1.xml', content: diagramDrawing, type: 'application/vnd.ms-office.drawingml.diagramDrawing+xml', relationship: ['rDrawing', 'http://schemas.microsoft.com/office/2007/relationships/diagramDrawing'] },
        { name: 'word/diagrams/layout1.xml', content: diagramPart('layoutDef', '<dgm:layoutNode name="Name0"><dgm:alg type="lin"/></dgm:layoutNode>'), type: `${drawingMl}.diagramLayout+xml`, relationship: ['rLayout', 'diagramLayout'] },
        { name: 'word/diagrams/quickStyle1.xml', content: diagramPart('styleDef', '<dgm:styleLbl name="node1"><dgm:style><a:lnRef idx="2"><a:scrgbClr r="0" g="0" b="0"/></a:lnRef><a:fillRef idx="1"><a:scrgbClr r="0" g="0" b="0"/></a:fillRef><a:effectRef idx="0"><a:scrgbClr r="0" g="0" b="0"/></a:effectRef><a:fontRef idx="minor"/></dgm:style></dgm:styleLbl>'), type: `${drawingMl}.diagramStyle+xml`, relationship: ['rStyle', 'diagramQuickStyle'] },
        { name: 'word/diagrams/colors1.xml', content: diagramPart('colorsDef', ''), type: `${drawingMl}.diagramColors+xml`, relationship: ['rColours', 'diagramColors'] },
      ],
      body: [h('DIAGRAM-HEADING'), p(diagram), p(t('DIAGRAM-BEHIND')), section()].join(''),
    }),
  },
  {
    name: 'a shape in the colours and lines of its theme', proves: ['styles: theme', 'content: text boxes'], markers: ['SHAPE-HEADING', 'SHAPED-WORDS', 'SHAPE-BEHIND'], holds: [/<a:ln w="63500"><a:solidFill><a:srgbClr val="33AA77"\/>/, /<a:solidFill><a:srgbClr val="AA3377"\/>/],
    bytes: craftedWord({ styles: usualStyles, settings, theme, body: [h('SHAPE-HEADING'), p(shape), p(t('SHAPE-BEHIND')), section()].join('') }),
  },
  {
    name: 'a chart that names no colours', proves: ['relationships: charts', 'styles: theme'], markers: ['COLOUR-HEADING', 'COLOUR-BEHIND'], forbidden: ['FORBIDDEN-SCHEME'],
    bytes: craftedWord({
      styles: usualStyles, settings, theme, body: [h('COLOUR-HEADING'), p(chartDrawing), p(t('COLOUR-BEHIND')), section()].join(''),
      parts: [{ name: 'word/charts/chart1.xml', content: chart, type: `${drawingMl}.chart+xml`, relationship: ['rChart', 'chart'] }],
    }),
  },
];
