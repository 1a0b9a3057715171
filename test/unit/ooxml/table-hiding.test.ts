// What a table's style hides, cell by cell, in the order in which its parts overrule each other.
import { describe, expect, it } from 'vitest';
import { hidesCell, hidingOf, ownHiding, tableUse } from '../../../shared/ooxml/table-hiding.ts';
import { value, xml } from '../../../shared/ooxml/xml-edit.ts';
import type { XmlElement } from '../../../shared/ooxml/xml-tree.ts';

const run = (hidden: boolean) => xml('w:rPr', {}, [hidden ? xml('w:vanish') : value('w:vanish', '0')]);
const part = (type: string, hidden: boolean) => xml('w:tblStylePr', { 'w:type': type }, [run(hidden)]);
const look = (words: Readonly<Record<string, string>>) => tableUse(new Map(Object.entries(words)));
/** Rows of a table of three by three; "#" is hidden. */
const drawn = (chain: Parameters<typeof hidingOf>[0], use: ReturnType<typeof tableUse>): string => {
  const hiding = hidingOf(chain);
  const three = [0, 1, 2];
  return hiding === null ? 'nothing' : three.map((row) => three.map((column) => (hidesCell(hiding, use, { row, rows: 3, column, columns: 3 }) ? '#' : '.')).join('')).join(' ');
};
const style = (...children: readonly XmlElement[]) => ownHiding(xml('w:style', {}, children));

describe('a table style hides', () => {
  it.each([
    ['the whole table', [run(true)], {}, '### ### ###'],
    ['its first row, where the table uses one', [part('firstRow', true)], { 'w:val': '0020' }, '### ... ...'],
    ['nothing, where the table uses none', [part('firstRow', true)], { 'w:val': '0000' }, '... ... ...'],
    ['its last column', [part('lastCol', true)], { 'w:lastColumn': '1' }, '..# ..# ..#'],
    ['every other row below the head', [part('band1Horz', true)], { 'w:firstRow': '1' }, '... ### ...'],
    ['a corner', [part('nwCell', true)], { 'w:val': '00A0' }, '#.. ... ...'],
    ['all but its first row', [run(true), part('firstRow', false)], { 'w:firstRow': '1' }, '... ### ###'],
  ] as const)('%s', (_, children, words, expected) => { expect(drawn([style(...children)], look(words))).toBe(expected); });

  it('what a style says overrules what it is based on', () => {
    const below = style(part('firstRow', true));
    expect(drawn([style(part('firstRow', false)), below], look({ 'w:firstRow': '1' }))).toBe('nothing');
    expect(drawn([style(), below], look({ 'w:firstRow': '1' }))).toBe('### ... ...');
  });

  it('may hide the last row as long as it is not known which that is', () => {
    const hiding = hidingOf([style(part('lastRow', true))]);
    if (hiding === null) throw new Error('it hides nothing');
    const use = look({ 'w:lastRow': '1' });
    expect([null, 3].map((rows) => hidesCell(hiding, use, { row: 1, rows, column: 0, columns: 2 }))).toEqual([true, false]);
  });
});
