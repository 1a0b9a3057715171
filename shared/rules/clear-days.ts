// Five clear days: how long before a meeting its notice, agenda and open reports must be public
// (LGA 1972 s100A(6), s100B(3), SI 2002/715; standing orders; DOMAIN T1).
import { addDays, dayOfWeek } from '../model/dates.ts';
import type { Closure, Panel } from '../model/panel.ts';
import type { IsoDate } from '../model/record.ts';
import { bankHolidayOn, holidayItself } from './bank-holidays.ts';

/** Why a day doesn't count: Sundays and bank holidays by law, Saturdays and closures of the council by standing orders. */
export type SkipReason = 'sunday' | 'bank-holiday' | 'saturday' | 'council-closure';

export type DayInCount = {
  readonly date: IsoDate;
  /** Null: the day counts. */
  readonly skipped: SkipReason | null;
  /** "Summer bank holiday", "Christmas closure"; empty for others. */
  readonly name: string;
};

export type Count = {
  /** The last day to publish: the working day before the earliest counted one. */
  readonly deadline: IsoDate;
  /** The counted days, the one nearest the meeting first. */
  readonly counted: readonly IsoDate[];
  /** Every day from the one before the meeting back to the deadline, which is the last; for the count day by day. */
  readonly days: readonly DayInCount[];
};

export type ClearDays = Count & {
  /** By law alone; `deadline`, `counted` and `days` are by the strictest, standing orders included. */
  readonly statutory: Count;
  /** A bank holiday in the count comes from the rules, not from a published list: check it. */
  readonly provisional: boolean;
};

export type ClearDaysQuestion = {
  readonly meeting: IsoDate;
  /** Closures of the council, extra bank holidays, bank holidays that are none. */
  readonly closures: readonly Pick<Closure, 'date' | 'name' | 'kind'>[];
  /** Standing orders: whether Saturdays count; usually not. */
  readonly saturdaysCount: boolean;
  /** Default five. */
  readonly days?: number;
};

type Calendar = Pick<ClearDaysQuestion, 'closures' | 'saturdaysCount'> & { readonly byLawAlone: boolean };

const dayInCount = (date: IsoDate, calendar: Calendar): DayInCount => {
  const own = calendar.closures.filter((closure) => closure.date === date);
  const skip = (skipped: SkipReason, name = ''): DayInCount => ({ date, skipped, name });
  if (dayOfWeek(date) === 7) return skip('sunday');
  const extra = own.find((closure) => closure.kind === 'bank-holiday');
  if (extra !== undefined) return skip('bank-holiday', extra.name);
  const isNone = own.some((closure) => closure.kind === 'not-a-bank-holiday');
  // The earlier deadline is the safe one: a Saturday that is Christmas Day counts for nobody.
  const holiday = isNone ? null : (bankHolidayOn(date)?.name ?? holidayItself(date));
  if (holiday !== null) return skip('bank-holiday', holiday);
  if (calendar.byLawAlone) return { date, skipped: null, name: '' };
  const closed = own.find((closure) => closure.kind === 'council-closure');
  if (closed !== undefined) return skip('council-closure', closed.name);
  if (dayOfWeek(date) === 6 && !calendar.saturdaysCount) return skip('saturday');
  return { date, skipped: null, name: '' };
};

/** Walks back from the meeting until the wanted days are counted and one more working day is found, the deadline. */
const countBack = (meeting: IsoDate, wanted: number, calendar: Calendar): Count => {
  const days: DayInCount[] = [];
  const working: IsoDate[] = [];
  for (let date = addDays(meeting, -1); working.length <= wanted; date = addDays(date, -1)) {
    const entry = dayInCount(date, calendar);
    days.push(entry);
    if (entry.skipped === null) working.push(date);
  }
  return { deadline: working.at(-1) ?? meeting, counted: working.slice(0, -1), days };
};

/**
 * The last day on which the papers of a meeting can be published, with the count day by day.
 * The day of publication and the day of the meeting don't count.
 */
export const clearDays = ({ meeting, closures, saturdaysCount, days = 5 }: ClearDaysQuestion): ClearDays => {
  const strict = countBack(meeting, days, { closures, saturdaysCount, byLawAlone: false });
  const statutory = countBack(meeting, days, { closures, saturdaysCount, byLawAlone: true });
  return { ...strict, statutory, provisional: strict.days.some(({ date }) => bankHolidayOn(date)?.provisional ?? false) };
};

export type Timeliness = 'in-time' | 'late-by-standing-orders' | 'late';

const clearDaysBetween = (published: IsoDate, count: Count): number => count.counted.filter((date) => date > published).length;

/**
 * Whether papers published on a day leave the clear days: `late` is against the law, `late-by-standing-orders` is lawful
 * but against the council's own rules.
 */
export const timeliness = (published: IsoDate, count: ClearDays): Timeliness => {
  if (clearDaysBetween(published, count.statutory) < count.statutory.counted.length) return 'late';
  return clearDaysBetween(published, count) < count.counted.length ? 'late-by-standing-orders' : 'in-time';
};

/** The count that applies to a panel's agenda; null for an informal panel, which has no deadline (DOMAIN T2). */
export const agendaDeadline = (law: Panel['law'], question: ClearDaysQuestion): ClearDays | null =>
  law === 'informal' ? null : clearDays(question);
