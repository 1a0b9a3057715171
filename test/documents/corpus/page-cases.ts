// How pages and text of attachments may be laid out: edges, columns, frames, right to left, styles that lean on each other (WORD 2.4).
import { cell, craftedWord, h, p, section, t, table, usualStyles } from '../support/crafted-word.ts';
import type { MergeCase } from './merge-case.ts';

const settings = '<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const header = (inner: string): string => `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">${inner}</w:hdr>`;
const watermark = header('<w:p><w:r><w:pict><v:shape id="PowerPlusWaterMarkObject" type="#_x0000_t136" style="position:absolute;width:400pt;height:100pt;rotation:315"><v:textpath string="FORBIDDEN-WATERMARK"/></v:shape></w:pict></w:r></w:p>');
const pageBreak = '<w:r><w:br w:type="page"/></w:r>';
const edges = ['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="double" w:sz="6" w:space="24" w:color="336699"/>`).join('');

export const pageCases: readonly MergeCase[] = [
  {
    name: 'edges, columns and the middle of the page', proves: ['sections: look', 'sections: heads and feet'], markers: ['EDGED-HEADING', 'EDGED-WORDS', 'COLUMN-ONE', 'COLUMN-TWO', 'MIDDLE-WORDS'],
    forbidden: ['FORBIDDEN', 'lnNumType', 'w:titlePg', 'w:type="even"'], holds: ['<w:pgBorders', /<w:cols [^>]*w:sep="1"/, '<w:vAlign w:val="center"/>'],
    bytes: craftedWord({
      styles: usualStyles, settings: `<w:evenAndOddHeaders/>${settings}`,
      parts: [
        { name: 'word/header1.xml', content: watermark, type: `${word}.header+xml`, relationship: ['rHead', 'header'] },
        { name: 'word/footer1.xml', content: watermark.replaceAll('w:hdr', 'w:ftr'), type: `${word}.footer+xml`, relationship: ['rFoot', 'footer'] },
      ],
      body: [
        h('EDGED-HEADING'), p(t('EDGED-WORDS')), p('', section('<w:headerReference w:type="default" r:id="rHead"/><w:headerReference w:type="even" r:id="rHead"/><w:footerReference w:type="first" r:id="rFoot"/>').replace('</w:sectPr>', `<w:pgBorders w:offsetFrom="page">${edges}</w:pgBorders><w:lnNumType w:countBy="1"/><w:titlePg/></w:sectPr>`)),
        p(t('COLUMN-ONE')), p(`<w:r><w:br w:type="column"/></w:r>${t('COLUMN-TWO')}`), p('', section().replace('</w:sectPr>', '<w:cols w:num="2" w:sep="1" w:space="720"/></w:sectPr>')),
        p(t('MIDDLE-WORDS')), section().replace('</w:sectPr>', '<w:vAlign w:val="center"/></w:sectPr>'),
      ].join(''),
    }),
  },
  {
    name: 'right to left', proves: ['content: right to left'], markers: ['RIGHT-HEADING', 'RIGHT-WORDS', 'RIGHT-CELL'], holds: ['<w:bidi/>', '<w:rtl/>', '<w:bidiVisual/>'],
    bytes: craftedWord({
      styles: usualStyles, settings,
      body: [
        h('RIGHT-HEADING'), p(t('שלום RIGHT-WORDS', '<w:rtl/>'), '<w:bidi/>'),
        table([cell('RIGHT-CELL') + cell('b')], 2, 'TableGrid').replace('<w:tblW', '<w:bidiVisual/><w:tblW'), p(t('End.')), section(),
      ].join(''),
    }),
  },
  {
    name: 'styles that lean on each other', proves: ['styles: ids and names', 'styles: linked', 'styles: only used ones', 'styles: outline'], markers: ['LINKED-WORDS', 'BASED-WORDS', 'LISTED-WORDS', 'CIRCLE-WORDS'],
    forbidden: ['UnusedStyle', 'latentStyles', 'w:aliases', 'FORBIDDEN'], holds: [/w:basedOn w:val="x1_Style\d"/, /<w:outlineLvl w:val="3"\/>/],
    bytes: craftedWord({
      styles: [
        '<w:latentStyles w:count="376"><w:lsdException w:name="FORBIDDEN-LATENT"/></w:latentStyles>', usualStyles,
        '<w:style w:type="paragraph" w:styleId="Lead"><w:name w:val="Lead"/><w:aliases w:val="FORBIDDEN-ALIAS"/><w:basedOn w:val="Normal"/><w:next w:val="UnusedStyle"/><w:link w:val="LeadChar"/><w:rsid w:val="00ABCDEF"/><w:pPr><w:ind w:left="567"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
        '<w:style w:type="character" w:customStyle="1" w:styleId="LeadChar"><w:name w:val="Lead Char"/><w:link w:val="Lead"/><w:rPr><w:b/><w:color w:val="884400"/></w:rPr></w:style>',
        '<w:style w:type="paragraph" w:styleId="Deep"><w:name w:val="heading 3"/><w:basedOn w:val="Lead"/><w:rPr><w:i/></w:rPr></w:style>',
        '<w:style w:type="paragraph" w:styleId="UnusedStyle"><w:name w:val="Unused"/></w:style>',
        '<w:style w:type="paragraph" w:styleId="RoundA"><w:name w:val="Round A"/><w:basedOn w:val="RoundB"/></w:style><w:style w:type="paragraph" w:styleId="RoundB"><w:name w:val="Round B"/><w:basedOn w:val="RoundA"/></w:style>',
      ].join(''), settings,
      body: [h('Styles'), p(t('LINKED-WORDS', '<w:rStyle w:val="LeadChar"/>'), '<w:pStyle w:val="Lead"/>'), h('Second', 2), p(t('BASED-WORDS'), '<w:pStyle w:val="Deep"/>'), p(t('LISTED-WORDS'), '<w:contextualSpacing/><w:shd w:val="clear" w:color="auto" w:fill="EEEEDD"/>'), p(t('CIRCLE-WORDS'), '<w:pStyle w:val="RoundA"/>'), section()].join(''),
    }),
  },
  {
    name: 'a table style that speaks of text', proves: ['styles: table-style trap', 'styles: defaults folded'], markers: ['TRAP-HEAD', 'TRAP-CELL', 'TRAP-LAST', 'TRAP-BEHIND'],
    bytes: craftedWord({
      styles: `${usualStyles}<w:style w:type="table" w:styleId="Loud"><w:name w:val="Loud"/><w:basedOn w:val="TableGrid"/><w:pPr><w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:color w:val="334455"/><w:sz w:val="18"/></w:rPr><w:tblStylePr w:type="firstRow"><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif"/><w:b/><w:sz w:val="26"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="DDE6F0"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="lastRow"><w:rPr><w:i/></w:rPr></w:tblStylePr></w:style>`, settings,
      body: [h('Trap'), table([cell('TRAP-HEAD') + cell('b'), cell('TRAP-CELL') + cell('d'), cell('TRAP-LAST') + cell('f')], 2, 'Loud').replace('</w:tblPr>', '<w:tblLook w:val="0060" w:firstRow="1" w:lastRow="1" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'), p(t('TRAP-BEHIND')), section()].join(''),
    }),
  },
  {
    name: 'frames, rubies, breaks and signs', proves: ['content: frames and signs'], markers: ['FRAMED-WORDS', 'SIGNED-WORDS', 'BROKEN-WORDS'],
    bytes: craftedWord({
      styles: usualStyles, settings,
      body: [
        h('Frames'), p(t('FRAMED-WORDS'), '<w:framePr w:w="2400" w:hSpace="180" w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="right" w:y="1"/>'),
        p(`${t('SIGNED-WORDS ')}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:r><w:noBreakHyphen/><w:softHyphen/></w:r><w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="dot"/></w:r>${t('end')}`),
        p(`<w:r><w:br/></w:r>${t('BROKEN-WORDS')}<w:r><w:br w:type="page"/></w:r>`), p(t('on the second page')), section(),
      ].join(''),
    }),
  },
  {
    name: 'sections that wait for an odd or an even page', proves: ['sections: look'], markers: ['WAITING-BEFORE', 'WAITING-ODD', 'WAITING-EVEN'], forbidden: ['oddPage', 'evenPage'], holds: [/(<w:type w:val="nextPage"\/>.*){2}/s],
    bytes: craftedWord({
      styles: usualStyles, settings,
      body: `${h('WAITING-BEFORE')}${p(t('Words.'), section())}${p(t('WAITING-ODD'), section('<w:type w:val="oddPage"/>'))}${p(t('WAITING-EVEN'))}${section('<w:type w:val="evenPage"/>')}`,
    }),
  },
  {
    name: 'page breaks among the words of a paragraph', proves: ['content: frames and signs', 'notes: numbering'], markers: ['BREAK-NOTED', 'BREAK-BEFORE', 'BREAK-AFTER', 'LISTED-BEFORE', 'LISTED-AFTER', 'LED-HEADING', 'LAST-WORDS'],
    holds: [/BREAK-BEFORE<\/w:t><\/w:r><\/w:p><w:p><w:pPr>(?:(?!<\/w:pPr>).)*<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*BREAK-AFTER/s, /LISTED-BEFORE<\/w:t><\/w:r><w:bookmarkStart[^>]*\/><\/w:p><w:p><w:pPr>(?:(?!<\/w:pPr>).)*<w:numId w:val="0"\/>(?:(?!<\/w:p>).)*LISTED-AFTER/s, /<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*LED-HEADING/s],
    bytes: craftedWord({
      styles: usualStyles, settings,
      numbering: '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="720"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:type="continuationSeparator" w:id="0">${p('<w:r><w:continuationSeparator/></w:r>')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${t(' A source')}`)}</w:footnote>`,
      body: [
        h('Breaks'), p(`${t('BREAK-NOTED')}<w:r><w:footnoteReference w:id="2"/></w:r>`), p(`${t('BREAK-BEFORE')}${pageBreak}${t('BREAK-AFTER')}`, '<w:spacing w:before="240" w:after="240"/>'),
        p(`${t('LISTED-BEFORE')}<w:bookmarkStart w:id="5" w:name="Across"/>${pageBreak}${t('LISTED-AFTER')}<w:bookmarkEnd w:id="5"/>`, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
        p(`${pageBreak}${t('LED-HEADING')}`, '<w:pStyle w:val="Heading1"/>'), p(t('LAST-WORDS')), section(),
      ].join(''),
    }),
  },
];
