// The clock at the first key of an item (DOMAIN M6, UX details 3). Noted once, and no step of the officer's own: undo passes over it.
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { openMinutes } from '../locks.ts';
import { changeRecord, findRecord } from '../write-record.ts';

/** @param time "17:04"; a minute that has its time keeps it */
export const noteClock = (context: DataContext, input: { readonly meetingId: Id; readonly minuteId: Id; readonly time: string }): Promise<Result<null>> =>
  act(context, { label: 'Note the time of a minute', undoIn: null }, async (work): Promise<Result<null>> => {
    const open = await openMinutes(work, input.meetingId);
    if (!open.ok) return open;
    const minute = await findRecord(work, 'minutes', input.minuteId);
    if (!minute.ok) return minute;
    if ((minute.value.startedAt ?? null) !== null) return ok(null);
    const changed = await changeRecord(work, 'minutes', { id: input.minuteId, rev: null }, { startedAt: input.time });
    return changed.ok ? ok(null) : changed;
  });
