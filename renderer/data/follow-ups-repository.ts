// What meetings asked for, kept until somebody decides (DOMAIN M5). A follow-up is never deleted by a screen: it is answered, carried, or closed with a reason.
import type { FollowUp } from '../../shared/model/follow-up.ts';
import { newRecord } from '../../shared/model/ids.ts';
import type { Id, RecordBase } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { act } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { allLiveRows, liveRowsBy } from './live-rows.ts';
import { changeRecord, createRecord, findRecord } from './write-record.ts';

export const listFollowUps = (db: OrderpaperDatabase, panelId: Id): Promise<FollowUp[]> => liveRowsBy(db.followUps, 'panelId', panelId);

/** Of all panels, for the board. */
export const listAllFollowUps = (db: OrderpaperDatabase): Promise<FollowUp[]> => allLiveRows(db.followUps);

export type NewFollowUp = Omit<FollowUp, keyof RecordBase>;

/** Adds one; `undoIn` is the meeting where that is taken back. */
export const addFollowUp = (context: DataContext, input: NewFollowUp, undoIn: Id): Promise<Result<FollowUp>> =>
  act(context, { label: 'Add a follow-up', undoIn }, async (work): Promise<Result<FollowUp>> => {
    const record: FollowUp = { ...newRecord(context.newId, context.now), ...input };
    await createRecord(work, 'followUps', record);
    return ok(record);
  });

/** Decides on one: `decide` answers what it becomes, or why it can't. */
export const decideFollowUp = (
  context: DataContext,
  target: { readonly id: Id; readonly undoIn: Id; readonly label: string },
  decide: (followUp: FollowUp) => Result<FollowUp>,
): Promise<Result<FollowUp>> =>
  act(context, { label: target.label, undoIn: target.undoIn }, async (work): Promise<Result<FollowUp>> => {
    const found = await findRecord(work, 'followUps', target.id);
    if (!found.ok) return found;
    const decided = decide(found.value);
    if (!decided.ok) return decided;
    const { what, who, to, due, state, standing } = decided.value;
    return changeRecord(work, 'followUps', { id: target.id, rev: null }, { what, who, to, due, state, standing });
  });
