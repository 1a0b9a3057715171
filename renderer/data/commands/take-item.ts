// What became of an item at the meeting: excluded, opened, deferred, withdrawn (DOMAIN A1, M4, M6). Written with the minutes, however published the agenda is.
import type { ItemTaken } from '../../../shared/model/meeting.ts';
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { openMinutes } from '../locks.ts';
import { changeRecord } from '../write-record.ts';

/** @param taken null: in the usual way */
export const takeItem = (context: DataContext, input: { readonly meetingId: Id; readonly itemId: Id; readonly taken: ItemTaken | null }): Promise<Result<null>> =>
  act(context, { label: 'Record how an item was taken', undoIn: input.meetingId }, async (work): Promise<Result<null>> => {
    const open = await openMinutes(work, input.meetingId);
    if (!open.ok) return open;
    const changed = await changeRecord(work, 'items', { id: input.itemId, rev: null }, { taken: input.taken });
    return changed.ok ? ok(null) : changed;
  });
