// How attachments look: styles that clash with the house's, themes, tables, sections, disorder that Word forgives or doesn't (WORD 2.4).
import { cell, craftedWord, h, p, section, t, table, usualStyles } from '../support/crafted-word.ts';
import type { MergeCase } from './merge-case.ts';

const theme = '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="T"><a:themeElements><a:clrScheme name="C"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="112233"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="123456"/></a:accent1></a:clrScheme><a:fontScheme name="F"><a:majorFont><a:latin typeface="Georgia"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Verdana"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
const landscape = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>';

export const layoutCases: readonly MergeCase[] = [
  {
    name: 'styles that clash', proves: ['styles: ids and names', 'styles: defaults folded', 'styles: table-style trap'], markers: ['CLASHING-HEADING', 'PLAIN-WORDS', 'GREEN-FIGURE', 'BIG-ITALIC', 'TITLE-ROW', 'CELL-WORDS'],
    // Defaults that a table style speaks of stand aside in its cells, or they would beat it and rows would grow.
    holds: [/<w:pStyle w:val="x1_Normal_t1"\/>/, /w:styleId="x1_Normal_t1"><w:name [^>]*\/><w:uiPriority [^>]*\/><w:rPr>/],
    bytes: craftedWord({ styles: usualStyles, body: `${h('CLASHING-HEADING')}${p(`${t('PLAIN-WORDS ')}${t('GREEN-FIGURE', '<w:rStyle w:val="KeyFigure"/>')}`)}${p(t('BIG-ITALIC'), '<w:pStyle w:val="TableText"/>')}${table([cell('TITLE-ROW') + cell('b'), cell('CELL-WORDS') + cell('d')], 2, 'TableGrid')}${p(t('End.'))}` }),
  },
  {
    name: 'theme fonts and colours', proves: ['styles: theme'], markers: ['THEMED-WORDS', 'SHADED-WORDS'], holds: ['w:ascii="Verdana"', 'w:val="123456"'], forbidden: ['asciiTheme', 'themeColor', 'themeFill'],
    bytes: craftedWord({ styles: usualStyles, theme, body: `${h('Theme')}${p(t('THEMED-WORDS', '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:color w:val="auto" w:themeColor="accent1"/>'))}${p(t('SHADED-WORDS', '<w:shd w:val="clear" w:color="auto" w:fill="DDDDDD" w:themeFill="background1" w:themeFillShade="D9"/>'))}` }),
  },
  {
    name: 'theme fonts of other scripts', proves: ['styles: theme'], markers: ['SCRIPT-HEADING', 'SCRIPT-WORDS'], forbidden: ['cstheme', 'eastAsiaTheme', 'UNUSED-FACE'],
    holds: ['w:eastAsia="Meiryo"', 'w:cs="Arabic Face"', 'w:cs="Said Face"'],
    bytes: craftedWord({
      styles: usualStyles.replace('<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>', '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/>'),
      theme: theme.replace('<a:ea typeface=""/><a:cs typeface=""/></a:majorFont>', '<a:ea typeface=""/><a:cs typeface="Said Face"/><a:font script="Arab" typeface="UNUSED-FACE"/></a:majorFont>')
        .replace('<a:ea typeface=""/><a:cs typeface=""/></a:minorFont>', '<a:ea typeface=""/><a:cs typeface=""/><a:font script="Jpan" typeface="Meiryo"/><a:font script="Hebr" typeface="UNUSED-FACE"/><a:font script="Arab" typeface="Arabic Face"/></a:minorFont>'),
      settings: '<w:themeFontLang w:val="en-GB" w:eastAsia="ja-JP" w:bidi="ur-PK"/>', body: `${h('SCRIPT-HEADING')}${p(t('SCRIPT-WORDS', '<w:rFonts w:cstheme="majorBidi"/><w:rtl/>'), '<w:bidi/>')}`,
    }),
  },
  { name: 'no styles, no section', proves: ['styles: none at all'], markers: ['BARE-WORDS', 'BARE-LAST'], bytes: craftedWord({ body: p(t('BARE-WORDS')) + p(t('BARE-LAST')) }), holds: ['x1_orderpaper-default'] },
  {
    name: 'no style that is said to be the usual one', proves: ['styles: defaults folded', 'styles: ids and names'], markers: ['SAID-NORMAL', 'SAID-NOTHING'],
    // Both are what Word calls Normal: ten centimetres in, in red.
    holds: [/<w:pStyle w:val="x1_Normal"\/><\/w:pPr><w:r><w:t>SAID-NORMAL</, /<w:pStyle w:val="x1_Normal"\/><\/w:pPr><w:r><w:t>SAID-NOTHING</],
    bytes: craftedWord({
      styles: `${usualStyles.replace('<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>', '<w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:ind w:left="5670"/></w:pPr><w:rPr><w:color w:val="CC0000"/></w:rPr>')}<w:style w:type="paragraph" w:styleId="Again"><w:name w:val="heading 2"/></w:style>`,
      body: h('Usual') + h('Second', 2) + p(t('SAID-NORMAL'), '<w:pStyle w:val="Normal"/>') + p(t('SAID-NOTHING')) + p(t('Again'), '<w:pStyle w:val="Again"/>'),
    }),
  },
  { name: 'an empty body', proves: ['repair: tables'], markers: [], bytes: craftedWord({ body: '' }) },
  {
    name: 'sections', proves: ['sections: look', 'sections: heads and feet'], markers: ['PORTRAIT-PART', 'LANDSCAPE-PART', 'COLUMN-PART'], forbidden: ['FORBIDDEN-HEADER', 'lnNumType', 'w:titlePg', 'w:fmt="upperRoman"'],
    holds: ['w:orient="landscape"', /<w:cols [^>]*w:num="2"/],
    bytes: craftedWord({
      styles: usualStyles, parts: [{ name: 'word/header1.xml', content: '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>FORBIDDEN-HEADER</w:t></w:r></w:p></w:hdr>', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml', relationship: ['rHead', 'header'] }],
      body: [
        h('PORTRAIT-PART'), p('', section('<w:headerReference w:type="default" r:id="rHead"/><w:type w:val="continuous"/>', '<w:docGrid w:linePitch="360"/><w:pgNumType w:fmt="upperRoman" w:start="1"/><w:titlePg/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>')),
        p(t('LANDSCAPE-PART')), p('', section('<w:lnNumType w:countBy="1"/>', landscape)),
        p(t('COLUMN-PART')), section('<w:type w:val="continuous"/>', `${landscape}<w:cols w:num="2" w:space="720"/>`),
      ].join(''),
    }),
  },
  { name: 'a section without a size', proves: ['sections: no size'], markers: ['SIZELESS'], holds: ['w:w="11906"'], bytes: craftedWord({ styles: usualStyles, body: `${h('SIZELESS')}<w:sectPr/>` }) },
  {
    name: 'a table at the end', proves: ['sections: end after a table'], markers: ['BEFORE-TABLE', 'LAST-CELL'],
    bytes: craftedWord({ styles: usualStyles, body: `${h('BEFORE-TABLE')}${table([cell('a') + cell('b'), cell('c') + cell('LAST-CELL')])}${section()}` }),
  },
  {
    name: 'disorder', proves: ['repair: order and values', 'repair: tables'], markers: ['DISORDER', 'LOOSE-CELL', 'WIDE-ROW'],
    bytes: craftedWord({
      styles: usualStyles,
      body: [
        p(t('DISORDER', '<w:sz w:val="28.0"/><w:b w:val="true"/><w:rFonts w:ascii="Arial"/><w:b/>'), '<w:jc w:val="left"/><w:spacing w:after="0" w:line="276.0001"/><w:keepNext w:val="on"/><w:pStyle w:val="Heading1"/>'),
        `<w:tbl><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tblPr><w:tblLook w:val="04A0"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tr><w:trPr><w:tblHeader w:val="true"/></w:trPr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="FFFFFF"/><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${p(t('LOOSE-CELL'))}</w:tc></w:tr><w:tr><w:trPr><w:cantSplit w:val="false"/></w:trPr><w:tc></w:tc><w:tc>${p(t('WIDE-ROW'))}<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${p(t('inner'))}</w:tc></w:tr></w:tbl></w:tc><w:tc>${p(t('c'))}</w:tc></w:tr><w:tr/></w:tbl>`,
        p(`${t('End.')}<w:r><w:drawing/></w:r>`),
      ].join(''),
    }),
  },
  {
    name: 'tables under review', proves: ['content: tracked changes'], markers: ['KEPT-HEAD', 'KEPT-ROW'], forbidden: ['DELETED-ROW', 'DELETED-CELL', 'FORBIDDEN-AUTHOR'],
    bytes: craftedWord({
      styles: usualStyles,
      body: `${h('Tables')}<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblPrChange w:id="1" w:author="FORBIDDEN-AUTHOR"><w:tblPr/></w:tblPrChange></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:tblGridChange w:id="2"><w:tblGrid/></w:tblGridChange></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('KEPT-HEAD')}${cell('x')}</w:tr><w:tr><w:trPr><w:del w:id="3" w:author="FORBIDDEN-AUTHOR"/></w:trPr>${cell('DELETED-ROW')}${cell('y')}</w:tr><w:tr><w:trPr><w:ins w:id="4" w:author="FORBIDDEN-AUTHOR"/></w:trPr>${cell('KEPT-ROW')}${cell('DELETED-CELL', '<w:cellDel w:id="5" w:author="FORBIDDEN-AUTHOR"/>')}</w:tr></w:tbl>${p(t('End.'))}`,
    }),
  },
];
