// Versions of a whole written paper: one name over all its sections ("Sent to Chair"), what their forms said then, and bringing one back.
import { byOrder } from '../../shared/model/order.ts';
import type { FormField, PaperSection } from '../../shared/model/paper.ts';
import type { Id } from '../../shared/model/record.ts';
import { failed, ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import type { TextDoc } from '../../shared/model/text.ts';
import { act } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { sectionThen } from './record-then.ts';
import type { SectionFacts } from './record-then.ts';
import type { Revision } from './records.ts';
import { listSections, openSection } from './sections-repository.ts';
import { keepVersion, listTextVersions } from './text-history.ts';
import { changeRecord, changeText, findRecord } from './write-record.ts';

/** Kept with what stood before something earlier was restored. */
export const beforeRestoring = 'Before an earlier version was restored';

/** Names that were given by the app to one section: that section's history has them. */
const givenByApp: readonly string[] = [beforeRestoring, 'Written in the other window'];

export type SectionThen = {
  /** As it is today; taken out since when it is deleted. */
  readonly section: PaperSection;
  readonly text: TextDoc;
  readonly fields: readonly FormField[];
};

/** A named version over the sections of a paper; sections that were added later are not in it. */
export type PaperVersion = Pick<Revision, 'at' | 'actor' | 'name' | 'ofPaper'> & {
  /** The instant: versions of one naming share it. */
  readonly id: string;
  readonly sections: readonly (SectionThen & { /** All that it said then but its text. */ readonly was: SectionFacts })[];
};

/** A section stood at an instant: it had been made, and not been taken out. */
const stood = (at: string) => ({ createdAt, deletedAt }: PaperSection): boolean => createdAt <= at && (deletedAt === null || deletedAt > at);

/** A name that was given to one section of several is that section's affair. Versions of before the paper was noted with them are told by their number. */
const isWhole = (rows: readonly PaperSection[]) => ({ at, sections, ofPaper }: PaperVersion): boolean =>
  ofPaper !== undefined || sections.length > 1 || rows.filter(stood(at)).length <= 1;

/** Named versions of a whole paper, newest first. */
export const listPaperVersions = async (db: OrderpaperDatabase, paperId: Id): Promise<PaperVersion[]> => {
  const versions = new Map<string, PaperVersion>();
  const rows = (await db.paperSections.where('paperId').equals(paperId).toArray()).sort(byOrder);
  for (const section of rows) {
    for (const kept of await listTextVersions(db, 'paperSections', section.id)) {
      if (kept.kind !== 'named' || givenByApp.includes(kept.name)) continue;
      const { at, actor, name, ofPaper } = kept;
      const id = `${at} ${name}`;
      const before = versions.get(id) ?? { id, at, actor, name, sections: [], ...(ofPaper === undefined ? {} : { ofPaper }) };
      const was = await sectionThen(db, section, kept.rev);
      versions.set(id, { ...before, sections: [...before.sections, { section, text: kept.text, fields: was.fields, was }] });
    }
  }
  return [...versions.values()].filter(isWhole(rows)).sort((a, b) => b.at.localeCompare(a.at));
};

const nameless = failed({ code: 'name-needed', what: 'The version has no name yet. Nothing was kept.', remedy: 'Write a few words that you will know it by.' });

export type NewPaperVersion = { readonly paperId: Id; readonly name: string; /** For whom the file was printed that was handed out with it. */ readonly audience?: 'public' | 'members' };

/** Keeps all sections as they are under one name; also while the agenda is published, for it changes nothing. */
export const namePaperVersion = (context: DataContext, input: NewPaperVersion): Promise<Result<null>> =>
  act(context, { label: 'Name a version', undoIn: null }, async (work): Promise<Result<null>> => {
    if (input.name.trim() === '') return nameless;
    const paper = await findRecord(work, 'papers', input.paperId);
    if (!paper.ok) return paper;
    const ofPaper = { rev: paper.value.rev, ...(input.audience === undefined ? {} : { audience: input.audience }) };
    for (const section of await listSections(work.db, input.paperId)) await keepVersion(work, 'paperSections', section, 'named', input.name.trim(), { ofPaper });
    return ok(null);
  });

/**
 * Writes an earlier text (and the answers of a form) over the present one, after keeping that one as a version.
 * @param present the section as the officer sees it
 * @returns `rev-conflict` when it was changed meanwhile: nothing is overwritten then
 */
export const restoreSection = (context: DataContext, present: PaperSection, earlier: { readonly text: TextDoc; readonly fields?: readonly FormField[] }): Promise<Result<null>> =>
  act(context, { label: 'Restore an earlier version', settles: true, undoIn: null }, async (work): Promise<Result<null>> => {
    const open = await openSection(work, present.id);
    if (!open.ok) return open;
    await keepVersion(work, 'paperSections', open.value, 'named', beforeRestoring);
    const written = await changeText(work, 'paperSections', { id: present.id, rev: present.rev, text: earlier.text });
    if (!written.ok) return written;
    if (earlier.fields === undefined) return ok(null);
    const filled = await changeRecord(work, 'paperSections', { id: present.id, rev: written.value.rev }, { fields: [...earlier.fields] });
    return filled.ok ? ok(null) : filled;
  });
