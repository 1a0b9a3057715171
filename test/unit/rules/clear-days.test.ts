// Five clear days (DOMAIN T1): the table of known cases, both counts, and 1,200 dates against a slow count with a calendar and bank holidays of its own.
import { describe, expect, it } from 'vitest';
import { agendaDeadline, clearDays, timeliness } from '../../../shared/rules/clear-days.ts';

const plain = { closures: [], saturdaysCount: false } as const;
const closed = (dates: readonly string[]) => dates.map((date) => ({ date, name: 'Christmas closure', kind: 'council-closure' as const }));

describe('the publication deadline', () => {
  it.each([
    ['2018-07-09', ['2018-07-06', '2018-07-05', '2018-07-04', '2018-07-03', '2018-07-02'], '2018-06-29'],
    ['2018-08-28', ['2018-08-24', '2018-08-23', '2018-08-22', '2018-08-21', '2018-08-20'], '2018-08-17'],
    ['2020-05-12', ['2020-05-11', '2020-05-07', '2020-05-06', '2020-05-05', '2020-05-04'], '2020-05-01'],
  ])('of a meeting on %s counts the right days', (meeting, counted, deadline) => {
    const count = clearDays({ meeting, ...plain });
    expect(count.counted).toEqual(counted);
    expect(count.deadline).toBe(deadline);
    expect(count.provisional).toBe(false);
  });

  it('skips the days on which the council is closed', () => {
    const closures = closed(['2018-12-24', '2018-12-27', '2018-12-28', '2018-12-31']);
    const count = clearDays({ meeting: '2019-01-08', closures, saturdaysCount: false });
    expect(count.counted).toEqual(['2019-01-07', '2019-01-04', '2019-01-03', '2019-01-02', '2018-12-21']);
    expect(count.deadline).toBe('2018-12-20');
  });

  it('says of each day why it was skipped', () => {
    const { days } = clearDays({ meeting: '2018-08-28', ...plain });
    expect(days.slice(0, 4)).toEqual([
      { date: '2018-08-27', skipped: 'bank-holiday', name: 'Summer bank holiday' },
      { date: '2018-08-26', skipped: 'sunday', name: '' },
      { date: '2018-08-25', skipped: 'saturday', name: '' },
      { date: '2018-08-24', skipped: null, name: '' },
    ]);
    expect(days.at(-1)).toEqual({ date: '2018-08-17', skipped: null, name: '' });
  });

  it('by law alone counts Saturdays and closure days', () => {
    const count = clearDays({ meeting: '2018-08-28', closures: [{ date: '2018-08-23', name: 'Training', kind: 'council-closure' }], saturdaysCount: false });
    expect(count.statutory.counted).toEqual(['2018-08-25', '2018-08-24', '2018-08-23', '2018-08-22', '2018-08-21']);
    expect(count.statutory.deadline).toBe('2018-08-20');
    expect(count.deadline).toBe('2018-08-16');
  });

  it.each([
    ['2028-01-04', '2027-12-25', 'Christmas Day', '2027-12-22'], ['2027-01-05', '2026-12-26', 'Boxing Day', '2026-12-24'], ['2022-01-10', '2022-01-01', 'New Year\'s Day', '2021-12-31'],
  ])('of a meeting on %s counts no %s by law, although it is a Saturday', (meeting, date, name, deadline) => {
    const { statutory } = clearDays({ meeting, closures: [], saturdaysCount: true });
    expect(statutory.deadline).toBe(deadline);
    expect(statutory.counted).not.toContain(date);
    expect(statutory.days).toContainEqual({ date, skipped: 'bank-holiday', name });
  });

  it('tells what is against the law from what is against standing orders', () => {
    const count = clearDays({ meeting: '2018-08-28', ...plain });
    expect(timeliness('2018-08-17', count)).toBe('in-time');
    expect(timeliness('2018-08-20', count)).toBe('late-by-standing-orders');
    expect(timeliness('2018-08-21', count)).toBe('late');
  });

  it('leaves five clear days when published on a weekend before them', () => {
    expect(timeliness('2018-07-01', clearDays({ meeting: '2018-07-09', ...plain }))).toBe('in-time');
  });

  it('follows what the officer knows better about bank holidays', () => {
    const closures = [
      { date: '2018-08-27', name: '', kind: 'not-a-bank-holiday' as const },
      { date: '2018-08-24', name: 'Royal occasion', kind: 'bank-holiday' as const },
    ];
    const count = clearDays({ meeting: '2018-08-28', closures, saturdaysCount: false });
    expect(count.counted).toEqual(['2018-08-27', '2018-08-23', '2018-08-22', '2018-08-21', '2018-08-20']);
    expect(count.statutory.counted).not.toContain('2018-08-24');
  });

  it('is marked when it rests on a bank holiday that is only computed', () => {
    expect(clearDays({ meeting: '2031-08-27', ...plain }).provisional).toBe(true);
    expect(clearDays({ meeting: '2031-07-16', ...plain }).provisional).toBe(false);
  });

  it('does not exist for an informal panel', () => {
    expect(agendaDeadline('informal', { meeting: '2018-07-09', ...plain })).toBeNull();
    expect(agendaDeadline('committee', { meeting: '2018-07-09', ...plain })?.deadline).toBe('2018-06-29');
  });
});

/**
 * Bank holidays of England and Wales 2012 to 2028 once more, written down apart from the table that the count uses and in another form: days of the year's months,
 * so that a slip in either shows.
 */
const holidays: ReadonlySet<string> = new Set(`
  2012 Jan 2, Apr 6 9, May 7, Jun 4 5, Aug 27, Dec 25 26; 2013 Jan 1, Mar 29, Apr 1, May 6 27, Aug 26, Dec 25 26; 2014 Jan 1, Apr 18 21, May 5 26, Aug 25, Dec 25 26;
  2015 Jan 1, Apr 3 6, May 4 25, Aug 31, Dec 25 28; 2016 Jan 1, Mar 25 28, May 2 30, Aug 29, Dec 26 27; 2017 Jan 2, Apr 14 17, May 1 29, Aug 28, Dec 25 26;
  2018 Jan 1, Mar 30, Apr 2, May 7 28, Aug 27, Dec 25 26; 2019 Jan 1, Apr 19 22, May 6 27, Aug 26, Dec 25 26; 2020 Jan 1, Apr 10 13, May 8 25, Aug 31, Dec 25 28;
  2021 Jan 1, Apr 2 5, May 3 31, Aug 30, Dec 27 28; 2022 Jan 3, Apr 15 18, May 2, Jun 2 3, Aug 29, Sep 19, Dec 26 27; 2023 Jan 2, Apr 7 10, May 1 8 29, Aug 28, Dec 25 26;
  2024 Jan 1, Mar 29, Apr 1, May 6 27, Aug 26, Dec 25 26; 2025 Jan 1, Apr 18 21, May 5 26, Aug 25, Dec 25 26; 2026 Jan 1, Apr 3 6, May 4 25, Aug 31, Dec 25 28;
  2027 Jan 1, Mar 26 29, May 3 31, Aug 30, Dec 27 28; 2028 Jan 3, Apr 14 17, May 1 29, Aug 28, Dec 25 26`.split(';').flatMap((line) => {
  const [, year = '', months = ''] = /^\s*(\d{4}) (.*)$/s.exec(line) ?? [];
  return months.split(',').flatMap((part) => { const [month = '', ...days] = part.trim().split(' '); return days.map((day) => new Date(`${day} ${month} ${year} UTC`).toISOString().slice(0, 10)); });
}));

/** Its own calendar: milliseconds since 1970, of which 1 January was a Thursday. */
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const dateOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** As slow and plain as can be: five working days strictly between publication and meeting, found by trying each day. Nothing of the code that it checks. */
const slowDeadline = (meeting: string, closures: readonly string[], saturdays: boolean): string => {
  const isWorking = (number: number): boolean => {
    const [date, weekday] = [dateOf(number), (number + 4) % 7];
    return weekday !== 0 && (saturdays || weekday !== 6) && !closures.includes(date) && !holidays.has(date) && !['12-25', '12-26', '01-01'].includes(date.slice(5));
  };
  const end = dayNumber(meeting);
  const between = (from: number): number => Array.from({ length: end - from - 1 }, (_, index) => from + 1 + index).filter(isWorking).length;
  let latest = end - 1;
  while (between(latest) < 5 || !isWorking(latest)) latest -= 1;
  return dateOf(latest);
};

describe('the count', () => {
  let seed = 20_120_103;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const agrees = (meeting: string, saturdaysCount: boolean): void => {
    const closures = Array.from({ length: random(4) }, () => dateOf(dayNumber(meeting) - 1 - random(14)));
    const count = clearDays({ meeting, closures: closed(closures), saturdaysCount });
    expect([meeting, closures, count.deadline]).toEqual([meeting, closures, slowDeadline(meeting, closures, saturdaysCount)]);
    expect([meeting, count.statutory.deadline]).toEqual([meeting, slowDeadline(meeting, [], true)]);
    expect(count.counted).toHaveLength(5);
  };

  it('agrees with a slow count on 300 dates over 17 years, with closures and both ways of taking Saturdays', () => {
    for (let trial = 0; trial < 300; trial += 1) agrees(dateOf(dayNumber('2012-01-20') + random(6_180)), trial % 2 === 0);
  });

  it('agrees with it on the days behind each bank holiday of 17 years, where a mistake would be', () => {
    const dates = [...holidays].filter((date) => date > '2012-01-10').flatMap((date) => [1, 2, 3, 4, 6, 8, 10].map((days) => dateOf(dayNumber(date) + days))).filter((date) => date < '2029-01-01');
    expect(dates.length).toBeGreaterThan(900);
    for (const [index, date] of dates.entries()) agrees(date, index % 3 === 0);
  });
});
