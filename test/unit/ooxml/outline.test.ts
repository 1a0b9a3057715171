// Where the headings of an attached file stand in the pack's outline: its first words beside the other papers, its headings below them, no level left out.
import { expect, it } from 'vitest';
import { barePicture } from '../../../shared/attachments/pictures/bare-picture.ts';
import { withMarksFilled } from '../../../shared/ooxml/merge/marks.ts';
import { prepareFragment } from '../../../shared/ooxml/merge/prepared-fragment.ts';
import { pngOf } from '../attachments/picture-file.ts';
import { cell, craftedWord, h, p, section, t, table, usualStyles } from '../../documents/support/crafted-word.ts';

const styles = `${usualStyles}<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/></w:style>`;

/** The level of each paragraph in the outline, and its words. */
const outlineOf = (body: string): readonly string[] => {
  const prepared = prepareFragment({ file: craftedWord({ styles, body: `${body}${p(t('Last'))}${section()}` }), house: false, numbered: true, named: true, header: false, footer: false, outlineShift: 1 }, barePicture);
  if (!prepared.ok) throw new Error(prepared.problem.what);
  const filled = (xml: string): string => withMarksFilled(xml, (kind, count) => (kind === 'probe' ? '' : `${kind}${count}`));
  expect(prepared.value.styles).not.toMatch(/<w:outlineLvl w:val="-/);
  const levels = new Map(Array.from(filled(prepared.value.styles).matchAll(/<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/gs), ([style, id = '']) => [id, /<w:outlineLvl w:val="(\d)"/.exec(style)?.[1]]));
  return Array.from(filled(prepared.value.body).matchAll(/<w:p>.*?<\/w:p>/gs), ([paragraph]) => {
    const level = /<w:outlineLvl w:val="(\d)"/.exec(paragraph)?.[1] ?? levels.get(/<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '');
    return level === undefined ? null : `${level} ${paragraph.replace(/<[^>]+>/g, '')}`;
  }).filter((line) => line !== null);
};

it.each([
  ['its title a heading among its chapters', h('Title') + h('Chapter') + h('Part', 2), ['0 Title', '1 Chapter', '2 Part']],
  ['its title a heading above all others', h('Title') + h('Part', 2) + h('Section', 3), ['0 Title', '1 Part', '2 Section']],
  ['its title no heading', p(t('Title')) + h('Chapter') + h('Part', 2), ['0 Title', '1 Chapter', '2 Part']],
  ['its title no heading, and low ones below', p(t('Title')) + h('Part', 2), ['0 Title', '1 Part']],
  ['its title no heading, and very low ones below', p(t('Title')) + h('Section', 3) + h('Section', 3), ['0 Title', '1 Section', '1 Section']],
  ['its title a heading above very low ones', h('Title') + h('Section', 3), ['0 Title', '1 Section']],
  ['a table before low headings', table([cell('Report to')], 1) + h('Part', 2) + h('Section', 3), ['0 Part', '1 Section']],
  ['a table before its headings', table([cell('Report to')], 1) + h('Chapter') + h('Part', 2), ['0 Chapter', '1 Part']],
  ['a long text before its headings', p(t('The panel asked for a plainer account. '.repeat(9))) + h('Chapter'), ['0 Chapter']],
  ['its title alone', p(t('Title')) + p(t('Words')), ['0 Title']],
] as const)('is of a file with %s', (_, body, levels) => {
  expect(outlineOf(body)).toEqual(levels);
});

it('is found in one reading of the file, wherever its headings stand', () => {
  let read = 0;
  const picture = '<w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="D"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rPicture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const file = craftedWord({ styles, body: `${h('Title')}${p(picture)}${h('Part', 2)}${p(t('Last'))}${section()}`, parts: [{ name: 'word/media/a.png', content: pngOf(2, 2, () => [10, 20, 200]), relationship: ['rPicture', 'image'] }] });
  const prepared = prepareFragment({ file, house: false, numbered: true, named: true, header: false, footer: false, outlineShift: 1 }, (bytes) => { read += 1; return bytes; });
  expect([prepared.ok && /<pic:pic>/.test(prepared.value.body), read]).toEqual([true, 1]);
});

it('leaves no level of a heading open, in notes and in the last paragraph neither', () => {
  const low = '<w:outlineLvl w:val="3"/>';
  const file = craftedWord({
    styles, footnotes: `<w:footnote w:id="2">${p(t('Note'), low)}</w:footnote>`,
    body: `${h('Title')}${h('Section', 3)}${p(`${t('Words')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}${p(t('Last'), low)}${section()}`,
  });
  const prepared = prepareFragment({ file, house: false, numbered: true, named: true, header: false, footer: false, outlineShift: 1 }, barePicture);
  if (!prepared.ok) throw new Error(prepared.problem.what);
  const { body, tailBefore, lastParagraph, styles: made, footnotes } = prepared.value;
  const levels = [footnotes.xml, tailBefore, lastParagraph].map((xml) => /<w:outlineLvl w:val="([^"]*)"/.exec(xml)?.[1]);
  expect([levels, [body, made, footnotes.xml, tailBefore, lastParagraph].join('').includes('\u0002')]).toEqual([['2', '2', '2'], false]);
});
