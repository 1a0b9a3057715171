import { describe, expect, it } from 'vitest';
import { accessOfMinute } from '../../../shared/importing/proposal/access-of-minute.ts';

const lines = { first: 1, last: 1 };
const of = (title: string, ...texts: string[]) => accessOfMinute({ title, blocks: texts.map((text) => ({ type: 'paragraph', text, lines })) });

describe('an imported minute', () => {
  it.each([
    ['EXEMPT INFORMATION', 'That the public be excluded.'],
    ['Exempt items', 'That, under Section 100A(4), the press and public be excluded from the meeting for the following exempt item under paragraph 3.'],
  ])('that only excludes the public is public: %s', (title, text) => {
    expect(of(title, text).level).toBe('public');
  });

  it.each([
    ['EXEMPT INFORMATION', ['That the public be excluded.', 'The family asked for a review.']],
    ['Exempt item - school exclusions', ['The exclusion of a pupil from a public event was discussed.']],
    ['EXEMPT INFORMATION', []],
    ['A lease (exempt - paragraph 3)', ['That the lease be renewed.']],
  ])('that says more stays restricted: %s', (title, texts) => {
    expect(of(title, ...texts).level).toBe('exempt');
  });
});
