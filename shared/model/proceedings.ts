// What happened at a meeting beside the words of its minutes: sittings, who came and went, who presided, interests, votes, corrections (DOMAIN M1 to M6).
import { capacitySchema, presenceSchema } from './attending.ts';
import { idSchema, isoDateSchema, lineSchema, orderSchema, recordShape, timeSchema } from './record.ts';
import { z } from './zod.ts';

/** One stretch of a meeting. A meeting without any has one, at its own date and time, whose end nobody noted. */
export const sittingSchema = z.object({
  ...recordShape,
  meetingId: idSchema,
  order: orderSchema,
  date: z.nullable(isoDateSchema),
  startedAt: z.nullable(timeSchema),
  endedAt: z.nullable(timeSchema),
  /** Null: not ended yet. `adjourned` goes on in the next sitting, or on a day still to be fixed; `inquorate` resolves nothing. */
  ended: z.nullable(z.enum(['closed', 'adjourned', 'inquorate'])),
  /** The first minute that it took; null: the first sitting, or none yet. */
  fromMinuteId: z.nullable(idSchema),
  sample: z.boolean(),
});
export type Sitting = z.infer<typeof sittingSchema>;

/** Somebody comes, goes, or takes or leaves the chair. Any number of them, in order (DOMAIN M1). */
export const movementSchema = z.object({
  ...recordShape,
  meetingId: idSchema,
  order: orderSchema,
  attendanceId: idSchema,
  what: z.enum(['arrives', 'leaves', 'takes-chair', 'leaves-chair']),
  /** The minute at which it happened: before its first word, so that who leaves at a minute has no part in it. Null: before the first. */
  minuteId: z.nullable(idSchema),
  time: z.nullable(timeSchema),
  reason: z.nullable(z.enum(['interest', 'other'])),
  sample: z.boolean(),
});
export type Movement = z.infer<typeof movementSchema>;

/** A member's interest (Localism Act 2011 ss30 to 33; DOMAIN M2). */
export const declarationSchema = z.object({
  ...recordShape,
  meetingId: idSchema,
  order: orderSchema,
  attendanceId: idSchema,
  /** The item that it touches; null: none of the agenda's. */
  itemId: z.nullable(idSchema),
  /** The minute in which it arose; null: under declarations of interest. */
  minuteId: z.nullable(idSchema),
  kind: z.enum(['disclosable-pecuniary', 'other-registrable', 'non-registrable', 'sensitive']),
  /** What the interest is. Of a sensitive one it never prints (s32). */
  nature: lineSchema,
  /** Granted by the council (s33): the member may take part. */
  dispensation: z.boolean(),
  effect: z.enum(['left', 'spoke', 'no-part', 'took-part']),
  /** Told to the officer before the meeting and not yet declared at it: it prints nowhere and keeps nobody from voting until it is confirmed. */
  announced: z.optional(z.boolean()),
  sample: z.boolean(),
});
export type Declaration = z.infer<typeof declarationSchema>;

/** A vote on a minute's resolution: counted, or with the names of those who asked for theirs to be recorded (DOMAIN M4). */
export const voteSchema = z.object({
  ...recordShape,
  meetingId: idSchema,
  order: orderSchema,
  minuteId: idSchema,
  /** The resolution's part; null: the whole. */
  partId: z.nullable(idSchema),
  /** Null: not counted. */
  counts: z.nullable(z.object({ for: z.int().check(z.minimum(0)), against: z.int().check(z.minimum(0)), abstained: z.int().check(z.minimum(0)) })),
  /** All who voted, in a recorded vote; else those who asked for it. */
  recorded: z.array(z.object({ attendanceId: idSchema, vote: z.enum(['for', 'against', 'abstained']) })),
  /** A recorded vote of all members, not some members' own. */
  isRecordedVote: z.boolean(),
  sample: z.boolean(),
});
export type Vote = z.infer<typeof voteSchema>;

/** What the attendance says of somebody. */
export const attendanceSaidSchema = z.object({
  /** Without title. */
  name: lineSchema,
  councillor: z.boolean(),
  capacity: capacitySchema,
  presence: presenceSchema,
  post: z.nullable(lineSchema),
  substituteFor: z.nullable(lineSchema),
});
export type AttendanceSaid = z.infer<typeof attendanceSaidSchema>;

/** A correction of published minutes, agreed where they were approved. The published text stays; the approved one is made from both (DOMAIN M3). */
export const correctionSchema = z.object({
  ...recordShape,
  /** The meeting whose minutes are corrected. */
  meetingId: idSchema,
  order: orderSchema,
  /** Null: it corrects no minute, but the attendance. */
  minuteId: z.nullable(idSchema),
  /** What it corrects; absent: the text of the minute. The public title and summary are those of a restricted minute; the title as a whole. */
  of: z.optional(z.enum(['text', 'title', 'attendance', 'public-title', 'public-summary'])),
  /**
   * What is struck out and what stands for it; each stands in one paragraph. Empty `was`: `becomes` is added, of a text as the last paragraph. Of the
   * attendance both are its words for that person.
   */
  was: lineSchema,
  becomes: lineSchema,
  /** Of the attendance: whose row, null: somebody who was left out; and what it says as approved. */
  attendance: z.optional(z.nullable(z.object({ ...attendanceSaidSchema.shape, attendanceId: z.nullable(idSchema) }))),
  sample: z.boolean(),
});
export type Correction = z.infer<typeof correctionSchema>;

/** Where and when minutes were approved as a correct record. */
export const approvalSchema = z.object({ on: isoDateSchema, meetingId: idSchema, minuteId: z.nullable(idSchema) });
export type Approval = z.infer<typeof approvalSchema>;

/** What an officer keeps for the office: it never prints, and goes nowhere but into the meeting's own file, from one computer of the office to another. */
export const officerNoteSchema = z.object({
  ...recordShape,
  meetingId: idSchema,
  order: orderSchema,
  itemId: z.nullable(idSchema),
  minuteId: z.nullable(idSchema),
  text: z.string().check(z.maxLength(40_000)),
  sample: z.boolean(),
});
export type OfficerNote = z.infer<typeof officerNoteSchema>;
