// What a file's settings mean for all its text: tabs, old tables, divided words, how notes are counted (WORD 2.4; ECMA-376 17.15.1).
import { cell, craftedWord, h, p, section, t, table, usualStyles } from '../support/crafted-word.ts';
import type { MergeCase } from './merge-case.ts';

const tab = '<w:r><w:tab/></w:r>';
const pageBreak = '<w:r><w:br w:type="page"/></w:r>';
const around = '<w:spacing w:before="240" w:after="120"/>';
const gutter = (top: string): string => `<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="${top}" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="700"/>`;
const compat = (mode: number): string => `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="${mode}"/></w:compat>`;
const newWord = compat(15);
const longWords = 'Extraordinarily uncharacteristic misunderstandings notwithstanding, administrative responsibilities concerning accommodation arrangements disproportionately inconvenience representatives. '.repeat(4);
const separators = (kind: string): string => `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}><w:${kind} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:${kind}>`;

export const settingsCases: readonly MergeCase[] = [
  {
    name: 'tabs at steps of its own', proves: ['settings: tabs'], markers: ['STEP-HEADING', 'STEP-ONE', 'STEP-TWO', 'STEP-OWN', 'STEP-AFTER', 'STEP-HANGING', 'STEP-SET-IN'],
    holds: [/<w:tab w:val="left" w:pos="400"\/><w:tab w:val="left" w:pos="800"\/>/, /w:val="right" w:pos="3000"\/><w:tab w:val="left" w:pos="3200"/, /<w:tabs><w:tab w:val="left" w:pos="1600"\/>/],
    bytes: craftedWord({
      styles: usualStyles, settings: `<w:defaultTabStop w:val="400"/>${newWord}`,
      body: [
        h('STEP-HEADING'), p(`${t('STEP-ONE')}${tab}${t('STEP-TWO')}${tab}${tab}${t('third')}`), p(`${t('STEP-OWN')}${tab}${t('12')}${tab}${t('STEP-AFTER')}`, '<w:tabs><w:tab w:val="right" w:pos="3000"/></w:tabs>'),
        p(`${t('STEP-HANGING')}${tab}${t('STEP-SET-IN')}`, '<w:ind w:left="1500" w:hanging="1500"/>'), section(),
      ].join(''),
    }),
  },
  {
    name: 'tables of an old Word', proves: ['settings: old tables'], markers: ['OLD-HEADING', 'OLD-CELL', 'OLD-WIDE', 'OLD-MIDDLE'], holds: [/<w:tblInd w:w="-108" w:type="dxa"\/>/, /<w:tblInd w:w="92" w:type="dxa"\/>/],
    bytes: craftedWord({
      styles: usualStyles, settings: `<w:defaultTabStop w:val="720"/>${compat(14)}`,
      body: [
        h('OLD-HEADING'), table([cell('OLD-CELL') + cell('b')], 2, 'TableGrid'), p(t('between')),
        table([cell('OLD-WIDE') + cell('b')], 2, 'TableGrid').replace('<w:tblW w:w="0" w:type="auto"/>', '<w:tblW w:w="5000" w:type="pct"/><w:tblInd w:w="200" w:type="dxa"/>'), p(t('between')),
        table([cell('OLD-MIDDLE') + cell('b')], 2, 'TableGrid').replace('<w:tblW w:w="0" w:type="auto"/>', '<w:tblW w:w="0" w:type="auto"/><w:jc w:val="center"/>'), p(t('End.')), section(),
      ].join(''),
    }),
  },
  {
    name: 'words divided at the ends of lines', proves: ['settings: divided words'], markers: ['DIVIDED-HEADING', 'DIVIDED-END'], holds: [/<w:suppressAutoHyphens w:val="0"\/>/],
    bytes: craftedWord({ styles: usualStyles, settings: `<w:defaultTabStop w:val="720"/><w:autoHyphenation/>${newWord}`, body: [h('DIVIDED-HEADING'), p(t(longWords), '<w:ind w:right="5400"/>'), p(t('DIVIDED-END')), section()].join('') }),
  },
  {
    name: 'notes counted in letters', proves: ['notes: numbering'], markers: ['LETTERED-ONE', 'LETTERED-TWO'], holds: [
      /<w:footnoteReference w:id="\d+" w:customMarkFollows="1"\/><w:sym w:font="Calibri" w:char="0061"\/>/, /<w:footnoteReference w:id="\d+" w:customMarkFollows="1"\/><w:sym w:font="Calibri" w:char="0062"\/>/, /<w:endnoteReference w:id="\d+" w:customMarkFollows="1"\/><w:sym w:font="Calibri" w:char="0049"\/>/,
    ],
    bytes: craftedWord({
      styles: usualStyles,
      settings: `<w:defaultTabStop w:val="720"/><w:footnotePr><w:numFmt w:val="lowerLetter"/><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:endnotePr><w:numFmt w:val="upperRoman"/><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>${newWord}`,
      footnotes: `${separators('footnote')}<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${t(' LETTERED-FOOT')}</w:p></w:footnote><w:footnote w:id="3"><w:p><w:r><w:footnoteRef/></w:r>${t(' second')}</w:p></w:footnote>`,
      endnotes: `${separators('endnote')}<w:endnote w:id="2"><w:p><w:r><w:endnoteRef/></w:r>${t(' LETTERED-END')}</w:p></w:endnote>`,
      body: [h('Notes'), p(`${t('LETTERED-ONE')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="3"/></w:r>`), p(`${t('LETTERED-TWO')}<w:r><w:endnoteReference w:id="2"/></w:r>`), section()].join(''),
    }),
  },
  {
    name: 'notes counted on each page', proves: ['notes: numbering'], markers: ['PAGED-NOTE'], holds: [/<w:footnoteReference w:id="\d+"\/>/, /<w:sectPr>(?:(?!<\/w:sectPr>).)*<w:footnotePr><w:numFmt w:val="chicago"\/><w:numRestart w:val="eachSect"\/><\/w:footnotePr>/],
    bytes: craftedWord({
      styles: usualStyles, settings: `<w:footnotePr><w:numFmt w:val="chicago"/><w:numRestart w:val="eachPage"/></w:footnotePr>${newWord}`,
      footnotes: `${separators('footnote')}<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${t(' PAGED-FOOT')}</w:p></w:footnote>`,
      body: [h('Notes'), p(`${t('PAGED-NOTE')}<w:r><w:footnoteReference w:id="2"/></w:r>`), section()].join(''),
    }),
  },
  {
    name: 'a gutter above the text', proves: ['settings: gutter above'], markers: ['GUTTER-HEADING', 'GUTTER-LAST'], forbidden: ['w:gutterAtTop'],
    holds: [/<w:pgMar w:top="2140" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"\/>.*<w:pgMar w:top="-2140"/s],
    bytes: craftedWord({
      styles: usualStyles, settings: `<w:gutterAtTop/>${newWord}`,
      body: `${h('GUTTER-HEADING')}${p(t('Words.'), section('', gutter('1440')))}${p(t('GUTTER-LAST'))}${section('', gutter('-1440'))}`,
    }),
  },
  {
    name: 'a gutter where the pages are bound on their inner side', proves: ['settings: gutter above'], markers: ['BOUND-HEADING'], holds: ['w:gutter="700"'],
    bytes: craftedWord({ styles: usualStyles, settings: `<w:mirrorMargins/><w:gutterAtTop/>${newWord}`, body: `${h('BOUND-HEADING')}${section('', gutter('1440'))}` }),
  },
  {
    name: 'space between paragraphs as in an old Word', proves: ['settings: old spacing'],
    markers: ['SUM-FIRST', 'SUM-SECOND', 'SUM-ALIKE', 'SUM-BROKEN', 'SUM-BEHIND', 'SUM-AUTOMATIC', 'SUM-TABLE', 'SUM-CELL', 'SUM-AFTER'], forbidden: ['Autospacing="1"'],
    holds: [
      /<w:spacing w:before="240" w:after="120"\/><w:outlineLvl w:val="0"\/><\/w:pPr>(?:(?!<\/w:p>).)*SUM-FIRST</, /<w:spacing w:before="360" w:after="120"\/><\/w:pPr><w:r><w:t>SUM-SECOND</, /<w:spacing w:before="240" w:after="120"\/><w:contextualSpacing\/><\/w:pPr><w:r><w:t>SUM-ALIKE</,
      /<w:spacing w:before="300"\/><\/w:pPr><w:r><w:t>SUM-BEHIND</, /<w:spacing w:before="260" w:after="100"\/><\/w:pPr><w:r><w:t>SUM-AUTOMATIC</, /<w:contextualSpacing w:val="0"\/><\/w:pPr><w:r><w:t>SUM-CELL</, /<w:spacing w:before="300"\/><\/w:pPr><w:r><w:t>SUM-AFTER</,
    ],
    bytes: craftedWord({
      styles: usualStyles, settings: `<w:compat><w:doNotUseHTMLParagraphAutoSpacing/><w:allowSpaceOfSameStyleInTable/></w:compat>`,
      body: [
        p(t('SUM-FIRST'), around), p(t('SUM-SECOND'), around), p(t('SUM-ALIKE'), `${around}<w:contextualSpacing/>`), p(`${t('SUM-BROKEN')}${pageBreak}`, around), p(t('SUM-BEHIND'), '<w:spacing w:before="300"/>'),
        p(t('SUM-AUTOMATIC'), '<w:spacing w:before="0" w:beforeAutospacing="1" w:after="0" w:afterAutospacing="1"/>'),
        table([cell('SUM-TABLE') + `<w:tc>${p(t('SUM-CELL'), '<w:contextualSpacing/>')}</w:tc>`], 2, 'TableGrid'), p(t('SUM-AFTER'), '<w:spacing w:before="300"/>'), section(),
      ].join(''),
    }),
  },
  {
    name: 'the end of a paragraph behind its page break, as in an old Word', proves: ['settings: old page breaks'], markers: ['APART-FIRST', 'APART-SECOND', 'APART-THIRD'],
    holds: [/APART-FIRST<\/w:t><\/w:r><w:r><w:br w:type="page"\/><\/w:r><w:r><w:rPr><w:sz w:val="40"\/><\/w:rPr><w:t xml:space="preserve"> <\/w:t><\/w:r><\/w:p>/, /APART-THIRD<\/w:t><\/w:r><\/w:p>/],
    bytes: craftedWord({
      styles: usualStyles, settings: '<w:compat><w:splitPgBreakAndParaMark/></w:compat>',
      body: [p(`${t('APART-FIRST')}${pageBreak}`, '<w:rPr><w:sz w:val="40"/></w:rPr>'), p(t('APART-SECOND')), p(`${pageBreak}${t('APART-THIRD')}`), p(t('End.')), section()].join(''),
    }),
  },
];
