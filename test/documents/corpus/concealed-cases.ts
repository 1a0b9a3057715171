// What an attachment conceals otherwise than by hidden text: shapes, table styles, charts, formulas under review, instructions of fields (WORD 2.4).
import { pngOf } from '../../unit/attachments/picture-file.ts';
import { cell, craftedWord, h, p, t, usualStyles } from '../support/crafted-word.ts';
import type { MergeCase } from './merge-case.ts';

const office2010 = 'http://schemas.microsoft.com/office/word/2010';
const drawn = 'http://schemas.openxmlformats.org/drawingml/2006';
/** In no other attachment, so that it would be one picture more in the pack. */
const purple = pngOf(8, 8, () => [120, 20, 160]);

const boxed = (words: string): string => `<w:txbxContent>${p(t(words))}</w:txbxContent>`;
const shape = (words: string, hidden = ''): string =>
  `<wps:wsp><wps:cNvPr id="5" name="Box"${hidden}/><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${boxed(words)}</wps:txbx><wps:bodyPr/></wps:wsp>`;
const hiddenPicture = `<pic:pic><pic:nvPicPr><pic:cNvPr id="6" name="Picture" hidden="1"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rHiddenPicture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic>`;
const inline = (kind: string, content: string, properties = ''): string =>
  `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1800000" cy="400000"/><wp:docPr id="1" name="Drawing" descr="A note"${properties}/><a:graphic><a:graphicData uri="${office2010}/${kind}">${content}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
const group = (content: string): string => inline('wordprocessingGroup', `<wpg:wgp xmlns:wpg="${office2010}/wordprocessingGroup"><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="400000"/><a:chOff x="0" y="0"/><a:chExt cx="1800000" cy="400000"/></a:xfrm></wpg:grpSpPr>${content}</wpg:wgp>`);
const oldShape = (words: string, style = '', id = 1040): string => `<w:pict><v:shape id="_x0000_s${id}" type="#_x0000_t202" style="width:100pt;height:30pt;${style}" alt="A note"><v:textbox>${boxed(words)}</v:textbox></v:shape></w:pict>`;
const both = (choice: string, fallback: string): string => p(`<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`);

const hidingStyles = [
  '<w:style w:type="table" w:styleId="Hiding"><w:name w:val="Hiding"/><w:basedOn w:val="TableNormal"/><w:rPr><w:vanish/></w:rPr></w:style>',
  '<w:style w:type="table" w:styleId="HidingBelow"><w:name w:val="Hiding Below"/><w:basedOn w:val="Hiding"/></w:style>',
  '<w:style w:type="table" w:styleId="HidingHead"><w:name w:val="Hiding Head"/><w:basedOn w:val="TableNormal"/><w:tblStylePr w:type="firstRow"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>',
].join('');
const hidingTable = (style: string, cells: string): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>${cells}</w:tr></w:tbl>`;

const values = (formula: string, words: string): string => `<c:strRef><c:f>${formula}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${words}</c:v></c:pt></c:strCache></c:strRef>`;
const chart = [
  `<c:chartSpace xmlns:c="${drawn}/chart" xmlns:a="${drawn}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:pivotSource><c:name>[FORBIDDEN-BOOK.xlsx]Sheet!PivotTable1</c:name><c:fmtId val="0"/></c:pivotSource>`,
  '<c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>',
  `<c:tx>${values("'[C:\\FORBIDDEN-FOLDER\\book.xlsx]FORBIDDEN-SHEET'!$B$1", 'Open cases')}</c:tx><c:cat>${values('FORBIDDEN_NAME', 'May')}</c:cat><c:val><c:numRef><c:f>'FORBIDDEN-SHEET'!$B$2:$B$3</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/>`,
  '<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:filteredBarSeries><c15:ser><c:idx val="1"/><c:order val="1"/><c:tx><c:v>FORBIDDEN-SERIES</c:v></c:tx></c15:ser></c15:filteredBarSeries></c:ext></c:extLst></c:barChart>',
  '<c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>',
].join('');

const by = 'w:id="90" w:author="FORBIDDEN-AUTHOR" w:date="2030-01-01T00:00:00Z"';
const sum = (words: string, properties = ''): string => `<m:r>${properties}<m:t>${words}</m:t></m:r>`;

const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const code = (words: string): string => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`;
const list = (result: string, opening = ''): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="List"/><w:enabled/><w:ddList>${result}<w:listEntry w:val="LIST-FIRST"/><w:listEntry w:val="LIST-SECOND"/></w:ddList></w:ffData></w:fldChar></w:r>${code(' FORMDROPDOWN ')}${opening}${end}`;

export const concealedCases: readonly MergeCase[] = [
  {
    name: 'shapes that are hidden', proves: ['content: hidden shapes'], markers: ['SHAPES-BEFORE', 'SHOWN-BOX', 'SHOWN-IN-GROUP', 'SHOWN-OLD-BOX', 'SHAPES-BEHIND'], forbidden: ['HIDDEN-BOX', 'HIDDEN-OLD-WORDS', 'HIDDEN-IN-GROUP', 'HIDDEN-OLD-BOX', 'HIDDEN-INLINE'],
    bytes: craftedWord({
      styles: usualStyles, parts: [{ name: 'word/media/hidden.png', content: purple, relationship: ['rHiddenPicture', 'image'] }],
      body: [
        h('SHAPES-BEFORE'), both(inline('wordprocessingShape', shape('HIDDEN-BOX'), ' hidden="1"'), oldShape('HIDDEN-OLD-WORDS', 'visibility:hidden')),
        both(inline('wordprocessingShape', shape('HIDDEN-BOX', ' hidden="true"')), oldShape('HIDDEN-OLD-WORDS')), both(inline('wordprocessingShape', shape('SHOWN-BOX')), oldShape('the same words', 'visibility:visible')),
        both(group(`${shape('HIDDEN-IN-GROUP', ' hidden="1"')}${hiddenPicture}${shape('SHOWN-IN-GROUP')}`), oldShape('HIDDEN-OLD-WORDS')),
        p(`<w:r>${oldShape('HIDDEN-OLD-BOX', 'visibility:hidden')}</w:r><w:r>${oldShape('HIDDEN-OLD-BOX', 'DISPLAY : none')}</w:r><w:r>${oldShape('SHOWN-OLD-BOX', '', 1041)}</w:r>`),
        p(`<mc:AlternateContent><mc:Choice Requires="wps">${t('HIDDEN-INLINE', '<w:vanish/>')}</mc:Choice><mc:Fallback>${t('HIDDEN-INLINE')}</mc:Fallback></mc:AlternateContent>`), p(t('SHAPES-BEHIND')),
      ].join(''),
    }),
  },
  {
    name: 'text that a table style hides', proves: ['content: hidden by a table style'], markers: ['STYLED-BEFORE', 'CELL-THAT-SHOWS', 'ROW-THAT-SHOWS', 'HEAD-THAT-SHOWS', 'STYLED-BEHIND'], forbidden: ['HIDDEN-BY-STYLE', 'HIDDEN-BY-PARENT', 'HIDDEN-HEAD', 'w:vanish'],
    bytes: craftedWord({
      styles: usualStyles + hidingStyles,
      body: [
        h('STYLED-BEFORE'), hidingTable('Hiding', `${cell('HIDDEN-BY-STYLE')}<w:tc>${p(t('CELL-THAT-SHOWS', '<w:vanish w:val="0"/>'))}</w:tc>`), p(''), hidingTable('HidingBelow', cell('HIDDEN-BY-PARENT')), p(''),
        hidingTable('HidingHead', `${cell('HIDDEN-HEAD')}</w:tr><w:tr>${cell('ROW-THAT-SHOWS')}`), p(''), hidingTable('HidingHead', cell('HEAD-THAT-SHOWS')).replace('w:val="0020" w:firstRow="1"', 'w:val="0000" w:firstRow="0"'), p(t('STYLED-BEHIND')),
      ].join(''),
    }),
  },
  {
    name: 'a chart with more than it shows', proves: ['relationships: what a chart filters out'], markers: ['CHART-BEFORE', 'CHART-BEHIND'], forbidden: ['FORBIDDEN'],
    bytes: craftedWord({
      styles: usualStyles, parts: [{ name: 'word/charts/chart7.xml', content: chart, type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml', relationship: ['rSaying', 'chart'] }],
      body: `${h('CHART-BEFORE')}${p(`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3600000" cy="1800000"/><wp:docPr id="1" name="Chart" descr="Open cases in May: 5"/><a:graphic><a:graphicData uri="${drawn}/chart"><c:chart r:id="rSaying"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`)}${p(t('CHART-BEHIND'))}`,
    }),
  },
  {
    name: 'formulas under review', proves: ['content: deleted sums'], markers: ['SUMS-BEFORE', 'SUM-KEPT', 'SUM-ADDED', 'SUMS-BEHIND'], forbidden: ['DELETED-SUM', 'HIDDEN-SUM', 'FORBIDDEN-AUTHOR', 'w:vanish', 'rNowhere', '<m:rad>'],
    bytes: craftedWord({
      styles: `${usualStyles}<w:style w:type="character" w:styleId="HiddenSum"><w:name w:val="Hidden Sum"/><w:rPr><w:vanish/></w:rPr></w:style>`,
      body: [
        h('SUMS-BEFORE'), p(`<m:oMath>${[
          sum('DELETED-SUM', `<w:del ${by}><w:rPr/></w:del>`), sum('DELETED-SUM', `<w:rPr><w:del ${by}/></w:rPr>`), sum('DELETED-SUM', `<w:ins ${by}><w:del ${by}><w:rPr/></w:del></w:ins>`), sum('DELETED-SUM', `<w:rPr><w:moveFrom ${by}/></w:rPr>`),
          sum('HIDDEN-SUM', `<w:ins ${by}><w:rPr><w:vanish/></w:rPr></w:ins>`), sum('HIDDEN-SUM', '<w:rPr><w:rStyle w:val="HiddenSum"/></w:rPr>'), '<m:r><w:drawing><a:blip r:embed="rNowhere"/></w:drawing><m:t>+</m:t></m:r>',
          sum('SUM-KEPT'), `<m:f><m:fPr><m:ctrlPr><w:ins ${by}><w:rPr/></w:ins></m:ctrlPr></m:fPr><m:num>${sum('SUM-ADDED', `<w:ins ${by}><w:rPr><w:b/></w:rPr></w:ins>`)}</m:num><m:den>${sum('2')}</m:den></m:f>`,
          `<m:rad><m:radPr><m:ctrlPr><w:del ${by}><w:rPr/></w:del></m:ctrlPr></m:radPr><m:deg/><m:e>${sum('DELETED-SUM', `<w:del ${by}><w:rPr/></w:del>`)}</m:e></m:rad>`,
        ].join('')}</m:oMath>`), p(t('SUMS-BEHIND')),
      ].join(''),
    }),
  },
  {
    name: 'instructions over several paragraphs, and lists to choose from', proves: ['content: instructions'], markers: ['CODES-BEFORE', 'CODE-RESULT', 'CHOSEN LIST-SECOND', 'USUAL LIST-FIRST', 'SHOWN LIST-TEXT', 'STAYS-OPEN', 'CODES-BEHIND'],
    forbidden: ['FORBIDDEN', 'FORMDROPDOWN'],
    bytes: craftedWord({
      styles: usualStyles, links: [['rCode', 'hyperlink', 'https://www.example.org/FORBIDDEN']],
      body: [
        h('CODES-BEFORE'),
        p(`${begin}${code(' IF ')}${t('FORBIDDEN-ONE')}`), p(`${t('FORBIDDEN-TWO')}<w:hyperlink r:id="rCode">${t('FORBIDDEN-LINK')}</w:hyperlink>`),
        `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid><w:tr>${cell('FORBIDDEN-CELL')}</w:tr></w:tbl>`, p(`${t('FORBIDDEN-THREE')}${separate}${t('CODE-RESULT')}${end}`),
        p(`${t('CHOSEN ')}${list('<w:result w:val="1"/>')}`), p(`${t('USUAL ')}${list('', separate)}`), p(`${t('SHOWN ')}${list('<w:result w:val="1"/>', `${separate}${t('LIST-TEXT')}`)}`),
        p(`${begin}${code(' IF never closed')}`), p(t('STAYS-OPEN')), p(t('CODES-BEHIND')),
      ].join(''),
    }),
  },
];
