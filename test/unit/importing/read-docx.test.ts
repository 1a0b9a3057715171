import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocxSource } from '../../../shared/importing/read-docx.ts';
import type { SourceLine } from '../../../shared/importing/source-document.ts';
import { abstractList, level, list, listItem, paragraph, run, wordFile, type WordParts } from '../ooxml/word-file.ts';

const read = (bytes: Uint8Array): readonly SourceLine[] => {
  const source = readDocxSource('minutes.docx', 'ab', bytes);
  if (!source.ok) throw new Error(source.problem.what);
  return source.value.lines;
};
const lines = (parts: WordParts): readonly SourceLine[] => read(wordFile(parts));

describe('a Word file as lines', () => {
  it('is one line a paragraph, numbered by paragraph, empty ones counted and left out', () => {
    expect(lines({ body: paragraph('AGENDA') + paragraph('') + paragraph('Apologies') }).map(({ line, text, startsParagraph, wholeParagraph, page }) => ({ line, text, startsParagraph, wholeParagraph, page }))).toEqual([
      { line: 1, text: 'AGENDA', startsParagraph: true, wholeParagraph: true, page: null },
      { line: 3, text: 'Apologies', startsParagraph: true, wholeParagraph: true, page: null },
    ]);
  });

  it('gives a line broken by hand as a further line of the same paragraph, without a second marker', () => {
    const body = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('Harbour Wall', '<w:b/>')}<w:r><w:br/><w:t>Head of Works, to present</w:t></w:r></w:p>`;
    const found = lines({ body, numbering: abstractList(1, level(0, 'decimal', '%1.')) + list(1, 1) });
    expect(found.map(({ line, text, startsParagraph, list: shown, bold }) => [line, text, startsParagraph, shown?.marker, bold])).toEqual([
      [1, 'Harbour Wall', true, '1.', true], [1, 'Head of Works, to present', false, undefined, false],
    ]);
  });

  it('keeps the marker apart from the text, and makes hard spaces plain', () => {
    const [item] = lines({ body: listItem('Minutes of\u00A09th July', 1), numbering: abstractList(1, level(0, 'lowerLetter', '(%1)')) + list(1, 1) });
    expect(item).toMatchObject({ text: 'Minutes of 9th July', list: { marker: '(a)', level: 0, bullet: false } });
  });

  it('says which file a problem is about', () => {
    const source = readDocxSource('minutes.docx', 'ab', wordFile({ body: paragraph('x') }).slice(0, 200));
    expect(source.ok ? '' : source.problem.what).toBe('"minutes.docx" breaks off in the middle: its end is missing.');
  });

  it('passes on what was left out', () => {
    const source = readDocxSource('minutes.docx', 'ab', wordFile({ body: `<w:p>${run('x')}<w:ins>${run('y')}</w:ins></w:p>` }));
    expect(source.ok && source.value.notes).toEqual([{ code: 'tracked-changes-accepted', message: 'The document has 1 tracked change: the text was read as if all were accepted.' }]);
  });

  it('reads a paper made by another program: headings, numbered items, bullets', () => {
    const found = read(new Uint8Array(readFileSync(path.join(import.meta.dirname, '../../fixtures/readers/harbour.docx'))));
    expect(found.filter(({ headingLevel }) => headingLevel !== null).map(({ text }) => text)).toEqual(['HARBOUR PANEL', 'AGENDA', 'HARBOUR PANEL']);
    expect(found.filter(({ list: shown }) => shown !== null).map(({ list: shown }) => shown?.marker)).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '•', '•']);
  });
});
