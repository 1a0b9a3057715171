// Files with secrets in every corner in which a program keeps words that nobody is shown: in no pack, whoever it is for (DOMAIN P3).
import { strToU8, zipSync, zlibSync } from 'fflate';
import { pdfWith } from '../../unit/importing/pdf-file.ts';
import { chunk, join, bytesOf, jpegOf, pngOf, withSegments } from '../../unit/attachments/picture-file.ts';
import { craftedWord, field, h, p, picture, relationshipsOf, t, usualStyles } from './crafted-word.ts';

type Secret = (where: string) => string;

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const custom = 'http://schemas.openxmlformats.org/officeDocument/2006';

const wide = (text: string): Uint8Array => Uint8Array.from(Array.from(text), (letter) => letter.charCodeAt(0)).reduce<Uint8Array>((all, code) => join(all, [0, code]), new Uint8Array(0));

/** A PNG whose chunks say more than its pixels, plain and packed. */
export const pngOfWords = (buried: Secret): Uint8Array => pngOf(24, 16, (x, y) => [x * 9, y * 9, 90],
  chunk('tEXt', bytesOf(`Comment\0${buried('pngtext')}`)), chunk('zTXt', join(bytesOf('Author\0\0'), zlibSync(strToU8(buried('pngpacked'))))), chunk('iTXt', bytesOf(`XML:com.adobe.xmp\0\0\0\0\0<x>${buried('pngxmp')}</x>`)), chunk('eXIf', bytesOf(`MM\0*${buried('pngexif')}`)));

/** A JPEG with a comment, XMP, IPTC, a profile with a name, and another picture behind its end. */
export const jpegOfWords = async (buried: Secret): Promise<Uint8Array> => withSegments(await jpegOf(24, 16, (x, y) => [x * 9, y * 9, 90]), [
  [0xfe, bytesOf(buried('jpegcomment'))], [0xe1, bytesOf(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${buried('jpegxmp')}</x:xmpmeta>`)],
  [0xed, bytesOf(`Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x20\x1c\x02\x50\0\x18${buried('jpegiptc')}`)], [0xe2, join(bytesOf('ICC_PROFILE\0\x01\x01'), wide(buried('jpegprofile')))],
], bytesOf(`\xff\xd8\xff\xe1${buried('jpegbehind')}`));

/** Content of a control with all that a form's maker can name it. */
const control = (buried: Secret, inner: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${buried('alias')}"/><w:tag w:val="${buried('tag')}"/><w:placeholder><w:docPart w:val="${buried('placeholder')}"/></w:placeholder><w:dataBinding w:xpath="/case/${buried('binding')}" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

/** A Word file for everybody with what nobody sees in it. */
export const wordOfCorners = (buried: Secret): Uint8Array => craftedWord({
  styles: usualStyles.replace('<w:style w:type="paragraph" w:styleId="TableText">', `<w:style w:type="paragraph" w:styleId="${buried('styleid')}"><w:name w:val="${buried('stylename')}"/><w:aliases w:val="${buried('stylealias')}"/></w:style><w:style w:type="paragraph" w:styleId="TableText">`),
  numbering: `<w:abstractNum w:abstractNumId="0"><w:name w:val="${buried('listname')}"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  settings: `<w:attachedTemplate r:id="rTemplate"/><w:mailMerge><w:query w:val="SELECT * FROM ${buried('merge')}"/></w:mailMerge><w:documentProtection w:edit="comments" w:hash="${buried('protection')}"/>`,
  theme: `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${buried('theme')}"><a:themeElements><a:clrScheme name="${buried('colours')}"/></a:themeElements></a:theme>`,
  body: [
    h('An open paper'), control(buried, p(t('In a control'))),
    p(`<w:bookmarkStart w:id="1" w:name="${buried('bookmark')}"/>${t('A place')}<w:bookmarkEnd w:id="1"/>`), p(field(`REF ${buried('reference')} \\h`, 'a reference')),
    p(field(`INCLUDETEXT "C:\\\\${buried('include')}.docx"`, 'words from elsewhere')), p(field(`DOCPROPERTY ${buried('property')}`, 'a property')), p(field(`MERGEFIELD ${buried('mergefield')}`, 'Dear reader')),
    p(`<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="${buried('formname')}"/><w:statusText w:val="${buried('formstatus')}"/><w:helpText w:val="${buried('formhelp')}"/></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t('filled in')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
    p(`<w:r><w:fldChar w:fldCharType="begin"><w:fldData>${Buffer.from(buried('fielddata')).toString('base64')}</w:fldData></w:fldChar></w:r><w:r><w:instrText> ADDIN ${buried('addin')} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t('cited')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
    p(`<w:smartTag w:uri="urn:x" w:element="${buried('smarttag')}"><w:smartTagPr><w:attr w:name="a" w:val="${buried('smartvalue')}"/></w:smartTagPr>${t('a place name')}</w:smartTag>`),
    p(`<w:customXml w:uri="urn:x" w:element="${buried('customelement')}"><w:customXmlPr><w:attr w:name="a" w:val="${buried('customvalue')}"/></w:customXmlPr>${t('a value')}</w:customXml>`),
    p(`<w:permStart w:id="3" w:ed="${buried('editor')}"/>${t('may be edited')}<w:permEnd w:id="3"/>`), p(`<w:moveFrom w:id="4" w:author="${buried('mover')}" w:date="2031-01-01T00:00:00Z">${t(buried('moved'))}</w:moveFrom>${t('stays')}`),
    p(`<w:ins w:id="5" w:author="${buried('inserter')}">${t('put in')}</w:ins>`), p(`<w:r><w:rPr><w:b/><w:rPrChange w:id="6" w:author="${buried('formatter')}"><w:rPr/></w:rPrChange></w:rPr><w:t>set in bold</w:t></w:r>`),
    p(t(buried('webhidden'), '<w:specVanish/><w:vanish/>')), p(t('counted'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    p(`<w:r><mc:AlternateContent><mc:Choice Requires="x99"><w:t>${buried('choice')}</w:t></mc:Choice><mc:Fallback><w:t>fallback</w:t></mc:Fallback></mc:AlternateContent></w:r>`),
    p(picture('r:embed="rPng"', 'Waves', '7').replace('FORBIDDEN-USER', buried('pictureuser')).replace('FORBIDDEN-FILENAME', buried('picturename')).replace('FORBIDDEN-PATH', buried('picturepath'))),
    p(picture('r:link="rLinked"', 'Linked', '8').replace('FORBIDDEN-USER', buried('linkuser')).replace('FORBIDDEN-FILENAME', buried('linkname')).replace('FORBIDDEN-PATH', buried('linkpath'))),
    p(`<w:r><w:object><v:shape id="s1" alt="A sheet" title="${buried('shapetitle')}"><v:imagedata r:id="rPng" o:title="${buried('imagetitle')}"/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" ShapeID="s1" r:id="rOle"/></w:object></w:r>`),
    p(`<w:r><w:pict><v:shape id="s2" style="width:10pt;height:10pt;visibility:hidden"><v:textbox><w:txbxContent>${p(t(buried('hiddenshape')))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`),
    p('', '<w:keepNext/>'), '<w:sectPr><w:footerReference w:type="even" r:id="rFoot"/></w:sectPr>',
  ].join(''),
  links: [['rTemplate', 'attachedTemplate', `file:///C:/${buried('template')}.dotm`], ['rLinked', 'image', `file:///C:/${buried('linkedfile')}.png`]],
  top: [['rCustom', `${custom}/relationships/custom-properties`, 'docProps/custom.xml'], ['rApp', `${custom}/relationships/extended-properties`, 'docProps/app.xml'], ['rThumb', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail', 'docProps/thumbnail.jpeg']],
  parts: [
    { name: 'docProps/custom.xml', content: `<Properties xmlns="${custom}/custom-properties"><property name="${buried('customname')}"><x>${buried('customproperty')}</x></property></Properties>` },
    { name: 'docProps/app.xml', content: `<Properties xmlns="${custom}/extended-properties"><Company>${buried('company')}</Company><Manager>${buried('manager')}</Manager></Properties>` },
    { name: 'docProps/thumbnail.jpeg', content: bytesOf(`\xff\xd8\xff${buried('thumbnail')}`) },
    { name: 'word/media/image7.png', content: pngOfWords(buried), relationship: ['rPng', 'image'] },
    { name: 'word/embeddings/oleObject1.bin', content: join(wide(buried('ole')), bytesOf(buried('olebytes'))), relationship: ['rOle', 'oleObject'] },
    { name: 'word/footer2.xml', content: `<w:ftr ${w}>${p(t(buried('evenfooter')))}</w:ftr>`, type: `${word}.footer+xml`, relationship: ['rFoot', 'footer'] },
    { name: 'word/people.xml', content: `<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="${buried('people')}"/></w15:people>`, type: `${word}.people+xml`, relationship: ['rPeople', 'people'] },
    { name: 'word/glossary/document.xml', content: `<w:glossaryDocument ${w}><w:docParts><w:docPart>${p(t(buried('glossary')))}</w:docPart></w:docParts></w:glossaryDocument>`, type: `${word}.document.glossary+xml`, relationship: ['rGloss', 'glossaryDocument'] },
    { name: 'word/fontTable.xml', content: `<w:fonts ${w}><w:font w:name="Calibri"><w:altName w:val="${buried('font')}"/></w:font></w:fonts>`, type: `${word}.fontTable+xml`, relationship: ['rFonts', 'fontTable'] },
    { name: 'word/printerSettings/printerSettings1.bin', content: wide(buried('printer')), relationship: ['rPrinter', 'printerSettings'] },
    { name: `word/unlisted-${buried('partname')}.xml`, content: `<x>${buried('unlisted')}</x>` },
    relationshipsOf('word/settings.xml', [['rTemplate', 'attachedTemplate', `file:///C:/${buried('settingstemplate')}.dotm`, true]]),
  ],
});

/** A workbook by another name, kept as a separate file: its bytes stay at home. */
export const workbookOf = (buried: Secret): Uint8Array => zipSync({ 'xl/sharedStrings.xml': strToU8(`<sst><si><t>${buried('sheet')}</t></si></sst>`) });

/** A PDF for everybody with words where nobody reads: beside the page, in white, in a layer that is off, in what belongs to the file. */
export const pdfOfCorners = (buried: Secret): Uint8Array => pdfWith({
  info: `/Keywords (${buried('pdfkeywords')}) /Subject (${buried('pdfsubject')})`, stream: `<x:xmpmeta>${buried('pdfxmp')}</x:xmpmeta>`,
  catalog: `/Metadata 5 0 R /Names << /EmbeddedFiles << /Names [(${buried('pdfattached')}) << /Type /Filespec /F (${buried('pdffilespec')}) /EF << /F 5 0 R >> >>] >> /Dests << /Names [(${buried('pdfplace')}) [6 0 R /Fit]] >> >> /Outlines << /First << /Title (${buried('pdfoutline')}) /Dest [6 0 R /Fit] >> /Count 1 >> /OpenAction << /S /JavaScript /JS (app.alert\\('${buried('pdfscript')}'\\)) >> /AcroForm << /Fields [<< /FT /Tx /T (${buried('pdffield')}) /V (${buried('pdfvalue')}) >>] >> /OCProperties << /OCGs [<< /Type /OCG /Name (${buried('pdflayer')}) >>] /D << /OFF [] >> >>`,
  marks: [`/Subtype /Link /A << /S /URI /URI (https://larkfield.example/${buried('pdflink')}) >>`, `/Subtype /Popup /F 2 /Contents (${buried('pdfpopup')})`, `/Subtype /FreeText /F 2 /Contents (${buried('pdffreetext')})`],
  page: `/CropBox [0 120 595 842] /PieceInfo << /App << /Private (${buried('pdfpiece')}) >> >>`,
  painted: [
    `BT /F1 11 Tf 1 0 0 1 60 60 Tm (${buried('pdfcropped')}) Tj ET`, `BT /F1 11 Tf 1 0 0 1 900 500 Tm (${buried('pdfbeside')}) Tj ET`, `q 1 g BT /F1 11 Tf 1 0 0 1 60 600 Tm (${buried('pdfwhite')}) Tj ET Q`,
    `BT 3 Tr /F1 11 Tf 1 0 0 1 60 560 Tm (${buried('pdfunpainted')}) Tj ET`, `/Span << /ActualText (${buried('pdfactual')}) >> BDC BT 0 Tr /F1 11 Tf 1 0 0 1 60 520 Tm (seen) Tj ET EMC`, `q 60 480 1 1 re W n BT /F1 11 Tf 1 0 0 1 60 470 Tm (${buried('pdfclipped')}) Tj ET Q`,
  ].join('\n'),
});
