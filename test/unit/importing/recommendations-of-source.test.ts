import { expect, test } from 'vitest';
import { nodePorts } from '../../../electron/cli/adapters/ports.ts';
import { readSource } from '../../../shared/importing/import-file.ts';
import { readDocxSource } from '../../../shared/importing/read-docx.ts';
import { recommendationsOfSource, recommendationsOfText } from '../../../shared/importing/recommendations-of-source.ts';
import { abstractList, level, listItem, paragraph, run, wordFile } from '../ooxml/word-file.ts';
import type { WordParts } from '../ooxml/word-file.ts';
import { pdfFile } from './pdf-file.ts';

const ofWord = (parts: WordParts): readonly string[] => {
  const source = readDocxSource('report.docx', '', wordFile(parts));
  if (!source.ok) throw new Error(source.problem.what);
  return recommendationsOfSource(source.value, 'the Panel');
};
const styles = '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>';
const head = (text: string): string => paragraph(text, '<w:pStyle w:val="H1"/>');
const bold = (text: string): string => `<w:p>${run(text, '<w:b/>')}</w:p>`;
const numbering = `${abstractList(1, level(0, 'decimal', '%1.'))}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

test('a Word report is read below its heading, with Word’s own numbers, up to the next heading', () => {
  expect(ofWord({ styles, numbering, body: [
    head('Kettles in residential homes'), paragraph('That every home has a kettle is not known.'), head('Recommendations'), paragraph('That the Panel:'),
    listItem('notes the survey; and', 1), listItem('asks for a further report in March.', 1), head('Background'), paragraph('That nothing of this be taken.'), listItem('note the past', 1),
  ].join('') })).toEqual(['That the Panel notes the survey.', 'That the Panel asks for a further report in March.']);
});

test('headings that are only bold or numbered are found, and the reasons after them are left alone', () => {
  expect(ofWord({ body: [
    bold('2. RECOMMENDATION(S)'), paragraph('Members may know that homes differ.'), paragraph('2.1 That the survey be noted.'), paragraph('2.2 To approve the programme'), bold('3. Reasons'), paragraph('That it is late.'),
  ].join('') })).toEqual(['That the survey be noted.', 'That the Panel approve the programme.']);
  expect(recommendationsOfText('3. Recommendations\n\n3.1 The Panel is asked to note the survey.\n\n4. What comes next\n\n4.1 Agree nothing of this.', 'the Panel')).toEqual(['That the Panel note the survey.']);
});

test('a row of a front sheet counts, and what only points elsewhere does not', () => {
  const row = (...cells: readonly string[]): string => `<w:tbl><w:tr>${cells.map((inner) => `<w:tc>${inner}</w:tc>`).join('')}</w:tr></w:tbl>`;
  expect(ofWord({ body: row(paragraph('Recommendations:'), paragraph('That the survey be noted.') + paragraph('That it be repeated.')) })).toEqual(['That the survey be noted.', 'That it be repeated.']);
  expect(ofWord({ styles, body: row(paragraph('Recommendation'), paragraph('See section 2.')) + head('Recommendation') + paragraph('It is recommended that the survey be noted.') })).toEqual(['That the survey be noted.']);
});

test('without a heading the sentence that recommends is found; a report that recommends nothing offers nothing', () => {
  expect(ofWord({ body: paragraph('Homes were visited.') + paragraph('Recommended: that the survey be noted.') })).toEqual(['That the survey be noted.']);
  expect(ofWord({ body: paragraph('It is recommended that:') + paragraph('(a) the survey be noted') + paragraph('(b) the homes be thanked') + paragraph('Homes were visited.') })).toEqual(['That the survey be noted.', 'That the homes be thanked.']);
  expect(ofWord({ body: paragraph('Homes were visited.') + paragraph('The recommendations of last year were carried out.') })).toEqual([]);
});

test('what Word hides or a reviewer struck out is not offered', () => {
  expect(ofWord({ styles, body: `${head('Recommendation')}<w:p>${run('That the survey be noted')}${run(' and kept secret', '<w:vanish/>')}<w:del w:id="1" w:author="A" w:date="2026-01-02T00:00:00Z"><w:r><w:delText> and burnt</w:delText></w:r></w:del>${run('.')}</w:p>` })).toEqual(['That the survey be noted.']);
});

test('a PDF with words is read the same way, a line that its width cut joined again', async () => {
  const said = ['Kettles in residential homes', 'Homes were visited in the autumn by three members of the panel.', '2. Recommendations', '2.1 That the survey of kettles in residential homes, which officers made in the', 'autumn, be noted.', '2.2 That a further report be submitted in March.', '3. Background', '3.1 That nothing of this be taken.'];
  const bytes = pdfFile([said.map((text, at) => ({ text, x: 60, y: 760 - at * 24 - (at > 3 ? -10 : 0) }))]);
  const source = await readSource('report.pdf', bytes, nodePorts);
  expect(source.ok ? recommendationsOfSource(source.value, 'the Panel') : source.problem).toEqual(['That the survey of kettles in residential homes, which officers made in the autumn, be noted.', 'That a further report be submitted in March.']);
});

test('below a heading every numbered paragraph counts, whatever their words, and a list of dates goes on past the number of the next heading', () => {
  const said = (...texts: readonly string[]): readonly string[] => recommendationsOfText(texts.join('\n\n'), 'the Panel');
  const three = ['That a further report be brought in May.', 'That the strategy be adopted.', 'That Councillor Smith be appointed.'];
  expect(said('Recommendations', '1. A further report be brought in May.', '2. The strategy be adopted.', '3. Councillor Smith be appointed')).toEqual(three);
  expect(said('1. Recommendations', '1. A further report be brought in May', '2. The strategy be adopted', '3. Councillor Smith be appointed', '2. What comes next', '2.1 Nothing of this be taken.')).toEqual(three);
  expect(said('1. Recommendations', '1.1 Support for care leavers be increased.', '1.2 The strategy be adopted.', '2. Background', 'That it is late.')).toEqual(['That support for care leavers be increased.', 'That the strategy be adopted.']);
  expect(said('1. Recommendations', 'That the meetings be held on:', '1. Tuesday 3 July', '2. Tuesday 4 September', '2. Background', '2.1 That nothing of this be taken.')).toEqual(['That the meetings be held on:', '- Tuesday 3 July', '- Tuesday 4 September']);
  expect(said('1. Recommendations', '1.1 Members may know that homes differ.', '1.2 The strategy be adopted.')).toEqual([]);
});

test('only who decides is asked: what a summary says of others is not offered in the place of what the report recommends', () => {
  const report = ['The Minister has written. All councils are asked to provide places.', 'The Panel is recommended to note the report.'];
  expect(recommendationsOfText(report.join('\n\n'), 'the Panel')).toEqual(['That the Panel note the report.']);
  expect(recommendationsOfText('The Director is asked to find places.\n\nThe Minister wrote. The Panel is asked to reply.', 'the Panel')).toEqual([]);
});
