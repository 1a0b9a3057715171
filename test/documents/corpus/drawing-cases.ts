// What attachments draw: old drawings, shapes and charts in the colours of their theme, diagrams, bullets that are pictures, pictures of every kind (WORD 2.4).
import { bytesOf, chunk, pngOf } from '../../unit/attachments/picture-file.ts';
import { craftedWord, h, p, relationshipsOf, section, t, usualStyles } from '../support/crafted-word.ts';
import type { MergeCase } from './merge-case.ts';

const settings = '<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';
const dot = pngOf(8, 8, () => [40, 140, 60], chunk('tEXt', bytesOf('Comment\0FORBIDDEN-BULLET')));
const drawn = 'http://schemas.openxmlformats.org/drawingml/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawingMl = 'application/vnd.openxmlformats-officedocument.drawingml';

const diagramPart = (root: string, inner: string): string => `<dgm:${root} xmlns:dgm="${drawn}/diagram" xmlns:a="${drawn}/main" xmlns:r="${office}">${inner}</dgm:${root}>`;
const diagramData = diagramPart('dataModel', `<dgm:ptLst><dgm:pt modelId="1" type="doc"><dgm:prSet/><dgm:spPr/></dgm:pt><dgm:pt modelId="2"><dgm:prSet/><dgm:spPr/><dgm:t><a:bodyPr/><a:p><a:r><a:t>DIAGRAM-WORDS</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst><dgm:cxnLst/><dgm:bg/><dgm:whole/>`);
const diagram = '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="2400000" cy="900000"/><wp:docPr id="1" name="FORBIDDEN-DIAGRAM" descr="One box"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rData" r:lo="rLayout" r:qs="rStyle" r:cs="rColours"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

export const drawingCases: readonly MergeCase[] = [
  {
    name: 'old drawings', proves: ['content: old drawings', 'ids: drawings'], markers: ['OLD-DRAWING', 'OLD-BOXED', 'OLD-BEHIND'], forbidden: ['FORBIDDEN'], holds: [/<v:shape id="x1__x0000_s1030"/],
    bytes: craftedWord({
      styles: usualStyles, settings, parts: [{ name: 'word/media/dot.png', content: dot, relationship: ['rDot', 'image'] }],
      body: [
        h('OLD-DRAWING'),
        p('<w:r><w:pict><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1030" o:spid="_x0000_s1030" type="#_x0000_t202" alt="A note" style="width:200pt;height:40pt" fillcolor="#ddeeff" o:gfxdata="FORBIDDEN-GFX"><v:textbox><w:txbxContent>'
          + `${p(t('OLD-BOXED'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`),
        p('<w:r><w:pict><v:rect id="_x0000_s1031" alt="A field" style="width:60pt;height:20pt" href="file:///c:/FORBIDDEN"><v:imagedata r:id="rDot" o:title="FORBIDDEN-TITLE"/></v:rect></w:pict></w:r>'), p(t('OLD-BEHIND')), section(),
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
        { name: 'word/diagrams/layout1.xml', content: diagramPart('layoutDef', '<dgm:layoutNode name="Name0"><dgm:alg type="lin"/></dgm:layoutNode>'), type: `${drawingMl}.diagramLayout+xml`, relationship: ['rLayout', 'diagramLayout'] },
        { name: 'word/diagrams/quickStyle1.xml', content: diagramPart('styleDef', '<dgm:styleLbl name="node1"><dgm:style><a:lnRef idx="2"><a:scrgbClr r="0" g="0" b="0"/></a:lnRef><a:fillRef idx="1"><a:scrgbClr r="0" g="0" b="0"/></a:fillRef><a:effectRef idx="0"><a:scrgbClr r="0" g="0" b="0"/></a:effectRef><a:fontRef idx="minor"/></dgm:style></dgm:styleLbl>'), type: `${drawingMl}.diagramStyle+xml`, relationship: ['rStyle', 'diagramQuickStyle'] },
        { name: 'word/diagrams/colors1.xml', content: diagramPart('colorsDef', ''), type: `${drawingMl}.diagramColors+xml`, relationship: ['rColours', 'diagramColors'] },
      ],
      body: [h('DIAGRAM-HEADING'), p(diagram), p(t('DIAGRAM-BEHIND')), section()].join(''),
    }),
  },
];
