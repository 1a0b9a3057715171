// What stands before the notes of a pack, so that LibreOffice shows all of them.
import { expect, it } from 'vitest';
import { notesBeforeAll } from '../../../shared/ooxml/merge/notes-book.ts';

it('a note that nothing refers to stands before several and not before one, which LibreOffice would show without its words', () => {
  expect([notesBeforeAll('footnote', 1).length, notesBeforeAll('footnote', 2).map(({ attributes }) => attributes.get('w:id'))]).toEqual([0, ['3']]);
});
