// Pages of a paper are laid out as Word does and as other programs do; where both come to the same, an officer need not look (WORD 1.3).
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { barePicture } from '../../../shared/attachments/pictures/bare-picture.ts';
import { countFilePages, mergedParts, type CountedPages } from '../../../shared/documents/pack/count-file-pages.ts';
import { sheetDocument } from '../../../shared/documents/pack/sheet-document.ts';
import { hardBreaks } from '../../../shared/documents/page-count/hard-breaks.ts';
import { fontsElsewhere } from '../../../shared/documents/page-count/fonts-elsewhere.ts';
import { aroundOtherwise, heightAmidText } from '../../../shared/documents/page-count/text-around.ts';
import { prepareFragment, type PreparedFragment } from '../../../shared/ooxml/merge/prepared-fragment.ts';
import { craftedWord, p, section, t } from '../../documents/support/crafted-word.ts';

const stylesIn = (font: string, size: number): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="${size}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>`;
const words = 'The panel asked for a plainer account of what had been learnt in the evenings and at weekends from those who answered. ';

type Counted = Pick<CountedPages, 'pages' | 'flagged'>;

const blank = await sheetDocument('', '', { style: 'accessible', organisation: '', builtOn: '2031-09-08' });

const preparedWord = (font: string, body: string, size = 22, more: Readonly<Record<string, string>> = {}): PreparedFragment => {
  const bytes = craftedWord({ styles: stylesIn(font, size), body: `${body}${section()}`, settings: '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>', ...more });
  const prepared = prepareFragment({ file: bytes, house: false, numbered: true, named: true, header: false, footer: false, outlineShift: 1 }, barePicture);
  if (!prepared.ok) throw new Error(prepared.problem.what);
  return prepared.value;
};

const laidOut = (font: string, body: string, size = 22, more: Readonly<Record<string, string>> = {}, before = blank): Promise<CountedPages> =>
  countFilePages(preparedWord(font, body, size, more), before, { header: null, footer: null });

const counted = async (...file: Parameters<typeof laidOut>): Promise<Counted> => {
  const { pages, flagged } = await laidOut(...file);
  return { pages, flagged };
};

const rows = (count: number, more = ''): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>${`<w:tr>${more}<w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>${p(t(words.slice(0, 100)))}</w:tc></w:tr>`.repeat(count)}</w:tbl>`;

describe('a paper that other programs break into pages otherwise than Word', () => {
  it('is to be looked at: rows whose cells are broken within three lines', async () => {
    expect(await counted('Arial', `${rows(17)}${p(t('Words'))}`, 46)).toEqual({ pages: 3, flagged: true });
  });

  it('is to be looked at: in a font that they show in another of other widths', async () => {
    const body = `${p(t(words.repeat(15)))}${p(t('One line')).repeat(3)}`;
    const inFont = (font: string): Promise<Counted> => counted(font, body, 36);
    expect([await inFont('Cambria'), await inFont('Caladea'), await inFont('Calibri')]).toEqual([{ pages: 2, flagged: true }, { pages: 2, flagged: true }, { pages: 2, flagged: false }]);
    expect(await counted('Verdana', p(t('One line')).repeat(65), 36)).toEqual({ pages: 3, flagged: true });
    const long = p(t(words.repeat(10))).repeat(7);
    expect([await counted('Georgia', long), await counted('Arial', long)]).toEqual([{ pages: 2, flagged: true }, { pages: 2, flagged: false }]);
    const shown = (font: string): number => fontsElsewhere(new Map([['word/styles.xml', strToU8(stylesIn(font, 22))]])).length;
    expect(['Consolas', 'Constantia', 'Book Antiqua', 'Calibri Light', 'Franklin Gothic Book', 'Calibri', 'Times New Roman'].map(shown)).toEqual([2, 2, 2, 2, 2, 0, 0]);
  });

  it('is to be looked at: columns that Word makes wider for a long word, and others as their cells say', async () => {
    const cell = (width: number, text: string): string => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${p(t(text))}</w:tc>`;
    const held = (word: string): Promise<Counted> => counted('Arial', `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="1800"/><w:gridCol w:w="7200"/></w:tblGrid>${`<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(1800, word)}${cell(7200, '1')}</w:tr>`.repeat(32)}</w:tbl>${p(t('One line'))}`);
    expect([await held('Counciltaxreductionschemeconsultation'), await held('Council tax')]).toEqual([{ pages: 1, flagged: true }, { pages: 1, flagged: false }]);
  });

  it('is to be looked at: cells with room between them, which others leave out', async () => {
    const apart = (room: string): Promise<Counted> => counted('Arial', `${rows(23, '<w:trPr><w:cantSplit/></w:trPr>').replace('<w:tblLayout ', `${room}<w:tblLayout `)}${p(t('One line')).repeat(4)}`);
    expect([await apart('<w:tblCellSpacing w:w="60" w:type="dxa"/>'), await apart('')]).toEqual([{ pages: 2, flagged: true }, { pages: 1, flagged: false }]);
  });

  it('is to be looked at: lines that stand on a grid', async () => {
    const onGrid = (type: string): Promise<Counted> => counted('Arial', `${p(t('One line')).repeat(5)}<w:p><w:pPr>${section(`<w:docGrid w:type="${type}" w:linePitch="360"/>`)}</w:pPr></w:p>${p(t('One line')).repeat(5)}`);
    expect([(await onGrid('lines')).flagged, (await onGrid('default')).flagged]).toEqual([true, false]);
  });

  it('is to be looked at: text around a frame, where pages a little longer or shorter would end elsewhere', async () => {
    const framed = (lines: number, wrap: string): Promise<Counted> => counted('Arial', `${p(t('Beside'), `<w:framePr w:w="3000" w:wrap="${wrap}" w:vAnchor="text" w:hAnchor="margin" w:xAlign="right" w:y="1"/>`)}${p(t('One line')).repeat(lines)}`);
    expect([await framed(108, 'around'), await framed(108, 'notBeside'), await framed(85, 'around')]).toEqual([{ pages: 2, flagged: true }, { pages: 2, flagged: false }, { pages: 2, flagged: false }]);
  });

  it('knows the highest picture with text beside it, and lays pages out lower and higher by half of it', () => {
    const anchor = (high: number, wrap: string): string => `<wp:anchor behindDoc="0"><wp:extent cx="2600000" cy="${high * 635}"/><wp:wrap${wrap}/></wp:anchor>`;
    const xml = `${anchor(900, 'Square wrapText="bothSides"')}${anchor(3000, 'TopAndBottom')}${anchor(2000, 'Tight wrapText="left"')}<w:pgSz w:w="11906" w:h="16838"/>`;
    expect([heightAmidText(xml), heightAmidText(anchor(3000, 'None')), heightAmidText('<w:framePr w:dropCap="drop" w:lines="3" w:wrap="around"/>')]).toEqual([2000, 0, 0]);
    expect(aroundOtherwise(new Map([['word/document.xml', strToU8(xml)]])).map((parts) => /w:h="(\d+)"/.exec(strFromU8(parts.get('word/document.xml') ?? new Uint8Array()))?.[1])).toEqual(['15838', '17838']);
  });

  it('is to be looked at: columns that Word makes as wide as their words, and others as their grid says', async () => {
    const grid = '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>';
    const wide = (properties: string, width = ''): string => `<w:tbl><w:tblPr>${properties}</w:tblPr>${grid}${`<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr>${width}</w:tcPr>${p(t(words))}</w:tc><w:tc><w:tcPr>${width}</w:tcPr>${p(t('1'))}</w:tc></w:tr>`.repeat(16)}</w:tbl>${p(t('Words'))}`;
    const auto = '<w:tblW w:w="0" w:type="auto"/>';
    expect([await counted('Arial', wide(auto)), await counted('Arial', wide(auto, '<w:tcW w:w="2000" w:type="dxa"/>')), await counted('Arial', wide(`${auto}<w:tblLayout w:type="fixed"/>`))]).toEqual([{ pages: 1, flagged: true }, { pages: 3, flagged: false }, { pages: 3, flagged: false }]);
    // A table as wide as the page says nothing of its columns either, and one with fixed columns may say two things.
    const narrow = '<w:gridCol w:w="100"/>';
    const across = (properties: string): Promise<Counted> => counted('Arial', wide(properties).replaceAll('<w:gridCol w:w="2000"/>', narrow).replaceAll(p(t('1')), p(t('1')).repeat(2)).replaceAll(t(words), t(words.repeat(3))));
    const [page, fixed] = ['<w:tblW w:w="5000" w:type="pct"/>', '<w:tblLayout w:type="fixed"/>'];
    expect([await across(page), await across('<w:tblW w:w="9000" w:type="dxa"/>'), (await across(page + fixed)).flagged]).toEqual([{ pages: 2, flagged: true }, { pages: 2, flagged: true }, true]);
  });

  it('is counted with its endnotes, wherever they put them', async () => {
    const mark = '<w:r><w:endnoteReference w:id="2"/></w:r>';
    const endnotes = `<w:endnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:endnote><w:endnote w:type="continuationSeparator" w:id="0">${p('<w:r><w:continuationSeparator/></w:r>')}</w:endnote><w:endnote w:id="2">${p(t('A source')).repeat(60)}</w:endnote>`;
    expect(await counted('Arial', p(`${t('One line')}${mark}`), 22, { endnotes })).toEqual({ pages: 2, flagged: true });
  });

  it('need not be looked at in the middle of a page, and must be where one line stands alone on the last or fills it', async () => {
    const lines = (count: number): Promise<Counted> => counted('Arial', p(t('One line')).repeat(count));
    expect([await lines(55), await lines(56), await lines(57)]).toEqual([{ pages: 1, flagged: true }, { pages: 2, flagged: true }, { pages: 2, flagged: false }]);
  });
});

describe('a paper whose letters the layout can only guess at, as LibreOffice writes them with kerning and others in rare fonts', () => {
  const guessed = (lines: number, more = ''): Promise<Counted> => counted('Some Rare Face', `${p(t('One line')).repeat(lines)}${more}`);

  it('need not be looked at while a third of its only page is free', async () => {
    expect(await guessed(20)).toEqual({ pages: 1, flagged: false });
  });

  it('must be where less is free, or there are more pages', async () => {
    expect([await guessed(45), await guessed(80)]).toMatchObject([{ pages: 1, flagged: true }, { pages: 2, flagged: true }]);
  });

  it('must be where it guessed at more than the width of letters', async () => {
    const frame = p(t('Framed'), '<w:framePr w:w="3000" w:h="1000" w:hRule="auto" w:hSpace="180" w:wrap="around" w:vAnchor="text" w:hAnchor="page" w:x="6000" w:y="200"/>');
    const row = `<w:tbl><w:tblPr><w:tblpPr w:leftFromText="180" w:rightFromText="180" w:vertAnchor="text" w:horzAnchor="margin" w:tblpY="200"/><w:tblW w:w="3000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${p(t('Cell'))}</w:tc></w:tr></w:tbl>`;
    expect(await counted('Arial', `${p(t('Kept'), '<w:keepNext/>')}${row}${frame}${p(t('One line')).repeat(5)}`)).toEqual({ pages: 1, flagged: true });
  });
});

describe('paragraphs kept with the next', () => {
  const keeping = stylesIn('Arial', 22) + '<w:style w:type="paragraph" w:styleId="Kept"><w:name w:val="Kept"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="KeptToo"><w:name w:val="Kept too"/><w:basedOn w:val="Kept"/></w:style>';
  const before = p(t('One line')).repeat(20);
  const behind = p(t('One line')).repeat(10);
  const chain = (count: number, properties: string): Promise<Counted> => counted('Arial', `${before}${p(t('A kept line'), properties).repeat(count)}${behind}`, 22, { styles: keeping });

  it('are to be looked at where a chain of them is longer than a page, by style or by themselves', async () => {
    expect([(await chain(70, '<w:keepNext/>')).flagged, (await chain(70, '<w:pStyle w:val="KeptToo"/>')).flagged]).toEqual([true, true]);
  });

  it('need not be looked at where they fit on a page, let their style go or are the headings of a text', async () => {
    expect([(await chain(38, '<w:keepNext/>')).flagged, (await chain(70, '<w:pStyle w:val="KeptToo"/><w:keepNext w:val="0"/>')).flagged]).toEqual([false, false]);
    const headings = `${p(t('A heading'), '<w:keepNext/>').repeat(4)}${p(t(words.repeat(4)))}${p(t('One line')).repeat(3)}`;
    expect(await counted('Arial', headings.repeat(9))).toEqual({ pages: 3, flagged: false });
  });
});

describe('a section that goes on upon the same page', () => {
  const turned = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>';
  const sectioned = (type: string, own = ''): Promise<Counted> =>
    counted('Arial', `${p(t('One line')).repeat(5)}<w:p><w:pPr>${section()}</w:pPr></w:p>${p(t('One line')).repeat(5)}<w:p><w:pPr><w:sectPr><w:type w:val="${type}"/>${own}</w:sectPr></w:pPr></w:p>${p(t('One line')).repeat(5)}`);

  it('is to be looked at where it asks for another size of it', async () => {
    expect([(await sectioned('continuous', turned)).flagged, (await sectioned('nextPage', turned)).flagged, (await sectioned('continuous')).flagged]).toEqual([true, false, false]);
  });
});

describe('a page that a break ends', () => {
  const lines = (count: number): string => p(t('One line')).repeat(count);
  const pageBreak = '<w:r><w:br w:type="page"/></w:r>';
  const sectioned = (count: number, end = ''): Promise<Counted> => counted('Arial', `${lines(count)}<w:p><w:pPr>${section()}</w:pPr>${end}</w:p>${lines(3)}`);

  it('has room for the end of a section, which is no line', async () => {
    const ends = await Promise.all([sectioned(55), sectioned(55, t('One line'))]);
    expect(ends.map(({ pages }) => pages)).toEqual([2, 3]);
  });

  it('is to be looked at where it is full, or holds one line behind a full one', async () => {
    const broken = (count: number, apart = p(pageBreak)): Promise<Counted> => counted('Arial', `${lines(count)}${apart}${lines(3)}`);
    const beginning = p(t('Next'), '<w:pageBreakBefore/>');
    expect([await sectioned(55), await sectioned(50), await broken(54), await broken(50)]).toEqual([true, false, true, false].map((flagged) => ({ pages: 2, flagged })));
    expect([await broken(55, beginning), await broken(50, beginning), await broken(56, beginning), await broken(58, beginning), await broken(1, beginning)].map(({ pages, flagged }) => [pages, flagged])).toEqual([[2, true], [2, false], [3, true], [3, false], [2, false]]);
  });

  it('is none of the page before the paper, which would be laid out again for nothing', () => {
    const breaksOf = (body: string): number => hardBreaks(mergedParts(preparedWord('Arial', body), blank, { header: null, footer: null })).length;
    expect([breaksOf(lines(3)), breaksOf(`${p(t('First'), '<w:pageBreakBefore/>')}${lines(3)}`), breaksOf(`${p(pageBreak)}${lines(3)}`), breaksOf(`${lines(3)}<w:p><w:pPr>${section()}</w:pPr></w:p>${lines(3)}`)]).toEqual([0, 0, 1, 1]);
  });

  it('is known by a style that begins a page, and not where the style is taken back or the section goes on upon the page', async () => {
    const styles = `${stylesIn('Arial', 22)}<w:style w:type="paragraph" w:styleId="Part"><w:name w:val="Part"/><w:basedOn w:val="Normal"/><w:pPr><w:pageBreakBefore/></w:pPr></w:style>`;
    const styled = async (more: string): Promise<boolean> => (await counted('Arial', `${lines(55)}${p(t('Next'), `<w:pStyle w:val="Part"/>${more}`)}${lines(3)}`, 22, { styles })).flagged;
    expect([await styled(''), await styled('<w:pageBreakBefore w:val="0"/>')]).toEqual([true, false]);
    const onward = `${lines(55)}<w:p><w:pPr>${section()}</w:pPr></w:p>${lines(5)}`;
    const breaks = (type: string): number => hardBreaks(new Map([['word/document.xml', strToU8(`${onward}<w:sectPr><w:type w:val="${type}"/></w:sectPr>`)]])).length;
    expect([breaks('continuous'), breaks('nextPage'), breaks('oddPage')]).toEqual([0, 1, 1]);
    expect(hardBreaks(new Map([['word/document.xml', strToU8(`<w:tbl><w:tr><w:tc>${p(pageBreak)}</w:tc></w:tr></w:tbl>${p(t('Behind'))}`)]]))).toEqual([]);
  });
});

describe('a row across pages', () => {
  it('is counted where a line of it fits on the first but for the spacing beneath', async () => {
    const spaced = p(t('One line'), '<w:spacing w:line="360" w:lineRule="auto"/>').repeat(14);
    const row = `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>${spaced}</w:tc></w:tr></w:tbl>`;
    expect(await counted('Arial', `${p(t('One line')).repeat(42)}${row}${p(t('One line')).repeat(3)}`)).toEqual({ pages: 2, flagged: false });
  });
});

describe('where the pages of a paper turn', () => {
  const line = p(t('One line'));
  const cells = (...lines: readonly string[]): string => `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid><w:tr>${lines.map((each) => `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${each}</w:tc>`).join('')}</w:tr></w:tbl>`;
  const turnsOf = async (body: string, more = {}): Promise<readonly (readonly number[])[]> => (await laidOut('Arial', body, 22, more)).turns.map(({ paragraph, page }) => [paragraph, page]);

  it('is known by the paragraph, empty ones counted', async () => {
    expect(await turnsOf(`${line.repeat(40)}${p('')}${line.repeat(75)}`)).toEqual([[56, 2], [111, 3]]);
    expect(await turnsOf(`${line.repeat(3)}${p(`<w:r><w:br w:type="page"/></w:r>${t('Next')}`)}${line}`)).toEqual([[4, 2]]);
  });

  it('is known within the cells of a row across pages, one after another', async () => {
    expect(await turnsOf(`${line.repeat(50)}${cells(line.repeat(8), line.repeat(8))}${line.repeat(4)}`)).toEqual([[56, 2], [59, 1], [64, 2]]);
  });

  it('is known of footnotes, which are read behind the text', async () => {
    const note = (id: number): string => `<w:footnote w:id="${id}">${p(t('A source'))}</w:footnote>`;
    const separators = `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:type="continuationSeparator" w:id="0">${p('<w:r><w:continuationSeparator/></w:r>')}</w:footnote>`;
    const noted = (id: number): string => p(`${t('One line')}<w:r><w:footnoteReference w:id="${id}"/></w:r>`);
    expect(await turnsOf(`${noted(2)}${line.repeat(60)}${noted(3)}${line.repeat(3)}`, { footnotes: `${separators}${note(2)}${note(3)}` })).toEqual([[54, 2], [66, 1], [67, 2]]);
  });

  it('counts the paragraphs of a text box where it is anchored', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="900000" cy="300000"/><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>${p(t('In a box')).repeat(2)}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(t('In a box')).repeat(2)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const turns = await turnsOf(`${p(box)}${line.repeat(56)}`);
    expect(turns).toEqual([[57, 2]]);
  });
});

it('counts the room above the first line of a paper as in its own file, whatever room the paper before it ends with', async () => {
  const lines = `${p(t('First'), '<w:spacing w:before="480"/>')}${p(t('One line')).repeat(60)}`;
  const behind = (after: number): Uint8Array => craftedWord({ styles: stylesIn('Arial', 22), body: `${p(t('Before'), `<w:spacing w:after="${after}"/>`)}${section()}` });
  const firstTurns = await Promise.all([blank, behind(0), behind(480)].map(async (before) => (await laidOut('Arial', lines, 22, {}, before)).turns[0]));
  expect(firstTurns).toEqual(Array(3).fill({ paragraph: 54, page: 2 }));
});

it('counts a heading with which a paper ends where it stands, as nothing follows with which it would go over to the next page', async () => {
  const lines = p(t('One line')).repeat(54);
  expect([await counted('Arial', `${lines}${p(t('The end'))}`), await counted('Arial', `${lines}${p(t('The end'), '<w:keepNext/>')}`)].map(({ pages }) => pages)).toEqual([1, 1]);
});
