// Text of attachments: styles, lists, fields, links, what reviewers left, what is hidden (WORD 2.4).
import { craftedWord, field, h, p, t, usualStyles } from '../support/crafted-word.ts';
import type { MergeCase } from './merge-case.ts';

const author = 'w:author="FORBIDDEN-AUTHOR" w:date="2030-01-01T00:00:00Z"';
const long = 'a_name_that_is_far_longer_than_any_other_x';

export const textCases: readonly MergeCase[] = [
  {
    name: 'tracked changes', proves: ['content: tracked changes'], markers: ['TRACKED-HEADING', 'INSERTED-WORDS', 'MOVED-HERE', 'JOINED-ONE', 'JOINED-TWO'],
    forbidden: ['DELETED-WORDS', 'MOVED-AWAY', 'GONE-PARAGRAPH', 'OLD-FIELD', 'FORBIDDEN-AUTHOR', 'PrChange', 'w:ins ', 'w:del ', 'moveFrom'],
    bytes: craftedWord({
      styles: usualStyles,
      body: [
        p(t('TRACKED-HEADING'), `<w:pStyle w:val="Heading1"/><w:pPrChange w:id="1" ${author}><w:pPr/></w:pPrChange>`),
        p(`<w:ins w:id="2" ${author}>${t('INSERTED-WORDS', `<w:b/><w:rPrChange w:id="3" ${author}><w:rPr/></w:rPrChange>`)}</w:ins><w:del w:id="4" ${author}><w:r><w:delText>DELETED-WORDS</w:delText></w:r></w:del>`),
        p(`<w:moveFromRangeStart w:id="5" w:name="m1" ${author}/><w:moveFrom w:id="6" ${author}>${t('MOVED-AWAY')}</w:moveFrom><w:moveFromRangeEnd w:id="5"/>`, `<w:rPr><w:moveFrom w:id="7" ${author}/></w:rPr>`),
        p(`<w:moveToRangeStart w:id="8" w:name="m1" ${author}/><w:moveTo w:id="9" ${author}>${t('MOVED-HERE')}</w:moveTo><w:moveToRangeEnd w:id="8"/>`),
        p(`<w:del w:id="10" ${author}><w:r><w:delText>GONE-PARAGRAPH</w:delText></w:r></w:del>`, `<w:rPr><w:del w:id="11" ${author}/></w:rPr>`),
        p(t('JOINED-ONE '), `<w:rPr><w:del w:id="12" ${author}/></w:rPr>`), p(t('JOINED-TWO'), `<w:rPr><w:ins w:id="13" ${author}/></w:rPr>`),
        p(`<w:del w:id="14" ${author}><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText> OLD-FIELD </w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>${t('After the field.')}`),
      ].join(''),
    }),
    holds: [/JOINED-ONE <\/w:t><\/w:r><w:r><w:t>JOINED-TWO/],
  },
  {
    name: 'comments', proves: ['content: comments'], markers: ['COMMENTED-WORDS'], forbidden: ['FORBIDDEN-COMMENT', 'FORBIDDEN-AUTHOR', 'comment'],
    bytes: craftedWord({
      styles: usualStyles, comments: `<w:comment w:id="0" ${author} w:initials="FA"><w:p>${t('FORBIDDEN-COMMENT')}</w:p></w:comment>`,
      parts: [{ name: 'word/people.xml', content: '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="FORBIDDEN-AUTHOR"/></w15:people>', relationship: ['rPeople', 'http://schemas.microsoft.com/office/2011/relationships/people'] }],
      body: `${h('Comments')}${p(`<w:commentRangeStart w:id="0"/>${t('COMMENTED-WORDS')}<w:commentRangeEnd w:id="0"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="0"/></w:r>`)}`,
    }),
  },
  {
    name: 'hidden text', proves: ['content: hidden text'], markers: ['SHOWN-FIRST', 'SHOWN-AGAIN', 'SHOWN-LAST'], forbidden: ['HIDDEN-RUN', 'HIDDEN-STYLE', 'HIDDEN-PARAGRAPH', 'HIDDEN-ROW', 'HIDDEN-DRAWING', 'w:vanish'],
    bytes: craftedWord({
      styles: `${usualStyles}<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="SecretLine"><w:name w:val="Secret Line"/><w:basedOn w:val="Normal"/><w:rPr><w:vanish/></w:rPr></w:style>`,
      body: [
        h('Hidden'), p(`${t('SHOWN-FIRST')}${t('HIDDEN-RUN', '<w:vanish/>')}${t('HIDDEN-STYLE', '<w:rStyle w:val="Secret"/>')}`),
        p(t('HIDDEN-PARAGRAPH', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>'), p(t('SHOWN-AGAIN', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="SecretLine"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
        `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${p(t('A head'))}</w:tc></w:tr><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${p(t('HIDDEN-ROW'))}</w:tc></w:tr></w:tbl>`,
        p(t('SHOWN-LAST')),
      ].join(''),
    }),
  },
  {
    name: 'fields', proves: ['fields: frozen', 'fields: references', 'fields: contents', 'fields: dangerous'], markers: ['FIELD-HEADING', 'PAGES-ARE 7', 'FILE-IS secret-name.docx', 'other-name.docx', 'WEB-LINK', 'IN-REF', 'UNCLOSED', 'BEHIND-IT', 'ONE-RUN', 'CHOSEN-WORDS'],
    forbidden: ['127.0.0.1', 'INCLUDEPICTURE', 'INCLUDETEXT', 'DDEAUTO', 'MACROBUTTON', 'NUMPAGES', 'FILENAME', 'TOC \\o', 'file:///', 'javascript:', 'NEVER-SHOWN'],
    holds: [/PAGEREF x\d+_b\d+/, /<w:fldChar w:fldCharType="separate"\/><\/w:r><w:r><w:t>\d+<\/w:t>/, '☒'],
    bytes: craftedWord({
      styles: usualStyles,
      body: [
        p(`<w:bookmarkStart w:id="1" w:name="target"/>${t('FIELD-HEADING')}<w:bookmarkEnd w:id="1"/>`, '<w:pStyle w:val="Heading1"/>'),
        p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t('Entry ')}${field('PAGEREF target \\h', '1')}`),
        p('<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
        p(`${t('PAGES-ARE ')}${field('NUMPAGES', '7')}`.replace('PAGES-ARE </w:t></w:r>', 'PAGES-ARE </w:t></w:r>')), p(`${t('FILE-IS ')}<w:fldSimple w:instr=" FILENAME \\p ">${t('T:\\NEVER-SHOWN\\secret-name.docx')}</w:fldSimple>`), p(field('FILENAME \\p', '/srv/NEVER-SHOWN/other-name.docx')),
        p(field('INCLUDEPICTURE "http://127.0.0.1/x.png" \\d', '')), p(field('DDEAUTO excel "C:\\x.xls"', 'value')), p(field('MACROBUTTON Run NEVER-SHOWN', '')), p(field('INCLUDETEXT "file:///c:/x.docx"', 'text')),
        p(`${field('HYPERLINK "https://www.example.org/page"', 'WEB-LINK')}${field('HYPERLINK "file:///c:/secret"', ' plain ')}${field('HYPERLINK \\l "target"', 'inside')}`),
        p(`${t('IN-REF ')}${field('REF target \\h', 'heading')}${field('REF nowhere', 'dangling')}${field('PAGEREF nowhere', '3')}`),
        p(`${t('UNCLOSED')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://www.example.org" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t(' runs on')}`),
        p(`${t('BEHIND-IT')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE </w:instrText></w:r>`),
        p(`${t('ONE-RUN ')}<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PAGEREF target </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/></w:r>`),
        p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>${field('PAGE', '1')}<w:r><w:instrText> = 1 "CHOSEN-WORDS" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t('CHOSEN-WORDS')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
        p('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Box"/><w:checkBox><w:sizeAuto/><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'),
      ].join(''),
    }),
  },
  {
    name: 'links and bookmarks', proves: ['ids: bookmarks', 'relationships: outside'], markers: ['LINK-HEADING', 'OUT-LINK', 'MAIL-LINK', 'FILE-LINK', 'SCRIPT-LINK', 'INNER-LINK', 'DEAD-LINK', 'KEY-LINK', 'HOUSE-LINK', 'HOUSE-FIELD', 'SAME-NAME', 'LONG-NAME'],
    forbidden: ['file:///', 'javascript:', 'FORBIDDEN', 'paper_of_somebody'], holds: [/w:anchor="x\d+_b\d+"/, /w:anchor="_x\d+_Toc1"/],
    bytes: craftedWord({
      styles: usualStyles,
      links: [['r1', 'hyperlink', 'https://www.example.org/a?b=1&c=2'], ['r2', 'hyperlink', 'mailto:panel@example.org?body=FORBIDDEN-BODY'], ['r5', 'hyperlink', 'https://clerk:FORBIDDEN-WORD@example.org/'], ['r6', 'hyperlink', 'http://FORBIDDEN-INTRANET/page'], ['r3', 'hyperlink', 'file:///C:/FORBIDDEN-FOLDER/x.docx'], ['r4', 'hyperlink', 'javascript:alert(1)']],
      body: [
        p(`<w:bookmarkStart w:id="0" w:name="_Toc1"/>${t('LINK-HEADING')}<w:bookmarkEnd w:id="0"/>`, '<w:pStyle w:val="Heading1"/>'),
        p(`<w:hyperlink r:id="r1" w:tooltip="FORBIDDEN-FOLDER">${t('OUT-LINK')}</w:hyperlink> <w:hyperlink r:id="r2">${t(' MAIL-LINK')}</w:hyperlink>`),
        p(`<w:hyperlink r:id="r3">${t('FILE-LINK')}</w:hyperlink><w:hyperlink r:id="r4">${t(' SCRIPT-LINK')}</w:hyperlink><w:hyperlink w:anchor="_Toc1">${t(' INNER-LINK')}</w:hyperlink><w:hyperlink w:anchor="nothing">${t(' DEAD-LINK')}</w:hyperlink>`),
        p(`<w:hyperlink r:id="r5">${t('KEY-LINK')}</w:hyperlink><w:hyperlink r:id="r6">${t(' HOUSE-LINK')}</w:hyperlink>${field('HYPERLINK "http://FORBIDDEN-INTRANET/other" \\o "x"', ' HOUSE-FIELD')}<w:bookmarkStart w:id="8" w:name="paper_of_somebody"/><w:bookmarkEnd w:id="8"/>`),
        p(`<w:bookmarkStart w:id="1" w:name="paper_1"/>${t('SAME-NAME')}<w:bookmarkEnd w:id="1"/><w:hyperlink w:anchor="paper_1">${t(' to it')}</w:hyperlink><w:bookmarkStart w:id="2" w:name="never_ended"/><w:bookmarkEnd w:id="99"/>`),
        p(`<w:bookmarkStart w:id="3" w:name="${long}"/>${t('LONG-NAME')}<w:bookmarkEnd w:id="3"/><w:hyperlink w:anchor="${long}">${t(' there')}</w:hyperlink>`),
      ].join(''),
    }),
  },
  {
    name: 'content controls and smart tags', proves: ['content: controls and custom XML'], markers: ['BLOCK-CONTROL', 'RUN-CONTROL', 'SMART-TAG', 'CUSTOM-XML', 'NESTED-CONTROL'], forbidden: ['FORBIDDEN-DATA', 'w:sdt', 'smartTag', 'customXml', 'dataBinding'],
    bytes: craftedWord({
      styles: usualStyles, parts: [{ name: 'customXml/item1.xml', content: '<d><n>FORBIDDEN-DATA</n></d>', relationship: ['rData', 'customXml'] }],
      body: [
        h('Controls'),
        `<w:sdt><w:sdtPr><w:alias w:val="FORBIDDEN-DATA"/><w:dataBinding w:xpath="/d/n" w:storeItemID="{A}"/></w:sdtPr><w:sdtContent>${p(t('BLOCK-CONTROL'))}<w:sdt><w:sdtContent>${p(`<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${t('RUN-CONTROL')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`,
        p(`<w:smartTag w:uri="urn:x" w:element="place"><w:smartTagPr><w:attr w:name="n" w:val="FORBIDDEN-DATA"/></w:smartTagPr>${t('SMART-TAG')}</w:smartTag><w:customXml w:element="e">${t(' CUSTOM-XML')}</w:customXml>`),
        `<w:customXml w:element="block">${p(t('NESTED-CONTROL'))}</w:customXml>`,
      ].join(''),
    }),
  },
  {
    name: 'lists', proves: ['numbering: levels and restarts', 'numbering: by style'], markers: ['LIST-HEADING', 'FIRST-LEVEL', 'SECOND-LEVEL', 'RESTARTED', 'STYLED-LIST', 'NO-LIST', 'UNKNOWN-LIST', 'LINKED-LIST'], holds: ['<w:numId w:val="0"/>'],
    bytes: craftedWord({
      styles: `${usualStyles}<w:style w:type="paragraph" w:styleId="ListLine"><w:name w:val="List Line"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:type="numbering" w:styleId="Outline"><w:name w:val="Outline"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>`,
      numbering: [
        '<w:abstractNum w:abstractNumId="0"><w:nsid w:val="11111111"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="22222222"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>',
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:pStyle w:val="ListLine"/><w:start w:val="3"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum>',
        '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Outline"/></w:abstractNum><w:abstractNum w:abstractNumId="3"><w:styleLink w:val="Outline"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>',
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="2"/></w:num>',
      ].join(''),
      body: [
        h('LIST-HEADING'), ...[['FIRST-LEVEL', 1, 0], ['SECOND-LEVEL', 1, 1], ['RESTARTED', 2, 0]].map(([text, list, level]) => p(t(String(text)), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)),
        p(t('STYLED-LIST'), '<w:pStyle w:val="ListLine"/>'), p(t('NO-LIST'), '<w:pStyle w:val="ListLine"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
        p(t('UNKNOWN-LIST'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>'), p(t('LINKED-LIST'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>'),
      ].join(''),
    }),
  },
  {
    name: 'foot- and endnotes', proves: ['notes: ids and separators'], markers: ['NOTED-WORDS', 'MORE-NOTED'],
    bytes: craftedWord({
      styles: usualStyles,
      footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${t(' FOOTNOTE-TEXT ')}<w:hyperlink r:id="rNote">${t('its link')}</w:hyperlink></w:p></w:footnote><w:footnote w:id="3"><w:p>${t('UNUSED-NOTE')}</w:p></w:footnote>`,
      endnotes: `<w:endnote w:type="separator" w:id="-1"><w:p/></w:endnote><w:endnote w:id="5"><w:p><w:r><w:endnoteRef/></w:r>${t(' ENDNOTE-TEXT')}</w:p></w:endnote>`,
      parts: [{ name: 'word/_rels/footnotes.xml.rels', content: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rNote" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.example.org/note" TargetMode="External"/></Relationships>' }],
      body: `${h('Notes')}${p(`${t('NOTED-WORDS')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="44"/></w:r>`)}${p(`${t('MORE-NOTED')}<w:r><w:endnoteReference w:id="5"/></w:r>`)}`,
    }),
    forbidden: ['UNUSED-NOTE'],
  },
  {
    name: 'formulas', proves: ['content: formulas'], markers: ['FORMULA-HEADING', 'AFTER-FORMULA'], forbidden: ['HIDDEN-FORMULA', 'HIDDEN-ROOM', 'HIDDEN-RUN', 'F061'], holds: ['<m:t>E=mc</m:t>', '<m:t>+1</m:t>', '<m:show m:val="0"/>'],
    bytes: craftedWord({ styles: usualStyles, body: `${h('FORMULA-HEADING')}${p(`<m:oMath><m:r><m:rPr><m:sty m:val="p"/></m:rPr><w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/></w:rPr><m:t>E=mc</m:t></m:r><m:r><w:rPr><w:vanish/></w:rPr><m:t>HIDDEN-FORMULA</m:t></m:r><m:phant><m:phantPr><m:show m:val="0"/></m:phantPr><m:e><m:r><m:t>HIDDEN-ROOM</m:t></m:r><m:r><w:t>HIDDEN-RUN</w:t><w:sym w:font="Symbol" w:char="F061"/></m:r></m:e></m:phant><m:phant><m:e><m:r><m:t>+1</m:t></m:r></m:e></m:phant></m:oMath>`)}${p(t('AFTER-FORMULA'))}` }),
  },
];
