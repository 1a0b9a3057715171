// Versions of a whole written paper: one name over all its sections ("Sent to Chair"), what their forms said then, and bringing one back.
import { byOrder } from '../../shared/model/order.ts';
import { formFieldSchema } from '../../shared/model/paper.ts';
import type { FormField, PaperSection } from '../../shared/model/paper.ts';
import type { Id } from '../../shared/model/record.ts';
import { failed, ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import type { TextDoc } from '../../shared/model/text.ts';
import { z } from '../../shared/model/zod.ts';
import { act } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import type { Revision } from './records.ts';
import { listSections, openSection } from './sections-repository.ts';
import { keepVersion, listTextVersions } from './text-history.ts';
import { changeRecord, changeText, findRecord } from './write-record.ts';

/** Kept with what stood before something earlier was restored. */
export const beforeRestoring = 'Before an earlier version was restored';

/** Names that were given by the app to one section: that section's history has them. */
const givenByApp: readonly string[] = [beforeRestoring, 'Written in the other window'];

const answersSchema = z.array(formFieldSchema);

/** What a form said at a revision: its answers before the first change after that. The journal keeps each of those. */
export const fieldsAt = async (db: OrderpaperDatabase, section: PaperSection, rev: number): Promise<readonly FormField[]> => {
  const since = await db.changes.where('[table+key+rev]').between(['paperSections', section.id, rev], ['paperSections', section.id, section.rev], false, true).toArray();
  for (const { patch } of since) {
    const before = patch.kind === 'change' ? answersSchema.safeParse(patch.before['fields']) : null;
    if (before?.success === true) return before.data;
  }
  return section.fields;
};

export type SectionThen = {
  /** As it is today; taken out since when it is deleted. */
  readonly section: PaperSection;
  readonly text: TextDoc;
  readonly fields: readonly FormField[];
};

/** A named version over the sections of a paper; sections that were added later are not in it. */
export type PaperVersion = Pick<Revision, 'at' | 'actor' | 'name'> & {
  /** The instant: versions of one naming share it. */
  readonly id: string;
  readonly sections: readonly SectionThen[];
};

/** Named versions of a paper, newest first. A name that was given to one section of several is that section's affair. */
export const listPaperVersions = async (db: OrderpaperDatabase, paperId: Id): Promise<PaperVersion[]> => {
  const versions = new Map<string, PaperVersion>();
  const rows = (await db.paperSections.where('paperId').equals(paperId).toArray()).sort(byOrder);
  for (const section of rows) {
    for (const kept of await listTextVersions(db, 'paperSections', section.id)) {
      if (kept.kind !== 'named' || givenByApp.includes(kept.name)) continue;
      const id = `${kept.at} ${kept.name}`;
      const before = versions.get(id) ?? { id, at: kept.at, actor: kept.actor, name: kept.name, sections: [] };
      const then = { section, text: kept.text, fields: await fieldsAt(db, section, kept.rev) };
      versions.set(id, { ...before, sections: [...before.sections, then] });
    }
  }
  return [...versions.values()].filter(({ sections }) => sections.length > 1 || rows.length === 1).sort((a, b) => b.at.localeCompare(a.at));
};

const nameless = failed({ code: 'name-needed', what: 'The version has no name yet. Nothing was kept.', remedy: 'Write a few words that you will know it by.' });

/** Keeps all sections as they are under one name; also while the agenda is published, for it changes nothing. */
export const namePaperVersion = (context: DataContext, input: { readonly paperId: Id; readonly name: string }): Promise<Result<null>> =>
  act(context, { label: 'Name a version', undoIn: null }, async (work): Promise<Result<null>> => {
    if (input.name.trim() === '') return nameless;
    const paper = await findRecord(work, 'papers', input.paperId);
    if (!paper.ok) return paper;
    for (const section of await listSections(work.db, input.paperId)) await keepVersion(work, 'paperSections', section, 'named', input.name.trim());
    return ok(null);
  });

/**
 * Writes an earlier text (and the answers of a form) over the present one, after keeping that one as a version.
 * @param present the section as the officer sees it
 * @returns `rev-conflict` when it was changed meanwhile: nothing is overwritten then
 */
export const restoreSection = (context: DataContext, present: PaperSection, earlier: { readonly text: TextDoc; readonly fields?: readonly FormField[] }): Promise<Result<null>> =>
  act(context, { label: 'Restore an earlier version', undoIn: null }, async (work): Promise<Result<null>> => {
    const open = await openSection(work, present.id);
    if (!open.ok) return open;
    await keepVersion(work, 'paperSections', open.value, 'named', beforeRestoring);
    const written = await changeText(work, 'paperSections', { id: present.id, rev: present.rev, text: earlier.text });
    if (!written.ok) return written;
    if (earlier.fields === undefined) return ok(null);
    const filled = await changeRecord(work, 'paperSections', { id: present.id, rev: written.value.rev }, { fields: [...earlier.fields] });
    return filled.ok ? ok(null) : filled;
  });
