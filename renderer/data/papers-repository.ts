// Papers of a meeting's items: reading them, adding one that came as a text, changing what is said of one.
// Writing one from a template, moving and deleting are commands of their own.
import { publicAccess } from '../../shared/model/access.ts';
import { newRecord } from '../../shared/model/ids.ts';
import { orderBetween } from '../../shared/model/order.ts';
import type { Paper } from '../../shared/model/paper.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { accessAfter, strictest } from '../../shared/rules/access.ts';
import { act } from './act.ts';
import type { Work } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { liveRow, orderedRowsBy } from './live-rows.ts';
import { openAgenda } from './locks.ts';
import { itemAccess } from './paper-access.ts';
import type { Edit } from './panels-repository.ts';
import { sameValue } from './same-value.ts';
import type { SaveResult } from './save-result.ts';
import { listSections } from './sections-repository.ts';
import { changeRecord, createRecord } from './write-record.ts';

export const listPapers = (db: OrderpaperDatabase, meetingId: Id): Promise<Paper[]> => orderedRowsBy(db.papers, 'meetingId', meetingId);

export const getPaper = (db: OrderpaperDatabase, id: Id): Promise<Paper | null> => liveRow(db.papers, id);

/** A place after all papers of the meeting. */
export const lastPaperOrder = async (work: Work, meetingId: Id): Promise<string> =>
  orderBetween((await listPapers(work.db, meetingId)).at(-1)?.order ?? null, null);

export type NewPaper = Pick<Paper, 'meetingId' | 'itemId' | 'kind' | 'title' | 'text'> & Partial<Pick<Paper, 'access'>>;

/** Adds a paper after the others of the meeting; refused while the agenda is published. */
export const addPaper = (context: DataContext, input: NewPaper): Promise<Result<Paper>> =>
  act(context, { label: 'Add a paper', undoIn: input.meetingId }, async (work): Promise<Result<Paper>> => {
    const meeting = await openAgenda(work, input.meetingId);
    if (!meeting.ok) return meeting;
    const paper: Paper = {
      ...newRecord(context.newId, context.now), access: publicAccess, ...input,
      order: await lastPaperOrder(work, input.meetingId), sample: meeting.value.sample,
    };
    await createRecord(work, 'papers', paper);
    return ok(paper);
  });

/** Appendices are at least as restricted as their paper (DESIGN section 5); opening it opens none of them. */
const carryAccess = async (work: Work, before: Paper, after: Paper): Promise<void> => {
  if (sameValue(before.access, after.access)) return;
  for (const row of await listPapers(work.db, after.meetingId)) {
    if (row.belongsTo?.paperId !== after.id || row.belongsTo.as !== 'appendix') continue;
    const access = accessAfter(row.access, before.access, after.access);
    await changeRecord(work, 'papers', { id: row.id, rev: null }, { access });
  }
};

/** An answer that was the paper's title goes on being it: nothing is typed twice, and no paper prints two titles. */
const carryTitle = async (work: Work, before: Paper, after: Paper): Promise<void> => {
  if (before.title === after.title || before.title.trim() === '') return;
  for (const { id, fields } of await listSections(work.db, after.id)) {
    const renamed = fields.map((field) => (field.value === before.title ? { ...field, value: after.title } : field));
    if (!sameValue(fields, renamed)) await changeRecord(work, 'paperSections', { id, rev: null }, { fields: renamed });
  }
};

/** The least that a paper's place allows: the access of its item, and of the paper that it is an appendix of. */
export const leastAccess = async (work: Work, paper: Pick<Paper, 'meetingId' | 'itemId' | 'belongsTo'>): Promise<Paper['access']> => {
  const ofItem = await itemAccess(work, paper.meetingId, paper.itemId);
  if (paper.belongsTo?.as !== 'appendix') return ofItem;
  return strictest(ofItem, (await work.db.papers.get(paper.belongsTo.paperId))?.access ?? publicAccess);
};

export type PaperFields = Partial<Pick<Paper, 'title' | 'access' | 'toFollow' | 'countedPages' | 'asSlip'>>;

/**
 * Changes title, access, what is expected, or pages; refused while the agenda is published. Quick edits of the same fields undo as one.
 * Answers in the paper's forms that were its title follow it.
 * A less strict access than the paper's place allows becomes the strictest on the way down.
 */
export const updatePaper = (context: DataContext, edit: Edit<PaperFields> & { readonly meetingId: Id }): Promise<SaveResult<Paper>> =>
  act(
    context,
    { label: 'Change a paper', undoIn: edit.meetingId, coalesce: `paper:${edit.id}:${Object.keys(edit.patch).join()}` },
    async (work): Promise<SaveResult<Paper>> => {
      const open = await openAgenda(work, edit.meetingId);
      if (!open.ok) return open;
      const before = await work.db.papers.get(edit.id);
      const { access } = edit.patch;
      const patch = before === undefined || access === undefined ? edit.patch : { ...edit.patch, access: strictest(access, await leastAccess(work, before)) };
      const changed = await changeRecord(work, 'papers', edit, patch);
      if (changed.ok && before !== undefined) {
        await carryAccess(work, before, changed.value);
        await carryTitle(work, before, changed.value);
      }
      return changed;
    },
  );
