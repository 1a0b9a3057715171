// What is typed finds by words in any order, and a number that a row begins with comes first.
import { expect, it } from 'vitest';
import { findOptions } from '../../../renderer/ui/find-list.tsx';

const options = [
  { id: 'a', label: '24 Kettles', hint: 'Tuesday 8 December 2026' },
  { id: 'b', label: '12 Moorings', hint: 'Tuesday 13 October 2026' },
  { id: 'c', label: '2 Locks', hint: 'Tuesday 1 June 2027' },
];
const found = (typed: string): string => findOptions(options, typed).map(({ id }) => id).join('');

it('finds by number, day and title, in any order', () => {
  expect(found('')).toBe('abc');
  // "2" begins 24 too, and stands in each year; the minute of that number comes first.
  expect(found('2')).toBe('cab');
  expect(found('october moor')).toBe('b');
  expect(found('8 dec')).toBe('a');
  expect(found('teapots')).toBe('');
  // Every word has to be there, and a number from its beginning.
  expect(found('tuesday moor')).toBe('b');
  expect(found('6')).toBe('');
});
