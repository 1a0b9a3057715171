// Deletes a paper with its sections, its appendices and its public version: by tombstones, so undo brings all of it back.
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { openAgenda } from '../locks.ts';
import { removePaper } from '../paper-parts.ts';
import { findRecord } from '../write-record.ts';
import { whatPaperIsPublished } from './published-numbers.ts';

/** Deletes a paper; refused while the agenda is published. The bytes of an attached file stay until they are erased. */
export const deletePaper = (context: DataContext, target: { readonly meetingId: Id; readonly id: Id }): Promise<Result<null>> =>
  act(context, { label: 'Delete a paper', settles: true, undoIn: target.meetingId }, async (work): Promise<Result<null>> => {
    const open = await openAgenda(work, target.meetingId);
    if (!open.ok) return open;
    const paper = await findRecord(work, 'papers', target.id);
    if (!paper.ok) return paper;
    const published = await whatPaperIsPublished(work, target.meetingId, target.id);
    if (!published.ok) return published;
    await removePaper(work, paper.value);
    return ok(null);
  });
