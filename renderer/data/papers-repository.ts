// Papers of a meeting's items; in this version the text that came with an import and texts written in the app.
import { publicAccess } from '../../shared/model/access.ts';
import { newRecord } from '../../shared/model/ids.ts';
import type { Paper } from '../../shared/model/paper.ts';
import { orderBetween } from '../../shared/model/order.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { act } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { orderedRowsBy } from './live-rows.ts';
import { openAgenda } from './locks.ts';
import { createRecord } from './write-record.ts';

export const listPapers = (db: OrderpaperDatabase, meetingId: Id): Promise<Paper[]> => orderedRowsBy(db.papers, 'meetingId', meetingId);

export type NewPaper = Pick<Paper, 'meetingId' | 'itemId' | 'kind' | 'title' | 'text'> & Partial<Pick<Paper, 'access'>>;

/** Adds a paper after the others of the meeting; refused while the agenda is published. */
export const addPaper = (context: DataContext, input: NewPaper): Promise<Result<Paper>> =>
  act(context, { label: 'Add a paper', undoIn: input.meetingId }, async (work): Promise<Result<Paper>> => {
    const meeting = await openAgenda(work, input.meetingId);
    if (!meeting.ok) return meeting;
    const last = (await listPapers(work.db, input.meetingId)).at(-1);
    const paper: Paper = {
      ...newRecord(context.newId, context.now), access: publicAccess, ...input,
      order: orderBetween(last?.order ?? null, null), sample: meeting.value.sample,
    };
    await createRecord(work, 'papers', paper);
    return ok(paper);
  });
