// What a section or a paper said at an earlier revision, apart from its text: told back from the journal, which keeps each of those changes.
import { paperSchema, paperSectionSchema } from '../../shared/model/paper.ts';
import type { Paper, PaperSection } from '../../shared/model/paper.ts';
import { z } from '../../shared/model/zod.ts';
import type { OrderpaperDatabase } from './database.ts';
import type { Fields, RecordTable } from './records.ts';

/** For each field that was changed after a revision what it said before the first of those changes. */
const before = async (db: OrderpaperDatabase, table: RecordTable, { id, rev: now }: { readonly id: string; readonly rev: number }, rev: number): Promise<Fields> => {
  const since = await db.changes.where('[table+key+rev]').between([table, id, rev], [table, id, now], false, true).toArray();
  return since.reduceRight<Fields>((then, { patch }) => (patch.kind === 'change' ? { ...then, ...patch.before } : then), {});
};

const sectionFactsSchema = z.pick(paperSectionSchema, { order: true, heading: true, layout: true, numbered: true, fields: true, notApplicable: true });
export type SectionFacts = z.infer<typeof sectionFactsSchema>;

/** Heading, place, layout, answers and "not applicable" of a section at a revision; as they are now where the journal doesn't tell. */
export const sectionThen = async (db: OrderpaperDatabase, section: PaperSection, rev: number): Promise<SectionFacts> => {
  const { order, heading, layout, numbered, fields, notApplicable } = section;
  const now: SectionFacts = { order, heading, layout, numbered, fields, notApplicable };
  return sectionFactsSchema.safeParse({ ...now, ...(await before(db, 'paperSections', section, rev)) }).data ?? now;
};

const paperFactsSchema = z.pick(paperSchema, { title: true, access: true });
export type PaperFacts = z.infer<typeof paperFactsSchema>;

/** Title and access of a paper at a revision; as they are now where the journal doesn't tell. */
export const paperThen = async (db: OrderpaperDatabase, { title, access, ...row }: Paper, rev: number): Promise<PaperFacts> =>
  paperFactsSchema.safeParse({ title, access, ...(await before(db, 'papers', row, rev)) }).data ?? { title, access };
