// Five clear days (DOMAIN T1): the table of known cases, both counts, and 300 dates against a slow independent count.
import { describe, expect, it } from 'vitest';
import { addDays, dayOfWeek } from '../../../shared/model/dates.ts';
import { bankHolidaysOf } from '../../../shared/rules/bank-holidays.ts';
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

/** As slow and plain as can be: five working days strictly between publication and meeting, found by trying each day. */
const slowDeadline = (meeting: string, closures: readonly string[], saturdays: boolean): string => {
  const isWorking = (date: string): boolean =>
    dayOfWeek(date) !== 7 &&
    (saturdays || dayOfWeek(date) !== 6) &&
    !closures.includes(date) &&
    !['12-25', '12-26', '01-01'].includes(date.slice(5)) &&
    !bankHolidaysOf(Number(date.slice(0, 4))).some((holiday) => holiday.date === date);
  const between = (from: string): number => {
    let working = 0;
    for (let date = addDays(from, 1); date < meeting; date = addDays(date, 1)) if (isWorking(date)) working += 1;
    return working;
  };
  let latest = addDays(meeting, -1);
  while (between(latest) < 5 || !isWorking(latest)) latest = addDays(latest, -1);
  return latest;
};

describe('the count', () => {
  it('agrees with a slow count on 300 dates over 17 years, with closures and both ways of taking Saturdays', () => {
    let seed = 20_120_103;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    for (let trial = 0; trial < 300; trial += 1) {
      const meeting = addDays('2012-01-20', random(6_180));
      const closures = Array.from({ length: random(4) }, () => addDays(meeting, -1 - random(14)));
      const saturdaysCount = trial % 2 === 0;
      const count = clearDays({ meeting, closures: closed(closures), saturdaysCount });
      expect([meeting, count.deadline]).toEqual([meeting, slowDeadline(meeting, closures, saturdaysCount)]);
      expect([meeting, count.statutory.deadline]).toEqual([meeting, slowDeadline(meeting, [], true)]);
      expect(count.counted).toHaveLength(5);
    }
  });
});
