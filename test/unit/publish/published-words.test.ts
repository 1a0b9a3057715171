// What is said of files that were not saved when an agenda went out.
import { expect, it } from 'vitest';
import { publishedWords } from '../../../renderer/features/publish/published-words.ts';

it('a file whose save dialog was cancelled is told, with the way to it', () => {
  expect(publishedWords(3, 3)).toBeNull();
  expect(publishedWords(0, 3)).toContain('no file is saved yet: save them under “Published before”');
  expect(publishedWords(2, 3)).toContain('1 of 3 files is not saved');
  expect(publishedWords(null, 3)).toContain('not all files are saved');
  expect(publishedWords(1, 5, 'Supplement: published')).toBe('Supplement: published, but 4 of 5 files are not saved: save them under “Published before”.');
});
