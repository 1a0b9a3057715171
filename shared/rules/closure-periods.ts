// Days off the calendar as an officer thinks of them: "Christmas closure, 24 December to 1 January" is one thing, not nine.
import { addDays } from '../model/dates.ts';
import type { Closure } from '../model/panel.ts';
import type { IsoDate } from '../model/record.ts';

export type ClosurePeriod = Pick<Closure, 'kind' | 'name'> & {
  readonly from: IsoDate;
  /** The last day; equal to `from` for a single one. */
  readonly to: IsoDate;
  readonly days: readonly Closure[];
};

/** Days of one kind and name that follow each other, as one period. @param days earliest first */
export const closurePeriods = (days: readonly Closure[]): ClosurePeriod[] => {
  const periods: ClosurePeriod[] = [];
  for (const day of days) {
    const at = periods.findLastIndex(({ kind, name, to }) => kind === day.kind && name === day.name && (to === day.date || addDays(to, 1) === day.date));
    const before = periods[at];
    if (before === undefined) periods.push({ kind: day.kind, name: day.name, from: day.date, to: day.date, days: [day] });
    else periods[at] = { ...before, to: day.date, days: [...before.days, day] };
  }
  return periods;
};
