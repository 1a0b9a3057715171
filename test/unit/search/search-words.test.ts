import { expect, it } from 'vitest';
import { countWords } from '../../../renderer/features/search/search-words.ts';
import type { SearchAnswer } from '../../../shared/search/answer-query.ts';

const nothing: SearchAnswer = { hits: [], total: 0, isAtLeast: false, kinds: new Map(), takenFor: [] };

it('does not call nothing found what was not looked through to the end', () => {
  expect([countWords(nothing, 0, false), countWords(nothing, 0, true), countWords({ ...nothing, total: 3 }, 3, false)]).toEqual(['Nothing found so far', 'Nothing found', '3 found']);
});
