import { expect, it } from 'vitest';
import { differencesOf } from '../../../renderer/features/reading/reader/approximate-words.ts';
import { readingView } from '../../../shared/ooxml/reading-view.ts';
import { paragraph, readParts, run } from '../ooxml/word-file.ts';

const readOf = (body: string, footnotes?: string) => {
  const { paragraphs, notes } = readParts({ body, ...(footnotes === undefined ? {} : { footnotes }) });
  return { blocks: readingView(paragraphs), notes };
};

it('says nothing of a Word file that is shown as it is printed', () => {
  expect(differencesOf(readOf(`${paragraph('Homes')}<w:tbl><w:tr><w:tc>${paragraph('Nine')}</w:tc></w:tr></w:tbl>`))).toEqual([]);
});

it('says what is shown otherwise than it is printed, and nothing of what never printed', () => {
  const box = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${paragraph('Beside')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
  const noted = `<w:p>${run('Nine')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>`;
  const { blocks, notes } = readOf(`${noted}${box}`, `<w:footnote w:id="2">${paragraph('Of ten')}</w:footnote>`);
  const drawn = [{ kind: 'Chart', words: 'Homes: 9' }, { kind: 'Chart', words: '' }] as const;
  expect(differencesOf({ blocks: blocks.map((block, at) => (at === 0 ? { ...block, drawn } : block)), notes })).toEqual([
    '2 charts are told in words.', '1 text box is read after the paragraph beside which it stands.', '1 footnote is listed after the text.',
  ]);
});
