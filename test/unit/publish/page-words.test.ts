import { expect, it } from 'vitest';
import { pageWords } from '../../../renderer/lib/page-words.ts';

it('pages that an officer counted are told until the paper changes, and a count near a boundary as about so many, also where a count was taken back', () => {
  const made = { pages: 12, flagged: true, lacking: 1 };
  expect(pageWords({ countedPages: 9 })).toBe('9 pages');
  expect(pageWords({ countedPages: 9 }, { ...made, fixed: 9 })).toBe('9 pages');
  expect(pageWords({ countedPages: 9 }, { ...made, fixed: null })).toBe('about 12 pages without 1 picture that is missing');
  expect([pageWords({ countedPages: 9 }, { ...made, pages: null, fixed: null }), pageWords({ countedPages: 9 }, { ...made, pages: null, fixed: 9 })]).toEqual([null, '9 pages']);
  expect(pageWords({ countedPages: null }, made)).toBe('about 12 pages without 1 picture that is missing');
});
