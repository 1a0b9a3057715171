// What a meeting asked for, until somebody decides that it is done (DOMAIN M5): nothing asked for may vanish without a decision.
import { accessSchema } from './access.ts';
import { idSchema, isoDateSchema, lineSchema, recordShape } from './record.ts';
import { z } from './zod.ts';

/** When it is due. */
export const followUpDueSchema = z.discriminatedUnion('kind', [
  /** `after`: how many meetings pass before it ("the meeting after next" lets one pass); absent: none. */
  z.object({ kind: z.literal('next-meeting'), after: z.optional(z.literal(1)) }),
  z.object({ kind: z.literal('date'), date: isoDateSchema }),
  /** Again and again, every so many months ("every six months"). */
  z.object({ kind: z.literal('interval'), months: z.int().check(z.minimum(1), z.maximum(60)) }),
  /** "when the inspection report is published". */
  z.object({ kind: z.literal('condition'), text: lineSchema }),
  /** Not ours to answer: it was referred. */
  z.object({ kind: z.literal('other-body'), text: lineSchema }),
]);
export type FollowUpDue = z.infer<typeof followUpDueSchema>;

/** Where it stands. `carried`: an agenda had it and did not answer it; it is open again. */
export const followUpStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('on-agenda'), meetingId: idSchema, itemId: idSchema }),
  z.object({ kind: z.literal('answered'), meetingId: idSchema, itemId: z.nullable(idSchema), on: isoDateSchema }),
  z.object({ kind: z.literal('carried'), meetingId: idSchema, on: isoDateSchema, /** The item that had it, where that is known. */ itemId: z.optional(idSchema) }),
  z.object({ kind: z.literal('closed'), reason: lineSchema.check(z.minLength(1)), on: isoDateSchema }),
]);
export type FollowUpState = z.infer<typeof followUpStateSchema>;

/** The minute that asked, as it printed then: it may be of a meeting that is not in this file. */
export const followUpOriginSchema = z.object({
  meetingId: idSchema,
  /** Null: the meeting's date was not known. */
  date: z.nullable(isoDateSchema),
  minuteId: idSchema,
  /** The resolution's part; null: the minute's narrative. */
  partId: z.nullable(idSchema),
  label: lineSchema,
  title: lineSchema,
  /** The sentence that asks. */
  words: z.string().check(z.maxLength(8_000)),
});
export type FollowUpOrigin = z.infer<typeof followUpOriginSchema>;

export const followUpSchema = z.object({
  ...recordShape,
  panelId: idSchema,
  origin: followUpOriginSchema,
  what: lineSchema,
  /** Who is to do it; null: nobody was named. */
  who: z.nullable(lineSchema),
  /** To whom it goes; null: the panel. */
  to: z.nullable(lineSchema),
  due: followUpDueSchema,
  state: followUpStateSchema,
  /** `proposed` from the text until an officer confirmed it. A proposal that is none is closed with a reason. */
  standing: z.enum(['proposed', 'confirmed']),
  /** As restricted as the minute that asked (DESIGN section 5). */
  access: accessSchema,
  sample: z.boolean(),
});
export type FollowUp = z.infer<typeof followUpSchema>;
