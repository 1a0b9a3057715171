// Items that are taken together have one minute, which names them all (DOMAIN M6).
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Minute } from '../../../shared/model/meeting.ts';
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { isWritten } from '../../../shared/rules/section-state.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { openMinutes } from '../locks.ts';
import { listMinutes } from '../minutes-repository.ts';
import { gatherSnapshot } from '../snapshot.ts';
import { changeRecord, deleteRecord } from '../write-record.ts';

/** Neither a word stands in it nor does anything name it: what happened there, a note, another minute. */
const isUntouched = (minute: Minute, snapshot: MeetingSnapshot): boolean =>
  !isWritten(minute.text) && (minute.chairsReason ?? null) === null &&
  !JSON.stringify({ ...snapshot, minutes: snapshot.minutes.filter(({ id }) => id !== minute.id) }).includes(minute.id);

/**
 * Records which other items a minute is of; their own minutes go where nothing was done in them yet, and come back with undo.
 * @returns how many minutes went
 */
export const takeTogether = (context: DataContext, input: { readonly meetingId: Id; readonly minuteId: Id; readonly itemIds: readonly Id[] }): Promise<Result<number>> =>
  act(context, { label: 'Take items together', settles: true, undoIn: input.meetingId }, async (work): Promise<Result<number>> => {
    const open = await openMinutes(work, input.meetingId);
    if (!open.ok) return open;
    const before = await gatherSnapshot(work.db, input.meetingId);
    if (!before.ok) return before;
    const changed = await changeRecord(work, 'minutes', { id: input.minuteId, rev: null }, { alsoItemIds: [...input.itemIds] });
    if (!changed.ok) return changed;
    const needless = (await listMinutes(work.db, input.meetingId))
      .filter((minute) => minute.id !== input.minuteId && minute.itemId !== null && input.itemIds.includes(minute.itemId) && isUntouched(minute, before.value));
    for (const { id } of needless) await deleteRecord(work, 'minutes', id);
    return ok(needless.length);
  });
