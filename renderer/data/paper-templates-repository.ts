// A council's own wording of the kinds of paper; where there is none the built-in one of shared/paper-kinds stands.
import { newRecord } from '../../shared/model/ids.ts';
import type { PaperTemplate, SectionTemplate, WrittenPaperKind } from '../../shared/model/paper.ts';
import type { Id } from '../../shared/model/record.ts';
import { failed, ok } from '../../shared/model/result.ts';
import type { Failed, Result } from '../../shared/model/result.ts';
import { act } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { liveRowsBy } from './live-rows.ts';
import { conflict } from './save-result.ts';
import type { SaveResult } from './save-result.ts';
import { changeRecord, createRecord, deleteRecord, findRecord } from './write-record.ts';

/** The panel's own templates, at most one of each kind. */
export const listPaperTemplates = (db: OrderpaperDatabase, panelId: Id): Promise<PaperTemplate[]> => liveRowsBy(db.paperTemplates, 'panelId', panelId);

export type TemplateEdit = {
  readonly panelId: Id;
  readonly kind: WrittenPaperKind;
  /** The revision that the window had read; null: the built-in one stood. */
  readonly rev: number | null;
  readonly sections: readonly SectionTemplate[];
};

const withoutHeading: Failed = failed({
  code: 'section-without-heading', what: 'A section has no heading. The template was not changed.', remedy: 'Give each section a heading.',
});

const slotTwice: Failed = failed({
  code: 'slot-twice', what: 'Two sections of the template have the same name inside. The template was not changed.', remedy: 'Take one of them out and add it again.',
});

/**
 * Stores a panel's own template of a kind. Papers that are there keep what they have.
 * @returns the template; `rev-conflict` when another window changed it since; `section-without-heading`, `slot-twice`
 */
export const savePaperTemplate = (context: DataContext, { panelId, kind, rev, sections }: TemplateEdit): Promise<SaveResult<PaperTemplate>> =>
  act(context, { label: 'Change a paper template', undoIn: panelId }, async (work): Promise<SaveResult<PaperTemplate>> => {
    if (sections.some(({ heading }) => heading.trim() === '')) return withoutHeading;
    if (new Set(sections.map(({ slot }) => slot)).size < sections.length) return slotTwice;
    const panel = await findRecord(work, 'panels', panelId);
    if (!panel.ok) return panel;
    const present = (await listPaperTemplates(work.db, panelId)).find((template) => template.kind === kind);
    if (present !== undefined) {
      if (rev === null) return conflict({ ...present, sections: [...sections] }, present);
      return changeRecord(work, 'paperTemplates', { id: present.id, rev }, { sections: [...sections] });
    }
    const template: PaperTemplate = { ...newRecord(context.newId, context.now), panelId, kind, sections: [...sections], sample: panel.value.sample };
    await createRecord(work, 'paperTemplates', template);
    return ok(template);
  });

/** Takes the council's own template away, so that the built-in one stands again; undo brings it back. */
export const resetPaperTemplate = (context: DataContext, target: { readonly panelId: Id; readonly kind: WrittenPaperKind }): Promise<Result<null>> =>
  act(context, { label: 'Use the built-in paper template', undoIn: target.panelId }, async (work): Promise<Result<null>> => {
    for (const { id, kind } of await listPaperTemplates(work.db, target.panelId)) if (kind === target.kind) await deleteRecord(work, 'paperTemplates', id);
    return ok(null);
  });
