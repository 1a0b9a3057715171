// What a reading copy says, as data: the agenda as it prints, each paper with its printed pages, what changed. Nothing else of the meeting's records goes in:
// what is not here can't get out (DESIGN section 5).
import { accessSchema } from '../../model/access.ts';
import { paperSectionSchema } from '../../model/paper.ts';
import { pageSpanSchema } from '../../model/publication.ts';
import { idSchema, instantSchema, isoDateSchema, lineSchema, sha256Schema, timeSchema } from '../../model/record.ts';
import { schemaPlace } from '../../model/schema-place.ts';
import type { Result } from '../../model/result.ts';
import { failed, ok } from '../../model/result.ts';
import { z } from '../../model/zod.ts';
import { pictureHashes } from '../../model/file-hashes.ts';
import { limits } from '../limits.ts';
import { filesFolder } from '../manifest.ts';
import { doesNotFit } from '../problems.ts';

const restrictionSchema = z.pick(accessSchema, { level: true, paragraphs: true });

const lines = z.array(lineSchema);

export const readingItemSchema = z.strictObject({
  id: idSchema,
  label: lineSchema,
  title: lineSchema,
  access: restrictionSchema,
  /** "(Pages 6 - 14)". */
  pages: z.nullable(lineSchema),
  /** Stands before the item. */
  note: z.nullable(lineSchema),
  /** All that prints below its title: who presents, the exclusion's resolution, why it is restricted, that it was withdrawn. */
  lines,
});
export type ReadingItem = z.infer<typeof readingItemSchema>;

const sectionSchema = z.strictObject(z.pick(paperSectionSchema, { id: true, heading: true, layout: true, numbered: true, notApplicable: true, fields: true, text: true }).shape);

export const readingBodySchema = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('written'), head: lines, look: lineSchema, sections: z.array(sectionSchema) }),
  /** A Word file, as the pack has it. */
  z.strictObject({ as: z.literal('word'), file: sha256Schema }),
  /** Pages as the pack has them, with the words that can be seen on them. */
  z.strictObject({ as: z.literal('pdf'), file: sha256Schema }),
  z.strictObject({ as: z.literal('picture'), file: sha256Schema, type: z.enum(['jpg', 'png']), alt: lineSchema }),
  /** Its pages are counted and are not in this part. */
  z.strictObject({ as: z.literal('withheld') }),
]);
export type ReadingBody = z.infer<typeof readingBodySchema>;

export const readingPaperSchema = z.strictObject({
  id: idSchema,
  itemId: idSchema,
  /** 1 for the first appendix; null: a paper of its own. */
  appendix: z.nullable(z.int().check(z.minimum(1))),
  /** Empty where this part may not say it. */
  title: lineSchema,
  access: restrictionSchema,
  /** Its pages in the printed pack. */
  span: pageSpanSchema,
  /** At the head of each page: the draft's line, and what is not for publication. */
  pageHead: lines,
  /** From each of these blocks (flow-keys.ts) on, blocks begin on that printed page, counted as `span` counts; before the first, on the span's first. Empty: on one page, or not known. */
  pageStarts: z.array(z.strictObject({ page: z.int().check(z.minimum(1)), key: lineSchema })),
  /** Programs may break its pages otherwise, or nothing is known of them: a block is about on its page. */
  pagesApproximate: z.boolean(),
  body: readingBodySchema,
});
export type ReadingPaper = z.infer<typeof readingPaperSchema>;

/** More than any meeting has would only hold its reader up. */
const rows = <T extends z.core.$ZodType>(schema: T) => z.array(schema).check(z.maxLength(limits.readingRows));

const contentShape = { items: rows(readingItemSchema), papers: rows(readingPaperSchema) };

/** Which copy of which issue it is. */
export const readingIssueSchema = z.strictObject({
  /** The number of the agenda's publication; 0: a draft. */
  number: z.int().check(z.minimum(0)),
  madeOn: isoDateSchema,
  /** When: tells issues of one day apart. Left out where the same meeting has to give the same bytes, as the command line makes it. */
  madeAt: z.optional(instantSchema),
  /** The last day on which it opens without a warning. */
  expiresOn: z.nullable(isoDateSchema),
  /** For whom it was made, and its number among the copies. */
  reader: z.nullable(lineSchema),
  copy: z.nullable(z.int().check(z.minimum(1))),
});
export type ReadingIssue = z.infer<typeof readingIssueSchema>;

export const readingContentSchema = z.strictObject({
  schema: z.literal('orderpaper-reading/1'),
  issue: readingIssueSchema,
  panel: z.strictObject({ id: idSchema, council: lineSchema, name: lineSchema }),
  meeting: z.strictObject({ id: idSchema, date: z.nullable(isoDateSchema), time: z.nullable(timeSchema), heading: lineSchema, details: rows(z.strictObject({ label: lineSchema, text: lineSchema })) }),
  /** What changed since it was first published, as the front sheet says it. */
  changes: z.nullable(z.strictObject({ standing: lineSchema, entries: z.array(z.strictObject({ lead: lineSchema, changes: lines, reason: z.nullable(lineSchema) })) })),
  ...contentShape,
  membership: z.nullable(z.strictObject({ heading: lineSchema, sentence: lineSchema })),
  /** Numbered pages of the pack. */
  pages: z.int().check(z.minimum(0)),
  /** Whether the copy has a sealed part with what is restricted. */
  sealed: z.boolean(),
});
export type ReadingContent = z.infer<typeof readingContentSchema>;

/** The sealed part: items and papers in place of those of the same id. */
export const restrictedContentSchema = z.strictObject({ schema: z.literal('orderpaper-reading-restricted/1'), meetingId: idSchema, ...contentShape });
export type RestrictedContent = z.infer<typeof restrictedContentSchema>;

const filesOfBody = (body: ReadingBody): readonly string[] => {
  switch (body.as) {
    case 'written': return body.sections.flatMap(({ text }) => pictureHashes(text));
    case 'withheld': return [];
    default: return [body.file];
  }
};

/** The SHA-256 of every file that papers name, each once. */
export const filesOfPapers = (papers: readonly ReadingPaper[]): ReadonlySet<string> => new Set(papers.flatMap(({ body }) => filesOfBody(body)));

/** Papers that name one of the files: several may share a picture. */
export const papersWith = (papers: readonly ReadingPaper[], files: ReadonlySet<string>): readonly ReadingPaper[] => papers.filter(({ body }) => filesOfBody(body).some((sha256) => files.has(sha256)));

/**
 * Every file that a paper names is listed, and no other.
 * @param names of entries; those of other things count for nothing
 */
export const checkListed = (papers: readonly ReadingPaper[], names: readonly string[]): Result<null> => {
  const named = new Set([...filesOfPapers(papers)].map((sha256) => `${filesFolder}${sha256}`));
  const listed = names.filter((name) => name.startsWith(filesFolder));
  return listed.length === named.size && listed.every((name) => named.has(name)) ? ok(null) : doesNotFit(filesFolder, 'the whole', 'its files are not those that its papers name');
};

const isWhole = ({ items, papers }: { readonly items: readonly ReadingItem[]; readonly papers: readonly ReadingPaper[] }): boolean => {
  const ids = new Set(items.map(({ id }) => id));
  return ids.size === items.length && new Set(papers.map(({ id }) => id)).size === papers.length && papers.every(({ itemId, span }) => ids.has(itemId) && span.end >= span.start);
};

/** Each page becomes a row on a screen, so a span may not claim millions of them. */
const hasPagesInReason = (papers: readonly ReadingPaper[]): boolean =>
  papers.every(({ span }) => span.end <= limits.readingPages && (span.after ?? 0) <= limits.readingPages) && papers.reduce((sum, { span }) => sum + span.end - span.start + 1, 0) <= limits.readingPages;

const unfit = (entry: string, where: string, message: string): Result<never> =>
  failed({ code: 'does-not-fit', what: `This reading copy has a field that does not fit: ${message}.`, remedy: 'Ask the council officer for the copy again.', where: `entry ${entry}, ${where}` });

type Whole = { readonly items: readonly ReadingItem[]; readonly papers: readonly ReadingPaper[] };

const checked = <T extends Whole>(entry: string, parsed: z.core.util.SafeParseResult<T>): Result<T> => {
  if (!parsed.success) {
    const { where, message } = schemaPlace(parsed.error);
    return unfit(entry, where, message);
  }
  if (!hasPagesInReason(parsed.data.papers)) return unfit(entry, 'papers', 'a paper has more pages than a pack can have');
  return isWhole(parsed.data) ? ok(parsed.data) : unfit(entry, 'papers', 'a paper belongs to no item of it, or stands in it twice');
};

/** @param entry its name, for the problem */
export const checkReadingContent = (entry: string, value: unknown): Result<ReadingContent> => checked(entry, readingContentSchema.safeParse(value));

/** @param entry its name, for the problem */
export const checkRestrictedContent = (entry: string, value: unknown): Result<RestrictedContent> => checked(entry, restrictedContentSchema.safeParse(value));
