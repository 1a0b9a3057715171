// What stands before the notes of a pack, so that LibreOffice shows all of them.
import { expect, it } from 'vitest';
import { xml } from '../../../shared/ooxml/xml-edit.ts';
import { notesBeforeAll, withSpaceBehindMark } from '../../../shared/ooxml/merge/notes-book.ts';

it('a note that nothing refers to stands before several and not before one, which LibreOffice would show without its words', () => {
  expect([notesBeforeAll('footnote', 1).length, notesBeforeAll('footnote', 2).map(({ attributes }) => attributes.get('w:id'))]).toEqual([0, ['3']]);
});

it('a space follows the written mark of a note behind which nothing shows at the end of a pack, and no other words', () => {
  const mark = xml('w:r', {}, [xml('w:rPr'), xml('w:footnoteReference', { 'w:id': '1', 'w:customMarkFollows': '1' }), xml('w:sym', { 'w:char': '0031' })]);
  const words = xml('w:r', {}, [xml('w:t', {}, ['words'])]);
  const sign = xml('w:r', {}, [xml('w:sym', { 'w:char': 'F0FC' })]);
  const name = xml('w:bookmarkStart', { 'w:name': 'end' });
  const end = xml('w:r', {}, [xml('w:fldChar', { 'w:fldCharType': 'end' })]);
  const grown = (children: Parameters<typeof xml>[2]): number => withSpaceBehindMark(xml('w:p', {}, children)).children.length - (children?.length ?? 0);
  expect([[words, mark, name], [xml('w:hyperlink', {}, [words, mark]), end], [mark, words], [sign], [words], []].map(grown)).toEqual([1, 1, 0, 0, 0, 0]);
});
