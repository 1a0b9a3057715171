import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../shared/ooxml/number-format.ts';
import { abstractList, level, list, listItem, paragraph, readParts, type WordParts } from './word-file.ts';

const markers = (parts: WordParts): readonly (string | null)[] => readParts(parts).paragraphs.map(({ list: shown }) => shown?.marker ?? null);

describe('a list number prints as Word prints it', () => {
  it.each([
    ['decimal', 12, '12'], ['decimalZero', 3, '03'], ['lowerLetter', 2, 'b'], ['lowerLetter', 28, 'bb'], ['upperLetter', 26, 'Z'], ['lowerRoman', 14, 'xiv'],
    ['upperRoman', 1994, 'MCMXCIV'], ['ordinal', 1, '1st'], ['ordinal', 12, '12th'], ['ordinal', 22, '22nd'], ['ordinal', 113, '113th'], ['cardinalText', 21, 'Twenty-one'],
    ['ordinalText', 21, 'Twenty-first'], ['ordinalText', 30, 'Thirtieth'], ['ordinalText', 12, 'Twelfth'], ['none', 4, ''], ['numberInDash', 4, '- 4 -'], ['somethingNew', 7, '7'],
  ])('%s of %i is "%s"', (format, value, printed) => {
    expect(formatNumber(value, format)).toBe(printed);
  });
});

describe('the marker that shows before a list paragraph', () => {
  const outline = abstractList(1, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '(%3)'));

  it('counts each level, and a level begins again after a higher one', () => {
    expect(markers({
      numbering: outline + list(1, 1),
      body: listItem('A', 1) + listItem('B', 1, 1) + listItem('C', 1, 1) + listItem('D', 1, 2) + listItem('E', 1) + listItem('F', 1, 1) + listItem('G', 1, 2),
    })).toEqual(['1.', '1.1', '1.2', '(a)', '2.', '2.1', '(a)']);
  });

  it('runs on through paragraphs that are in no list, and counts empty list paragraphs', () => {
    expect(markers({ numbering: outline + list(1, 1), body: listItem('A', 1) + paragraph('between') + listItem('', 1) + listItem('C', 1) })).toEqual(['1.', null, '3.']);
  });

  it('runs on in a second list over the same definition, but starts anew where that one says so', () => {
    const numbering = outline + list(1, 1) + list(2, 1) + list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>');
    expect(markers({ numbering, body: listItem('A', 1) + listItem('B', 2) + listItem('C', 3) + listItem('D', 3) })).toEqual(['1.', '2.', '4.', '5.']);
  });

  it('never begins a level again that says so, and one that names a level only after that', () => {
    const never = abstractList(1, level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>'));
    expect(markers({ numbering: never + list(1, 1), body: listItem('A', 1) + listItem('B', 1, 1) + listItem('C', 1) + listItem('D', 1, 1) })).toEqual(['1.', '1)', '2.', '2)']);
    const afterFirst = abstractList(1, level(0, 'decimal', '%1') + level(1, 'decimal', '%2') + level(2, 'decimal', '%3', '<w:lvlRestart w:val="1"/>'));
    expect(markers({ numbering: afterFirst + list(1, 1), body: listItem('A', 1) + listItem('B', 1, 1) + listItem('C', 1, 2) + listItem('D', 1, 1) + listItem('E', 1, 2) + listItem('F', 1) + listItem('G', 1, 2) }))
      .toEqual(['1', '1', '1', '2', '2', '2', '1']);
  });

  it('shows roman parents in plain figures on a legal level', () => {
    const legal = abstractList(1, level(0, 'upperRoman', 'Article %1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'));
    expect(markers({ numbering: legal + list(1, 1), body: listItem('A', 1) + listItem('B', 1) + listItem('C', 1, 1) })).toEqual(['Article I.', 'Article II.', '2.1']);
  });

  it('is a round bullet for the symbol fonts, nothing for number 0, and one that an instance redefines', () => {
    const bullets = abstractList(1, level(0, 'bullet', '\uF0B7'));
    const redefined = list(2, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1)')}</w:lvlOverride>`);
    const { paragraphs } = readParts({ numbering: bullets + list(1, 1) + redefined, body: listItem('A', 1) + listItem('B', 0) + listItem('C', 2) });
    expect(paragraphs.map(({ list: shown }) => shown)).toEqual([{ marker: '•', level: 0, bullet: true }, null, { marker: '2)', level: 0, bullet: false }]);
  });

  it('comes from the style when the paragraph says nothing, at the level that the style is tied to', () => {
    const numbering = abstractList(1, level(0, 'decimal', '%1.', '<w:pStyle w:val="Item"/>') + level(1, 'lowerLetter', '(%2)', '<w:pStyle w:val="Part"/>')) + list(5, 1);
    const style = (id: string, more: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
    const styles = style('Item', '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>') + style('Part', '<w:basedOn w:val="Item"/>') + style('Plain', '<w:basedOn w:val="Item"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>');
    const body = ['Item', 'Part', 'Part', 'Plain', 'Item'].map(id => paragraph(id, `<w:pStyle w:val="${id}"/>`)).join('');
    expect(markers({ numbering, styles, body })).toEqual(['1.', '(a)', '(b)', null, '2.']);
  });

  it('is found through a list style', () => {
    const numbering = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Council"/></w:abstractNum>' + abstractList(2, level(0, 'ordinal', '%1')) + list(1, 1) + list(2, 2);
    const styles = '<w:style w:type="numbering" w:styleId="Council"><w:name w:val="Council"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    expect(markers({ numbering, styles, body: listItem('A', 1) + listItem('B', 1) })).toEqual(['1st', '2nd']);
  });

  it('stands as text in a cell of its own where a table numbers its rows by itself', () => {
    const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
    const row = (text: string): string => `<w:tr>${cell(listItem('', 1))}${cell(paragraph(text))}</w:tr>`;
    const { paragraphs } = readParts({ numbering: outline + list(1, 1), body: `<w:tbl>${row('Apologies')}${row('Declarations')}</w:tbl>` });
    expect(paragraphs.map(({ lines, cell: place }) => [lines[0]?.text, place?.row, place?.column])).toEqual([['1.', 0, 0], ['Apologies', 0, 1], ['2.', 1, 0], ['Declarations', 1, 1]]);
  });
});
