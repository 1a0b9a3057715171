// A meeting and its agenda.
import { accessSchema } from './access.ts';
import { capacitySchema, presenceSchema } from './attending.ts';
import { itemKindSchema, signatorySchema, venueSchema } from './panel.ts';
import { approvalSchema } from './proceedings.ts';
import { calledOffSchema, withdrawnItemSchema } from './publication.ts';
import { idSchema, instantSchema, isoDateSchema, lineSchema, orderSchema, recordShape, sha256Schema, timeSchema } from './record.ts';
import { resolutionOutcomes, textDocSchema } from './text.ts';
import { z } from './zod.ts';

/** Where a record came from, for "a second import of the same paper is recognised". */
export const importedSchema = z.object({ fileName: lineSchema, sha256: sha256Schema, at: instantSchema });

export const publicationStateSchema = z.enum(['none', 'draft', 'published']);

export const meetingSchema = z.object({
  ...recordShape,
  panelId: idSchema,
  /** Null only where an imported paper didn't say. */
  date: z.nullable(isoDateSchema),
  time: z.nullable(timeSchema),
  venue: venueSchema,
  kind: z.enum(['ordinary', 'extraordinary', 'special']),
  agendaState: publicationStateSchema,
  /** `approved`: as a correct record at a later meeting; immutable from then on (DOMAIN M3). */
  minutesState: z.enum(['none', 'draft', 'published', 'approved']),
  agendaPublishedOn: z.nullable(isoDateSchema),
  minutesPublishedOn: z.nullable(isoDateSchema),
  signatory: z.nullable(signatorySchema),
  /** As an imported paper printed it; null: the panel's name. */
  bodyAsPrinted: z.nullable(lineSchema),
  agendaImported: z.nullable(importedSchema),
  minutesImported: z.nullable(importedSchema),
  /** Absent or null: it takes place as called. */
  calledOff: z.optional(z.nullable(calledOffSchema)),
  /** Where its minutes were approved; absent or null: not yet, or elsewhere. */
  approval: z.optional(z.nullable(approvalSchema)),
  sample: z.boolean(),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** What became of an item at the meeting (DOMAIN A1, M4, M6). `excluded`: taken with press and public out; `in-public`: an exempt one that was taken in public; null: nothing was recorded at the meeting, and afterwards it was left. */
export const itemTakenSchema = z.object({
  how: z.nullable(z.enum(['excluded', 'in-public', 'deferred', 'withdrawn', 'not-reached'])),
  /** Printed where it was not taken; may be empty. */
  reason: lineSchema,
  /** To which meeting it was deferred, where that is fixed. */
  to: z.nullable(isoDateSchema),
  /** Why no later meeting takes it, once somebody has decided that; absent: it is still offered to the next agenda. */
  left: z.optional(z.object({ reason: lineSchema.check(z.minLength(1)), on: isoDateSchema })),
});
export type ItemTaken = z.infer<typeof itemTakenSchema>;

export const pageRangeSchema = z.object({ start: z.int().check(z.minimum(1)), end: z.int().check(z.minimum(1)) });
export type PageRange = z.infer<typeof pageRangeSchema>;

export const itemSchema = z.object({
  ...recordShape,
  meetingId: idSchema,
  order: orderSchema,
  kind: itemKindSchema,
  /** A sub-item takes the number of the item before it and a letter: 5a. */
  sub: z.boolean(),
  title: lineSchema,
  /** What the public sees of a restricted item's title; null: the title itself. */
  publicTitle: z.nullable(lineSchema),
  subLines: z.array(lineSchema),
  /** Who presents, without "to present"; printed as a sub-line unless `subLines` has it. */
  presenter: z.nullable(lineSchema),
  /** Chair's authority for an urgent item, printed in brackets before it (LGA s100B(4)). */
  note: z.nullable(z.object({ type: z.literal('chairs-authority'), text: lineSchema })),
  access: accessSchema,
  /** Exclusion item: the whole resolution; null: the sentence is made from the exempt items. */
  resolutionText: z.nullable(lineSchema),
  refersTo: z.nullable(z.object({ minutesOf: z.nullable(isoDateSchema) })),
  nextMeeting: z.nullable(z.object({ dates: z.array(isoDateSchema), time: z.nullable(timeSchema) })),
  /** Historic fact of an imported agenda; printed as long as no item of the meeting has a paper of its own. */
  printedPages: z.nullable(pageRangeSchema),
  /** The same: "To follow" stood there instead. */
  printedToFollow: z.optional(z.boolean()),
  /** Printed number of an imported item ("5", "5a", "7A"); null: derived from the order. */
  printedLabel: z.nullable(lineSchema),
  /** The panel's template slot that this item fills. */
  slotId: z.nullable(idSchema),
  /** The number it was published under, which never changes again (DOMAIN U3); absent or null: not published yet. */
  publishedLabel: z.optional(z.nullable(lineSchema)),
  /** Set when it was withdrawn after publication. */
  withdrawn: z.optional(z.nullable(withdrawnItemSchema)),
  /** Absent or null: taken in the usual way, or not yet. */
  taken: z.optional(z.nullable(itemTakenSchema)),
  /** The item of an earlier meeting that went on as this one, with its papers; absent or null: new business. */
  broughtFrom: z.optional(z.nullable(z.object({ meetingId: idSchema, itemId: idSchema }))),
  /** How long the Chair means to give it, for the Chair's brief. */
  plannedMinutes: z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(600)))),
  /** Pages of the earlier minutes in the pack at this item as an officer counted them in Word, and what was counted as a hash; absent or null: nobody did. `of` null: they hold. */
  countedMinutes: z.optional(z.nullable(z.object({ pages: z.int().check(z.minimum(1)), of: z.nullable(z.string().check(z.regex(/^[0-9a-f]{16}$/))) }))),
  sample: z.boolean(),
});
export type Item = z.infer<typeof itemSchema>;

export const attendanceSchema = z.object({
  ...recordShape,
  meetingId: idSchema,
  order: orderSchema,
  personId: z.nullable(idSchema),
  /** Without title, as it prints in these minutes. */
  name: lineSchema,
  councillor: z.boolean(),
  /** "Cllr" or "Alderman" where imported minutes printed that; absent or null: "Councillor" as the council prints it. */
  titleAsPrinted: z.optional(z.nullable(lineSchema)),
  capacity: capacitySchema,
  presence: presenceSchema,
  presiding: z.boolean(),
  mode: z.enum(['in-the-room', 'remote']),
  post: z.nullable(lineSchema),
  /** Name of the member whom a substitute replaces. */
  substituteFor: z.nullable(lineSchema),
  /** "X was in attendance for Minute No. 28 (title)". With `minuteId` both are the minute's own when it prints; without (imported) as printed. */
  forMinute: z.nullable(z.object({ minuteId: z.optional(idSchema), number: lineSchema, title: z.nullable(lineSchema) })),
  /** Only young people; imported minutes keep what they printed (DOMAIN A6). */
  displayRule: z.enum(['not-named', 'role-only', 'first-name', 'as-agreed', 'as-published']),
  /** Absent or null: as the membership says; members and substitutes vote, others don't. */
  voting: z.optional(z.nullable(z.boolean())),
  sample: z.boolean(),
});
export type Attendance = z.infer<typeof attendanceSchema>;

export const minuteSchema = z.object({
  ...recordShape,
  meetingId: idSchema,
  /** The agenda item it records; null: a minute without an item. */
  itemId: z.nullable(idSchema),
  order: orderSchema,
  /** A `procedural-note` stands unnumbered between minutes. */
  kind: z.enum(['minute', 'procedural-note']),
  /** Fixed at publication or import; null while provisional: derived (DOMAIN N2). */
  number: z.nullable(z.int().check(z.minimum(0))),
  /** Printed form where it is more than the number ("12/18", "12A"). */
  printedLabel: z.nullable(lineSchema),
  title: lineSchema,
  /** What the public sees of a restricted minute's title; null: the title itself. */
  publicTitle: z.nullable(lineSchema),
  access: accessSchema,
  text: textDocSchema,
  /** Printed in place of the text in the public version (LGA s100C(2)); null: left out. */
  publicSummary: z.nullable(z.string()),
  /** Further items that were taken together with `itemId`. */
  alsoItemIds: z.optional(z.array(idSchema)),
  /** The clock at its first key. */
  startedAt: z.optional(z.nullable(timeSchema)),
  /** The Chair's special circumstances for urgent business that has no item of the agenda (LGA s100B(4)). */
  chairsReason: z.optional(z.nullable(lineSchema)),
  sample: z.boolean(),
});
export type Minute = z.infer<typeof minuteSchema>;

/** What is left of a minute that was published and then deleted: its number, which no other minute ever gets (DOMAIN N2). None of its words. */
export const retiredMinuteSchema = z.object({
  id: idSchema,
  meetingId: idSchema,
  /** Its place among the minutes that stand. */
  order: orderSchema,
  number: z.int().check(z.minimum(0)),
  printedLabel: z.nullable(lineSchema),
});
export type RetiredMinute = z.infer<typeof retiredMinuteSchema>;

/** A row for each part of each resolution, written with the minute's text, for the minute book and follow-ups. */
export const resolutionSchema = z.object({
  ...recordShape,
  meetingId: idSchema,
  minuteId: idSchema,
  /** Equal to the `resolutionPart` id in the text. */
  partId: idSchema,
  part: z.nullable(z.int()),
  /** How it was passed ("unanimously"); rows from before it was kept have none. */
  manner: z.optional(z.nullable(z.string())),
  /** What it decided; rows from before it was kept have none. */
  outcome: z.optional(z.nullable(z.enum(resolutionOutcomes))),
  text: z.string(),
  access: accessSchema,
  sample: z.boolean(),
});
export type ResolutionRecord = z.infer<typeof resolutionSchema>;
