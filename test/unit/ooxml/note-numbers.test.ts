// Numbers of notes as their own file counts them (17.11.11, 17.11.4).
import { expect, test } from 'vitest';
import { noteNumbers, sectionNotes } from '../../../shared/ooxml/merge/note-numbers.ts';
import { xml, value } from '../../../shared/ooxml/xml-edit.ts';

const wordNames = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const sectionsOf = (body: string) => {
  const read = sectionNotes(new TextEncoder().encode(`<w:document xmlns:w="${wordNames}"><w:body>${body}</w:body></w:document>`), 'word/document.xml');
  if (!read.ok) throw new Error(read.problem.what);
  return read.value;
};
const none = { footnote: [], endnote: [] };

test('notes run on through the sections of a file, footnotes in figures and endnotes in small roman ones', () => {
  const numbers = noteNumbers(none, []);
  expect([numbers.next('footnote'), numbers.next('footnote'), numbers.next('endnote'), numbers.next('endnote')]).toEqual(['1', '2', 'i', 'ii']);
  numbers.sectionEnded();
  expect([numbers.next('footnote'), numbers.next('endnote')]).toEqual(['3', 'iii']);
});

test('a section counts its own way from its first note: its form, its start, and anew where it says so; what it was before a reviewed change does not count', () => {
  const sections = sectionsOf(`<w:p><w:pPr><w:sectPr><w:footnotePr><w:numFmt w:val="upperLetter"/></w:footnotePr>
    <w:sectPrChange w:id="1"><w:sectPr><w:footnotePr><w:numFmt w:val="upperRoman"/></w:footnotePr></w:sectPr></w:sectPrChange></w:sectPr></w:pPr></w:p>
    <w:sectPr><w:footnotePr><w:numStart w:val="4"/><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>`);
  const numbers = noteNumbers(none, sections);
  expect([numbers.next('footnote'), numbers.next('footnote'), numbers.next('endnote')]).toEqual(['A', 'B', 'i']);
  numbers.sectionEnded();
  expect([numbers.next('footnote'), numbers.next('footnote'), numbers.next('endnote')]).toEqual(['4', '5', 'ii']);
});

test('signs follow each other and are doubled; counting by the page, or in a script that is not written here, is the reader\'s', () => {
  const signs = noteNumbers({ footnote: [value('w:numFmt', 'chicago')], endnote: [] }, []);
  expect([1, 2, 3, 4, 5].map(() => signs.next('footnote'))).toEqual(['*', '†', '‡', '§', '**']);
  const byPage = noteNumbers({ footnote: [value('w:numRestart', 'eachPage')], endnote: [value('w:numFmt', 'hebrew1')] }, []);
  expect([byPage.next('footnote'), byPage.next('endnote'), byPage.automatic('footnote'), byPage.automatic('endnote')]).toEqual([null, null, true, true]);
});

test('a start that is no number counts from 1', () => {
  expect(noteNumbers({ footnote: [xml('w:numStart', { 'w:val': '9e99' })], endnote: [] }, []).next('footnote')).toBe('1');
});
