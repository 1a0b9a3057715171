// Typing errors, counted against the plain table of distances.
import { describe, expect, it } from 'vitest';
import { createVocabulary, errorsBetween } from '../../../shared/search/close-words.ts';

/** Optimal string alignment over the whole table. */
const plainDistance = (a: string, b: string): number => {
  const table = Array.from({ length: a.length + 1 }, (_, row) => Array.from({ length: b.length + 1 }, (_none, column) => (row === 0 ? column : column === 0 ? row : 0)));
  const at = (row: number, column: number): number => table[row]?.[column] ?? 99;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? at(row - 2, column - 2) + 1 : 99;
      const line = table[row];
      if (line !== undefined) line[column] = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1), swapped);
    }
  }
  return at(a.length, b.length);
};

let seed = 7;
const next = (below: number): number => {
  seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const word = (): string => Array.from({ length: next(8) }, () => 'abc'.charAt(next(3))).join('');

describe('errors between words', () => {
  it('counts as the whole table does, up to the most', () => {
    for (let trial = 0; trial < 1_000; trial += 1) {
      const [a, b, most] = [word(), word(), 1 + next(2)];
      expect(Math.min(errorsBetween(a, b, most), most + 1), `${a} ${b} ${most}`).toBe(Math.min(plainDistance(a, b), most + 1));
    }
  });

  it('takes the nearest beginning of a word where it is unfinished', () => {
    for (let trial = 0; trial < 1_000; trial += 1) {
      const [a, b, most] = [word(), word(), 1 + next(2)];
      const nearest = Math.min(...Array.from({ length: b.length + 1 }, (_, length) => plainDistance(a, b.slice(0, length))));
      expect(Math.min(errorsBetween(a, b, most, true), most + 1), `${a} ${b} ${most}`).toBe(Math.min(nearest, most + 1));
    }
  });

  it('has no word any more that went with the last meeting that had it', () => {
    const vocabulary = createVocabulary();
    vocabulary.add(['marchbanks', 'foster']);
    vocabulary.add(['foster']);
    vocabulary.remove(['marchbanks', 'foster']);
    expect([vocabulary.closeTo('marchbankz', 2, false), vocabulary.closeTo('fosterr', 1, false)]).toEqual([[], [{ word: 'foster', errors: 1 }]]);
  });

  it('looks among words of another first letter only where none of the same is close', () => {
    const vocabulary = createVocabulary();
    vocabulary.add(['foster', 'roster', 'poster']);
    expect(vocabulary.closeTo('fostre', 1, false)).toEqual([{ word: 'foster', errors: 1 }]);
    expect(vocabulary.closeTo('zoster', 1, false).map((one) => one.word)).toEqual(['foster', 'poster', 'roster']);
  });
});
