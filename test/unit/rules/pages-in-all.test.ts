import { expect, it } from 'vitest';
import { pagesInAll } from '../../../shared/rules/page-labels.ts';

it('counts numbers up to the last, those that a withdrawn paper leaves unused too, and pages with letters beside them', () => {
  expect(pagesInAll([])).toBe(0);
  expect(pagesInAll([{ start: 1, end: 3 }, { start: 7, end: 33 }])).toBe(33);
  expect(pagesInAll([{ start: 1, end: 33 }, { start: 1, end: 1, after: 33 }, { start: 2, end: 4, after: 33 }])).toBe(37);
  expect(pagesInAll([{ start: 1, end: 2, after: 5 }])).toBe(7);
});
