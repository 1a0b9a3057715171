// What was published of an agenda, one publication after another (DOMAIN U3, U4).
import { idSchema, isoDateSchema, lineSchema, recordShape, timeSchema } from './record.ts';
import { z } from './zod.ts';

/**
 * Pages of a paper. Without `after` they are `start` to `end` of the pack; with it they stand behind the page of that number and
 * `start` and `end` count letters from 1: after 76, 1 to 2 are the pages 76A and 76B.
 */
export const pageSpanSchema = z.object({ start: z.int().check(z.minimum(1)), end: z.int().check(z.minimum(1)), after: z.optional(z.int().check(z.minimum(0))) });
export type PageSpan = z.infer<typeof pageSpanSchema>;

/** The pages that a paper, or the minutes of an earlier meeting, had in a publication. `id` is that record's. */
export const publishedPagesSchema = z.object({ id: idSchema, itemId: idSchema, span: pageSpanSchema });
export type PublishedPages = z.infer<typeof publishedPagesSchema>;

export const agendaPublicationKindSchema = z.enum(['first', 'amended', 'supplement', 'item-withdrawn', 'agenda-withdrawn']);
export type AgendaPublicationKind = z.infer<typeof agendaPublicationKindSchema>;

/** What a publication changed. Words are made from the records when it prints; only a correction is described by the officer. */
export const publishedChangeSchema = z.object({
  what: z.enum(['date', 'time', 'venue', 'correction', 'paper-added', 'paper-replaced', 'paper-access', 'item-added', 'item-withdrawn']),
  itemId: z.nullable(idSchema),
  paperId: z.nullable(idSchema),
  /** The officer's words for a correction; of a changed date, time or venue what stood there before; else empty. */
  text: lineSchema,
});
export type PublishedChange = z.infer<typeof publishedChangeSchema>;

/** Whether the clear days before the meeting still held on the day of publication (DOMAIN T1). */
export const heldClearDaysSchema = z.object({ held: z.enum(['in-time', 'late-by-standing-orders', 'late']), deadline: isoDateSchema, lawfulDeadline: isoDateSchema });
export type HeldClearDays = z.infer<typeof heldClearDaysSchema>;

export const publicationFactsSchema = z.object({
  kind: agendaPublicationKindSchema,
  /** Empty for the first only. */
  reason: lineSchema,
  changes: z.array(publishedChangeSchema),
  /** Null: the panel has no deadline, or the meeting no date. */
  clearDays: z.nullable(heldClearDaysSchema),
  /** Every paper that has pages, those of withdrawn items included: numbers that were published are never given again. */
  pages: z.array(publishedPagesSchema),
});
export type PublicationFacts = z.infer<typeof publicationFactsSchema>;

export const agendaPublicationSchema = z.object({
  ...recordShape,
  meetingId: idSchema,
  number: z.int().check(z.minimum(1)),
  publishedOn: isoDateSchema,
  ...publicationFactsSchema.shape,
});
export type AgendaPublication = z.infer<typeof agendaPublicationSchema>;

/** A meeting that does not take place as called (DOMAIN M6). */
export const calledOffSchema = z.object({
  kind: z.enum(['cancelled', 'postponed']),
  on: isoDateSchema,
  /** Prints on the notice. */
  reason: lineSchema,
  /** The new date of a postponed meeting, where it is fixed. */
  newDate: z.nullable(isoDateSchema),
  newTime: z.nullable(timeSchema),
  /** Where it will be, if elsewhere; absent in what was written before there was a field for it. */
  newPlace: z.optional(lineSchema),
});
export type CalledOff = z.infer<typeof calledOffSchema>;

/** An item that was published and will not be taken: it stays listed. */
export const withdrawnItemSchema = z.object({ on: isoDateSchema, reason: lineSchema });
export type WithdrawnItem = z.infer<typeof withdrawnItemSchema>;
