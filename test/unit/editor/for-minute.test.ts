// Who came for one minute only: what the person's dialog offers and stores.
import { describe, expect, it } from 'vitest';
import { chosenIn, forMinuteOf, optionsFor } from '../../../renderer/features/minutes/attendance/for-minute.ts';

const choices = [
  { value: 'm1', label: 'Minute 11 Placements', number: '11', title: 'Placements' },
  { value: 'm2', label: 'Minute 12 Health', number: '12', title: 'Health' },
];

describe('the minute that somebody came for', () => {
  it('is stored as a reference to the minute', () => {
    expect(forMinuteOf(choices, 'm2', null)).toEqual({ minuteId: 'm2', number: '12', title: 'Health' });
    expect(forMinuteOf(choices, 'whole', { number: '12', title: 'Health' })).toBeNull();
  });

  it('is found again by its reference, whatever number it has now', () => {
    expect(chosenIn(choices, { minuteId: 'm2', number: '11', title: 'Placements' })).toBe('m2');
    expect(chosenIn(choices, { number: '12', title: 'Health' })).toBe('m2');
  });

  it('keeps the words of a record that is none of the minutes', () => {
    const recorded = { number: '12', title: 'Education' };
    expect(optionsFor(choices, recorded).map(({ label }) => label)).toContain('Minute 12 Education, as recorded');
    expect(forMinuteOf(choices, chosenIn(choices, recorded), recorded)).toEqual(recorded);
  });
});
