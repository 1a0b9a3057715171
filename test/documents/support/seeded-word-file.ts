// Word files as many authors send them, from a seed: fonts, sizes and spacing of their own, tables, lists, notes, landscape pages.
import { craftedWord, p, picture, section, t } from './crafted-word.ts';
import { pngPicture } from './make-picture.ts';
import { caption, prose, sentence } from './seeded-words.ts';
import { seededRandom, type Random } from './seeded-random.ts';

type Look = { readonly font: string; readonly size: number; readonly after: number; readonly line: number; readonly tableGrid: string };

const lookOf = (random: Random): Look => ({
  font: random.one(['Calibri', 'Calibri', 'Arial', 'Arial', 'Times New Roman', 'Cambria']), size: random.one([20, 22, 22, 24, 24]), after: random.one([0, 120, 160, 200]), line: random.one([240, 240, 259, 276]),
  tableGrid: random.one(['<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '']),
});

const stylesOf = ({ font, size, after, line, tableGrid }: Look): string => [
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="${after}" w:line="${line}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size + 8}"/></w:rPr></w:style>`,
  `<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="160" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size + 2}"/></w:rPr></w:style>`,
  '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="20"/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
  `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>${tableGrid}<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')}</w:tblBorders></w:tblPr></w:style>`,
].join('');

const numbering = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;

const cellOf = (words: string, width: number, bold = false): string => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${p(t(words, bold ? '<w:b/>' : ''))}</w:tc>`;

const tableOf = (random: Random): string => {
  const columns = 2 + random.below(4);
  const width = Math.floor(9000 / columns);
  const rows = 3 + random.below(14);
  const words = (): string => (random.oneIn(6) ? sentence(random) : random.oneIn(2) ? String(random.below(400)) : caption(random));
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9000" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>${
    Array.from({ length: rows }, (_, row) => `<w:tr>${row === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${Array.from({ length: columns }, (__, column) => cellOf(row === 0 ? `Column ${column + 1}` : words(), width, row === 0)).join('')}</w:tr>`).join('')}</w:tbl>`;
};

const photo = pngPicture(40, 30);
const pictureOf = (random: Random): string => p(picture('r:embed="rPhoto"', 'A hill under clouds').replaceAll('cx="360000" cy="360000"', `cx="${(200 + random.below(300)) * 10000}" cy="${(120 + random.below(250)) * 10000}"`).replaceAll(/FORBIDDEN-\w+/g, 'photo'));

/** About so many pages, ending anywhere on the last. */
export const seededWordFile = (seed: number, pages: number): Uint8Array => {
  const random = seededRandom(seed);
  const look = lookOf(random);
  const notes: string[] = [];
  const body: string[] = [p(t(caption(random)), '<w:pStyle w:val="Heading1"/>')];
  let lines = 0;
  const wanted = pages * 34 + random.below(34);
  const withNotes = random.oneIn(3);
  while (lines < wanted) {
    const kind = random.below(12);
    if (kind === 0) { body.push(p(t(caption(random)), `<w:pStyle w:val="Heading${1 + random.below(2)}"/>`)); lines += 2; }
    else if (kind === 1) { body.push(tableOf(random), p(t(prose(random, 1)))); lines += 10; }
    else if (kind === 2) { const list = 1 + random.below(2); for (let at = 2 + random.below(4); at > 0; at -= 1) { body.push(p(t(sentence(random)), `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`)); lines += 2; } }
    else if (kind === 3 && random.oneIn(2)) { body.push(pictureOf(random)); lines += 8; }
    else {
      const sentences = 1 + random.below(7);
      const note = withNotes && random.oneIn(4) ? `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${notes.push(sentence(random)) + 1}"/></w:r>` : '';
      body.push(p(`${t(prose(random, sentences))}${note}`, random.oneIn(5) ? '<w:jc w:val="both"/>' : ''));
      lines += sentences * 1.4;
    }
  }
  const landscape = random.oneIn(6) ? `${p('', section())}${p(t(prose(random, 5)))}${tableOf(random)}${p(t(sentence(random)), section('', '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>'))}${p(t(prose(random, 6)))}` : '';
  const noteXml = notes.map((words, index) => `<w:footnote w:id="${index + 2}">${p(`<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${t(` ${words}`)}`, '<w:pStyle w:val="FootnoteText"/>')}</w:footnote>`).join('');
  return craftedWord({
    styles: stylesOf(look), numbering, body: `${body.join('')}${landscape}${section()}`,
    settings: '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    ...(notes.length === 0 ? {} : { footnotes: `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:type="continuationSeparator" w:id="0">${p('<w:r><w:continuationSeparator/></w:r>')}</w:footnote>${noteXml}` }),
    parts: [{ name: 'word/media/photo.png', content: photo, relationship: ['rPhoto', 'image'] }],
  });
};
