// What is asked of a copy with a key that was given up, by the day it says it is from.
import { describe, expect, it } from 'vitest';
import { trustQuestion } from '../../../../renderer/features/reading/library/trust-words.ts';

const said = (madeOn: string): string => trustQuestion('Thornbury', { kind: 'given-up-key', since: '2031-09-09T23:30:00.000Z' }, { madeOn }).sentences[0] ?? '';

describe('a key that was given up', () => {
  it('is told with the day since when, in London', () => {
    expect(said('2031-09-08')).toContain('has known that since Wednesday 10 September 2031.');
    expect(said('2031-09-08')).toContain('Copies that are here already stay readable.');
  });

  it('should not be on a copy that was made later; an old date is no proof', () => {
    expect(said('2031-09-11')).toContain('made on Thursday 11 September 2031, after that: it should not have this key.');
    expect(said('2031-09-10')).toContain('whoever has the old key can write an old date.');
  });
});
