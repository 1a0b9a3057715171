// A break before words of its paragraph is said in the pack as that of a paragraph which begins a page, so that every program turns the page there.
import { describe, expect, it } from 'vitest';
import { barePicture } from '../../../shared/attachments/pictures/bare-picture.ts';
import { withMarksFilled } from '../../../shared/ooxml/merge/marks.ts';
import { prepareFragment } from '../../../shared/ooxml/merge/prepared-fragment.ts';
import { cell, craftedWord, field, p, section, t, table, usualStyles } from '../../documents/support/crafted-word.ts';

const pageBreak = '<w:r><w:br w:type="page"/></w:r>';
const numbering = '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="720"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
const listed = '<w:style w:type="paragraph" w:styleId="Listed"><w:name w:val="Listed"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="300"/></w:pPr></w:style>';
const inTwo = `${t('before')}${pageBreak}${t('after')}`;

/** What the paragraphs say behind a first one, each as its properties and its words; | is a break. */
const parted = (body: string, first = p(t('First'))): readonly string[] => {
  const word = craftedWord({ styles: `${usualStyles}${listed}`, numbering, body: `${first}${body}${p(t('Last'))}${section()}` });
  const prepared = prepareFragment({ file: word, house: false, numbered: true, named: false, header: false, footer: false, outlineShift: 1 }, barePicture);
  if (!prepared.ok) throw new Error(prepared.problem.what);
  const made = Array.from(withMarksFilled(prepared.value.body, (kind, count) => (kind === 'probe' ? '' : `${kind} ${count}`)).matchAll(/<w:p>(?:<w:pPr>(.*?)<\/w:pPr>)?(.*?)<\/w:p>/gs), ([, properties = '', inner = '']) => {
    const said = Array.from(properties.replace(/<w:sectPr>.*<\/w:sectPr>/s, '<w:sectPr/>').matchAll(/<w:(?!pStyle|ilvl|numPr)(\w+)([^>]*?)\/>/g), ([, name = '', rest = '']) => `${name}${rest.replace(/ w:(\w+)="([^"]*)"/g, ' $1=$2')}`);
    return `${said.join(', ')}: ${inner.replaceAll('<w:br w:type="page"/>', '|').replace(/<w:instrText.*?<\/w:instrText>/g, '').replace(/<[^>]+>/g, '')}`;
  });
  return first === '' ? made : made.slice(1);
};
const [ended, begun] = ['spacing after=0 afterAutospacing=0', 'pageBreakBefore, spacing before=0 beforeAutospacing=0, ind firstLine=0'];

describe('a page break between words', () => {
  it('parts them without space between, nothing set in or out where they go on', () => {
    expect(parted(p(inTwo, '<w:spacing w:before="200" w:after="200"/><w:ind w:left="100" w:hanging="50"/>'))).toEqual([
      'spacing before=200 after=0 afterAutospacing=0, ind left=100 hanging=50: before', 'pageBreakBefore, spacing before=0 after=200 beforeAutospacing=0, ind left=100 firstLine=0: after',
    ]);
  });

  it('leaves the number with the first, and the second as far in as its list, its style where that says so, and no heading', () => {
    expect(parted(p(inTwo, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'))[1]).toBe('pageBreakBefore, numId val=0, spacing before=0 beforeAutospacing=0, ind left=720 firstLine=0: after');
    expect(parted(p(inTwo, '<w:pStyle w:val="Listed"/>'))[1]).toBe('pageBreakBefore, numId val=0, spacing before=0 beforeAutospacing=0, ind left=300 firstLine=0: after');
    expect(parted(p(inTwo, '<w:pStyle w:val="Heading1"/>'))).toEqual([`${ended}: before`, `${begun}, outlineLvl val=9: after`]);
  });

  it('in one run parts it with its look, and leaves the section to the last', () => {
    expect(parted(p('<w:r><w:rPr><w:i/></w:rPr><w:t>before</w:t><w:br w:type="page"/><w:t>after</w:t></w:r>', section()))).toEqual([`${ended}: before`, `${begun}, sectPr: after`]);
  });

  it('may stand twice, for a blank page, and within a name', () => {
    expect(parted(p(`${t('before')}${pageBreak}${pageBreak}${t('after')}`))).toEqual([`${ended}: before`, 'pageBreakBefore, spacing before=0 beforeAutospacing=0 after=0 afterAutospacing=0, ind firstLine=0: ', `${begun}: after`]);
    expect(parted(p(`<w:bookmarkStart w:id="1" w:name="a"/>${inTwo}<w:bookmarkEnd w:id="1"/>`))).toEqual([`${ended}: before`, `${begun}: after`]);
  });

  it('stays where it is in a field, in what would be drawn twice and in a table, where it means nothing', () => {
    const named = '<w:bookmarkStart w:id="1" w:name="_Ref1"/><w:bookmarkEnd w:id="1"/>';
    const inField = field('REF _Ref1 \\h', 'before').replace('before</w:t></w:r>', `before</w:t></w:r>${pageBreak}${t('after')}`);
    expect(parted(p(`${named}${inField}`))).toEqual([': before|after']);
    expect(parted(p(inTwo, '<w:pBdr><w:top w:val="single"/></w:pBdr>'))).toEqual(['top val=single: before|after']);
    expect(parted(table([cell('before').replace('</w:p>', `${pageBreak}${t('after')}</w:p>`)], 1))).toEqual([': before|after']);
  });
});

describe('a page break before all words', () => {
  it('begins their page, with their number and their place', () => {
    expect(parted(p(`${pageBreak}${t('after')}`, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'))).toEqual(['pageBreakBefore, numId val=list 1, spacing before=0 beforeAutospacing=0: after']);
  });

  it('stays where a page has just begun: that one is blank', () => {
    expect(parted(p(`${t('before')}${pageBreak}`) + p(`${pageBreak}${t('after')}`))).toEqual([': before|', ': |after']);
    expect(parted(p(`${pageBreak}${t('after')}`), '')).toEqual(['outlineLvl val=0: |after']);
  });

  it('stays where no words follow', () => {
    expect(parted(p(pageBreak))).toEqual([': |']);
  });
});
