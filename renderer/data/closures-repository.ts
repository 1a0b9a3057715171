// Days that are no working days: closures of the council, extra bank holidays, and bank holidays that are none (DOMAIN T1, T2).
import { addDays, daysBetween } from '../../shared/model/dates.ts';
import { newRecord } from '../../shared/model/ids.ts';
import type { Closure } from '../../shared/model/panel.ts';
import type { Id, IsoDate } from '../../shared/model/record.ts';
import { failed, ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { act } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { allLiveRows } from './live-rows.ts';
import { createRecord, deleteRecord } from './write-record.ts';

/** All such days, earliest first. */
export const listClosures = async (db: OrderpaperDatabase): Promise<Closure[]> =>
  (await allLiveRows(db.closures)).sort((a, b) => a.date.localeCompare(b.date));

/** No council is closed for longer; a slip in the year would be. */
const longestPeriod = 60;

export type NewClosures = Pick<Closure, 'name' | 'kind'> & {
  readonly from: IsoDate;
  /** The last day, itself included. */
  readonly to: IsoDate;
};

/** Adds every day of a period that is not there yet in this kind; `wrong-period` when it ends before it starts or is too long. */
export const addClosures = (context: DataContext, { from, to, name, kind }: NewClosures): Promise<Result<null>> =>
  act(context, { label: from === to ? 'Add a day to the calendar' : 'Add days to the calendar', undoIn: null }, async (work): Promise<Result<null>> => {
    const length = daysBetween(from, to) + 1;
    if (length < 1) return failed({ code: 'wrong-period', what: 'The last day is before the first one.', remedy: 'Correct one of them.' });
    if (length > longestPeriod) {
      return failed({ code: 'wrong-period', what: `That would be ${length} days at once.`, remedy: `Look at the years, or add at most ${longestPeriod} days at a time.` });
    }
    const known = (await listClosures(work.db)).filter((day) => day.kind === kind).map(({ date }) => date);
    const days = Array.from({ length }, (_, index) => addDays(from, index)).filter((date) => !known.includes(date));
    for (const date of days) await createRecord(work, 'closures', { ...newRecord(context.newId, context.now), date, name, kind });
    return ok(null);
  });

/** Takes days off the calendar. */
export const deleteClosures = (context: DataContext, ids: readonly Id[]): Promise<Result<null>> =>
  act(context, { label: ids.length === 1 ? 'Take a day off the calendar' : 'Take days off the calendar', undoIn: null }, async (work) => {
    for (const id of ids) await deleteRecord(work, 'closures', id);
    return ok(null);
  });
