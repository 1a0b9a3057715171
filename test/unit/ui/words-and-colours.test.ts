import { describe, expect, it } from 'vitest';
import { accentPair, contrast, parseColour } from '../../../renderer/lib/colour-contrast.ts';
import { dayAndTimeInWords, distanceInWords, meetingInWords } from '../../../renderer/lib/dates-in-words.ts';
import { deadlineWords } from '../../../renderer/lib/deadline-words.ts';
import { clearDays } from '../../../shared/rules/clear-days.ts';

const rgb = (hex: string): readonly [number, number, number] => {
  const parsed = parseColour(hex);
  if (parsed === null) throw new Error(`${hex} is no colour`);
  return parsed;
};

describe('dates on the screens', () => {
  it('carry the day name and a 24-hour time', () => {
    expect(dayAndTimeInWords('2018-08-28', '17:00')).toBe('Tuesday 28 August 2018, 17:00');
    expect(meetingInWords({ date: null })).toBe('Date not set');
  });
  it('say how far off they are', () => {
    expect([0, 1, -1, 12, -3].map(distanceInWords)).toEqual(['today', 'tomorrow', 'yesterday', 'in 12 days', '3 days ago']);
  });
});

describe('the publication deadline in words', () => {
  const count = clearDays({ meeting: '2018-08-28', closures: [], saturdaysCount: false });
  it('is a fact with its rule', () => {
    expect(deadlineWords('2018-08-28', count, '2018-08-01').sentence).toBe('Publish by Friday 17 August: five clear days before Tuesday 28 August');
  });
  it('counts day by day from the meeting to the day of publication, with the reason for each day skipped', () => {
    const { days } = deadlineWords('2018-08-28', count, '2018-08-01');
    expect(days[0]).toEqual({ label: 'Tuesday 28 August', counted: null, reason: 'the meeting' });
    expect(days[1]?.reason).toMatch(/^bank holiday/);
    expect(days.filter((day) => day.counted !== null).map((day) => day.counted)).toEqual([1, 2, 3, 4, 5]);
    expect(days.at(-1)).toEqual({ label: 'Friday 17 August', counted: null, reason: 'publish by the end of this day' });
  });
  it('says "late by your standing orders" where only they are missed', () => {
    const closed = clearDays({ meeting: '2018-08-28', closures: [{ date: '2018-08-20', name: 'Closure', kind: 'council-closure' }], saturdaysCount: false });
    expect(deadlineWords('2018-08-28', closed, '2018-08-17').sentence).toMatch(/^Late by your standing orders/);
    expect(deadlineWords('2018-08-28', closed, '2018-08-24').sentence).toMatch(/^The last day to publish was/);
  });
});

describe("the council's own colour", () => {
  it('is kept when words in it can be read on paper', () => {
    expect(accentPair('#1d5b4f')).toMatchObject({ light: '#1d5b4f', adjusted: false });
  });
  it('is darkened for light screens and lightened for dark ones until the contrast is enough', () => {
    const pair = accentPair('#ffb000');
    expect(pair?.adjusted).toBe(true);
    expect(contrast(rgb(pair?.light ?? ''), rgb('#ffffff'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(rgb(accentPair('#101010')?.dark ?? ''), rgb('#1c2428'))).toBeGreaterThanOrEqual(4.5);
  });
  it('is refused when it is no colour', () => {
    expect(accentPair('green')).toBeNull();
  });
});
