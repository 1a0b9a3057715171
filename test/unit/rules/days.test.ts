// Only days that are in the calendar are dates, in whatever comes from outside.
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../shared/model/dates.ts';
import { isDay, isoDateSchema } from '../../../shared/model/record.ts';

describe('a day of the calendar', () => {
  it.each(['2031-02-28', '2032-02-29', '2000-02-29', '2031-12-31', '2031-04-30'])('%s is one', (text) => { expect(isDay(text)).toBe(true); });
  it.each(['2031-02-29', '2031-02-31', '1900-02-29', '2031-04-31', '2031-00-10', '2031-13-01', '2031-01-00', '2031-1-1', ' 2031-01-01', '2031-01-01T00:00', ''])('“%s” is none', (text) => {
    expect(isDay(text)).toBe(false);
    expect(isoDateSchema.safeParse(text).success).toBe(false);
  });

  it('is what the calendar itself says, at the ends of every month of four centuries', () => {
    const wrong: string[] = [];
    for (let year = 1900; year < 2300; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (const day of [1, 28, 29, 30, 31]) {
          const text = `${year}-${String(month).padStart(2, '0')}-${day === 1 ? '01' : day}`;
          if (isDay(text) !== (isoDate(year, month, day) !== null)) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
