// What shows only when Word draws it by itself, or is of a kind that nothing here knows: its words come along, or a notice says that it is gone.
import { describe, expect, it } from 'vitest';
import { barePicture } from '../../../shared/attachments/pictures/bare-picture.ts';
import { prepareFragment, type PreparedFragment } from '../../../shared/ooxml/merge/prepared-fragment.ts';
import { craftedWord, p, t } from '../../documents/support/crafted-word.ts';

const prepared = (body: string): PreparedFragment => {
  const made = prepareFragment({ file: craftedWord({ body }), house: false, numbered: false, named: false, header: false, footer: false, outlineShift: 0 }, barePicture);
  if (!made.ok) throw new Error(made.problem.what);
  return made.value;
};
const wordsOf = ({ body, lastParagraph }: PreparedFragment): string => (body + lastParagraph).replace(/<[^>]+>|\u0001[^\u0001]*\u0001/g, '');
const character = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (words: string, properties = ''): string => `<w:r>${properties}<w:instrText xml:space="preserve"> ${words} </w:instrText></w:r>`;
const withoutResult = (words: string, properties = ''): string => `${character('begin')}${code(words, properties)}${character('end')}`;

describe('a field without a result', () => {
  it('shows the words of its button, and nothing of what the button does', () => {
    const both = prepared(p(`${t('A ')}${withoutResult('MACROBUTTON NoMacro Click and type')}${t(' B ')}${withoutResult('GOTOBUTTON _Toc1 Go there')}<w:fldSimple w:instr=' MACROBUTTON "Do It" Now '/>`));
    expect(wordsOf(both)).toBe('A Click and type B Go thereNow');
  });

  it('keeps to itself what is hidden of it', () => {
    const hidden = '<w:rPr><w:vanish/></w:rPr>';
    expect(wordsOf(prepared(p(`${t('A')}${withoutResult('MACROBUTTON NoMacro HIDDEN', hidden)}`)))).toBe('A');
    const partly = (properties: string): boolean => { const { body, lastParagraph } = prepared(p(`${t('A')}${character('begin')}${code('EQ \\f(1;')}${code('SECRET)', properties)}${character('end')}`)); return (body + lastParagraph).includes('SECRET'); };
    expect([partly(hidden), partly('')]).toEqual([false, true]);
    expect(wordsOf(prepared(p(`${t('A')}<w:del w:id="1" w:author="B">${withoutResult('MACROBUTTON NoMacro DELETED')}</w:del>`)))).toBe('A');
  });

  it('is told of where Word would count a number in its place', () => {
    const numbered = (words: string): number => prepared(p(`${withoutResult(words)}${t('One')}`)).notices.get('numbers-left-out') ?? 0;
    expect([numbered('LISTNUM NumberDefault \\l 1'), numbered('AUTONUM'), numbered('AUTONUMLGL \\* Arabic'), numbered('XE "One"')]).toEqual([1, 1, 1, 0]);
    expect(prepared(p(`<w:fldSimple w:instr=" AUTONUMOUT "/>${t('One')}`)).notices.get('numbers-left-out')).toBe(1);
  });
});

describe('a drawing', () => {
  const drawing = (content: string): string => p(`${t('Before')}<w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="D" descr="A plan"/><a:graphic><a:graphicData uri="urn:example:of-somebody">${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`);

  it('of a kind that is not known goes whole, and is told of', () => {
    const made = prepared(drawing('<zz:plan xmlns:zz="urn:example:of-somebody"><zz:words>Lost</zz:words></zz:plan>'));
    expect([wordsOf(made), (made.body + made.lastParagraph).includes('w:drawing'), made.notices.get('pictures-left-out')]).toEqual(['Before', false, 1]);
  });

  it('of a chart whose part is not there is told of', () => {
    const made = prepared(drawing('<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rNowhere"/>'));
    expect([(made.body + made.lastParagraph).includes('w:drawing'), made.notices.get('pictures-left-out')]).toEqual([false, 1]);
  });
});
