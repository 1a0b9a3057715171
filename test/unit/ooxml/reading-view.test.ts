import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readingView } from '../../../shared/ooxml/reading-view.ts';
import type { ReadingBlock, ReadingParagraph } from '../../../shared/ooxml/reading-view.ts';
import { wordPicture } from '../../../shared/attachments/word/word-picture.ts';
import { abstractList, level, list, listItem, paragraph, readParts, run, wordFile } from './word-file.ts';

const cell = (...paragraphs: readonly string[]): string => `<w:tc>${paragraphs.join('')}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

const viewOf = (body: string): readonly ReadingBlock[] =>
  readingView(readParts({ body, styles: '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>', numbering: `${abstractList(0, level(0, 'lowerLetter', '%1)'))}${list(1, 0)}` }).paragraphs);

const plain = (block: ReadingBlock | ReadingParagraph): unknown => {
  switch (block.kind) {
    case 'heading': return `h${block.level} ${block.text}`;
    case 'paragraph': return `${block.marker === null ? '' : `${block.marker} `}${block.pieces.map(({ text, bold }) => (bold ? `*${text}*` : text)).join('')}`;
    case 'table': return block.rows.map((cells) => cells.map((paragraphs) => paragraphs.map(plain)));
  }
};

describe('a Word file for reading', () => {
  it('keeps headings, bold words and list marks in their order', () => {
    const body = [paragraph('Homes', '<w:pStyle w:val="H2"/>'), `<w:p>${run('Nine ')}${run('children', '<w:b/>')}</w:p>`, paragraph(''), listItem('in the north', 1), listItem('in the south', 1)].join('');
    expect(viewOf(body).map(plain)).toEqual(['h2 Homes', 'Nine *children*', 'a) in the north', 'b) in the south']);
  });

  it('keeps rows and cells of two tables that follow each other, empty cells too', () => {
    const body = `<w:tbl>${row(cell(paragraph('Quarter')), cell(paragraph('Homes'), paragraph('found')))}${row(cell(paragraph('Autumn')), cell(paragraph('')))}</w:tbl>${paragraph('Between')}<w:tbl>${row(cell(paragraph('Alone')))}</w:tbl><w:tbl>${row(cell(paragraph('Next')))}</w:tbl>`;
    expect(viewOf(body).map(plain)).toEqual([[[['Quarter'], ['Homes', 'found']], [['Autumn'], []]], 'Between', [[['Alone']]], [[['Next']]]]);
  });

  it('shows neither deleted nor hidden words', () => {
    const body = `<w:p>${run('Shown')}<w:del w:id="1" w:author="A">${'<w:r><w:delText> deleted</w:delText></w:r>'}</w:del>${run(' hidden', '<w:vanish/>')}</w:p>`;
    expect(viewOf(body).map(plain)).toEqual(['Shown']);
  });

  it('tells charts and diagrams in words, behind the paragraph or the table that they follow, and makes no block of them', () => {
    const office = 'http://schemas.openxmlformats.org';
    const chart = (alt: string): string => `<w:p><w:r><w:drawing xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing" xmlns:a="${office}/drawingml/2006/main" xmlns:c="${office}/drawingml/2006/chart"><wp:inline><wp:docPr id="1" name="C" descr="${alt}"/><a:graphic><c:chart r:id="rId5"/></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const point = (text: string): string => `<c:strCache><c:pt idx="0"><c:v>${text}</c:v></c:pt></c:strCache>`;
    const parts = {
      body: `${chart('')}${paragraph('Placements')}<w:tbl>${row(cell(paragraph('Spring')))}</w:tbl>${chart(' By season ')}${paragraph('Behind')}`,
      extra: {
        'word/_rels/document.xml.rels': strToU8(`<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId5" Type="${office}/officeDocument/2006/relationships/chart" Target="charts/one.xml"/></Relationships>`),
        'word/charts/one.xml': strToU8(`<c:chartSpace xmlns:c="${office}/drawingml/2006/chart"><c:ser><c:tx>${point('Homes')}</c:tx><c:cat>${point('Spring')}</c:cat><c:val>${point('9')}</c:val></c:ser></c:chartSpace>`),
      },
    };
    expect(readingView(readParts(parts).paragraphs).map((block) => [plain(block), block.drawn])).toEqual([
      ['Placements', [{ kind: 'Chart', words: 'Homes: Spring 9' }]], [[[['Spring']]], [{ kind: 'Chart', words: 'By season. Homes: Spring 9' }]], ['Behind', []],
    ]);
  });

  it('names the picture of an old file and of an inserted file’s preview too', () => {
    const office = 'http://schemas.openxmlformats.org';
    const parts = {
      body: `<w:p><w:r><w:pict><v:shape><v:imagedata r:id="rId8"/></v:shape></w:pict></w:r></w:p>`,
      extra: { 'word/_rels/document.xml.rels': strToU8(`<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId8" Type="${office}/officeDocument/2006/relationships/image" Target="media/8.png"/></Relationships>`) },
    };
    expect(readingView(readParts(parts).paragraphs)).toMatchObject([{ pictures: [{ part: 'word/media/8.png', alt: '' }] }]);
  });

  it('names each picture by its part, with its words and its width where one stands alone, and gives its bytes', () => {
    const office = 'http://schemas.openxmlformats.org';
    const drawing = (alt: string, ids: readonly string[]): string =>
      `<w:r><w:drawing xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing" xmlns:a="${office}/drawingml/2006/main"><wp:inline><wp:extent cx="1905000" cy="952500"/><wp:docPr id="1" name="P" descr="${alt}"/><a:graphic>${ids.map((id) => `<a:blip r:embed="${id}"/>`).join('')}</a:graphic></wp:inline></w:drawing></w:r>`;
    const parts = {
      body: `<w:p>${drawing(' The bridge ', ['rId8'])}</w:p><w:p>${drawing('Two', ['rId8', 'rId9'])}</w:p>`,
      extra: {
        'word/_rels/document.xml.rels': strToU8(`<Relationships xmlns="${office}/package/2006/relationships">${['8', '9'].map((id) => `<Relationship Id="rId${id}" Type="${office}/officeDocument/2006/relationships/image" Target="media/${id}.png"/>`).join('')}</Relationships>`),
        'word/media/8.png': strToU8('eight'), 'word/media/9.png': strToU8('nine'),
      },
    };
    const pictures = readingView(readParts(parts).paragraphs).map((block) => (block.kind === 'paragraph' ? block.pictures : []));
    expect(pictures).toEqual([[{ part: 'word/media/8.png', alt: 'The bridge', width: 200 }], [{ part: 'word/media/8.png', alt: 'Two' }, { part: 'word/media/9.png', alt: 'Two' }]]);
    const file = wordFile(parts);
    expect([wordPicture(file, 'word/media/9.png'), wordPicture(file, 'word/media/7.png'), wordPicture(file.subarray(0, 90), 'word/media/9.png')]).toEqual([strToU8('nine'), null, null]);
  });
});
