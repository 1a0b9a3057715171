// A paper of an agenda item: written in the app section by section, attached as a file, or text that came with an import.
import { accessSchema } from './access.ts';
import { idSchema, instantSchema, isoDateSchema, lineSchema, orderSchema, recordShape, sha256Schema } from './record.ts';
import { textDocSchema } from './text.ts';
import { z } from './zod.ts';

/** Kinds that are written in the app; each has its file in shared/paper-kinds. */
export const writtenPaperKinds = ['standard-report', 'report-2014', 'briefing-note', 'free', 'lac-update', 'letter'] as const;
export const writtenPaperKindSchema = z.enum(writtenPaperKinds);
export type WrittenPaperKind = z.infer<typeof writtenPaperKindSchema>;

/** `imported-text`: "text from import", not a paper of its own for page ranges. `report` and `other` were written by the first version of the app. */
export const paperKindSchema = z.enum([...writtenPaperKinds, 'attachment', 'imported-text', 'report', 'other']);
export type PaperKind = z.infer<typeof paperKindSchema>;

/** Something inside an attached file that must not be published, or that an officer should know of. */
export const fileFindingSchema = z.object({
  /** Named in shared/attachments: "comments", "tracked-changes", "gps" ... */
  code: lineSchema,
  /** How many of it; 1 where it can't be counted. */
  count: z.int().check(z.minimum(1)),
});
export type FileFinding = z.infer<typeof fileFindingSchema>;

export const fileFormatSchema = z.enum(['docx', 'pdf', 'jpeg', 'png', 'other']);
export type FileFormat = z.infer<typeof fileFormatSchema>;

/** What is said of an attached picture, as of one in a text: for who can't see it, and who agreed. */
export const pictureWordsSchema = z.object({
  alt: lineSchema,
  decorative: z.boolean(),
  /** `not-needed`: nobody can be recognised; `needed`: nobody has agreed yet; `unsaid`: nobody has said which; else the id of the consent. */
  consent: lineSchema,
});
export type PictureWords = z.infer<typeof pictureWordsSchema>;

/** A file as it is stored: once, under the hash of its bytes. Pictures are stored without their metadata. */
export const attachedFileSchema = z.object({
  sha256: sha256Schema,
  fileName: lineSchema,
  format: fileFormatSchema,
  /** Bytes. */
  length: z.int().check(z.minimum(1)),
  /** Known for PDF and pictures; a Word file's pages are counted when its fragment is made. */
  pages: z.nullable(z.int().check(z.minimum(1))),
  /** Pixels of a picture, upright. */
  pixels: z.nullable(z.object({ width: z.int().check(z.minimum(1)), height: z.int().check(z.minimum(1)) })),
  findings: z.array(fileFindingSchema),
  /** For which list of young people its words were searched, by that list's mark; absent: for none. */
  searchedFor: z.optional(lineSchema),
  /** Of a picture; absent while nobody has said anything of it. */
  picture: z.optional(pictureWordsSchema),
  addedAt: instantSchema,
});
export type AttachedFile = z.infer<typeof attachedFileSchema>;

/** A paper that is expected: who owes it, and by which day (DOMAIN U2). */
export const toFollowSchema = z.object({ owner: lineSchema, dueOn: z.nullable(isoDateSchema), note: lineSchema });
export type ToFollow = z.infer<typeof toFollowSchema>;

/** Fields that the first version of the app did not have are absent in its records. */
export const paperSchema = z.object({
  ...recordShape,
  meetingId: idSchema,
  itemId: z.nullable(idSchema),
  order: orderSchema,
  kind: paperKindSchema,
  title: lineSchema,
  /** The words of an imported paper; empty otherwise. */
  text: z.string().check(z.maxLength(20_000_000)),
  access: accessSchema,
  /** The paper that this is an appendix or the public version of; absent: a paper of its own. */
  belongsTo: z.optional(z.object({ paperId: idSchema, as: z.enum(['appendix', 'public-version']) })),
  /** The attached file; of a written paper: absent. */
  file: z.optional(attachedFileSchema),
  /** Versions that the file replaced, oldest first; their bytes are kept. */
  earlierFiles: z.optional(z.array(attachedFileSchema)),
  /** Printed as a sheet that names the separate file. */
  asSlip: z.optional(z.boolean()),
  /** Set while the paper is still expected. */
  toFollow: z.optional(z.nullable(toFollowSchema)),
  /** Pages as an officer counted them in Word; stands in place of the computed count. */
  countedPages: z.optional(z.nullable(z.int().check(z.minimum(1)))),
  /** What of the paper was counted, as a hash: once it is another paper the count no longer stands. Absent or null: it stands. */
  countedOf: z.optional(z.nullable(z.string().check(z.regex(/^[0-9a-f]{16}$/)))),
  sample: z.boolean(),
});
export type Paper = z.infer<typeof paperSchema>;

/** One answer of a form: a line of a summary sheet or of a head table. */
export const formFieldSchema = z.object({
  key: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/)),
  label: lineSchema,
  hint: lineSchema,
  kind: z.enum(['line', 'lines', 'date', 'choice']),
  /** For `choice`. */
  choices: z.array(lineSchema),
  value: z.string().check(z.maxLength(20_000)),
});
export type FormField = z.infer<typeof formFieldSchema>;

/**
 * How a section prints. `text`: heading and text. `numbered`: numbered heading, paragraphs 3.1, 3.2, below a sub-heading 3.2.1.
 * `form`: each field a label with its answer. `form-table`: fields as a table of two columns; with `numbered` its rows count as sections.
 */
export const sectionLayoutSchema = z.enum(['text', 'numbered', 'form', 'form-table']);
export type SectionLayout = z.infer<typeof sectionLayoutSchema>;

const sectionShape = {
  heading: lineSchema,
  /** What belongs in it; shown while it is empty, never printed. */
  hint: lineSchema,
  layout: sectionLayoutSchema,
  /** Takes a number: the section itself, or each row of a form table. */
  numbered: z.boolean(),
  /** Demanded by the template: it can't be taken out, only marked as not applicable. */
  required: z.boolean(),
  fields: z.array(formFieldSchema),
  text: textDocSchema,
};

export const paperSectionSchema = z.object({
  ...recordShape,
  meetingId: idSchema,
  paperId: idSchema,
  order: orderSchema,
  /** The template's section that this one fills; null: the author's own. */
  slot: z.nullable(lineSchema),
  ...sectionShape,
  /** A deliberate choice that prints. */
  notApplicable: z.boolean(),
  sample: z.boolean(),
});
export type PaperSection = z.infer<typeof paperSectionSchema>;

export const sectionTemplateSchema = z.object({ slot: lineSchema, ...sectionShape });
export type SectionTemplate = z.infer<typeof sectionTemplateSchema>;

/** A council's own wording of a kind; where there is none the built-in one of shared/paper-kinds stands. */
export const paperTemplateSchema = z.object({
  ...recordShape,
  panelId: idSchema,
  kind: writtenPaperKindSchema,
  sections: z.array(sectionTemplateSchema),
  sample: z.boolean(),
});
export type PaperTemplate = z.infer<typeof paperTemplateSchema>;
