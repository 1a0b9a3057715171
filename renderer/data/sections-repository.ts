// The sections of written papers: reading, adding, renaming, moving, taking out, "not applicable". Their text: section-text.ts; their fields: commands/fill-field.ts.
import { newRecord } from '../../shared/model/ids.ts';
import type { Paper, PaperSection } from '../../shared/model/paper.ts';
import type { Id } from '../../shared/model/record.ts';
import { failed, ok } from '../../shared/model/result.ts';
import type { Failed, Result } from '../../shared/model/result.ts';
import { reorder } from '../../shared/rules/reorder.ts';
import { act } from './act.ts';
import type { Work } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { orderedRowsBy } from './live-rows.ts';
import { openAgenda } from './locks.ts';
import type { Edit } from './panels-repository.ts';
import type { SaveResult } from './save-result.ts';
import { changeRecord, createRecord, deleteRecord, findRecord } from './write-record.ts';

/** All sections of a meeting's papers, by their order within each paper. */
export const listMeetingSections = (db: OrderpaperDatabase, meetingId: Id): Promise<PaperSection[]> => orderedRowsBy(db.paperSections, 'meetingId', meetingId);

/** The sections of one paper in order. */
export const listSections = (db: OrderpaperDatabase, paperId: Id): Promise<PaperSection[]> => orderedRowsBy(db.paperSections, 'paperId', paperId);

const demanded = (section: PaperSection): Failed =>
  failed({
    code: 'section-required',
    what: `“${section.heading}” is asked for by the template, so it stays as it is.`,
    remedy: 'If there is nothing to say, mark it as not applicable. The template itself can be changed in Settings.',
  });

/** A section whose paper may be changed; else why not. */
export const openSection = async (work: Work, id: Id): Promise<Result<PaperSection>> => {
  const section = await findRecord(work, 'paperSections', id);
  if (!section.ok) return section;
  const open = await openAgenda(work, section.value.meetingId);
  return open.ok ? section : open;
};

const emptyText: PaperSection['text'] = { type: 'doc', content: [{ type: 'paragraph' }] };

export type NewSection = {
  readonly paper: Pick<Paper, 'id' | 'meetingId'>;
  readonly heading: string;
  /** The section it follows; null: first; absent: last. */
  readonly after?: Id | null;
};

/** Adds a section of the author's own; numbered where the section before it is. Refused while the agenda is published. */
export const addSection = (context: DataContext, { paper, heading, after }: NewSection): Promise<Result<PaperSection>> =>
  act(context, { label: 'Add a section', undoIn: paper.meetingId }, async (work): Promise<Result<PaperSection>> => {
    const open = await openAgenda(work, paper.meetingId);
    if (!open.ok) return open;
    const found = await findRecord(work, 'papers', paper.id);
    if (!found.ok) return found;
    const rows = await listSections(work.db, paper.id);
    const index = after === undefined ? rows.length : rows.findIndex(({ id }) => id === after) + 1;
    const before = rows[index - 1] ?? rows[index];
    const isNumbered = before?.numbered === true;
    const base = newRecord(context.newId, context.now);
    const orders = reorder(rows, [base.id], index);
    for (const [id, order] of orders) if (id !== base.id) await changeRecord(work, 'paperSections', { id, rev: null }, { order });
    const section: PaperSection = {
      ...base, meetingId: paper.meetingId, paperId: paper.id, order: orders.get(base.id) ?? 'a0', slot: null, heading, hint: '',
      layout: isNumbered ? 'numbered' : 'text', numbered: isNumbered, required: false, fields: [], text: emptyText, notApplicable: false, sample: found.value.sample,
    };
    await createRecord(work, 'paperSections', section);
    return ok(section);
  });

export type SectionFields = Partial<Pick<PaperSection, 'heading' | 'notApplicable'>>;

/** Renames a section (not one that the template demands), or says that it does not apply. Its text stays and comes back with it. */
export const updateSection = (context: DataContext, edit: Edit<SectionFields>): Promise<SaveResult<PaperSection>> =>
  act(
    context,
    {
      label: edit.patch.notApplicable === undefined ? 'Rename a section' : edit.patch.notApplicable ? 'Mark a section as not applicable' : 'Take a section up again',
      undoIn: null, coalesce: `section:${edit.id}:${Object.keys(edit.patch).join()}`,
    },
    async (work): Promise<SaveResult<PaperSection>> => {
      const section = await openSection(work, edit.id);
      if (!section.ok) return section;
      work.undoIn(section.value.meetingId);
      if (edit.patch.heading !== undefined && section.value.required) return demanded(section.value);
      return changeRecord(work, 'paperSections', edit, edit.patch);
    },
  );

/** Moves a section to a place among its paper's (0 is the first); one that the template demands keeps its place. */
export const moveSection = (context: DataContext, move: { readonly id: Id; readonly index: number }): Promise<Result<null>> =>
  act(context, { label: 'Move a section', undoIn: null }, async (work): Promise<Result<null>> => {
    const section = await openSection(work, move.id);
    if (!section.ok) return section;
    if (section.value.required) return demanded(section.value);
    work.undoIn(section.value.meetingId);
    for (const [id, order] of reorder(await listSections(work.db, section.value.paperId), [move.id], move.index)) {
      const changed = await changeRecord(work, 'paperSections', { id, rev: null }, { order });
      if (!changed.ok) return changed;
    }
    return ok(null);
  });

/** Takes a section out; one that the template demands stays (`section-required`). Undo brings it back with its text. */
export const deleteSection = (context: DataContext, id: Id): Promise<Result<null>> =>
  act(context, { label: 'Take out a section', settles: true, undoIn: null }, async (work): Promise<Result<null>> => {
    const section = await openSection(work, id);
    if (!section.ok) return section;
    if (section.value.required) return demanded(section.value);
    work.undoIn(section.value.meetingId);
    await deleteRecord(work, 'paperSections', id);
    return ok(null);
  });
