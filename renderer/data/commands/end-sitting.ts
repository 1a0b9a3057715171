// The meeting stops: adjourned to another sitting, closed, or for want of a quorum. The first sitting is noted with it (DOMAIN M6).
import { newRecord } from '../../../shared/model/ids.ts';
import { orderBetween } from '../../../shared/model/order.ts';
import type { Sitting } from '../../../shared/model/proceedings.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { orderedRowsBy } from '../live-rows.ts';
import { openMinutes } from '../locks.ts';
import { changeRecord, createRecord, deleteRecord } from '../write-record.ts';

export type SittingEnding = {
  readonly meetingId: Id;
  readonly ended: 'adjourned' | 'closed' | 'inquorate';
  readonly endedAt: string | null;
  /** The sitting after an adjournment, and the first minute that it takes. */
  readonly next: { readonly date: string | null; readonly startedAt: string | null; readonly fromMinuteId: Id | null } | null;
};

/** @returns `already-ended` when the last sitting has its end */
export const endSitting = (context: DataContext, input: SittingEnding): Promise<Result<null>> =>
  act(context, { label: input.ended === 'adjourned' ? 'Adjourn the meeting' : 'Close the meeting', undoIn: input.meetingId }, async (work): Promise<Result<null>> => {
    const open = await openMinutes(work, input.meetingId);
    if (!open.ok) return open;
    const { date, time, sample } = open.value;
    const make = (order: string, fields: Pick<Sitting, 'date' | 'startedAt' | 'endedAt' | 'ended' | 'fromMinuteId'>): Sitting => ({
      ...newRecord(context.newId, context.now), meetingId: input.meetingId, order, sample, ...fields,
    });
    const end = { ended: input.ended, endedAt: input.endedAt };
    let last = (await orderedRowsBy(work.db.sittings, 'meetingId', input.meetingId)).at(-1);
    if (last === undefined) {
      last = make(orderBetween(null, null), { date, startedAt: time, fromMinuteId: null, ...end });
      await createRecord(work, 'sittings', last);
    } else {
      if (last.ended !== null) return failed({ code: 'already-ended', what: 'The end of this meeting is recorded already.', remedy: 'Take that back first; it stands beside the minute.' });
      await changeRecord(work, 'sittings', { id: last.id, rev: null }, end);
    }
    if (input.next !== null) {
      await createRecord(work, 'sittings', make(orderBetween(last.order, null), { ...input.next, endedAt: null, ended: null }));
    }
    return ok(null);
  });

/** Takes an end back: the sitting goes on, and those after it are gone. */
export const reopenSitting = (context: DataContext, target: { readonly meetingId: Id; readonly id: Id }): Promise<Result<null>> =>
  act(context, { label: 'Take back the end of a sitting', undoIn: target.meetingId }, async (work): Promise<Result<null>> => {
    const open = await openMinutes(work, target.meetingId);
    if (!open.ok) return open;
    const sittings = await orderedRowsBy(work.db.sittings, 'meetingId', target.meetingId);
    for (const later of sittings.slice(sittings.findIndex(({ id }) => id === target.id) + 1)) await deleteRecord(work, 'sittings', later.id);
    const changed = await changeRecord(work, 'sittings', { id: target.id, rev: null }, { ended: null, endedAt: null });
    return changed.ok ? ok(null) : changed;
  });
