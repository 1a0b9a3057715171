import { expect, it } from 'vitest';
import { changeWords, publicationWords } from '../../../renderer/features/publish/publications/publication-words.ts';
import type { PublishedChange } from '../../../shared/model/publication.ts';

it('a change is told with what it is about, so that an officer sees that it is the right paper', () => {
  const said = (what: PublishedChange['what'], item: string, title: string): string => changeWords({ what, itemId: 'i', paperId: null, text: '' }, item, title);
  expect(said('paper-added', '7', 'Late figures')).toBe('Item 7: a paper is added: “Late figures”.');
  expect(said('item-withdrawn', '7A', 'Flood')).toBe('Item 7A is withdrawn: “Flood”.');
  expect(said('paper-replaced', '8', '')).toBe('Item 8: a paper is replaced.');
  expect(said('correction', '', '')).toBe('The front sheet is corrected.');
  const was = (what: PublishedChange['what'], text: string): string => changeWords({ what, itemId: null, paperId: null, text }, '', '');
  expect([was('date', '2031-09-16'), was('time', '17:00'), was('venue', 'Mill Hall'), was('time', '')]).toEqual([
    'The meeting is no longer on Tuesday 16 September 2031.', 'The meeting is no longer at 17:00.', 'The venue is no longer Mill Hall.', 'The meeting has a time now.',
  ]);
});

it('an agenda that goes out again after it was withdrawn is called that, not amended', () => {
  expect(publicationWords({ kind: 'amended', changes: [] })).toBe('Published again');
  expect(publicationWords({ kind: 'amended', changes: [{ what: 'venue', itemId: null, paperId: null, text: '' }] })).toBe('Amended');
});
