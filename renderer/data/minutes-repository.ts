// Minutes: reading, adding, changing what stands around the text, moving, deleting. The text itself: minute-text.ts.
import { publicAccess } from '../../shared/model/access.ts';
import { newRecord } from '../../shared/model/ids.ts';
import type { Minute } from '../../shared/model/meeting.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { emptyText } from '../../shared/model/text.ts';
import { reorder } from '../../shared/rules/reorder.ts';
import { act } from './act.ts';
import type { Work } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { liveRow, liveRowsBy, orderedRowsBy } from './live-rows.ts';
import { openMinutes } from './locks.ts';
import type { Edit } from './panels-repository.ts';
import { listSittings } from './proceedings-repository.ts';
import { notFound } from './save-result.ts';
import type { SaveResult } from './save-result.ts';
import { changeRecord, createRecord, deleteRecord } from './write-record.ts';
import type { FieldsOf } from './write-record.ts';

/** A meeting's minutes and procedural notes in printed order. Their numbers: `minuteLabels` with `lastMinuteNumberBefore`. */
export const listMinutes = (db: OrderpaperDatabase, meetingId: Id): Promise<Minute[]> => orderedRowsBy(db.minutes, 'meetingId', meetingId);

export const getMinute = (db: OrderpaperDatabase, id: Id): Promise<Minute | null> => liveRow(db.minutes, id);

/** Rows of the parts of a meeting's resolutions, for lists and the minute book. */
export const listResolutions = (db: OrderpaperDatabase, meetingId: Id) => liveRowsBy(db.resolutions, 'meetingId', meetingId);

export type MinuteFields = Omit<FieldsOf<'minutes'>, 'meetingId' | 'order' | 'sample' | 'text' | 'number' | 'printedLabel'>;

export type NewMinute = {
  readonly meetingId: Id;
  readonly title: string;
  readonly kind?: Minute['kind'];
  /** The minute it follows; null: first; absent: last. */
  readonly after?: Id | null;
  readonly fields?: MinuteFields;
};

/** A sitting after an adjournment begins with the minute that follows: with the next one when that is deleted, with the first one written when there was none yet. */
const beginSittingWith = async (work: Work, meetingId: Id, { from, to }: { readonly from: Id | null; readonly to: Id | null }): Promise<void> => {
  const [, ...later] = await listSittings(work.db, meetingId);
  for (const { id } of later.filter(({ fromMinuteId }) => fromMinuteId === from)) await changeRecord(work, 'sittings', { id, rev: null }, { fromMinuteId: to });
};

/** Adds a minute (or a procedural note) with an empty text. */
export const addMinute = (context: DataContext, input: NewMinute): Promise<Result<Minute>> =>
  act(context, { label: input.kind === 'procedural-note' ? 'Add a note' : 'Add a minute', undoIn: input.meetingId }, async (work): Promise<Result<Minute>> => {
    const meeting = await openMinutes(work, input.meetingId);
    if (!meeting.ok) return meeting;
    const rows = await listMinutes(work.db, input.meetingId);
    const index = input.after === undefined ? rows.length : rows.findIndex((row) => row.id === input.after) + 1;
    if (input.after !== undefined && input.after !== null && index === 0) return notFound('minute');
    const base = newRecord(context.newId, context.now);
    const orders = reorder(rows, [base.id], index);
    for (const [id, order] of orders) {
      if (id !== base.id) await changeRecord(work, 'minutes', { id, rev: null }, { order });
    }
    const minute: Minute = {
      ...base, itemId: null, kind: input.kind ?? 'minute', number: null, printedLabel: null, publicTitle: null, access: publicAccess,
      text: emptyText, publicSummary: null, ...input.fields,
      meetingId: input.meetingId, title: input.title, order: orders.get(base.id) ?? 'a0', sample: meeting.value.sample,
    };
    await createRecord(work, 'minutes', minute);
    if (index === rows.length) await beginSittingWith(work, input.meetingId, { from: null, to: minute.id });
    if (meeting.value.minutesState === 'none') await changeRecord(work, 'meetings', { id: input.meetingId, rev: null }, { minutesState: 'draft' });
    return ok(minute);
  });

/** Changes title, kind, access, public title or public summary; refused when the minutes are published. */
export const updateMinute = (context: DataContext, edit: Edit<MinuteFields> & { readonly meetingId: Id }): Promise<SaveResult<Minute>> =>
  act(
    context,
    { label: 'Change a minute', undoIn: edit.meetingId, coalesce: `minute:${edit.id}:${Object.keys(edit.patch).join()}` },
    async (work): Promise<SaveResult<Minute>> => {
      const open = await openMinutes(work, edit.meetingId);
      return open.ok ? changeRecord(work, 'minutes', edit, edit.patch) : open;
    },
  );

/** Moves a minute to a place (0 is the first) among the meeting's minutes and notes. */
export const moveMinute = (context: DataContext, move: { readonly meetingId: Id; readonly id: Id; readonly index: number }): Promise<Result<null>> =>
  act(context, { label: 'Move a minute', undoIn: move.meetingId }, async (work): Promise<Result<null>> => {
    const open = await openMinutes(work, move.meetingId);
    if (!open.ok) return open;
    for (const [id, order] of reorder(await listMinutes(work.db, move.meetingId), [move.id], move.index)) {
      const changed = await changeRecord(work, 'minutes', { id, rev: null }, { order });
      if (!changed.ok) return changed;
    }
    return ok(null);
  });

/** Deletes a minute with its resolutions, and lets a sitting that began with it begin with the next; undo brings all back. */
export const deleteMinute = (context: DataContext, target: { readonly meetingId: Id; readonly id: Id }): Promise<Result<null>> =>
  act(context, { label: 'Delete a minute', settles: true, undoIn: target.meetingId }, async (work): Promise<Result<null>> => {
    const open = await openMinutes(work, target.meetingId);
    if (!open.ok) return open;
    const rows = await listMinutes(work.db, target.meetingId);
    await deleteRecord(work, 'minutes', target.id);
    await beginSittingWith(work, target.meetingId, { from: target.id, to: rows[rows.findIndex(({ id }) => id === target.id) + 1]?.id ?? null });
    return ok(null);
  });
