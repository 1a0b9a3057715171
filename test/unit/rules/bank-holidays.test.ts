// Bank holidays (DOMAIN T2): the table against the rules, and the days that no rule gives.
import { describe, expect, it } from 'vitest';
import { dayOfWeek } from '../../../shared/model/dates.ts';
import { bankHolidayOn, bankHolidaysOf, holidaysByRule, publishedFrom, publishedUntil } from '../../../shared/rules/bank-holidays.ts';
import { publishedYears } from '../../../shared/rules/bank-holiday-table.ts';

describe('the table of bank holidays', () => {
  it('has every year from 2012 to 2028, each with its eight usual days', () => {
    expect(publishedYears.map(([year]) => year)).toEqual(Array.from({ length: 17 }, (_, index) => 2012 + index));
    for (const [, ...days] of publishedYears) expect(days).toHaveLength(8);
  });

  it('differs from the rules only where a day was moved by proclamation', () => {
    const moved = publishedYears.flatMap(([year, ...days]) => {
      const rules = holidaysByRule(year);
      return days.flatMap((day, index) => (rules[index] === `${year}-${day}` ? [] : [`${rules[index] ?? ''} to ${year}-${day}`]));
    });
    expect(moved).toEqual(['2012-05-28 to 2012-06-04', '2020-05-04 to 2020-05-08', '2022-05-30 to 2022-06-02']);
  });

  it.each(['2012-06-04', '2012-06-05', '2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08', '2015-12-28', '2016-12-27', '2021-12-28', '2026-12-28', '2027-12-27'])(
    'knows %s', (date) => {
      expect(bankHolidayOn(date)).toMatchObject({ date, provisional: false });
    },
  );

  it.each(['2012-05-28', '2020-05-04', '2022-05-30', '2023-05-05', '2026-12-26', '2027-12-25', '2022-01-01'])('has no holiday on %s', (date) => {
    expect(bankHolidayOn(date)).toBeNull();
  });

  it('never has a holiday at the weekend or two on one day', () => {
    for (let year = publishedFrom; year <= publishedUntil + 40; year += 1) {
      const dates = bankHolidaysOf(year).map((holiday) => holiday.date);
      expect(new Set(dates).size).toBe(dates.length);
      expect(dates.filter((date) => dayOfWeek(date) >= 6)).toEqual([]);
    }
  });
});

describe('years after the table', () => {
  it('are computed and marked provisional', () => {
    expect(bankHolidaysOf(2029).map(({ date }) => date)).toEqual([
      '2029-01-01', '2029-03-30', '2029-04-02', '2029-05-07', '2029-05-28', '2029-08-27', '2029-12-25', '2029-12-26',
    ]);
    expect(bankHolidaysOf(2029).every((holiday) => holiday.provisional)).toBe(true);
  });

  it.each([[2030, '2030-04-22'], [2035, '2035-03-26'], [2038, '2038-04-26']])('have Easter Monday of %i right', (year, date) => {
    expect(bankHolidayOn(date)?.name).toBe('Easter Monday');
    expect(bankHolidaysOf(year)).toHaveLength(8);
  });

  it('name substitute days', () => {
    expect(bankHolidayOn('2033-12-27')).toMatchObject({ name: 'Christmas Day (substitute day)' });
    expect(bankHolidayOn('2033-12-26')).toMatchObject({ name: 'Boxing Day' });
  });
});
