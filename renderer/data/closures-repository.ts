// Days that are no working days: closures of the council, extra bank holidays, and bank holidays that are none (DOMAIN T1, T2).
import { newRecord } from '../../shared/model/ids.ts';
import type { Closure } from '../../shared/model/panel.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { act } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { allLiveRows } from './live-rows.ts';
import { createRecord, deleteRecord } from './write-record.ts';

/** All such days, earliest first. */
export const listClosures = async (db: OrderpaperDatabase): Promise<Closure[]> =>
  (await allLiveRows(db.closures)).sort((a, b) => a.date.localeCompare(b.date));

export const addClosure = (context: DataContext, input: Pick<Closure, 'date' | 'name' | 'kind'>): Promise<Result<Closure>> =>
  act(context, { label: 'Add a day to the calendar', undoIn: null }, async (work) => {
    const closure: Closure = { ...newRecord(context.newId, context.now), ...input };
    await createRecord(work, 'closures', closure);
    return ok(closure);
  });

export const deleteClosure = (context: DataContext, id: Id): Promise<Result<null>> =>
  act(context, { label: 'Take a day off the calendar', undoIn: null }, async (work) => {
    await deleteRecord(work, 'closures', id);
    return ok(null);
  });
