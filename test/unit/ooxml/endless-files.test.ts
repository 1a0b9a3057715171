// Files made to keep a merge busy for ever, or to fill the memory: each is taken in the time that an ordinary one of its size takes, so that what is wrong here is a test that never ends.
import { expect, it } from 'vitest';
import { colouringStyles } from '../../../shared/attachments/word/colouring-styles.ts';
import { inspectWord } from '../../../shared/attachments/word/inspect-word.ts';
import { packParts } from '../../../shared/ooxml/merge/pack-parts.ts';
import { prepareFragment, type PreparedFragment } from '../../../shared/ooxml/merge/prepared-fragment.ts';
import { chainOf, longestChain, soundParents } from '../../../shared/ooxml/style-chain.ts';
import { readTree } from '../../../shared/ooxml/xml-tree.ts';
import { abstractList, level, list, listItem, namespaces, paragraph, readParts, run, wordFile, type WordParts } from './word-file.ts';

const prepared = (parts: WordParts): PreparedFragment => {
  const made = prepareFragment({ file: wordFile(parts), house: false, numbered: true, named: true, header: false, footer: true, outlineShift: 1 }, (bytes) => bytes);
  if (!made.ok) throw new Error(made.problem.what);
  return made.value;
};
const table = (cells: string, row = ''): string => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:trPr>${row}</w:trPr>${cells}</w:tr></w:tbl>`;
const cell = (words: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`;
const columns = (body: string): number => body.split('<w:gridCol ').length - 1;

it('boxes within boxes, each with a diagram that is not there, keep their words', () => {
  const lost = '<dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rNone"/>';
  const nested = Array.from({ length: 40 }).reduce<string>((inner) => `<w:p><w:r><w:pict><w:txbxContent>${inner}</w:txbxContent>${lost}</w:pict></w:r></w:p>`, paragraph('INNERMOST'));
  const { body } = prepared({ body: nested + paragraph('end') });
  expect(body).toContain('INNERMOST');
  expect(body).not.toContain('relIds');
});

it.each(['w:gridBefore', 'w:gridAfter'])('a row that skips a thousand million columns (%s) has those that it fills', (name) => {
  const { body } = prepared({ body: table(cell('x'), `<${name} w:val="999999999"/>`) + paragraph('end') });
  expect([columns(body), body.includes(name)]).toEqual([1, false]);
});

it('a row as wide as no table can be has its cells side by side, and one that Word takes stays', () => {
  const wide = '<w:gridSpan w:val="60"/>';
  expect([2, 1].map((count) => columns(prepared({ body: table(cell('x', wide).repeat(count), '<w:gridBefore w:val="3"/>') + paragraph('end') }).body))).toEqual([2, 63]);
});

const chained = (count: number): string => Array.from({ length: count }, (_, at) => `<w:style w:type="paragraph" w:styleId="S${at}"><w:name w:val="S${at}"/>${at === 0 ? '' : `<w:basedOn w:val="S${at - 1}"/>`}</w:style>`).join('');

it('styles in a chain of thousands are written in pieces; words whose look nobody followed to its end stay out, and it says so', () => {
  const using = (style: number, words: string): string => paragraph(words, `<w:pStyle w:val="S${style}"/>`);
  const { body, lastParagraph, styles, notices } = prepared({ styles: chained(3000), body: using(2999, 'TOO-DEEP') + using(12, 'SHOWN') });
  expect([body.includes('TOO-DEEP'), lastParagraph.includes('SHOWN'), notices.get('hidden-text')]).toEqual([false, true, 1]);
  expect(styles.split('<w:basedOn').length).toBeGreaterThan(12);
});

it('what styles in such a chain say of colours is looked up once, and is not known where nobody followed it to its end', () => {
  const tree = readTree(new TextEncoder().encode(`<w:styles ${namespaces}>${chained(20_000)}</w:styles>`), 'styles');
  if (!tree.ok) throw new Error(tree.problem.what);
  const { shade, colours, look } = colouringStyles(tree.value);
  for (let times = 0; times < 20_000; times += 1) expect([shade('S19999'), colours('S19999'), shade('S12'), colours('S12'), look('S19999', 'S19998').colour]).toEqual(['unknown', true, null, false, null]);
});

it.each([
  ['a break in a line', '<w:br/>', ''], ['space between them as old files have it', '', '<w:compat><w:doNotUseHTMLParagraphAutoSpacing/></w:compat>'],
  ['tabs of its own step', '<w:tab/>', '<w:defaultTabStop w:val="500"/>'],
])('thousands of paragraphs, each with %s, in a style of thousands of tabs', (_, inside, settings) => {
  const tabs = Array.from({ length: 16_000 }, (__, at) => `<w:tab w:val="left" w:pos="${at}"/>`).join('');
  const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:tabs>${tabs}</w:tabs></w:pPr></w:style>`;
  const { body } = prepared({ styles, settings, body: `<w:p><w:r><w:t>x</w:t>${inside}</w:r></w:p>`.repeat(2_000) });
  expect(body.split('<w:p>')).toHaveLength(2_000);
});

it.each([
  ['<w:pgSz w:w="20" w:h="20"/><w:pgMar w:top="0" w:right="0" w:bottom="0" w:left="0" w:header="0" w:footer="0" w:gutter="0"/>', ['1440', '1440', '0']],
  ['<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="99999" w:right="99999" w:bottom="-99999" w:left="99999" w:header="0" w:footer="0" w:gutter="99999"/>', ['11906', '16838', '170']],
  ['<w:pgSz w:w="1440" w:h="1440"/>', ['1440', '1440', '170']],
  ['<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="720" w:bottom="1440" w:left="1440" w:header="0" w:footer="0" w:gutter="0"/>', ['11906', '16838', '720']],
])('a page has room for a line of words', (said, expected) => {
  const { body, lastParagraph } = prepared({ body: `<w:p><w:pPr><w:sectPr>${said}<w:cols w:num="100000000"/></w:sectPr></w:pPr>${run('x')}</w:p>${paragraph('end')}` });
  const section = (body + lastParagraph).replace(/<w:sectPr>(?!.*?w:num=)/s, '');
  expect([/<w:pgSz[^>]* w:w="(\d+)"/, /<w:pgSz[^>]* w:h="(\d+)"/, /<w:pgMar[^>]* w:right="(\d+)"/].map((each) => each.exec(section)?.[1])).toEqual(expected);
  expect(section).toMatch(/w:num="\d\d?"/);
});

it.each([
  ['<w:cols w:num="45" w:space="0"/>', '<w:cols w:num="12" w:space="0"/>'], ['<w:cols w:num="45"/>', '<w:cols w:num="6"/>'], ['<w:cols w:num="3" w:space="31680"/>', '<w:cols w:num="1" w:space="31680"/>'],
  ['<w:cols w:num="2" w:space="720" w:equalWidth="0"><w:col w:w="0" w:space="0"/><w:col w:w="9000"/></w:cols>', '<w:cols w:num="2" w:space="720"/>'],
  [`<w:cols w:num="2" w:space="720" w:equalWidth="0">${'<w:col w:w="800"/>'.repeat(30)}</w:cols>`, '<w:cols w:num="6" w:space="720"/>'],
  ['<w:cols w:num="6" w:space="720"/>', '<w:cols w:num="6" w:space="720"/>'], ['<w:cols w:space="708"/>', '<w:cols w:space="708"/>'],
  ['<w:cols w:num="2" w:space="720" w:equalWidth="0"><w:col w:w="2000" w:space="720"/><w:col w:w="6306"/></w:cols>', '<w:cols w:num="2" w:space="720" w:equalWidth="0"><w:col w:w="2000" w:space="720"/><w:col w:w="6306"/></w:cols>'],
])('columns have room for a word each: %s', (said, expected) => {
  const page = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="0" w:footer="0" w:gutter="0"/>';
  const { body, lastSection } = prepared({ body: `<w:p><w:pPr><w:sectPr>${page}${said}</w:sectPr></w:pPr>${run('x')}</w:p>${paragraph('end')}<w:sectPr>${said}</w:sectPr>` });
  expect([body, lastSection].map((written) => /<w:cols.*?(?:<\/w:cols>|\/>(?!<w:col |<\/w:cols>))/.exec(written)?.[0])).toEqual([expected, expected]);
});

it('a marker has no more letters than any program gives it', () => {
  const numbering = abstractList(1, level(0, 'decimal', '%1.'.repeat(100_000))) + list(1, 1);
  const { paragraphs } = readParts({ numbering, body: listItem('A', 1).repeat(2_000) });
  expect(paragraphs.map(({ list: shown }) => shown?.marker.length ?? 0).reduce((most, length) => Math.max(most, length))).toBeLessThan(1_000);
});

it('a chain ends where it would repeat, and after as many as no program makes', () => {
  const [circle, straight] = [(at: number) => (at + 1) % 3, (at: number) => at + 1];
  expect(chainOf(1, circle)).toEqual({ styles: [1, 2, 0], cut: false });
  expect([chainOf(0, straight).styles.length, chainOf(0, straight).cut]).toEqual([longestChain, true]);
  const parent = soundParents((id) => ({ tail: 'a', a: 'b', b: 'a', own: 'own', plain: 'root' })[id]);
  expect(['tail', 'a', 'b', 'own', 'plain', 'root'].map(parent)).toEqual(['a', undefined, undefined, undefined, 'root', undefined]);
  const numbers = soundParents((id) => (id === '0' ? undefined : String(Number(id) - 1)));
  expect(['50000', '40', '63', '64', '65'].map(numbers)).toEqual(['49999', '39', '62', undefined, '64']);
});

it('fifteen thousand links are told apart', () => {
  const links = packParts().relationshipsOf('word/document.xml');
  const added = [0, 1].map(() => Array.from({ length: 15_000 }, (_, at) => links.add('hyperlink', `https://www.example.org/${at}`, true)));
  expect(new Set(added.flat()).size).toBe(15_000);
  expect(added[1]).toEqual(added[0]);
  expect(links.add('hyperlink', 'https://www.example.org/1', false)).not.toBe(added[0]?.[1]);
});

it('what a run of a hundred thousand tabs looks like is found out once', () => {
  const inspected = inspectWord(wordFile({ body: `<w:p><w:r>${'<w:tab/>'.repeat(100_000)}<w:t>LAST</w:t></w:r></w:p>` }));
  expect(inspected.ok && inspected.value.words.trim()).toBe('LAST');
});

it('notes have no notes', () => {
  const note = (at: number): string => `<w:footnote w:id="${at + 2}"><w:p>${run(`NOTE-${at} `)}<w:r><w:footnoteReference w:id="${at + 3}"/></w:r></w:p></w:footnote>`;
  const { footnotes, notices } = prepared({ body: `<w:p>${run('x')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, footnotes: Array.from({ length: 1000 }, (_, at) => note(at)).join('') });
  expect([footnotes.count, footnotes.xml.includes('NOTE-0'), footnotes.xml.includes('footnoteReference'), notices.get('notes-in-notes')]).toEqual([1, true, false, 1]);
});
