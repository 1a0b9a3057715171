// What shows only when Word draws it by itself, or is of a kind that nothing here knows: its words come along, or a notice says that it is gone.
import { describe, expect, it } from 'vitest';
import { barePicture } from '../../../shared/attachments/pictures/bare-picture.ts';
import { prepareFragment, type PreparedFragment } from '../../../shared/ooxml/merge/prepared-fragment.ts';
import { workSpent } from '../work-spent.ts';
import { craftedWord, documentOf, p, section, t, type Crafted } from '../../documents/support/crafted-word.ts';

const prepared = (body: string, more: Omit<Crafted, 'body'> = {}): PreparedFragment => {
  const made = prepareFragment({ file: craftedWord({ body, ...more }), house: false, numbered: false, named: false, header: false, footer: false, outlineShift: 0 }, barePicture);
  if (!made.ok) throw new Error(made.problem.what);
  return made.value;
};
const xmlOf = ({ body, lastParagraph }: PreparedFragment): string => body + lastParagraph;
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
    const partly = (properties: string): boolean => xmlOf(prepared(p(`${t('A')}${character('begin')}${code('EQ \\f(1;')}${code('SECRET)', properties)}${character('end')}`))).includes('SECRET');
    expect([partly(hidden), partly('')]).toEqual([false, true]);
    expect(wordsOf(prepared(p(`${t('A')}<w:del w:id="1" w:author="B">${withoutResult('MACROBUTTON NoMacro DELETED')}</w:del>`)))).toBe('A');
  });

  it('in one element keeps to itself what its result or its place hides', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Unseen"><w:name w:val="Unseen"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Unread"><w:name w:val="Unread"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const result = (properties: string): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>SECRET</w:t></w:r>`;
    const simple = (inside: string, instruction = 'MACROBUTTON NoMacro SECRET'): string => `<w:fldSimple w:instr=" ${instruction} ">${inside}</w:fldSimple>`;
    const told = (field: string, properties = ''): readonly [secret: boolean, hidden: number] => {
      const made = prepared(p(`${t('A')}${field}`, properties) + p(t('B')), { styles });
      return [/SECRET|instrText/.test(xmlOf(made)), made.notices.get('hidden-text') ?? 0];
    };
    const deleted = `<w:del w:id="1" w:author="B"><w:r><w:delText>SECRET</w:delText></w:r></w:del>`;
    const sum = 'EQ \\f(1;SECRET)';
    // A hidden result is counted as any hidden words are, and the instruction once more.
    expect([told(simple(result('<w:vanish/>'))), told(simple(result('<w:rStyle w:val="Unread"/>'))), told(simple(result('<w:vanish/>'), sum))]).toEqual([[false, 2], [false, 2], [false, 2]]);
    expect([told(simple(deleted)), told(simple(deleted, sum)), told(simple('<w:r><w:rPr><w:vanish/></w:rPr></w:r>'))]).toEqual([[false, 1], [false, 1], [false, 1]]);
    expect([told(simple(''), '<w:pStyle w:val="Unseen"/>'), told(simple('', sum), '<w:pStyle w:val="Unseen"/>')]).toEqual([[false, 2], [false, 2]]);
    expect([told(simple('')), told(simple('', sum)), told(simple(`<w:ins w:id="1" w:author="B">${t('12')}</w:ins>`, sum))]).toEqual([[true, 0], [true, 0], [true, 0]]);
  });

  it('does not put its button in the place of an empty result, and is told of it', () => {
    const marked = (result: string): readonly (string | number | undefined)[] => {
      const made = prepared(p(`${t('A')}${character('begin')}${code('MACROBUTTON NoMacro CLICK')}${character('separate')}${result}${character('end')}`));
      return [wordsOf(made), made.notices.get('fields-left-out')];
    };
    expect([marked(''), marked(t('SHOWN')), marked('<w:r><w:tab/></w:r>')]).toEqual([['A', 1], ['ASHOWN', undefined], ['A', undefined]]);
  });

  it('is told of where hidden words or other fields in its instruction take some of it away', () => {
    const hidden = '<w:rPr><w:vanish/></w:rPr>';
    const told = (inside: string): readonly (number | undefined)[] => { const { notices } = prepared(p(`${t('A')}${character('begin')}${inside}${character('end')}`)); return [notices.get('fields-left-out'), notices.get('hidden-text')]; };
    expect([told(code('EQ \\f(1;2)') + code('SECRET', hidden)), told(code('MACROBUTTON NoMacro CLICK') + code('SECRET', hidden))]).toEqual([[1, 1], [1, 1]]);
    const inner = `${character('begin')}${code('QUOTE 1')}${character('separate')}${t('1')}${character('end')}`;
    expect([told(`${code('EQ \\f(')}${inner}${code(';2)')}`), told(`${code('MACROBUTTON NoMacro CLICK')}${inner}`), told(`${code('IF')}${inner}${code('= 1 "A"')}`)]).toEqual([[1, undefined], [1, undefined], [undefined, undefined]]);
    expect(told(code('EQ \\f(1;2)') + `<w:r>${hidden}<w:instrText xml:space="preserve"> </w:instrText></w:r>`)).toEqual([undefined, undefined]);
  });

  it('is read in one go, however many blanks its button has', () => {
    const { ms, value } = workSpent(() => wordsOf(prepared(p(withoutResult(`MACROBUTTON NoMacro A${' '.repeat(60_000)}B`)))));
    expect([value.startsWith('A '), ms < 1_500]).toEqual([true, true]);
  });

  it('is told of where Word would count a number in its place', () => {
    const numbered = (words: string): number => prepared(p(`${withoutResult(words)}${t('One')}`)).notices.get('numbers-left-out') ?? 0;
    expect([numbered('LISTNUM NumberDefault \\l 1'), numbered('AUTONUM'), numbered('AUTONUMLGL \\* Arabic'), numbered('XE "One"')]).toEqual([1, 1, 1, 0]);
    expect(prepared(p(`<w:fldSimple w:instr=" AUTONUMOUT "/>${t('One')}`)).notices.get('numbers-left-out')).toBe(1);
  });
});

describe('a drawing', () => {
  it.each([
    ['a content control around the words of its box', (box: string) => `<w:sdt><w:sdtPr><w:alias w:val="SECRET"/></w:sdtPr><w:sdtContent>${box}</w:sdtContent></w:sdt>`],
    ['several things around each other', (box: string) => `<w:customXml w:element="SECRET"><w:ins w:id="1" w:author="SECRET"><w:smartTag w:element="SECRET">${box}</w:smartTag></w:ins></w:customXml>`],
  ] as const)('with %s keeps them', (_, around) => {
    const box = around(`<w:txbxContent>${p(t('In the box'))}</w:txbxContent>`);
    const modern = `<w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="D"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
    const old = `<w:pict><v:shape style="width:100pt;height:30pt">${around(`<v:textbox><w:txbxContent>${p(t('In the old one'))}</w:txbxContent></v:textbox>`)}</v:shape></w:pict>`;
    const made = prepared(p(`<w:r>${modern}</w:r><w:r>${old}</w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">${around(modern.replace('In the box', 'In a branch'))}</mc:Choice></mc:AlternateContent></w:r><w:r>${old.replace('In the old one', 'In one within').replace(/(<v:shape[^>]*>)(.*)(<\/v:shape>)/s, '$1<mc:AlternateContent><mc:Choice Requires="v">$2</mc:Choice></mc:AlternateContent>$3')}</w:r>`));
    expect([wordsOf(made), xmlOf(made).includes('<wps:txbx><w:txbxContent>'), /SECRET|w:sdt|w:customXml|w:ins\b/.test(xmlOf(made)), made.notices.get('pictures-left-out')]).toEqual(['In the boxIn the old oneIn a branchIn one within', true, false, undefined]);
  });

  it('tells of words in it that no program shows there, and of deleted ones as of any', () => {
    const made = (inside: string): readonly unknown[] => {
      const { body, lastParagraph, notices } = prepared(p(`${t('Before')}<w:r><w:pict><v:shape style="width:100pt;height:30pt"><w:bookmarkStart w:id="7" w:name="SECRET"/>${inside}</v:shape></w:pict></w:r>`));
      return [/SECRET/.test(body + lastParagraph), notices.get('pictures-left-out'), notices.get('tracked-changes')];
    };
    expect([made(''), made(p(t('SECRET'))), made(`<w:del w:id="1" w:author="B"><v:textbox><w:txbxContent>${p(t('SECRET'))}</w:txbxContent></v:textbox></w:del>`)])
      .toEqual([[false, undefined, undefined], [false, 1, undefined], [false, undefined, 1]]);
  });

  const drawing = (content: string): string => p(`${t('Before')}<w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="D" descr="A plan"/><a:graphic><a:graphicData uri="urn:example:of-somebody">${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`);

  it('of a kind that is not known goes whole, and is told of', () => {
    const made = prepared(drawing('<zz:plan xmlns:zz="urn:example:of-somebody"><zz:words>Lost</zz:words></zz:plan>'));
    expect([wordsOf(made), (made.body + made.lastParagraph).includes('w:drawing'), made.notices.get('pictures-left-out')]).toEqual(['Before', false, 1]);
  });

  it('of a chart whose part is not there is told of', () => {
    const made = prepared(drawing('<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rNowhere"/>'));
    expect([(made.body + made.lastParagraph).includes('w:drawing'), made.notices.get('pictures-left-out')]).toEqual([false, 1]);
  });

  it('is told of behind a picture that is only linked, which counts as that wherever it stands', () => {
    const linked = drawing('<pic:pic><pic:blipFill><a:blip r:link="rFar"/></pic:blipFill></pic:pic>');
    const chart = drawing('<c:chart r:id="rNowhere"/>');
    const told = (body: string): readonly (number | undefined)[] => { const { notices } = prepared(body, { links: [['rFar', 'image', 'https://pictures.example.org/plan.png']] }); return [notices.get('linked-content'), notices.get('pictures-left-out')]; };
    expect([told(linked), told(linked + linked), told(linked + chart), told(linked + linked + chart)]).toEqual([[1, undefined], [2, undefined], [1, 1], [2, 1]]);
  });
});

describe('what only all pages of a file can have', () => {
  const shown = '<w:displayBackgroundShape/>';
  const coloured = (colour: string, settings: string): number => {
    const document = documentOf(p(t('Words'))).replace('<w:body>', `<w:background w:color="${colour}"/><w:body>`);
    return prepared('', { document, settings }).notices.get('page-colour') ?? 0;
  };

  it('is told of: the colour of pages, where it shows and is not white', () => {
    expect([coloured('102030', shown), coloured('102030', ''), coloured('FFFFFF', shown), coloured('auto', shown), prepared(p(t('Words')), { settings: shown }).notices.get('page-colour') ?? 0]).toEqual([1, 0, 0, 0, 0]);
    const wide = documentOf(p(t('Words'))).replace('<w:body>', '<w:background w:color="102030"/><w:body>').replace('UTF-8', 'UTF-16');
    const document = new Uint8Array(Buffer.from(`\ufeff${wide}`, 'utf16le'));
    expect(prepared('', { document, settings: shown }).notices.get('page-colour')).toBe(1);
  });

  it('is told of: numbers beside the lines, once for each section that has them', () => {
    const numbered = section('', '<w:lnNumType w:countBy="5"/>');
    expect([prepared(p(t('Words'), numbered) + p(t('Words')) + numbered), prepared(p(t('Words')) + section())].map(({ notices }) => notices.get('line-numbers') ?? 0)).toEqual([2, 0]);
  });
});
