import { expect, it } from 'vitest';
import { countWords, hitPlace } from '../../../renderer/features/search/search-words.ts';
import type { SearchAnswer, SearchHit } from '../../../shared/search/answer-query.ts';

const nothing: SearchAnswer = { hits: [], total: 0, isAtLeast: false, kinds: new Map(), takenFor: [] };

it('does not call nothing found what was not looked through to the end', () => {
  expect([countWords(nothing, 0, false), countWords(nothing, 0, true), countWords({ ...nothing, total: 3 }, 3, false)]).toEqual(['Nothing found so far', 'Nothing found', '3 found']);
});

it('says of a piece of a long paper about on which of its pages it begins', () => {
  const hit = (printed: SearchHit['page']['printed']) => hitPlace({ meeting: { panel: 'Panel', date: '2031-09-16' }, page: { printed } } as SearchHit);
  expect([hit({ first: 12, last: 19, label: '12 to 19', about: '14' }), hit({ first: 47, last: 47, label: '47' })]).toEqual(['Panel, Tuesday 16 September 2031, pages 12 to 19, about page 14', 'Panel, Tuesday 16 September 2031, page 47']);
});
