// The panel, its year, its people and its calendar.
import { accessSchema } from './access.ts';
import { idSchema, isoDateSchema, lineSchema, orderSchema, recordShape } from './record.ts';
import { z } from './zod.ts';

export const houseStyleSchema = z.enum(['accessible', 'traditional']);
/** DOMAIN P2: accessible is the default. */
export type HouseStyle = z.infer<typeof houseStyleSchema>;

export const signatorySchema = z.object({ name: lineSchema, post: lineSchema });
export type Signatory = z.infer<typeof signatorySchema>;

/** `lines` as they are printed, the postcode apart from them ("LK1 4AB" or null). */
export const venueSchema = z.object({ lines: z.array(lineSchema), postcode: z.nullable(lineSchema) });
export type Venue = z.infer<typeof venueSchema>;

/** Kinds of agenda item; the words of the title decide at import (cases/README). */
export const itemKinds = [
  'categories', 'urgency', 'apologies', 'declarations', 'minutes', 'lac-update', 'report', 'verbal',
  'champions', 'planning', 'exclusion', 'next-meeting',
] as const;
export const itemKindSchema = z.enum(itemKinds);
export type ItemKind = z.infer<typeof itemKindSchema>;

/** One slot of the panel's agenda template. A `legal` slot can't be left out silently (LGA s100B). */
export const templateSlotSchema = z.object({
  id: idSchema,
  kind: itemKindSchema,
  /** May hold {previousMeeting}, the printed date of the last meeting. */
  title: lineSchema,
  subLines: z.array(lineSchema),
  legal: z.boolean(),
  access: accessSchema,
});
export type TemplateSlot = z.infer<typeof templateSlotSchema>;

export const minuteNumberingSchema = z.object({
  /** Where numbers run on: in the panel, in the whole council, or within each meeting (DOMAIN N1). */
  scope: z.enum(['panel', 'council', 'meeting']),
  /** `{n}` the number, `{yy}` the last two digits of the year in which the municipal year starts: "{n}", "{n}/{yy}". */
  format: lineSchema,
  /** Where numbers start again: absent: with the annual meeting's year; `date`: on `restartOn` of each year; `never`. */
  restart: z.optional(z.enum(['annual-meeting', 'date', 'never'])),
  /** "04-01", for `date`. */
  restartOn: z.optional(z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))),
});

/** How many must be there for the meeting to decide anything, and of whom (DOMAIN M1). */
export const quorumSchema = z.object({ number: z.int().check(z.minimum(1), z.maximum(200)), of: z.enum(['voting-members', 'members']) });
export type Quorum = z.infer<typeof quorumSchema>;

/** A sentence of the panel's phrase bank for minutes, with {fields} to fill in. */
export const minutePhraseSchema = z.object({ id: idSchema, /** "resolution", "report", what it stands under in the bank. */ group: lineSchema, text: lineSchema });
export type MinutePhrase = z.infer<typeof minutePhraseSchema>;

export const panelSchema = z.object({
  ...recordShape,
  /** "Corporate Parenting Panel". */
  name: lineSchema,
  councilName: lineSchema,
  /** What the panel calls its members' body in running text: "Panel", "Committee". */
  bodyNoun: lineSchema,
  /** The term for the looked-after children's council, "LAC Council". */
  lacCouncilTerm: lineSchema,
  /** Which access law applies (DOMAIN T2). */
  law: z.enum(['committee', 'executive', 'informal']),
  minuteNumbering: minuteNumberingSchema,
  houseStyle: houseStyleSchema,
  signatory: z.nullable(signatorySchema),
  /** Offered for a new meeting. */
  usualVenue: z.nullable(venueSchema),
  usualTime: z.nullable(z.string()),
  template: z.array(templateSlotSchema),
  /** Absent or null: not known. */
  quorum: z.optional(z.nullable(quorumSchema)),
  /** Two preside together as a rule: the panel has joint Chairs. */
  jointChairs: z.optional(z.boolean()),
  minutePhrases: z.optional(z.array(minutePhraseSchema)),
  /** Unapproved minutes say so on each page once they are published. */
  marksUnapproved: z.optional(z.boolean()),
  /** Part of the sample council, removable in one go. */
  sample: z.boolean(),
});
export type Panel = z.infer<typeof panelSchema>;

/** The annual meeting has no fixed date, so the start of a year is data (DOMAIN N1). */
export const municipalYearSchema = z.object({
  ...recordShape,
  panelId: idSchema,
  /** "2018/19". */
  name: lineSchema,
  startsOn: isoDateSchema,
  sample: z.boolean(),
});
export type MunicipalYear = z.infer<typeof municipalYearSchema>;

/** How a young person prints (DOMAIN A6); default `not-named`. */
export const displayRuleSchema = z.enum(['not-named', 'role-only', 'first-name', 'as-agreed']);
export type DisplayRule = z.infer<typeof displayRuleSchema>;

export const personSchema = z.object({
  ...recordShape,
  /** Without title: "J. Farrow", "Odile Marsh". */
  name: lineSchema,
  councillor: z.boolean(),
  post: z.nullable(lineSchema),
  youngPerson: z.boolean(),
  displayRule: displayRuleSchema,
  sample: z.boolean(),
});
export type Person = z.infer<typeof personSchema>;

export const membershipSchema = z.object({
  ...recordShape,
  panelId: idSchema,
  personId: idSchema,
  order: orderSchema,
  role: z.enum(['chair', 'joint-chair', 'vice-chair', 'member', 'substitute-pool', 'co-opted', 'adviser']),
  voting: z.boolean(),
  /** Somebody said so of this place; absent or null: `voting` may be what a form started with, which gives no co-opted member and no young person a vote. */
  votingChosen: z.optional(z.nullable(z.boolean())),
  /** Printed in brackets after the name, in order: ["Deputy Leader", "Portfolio holder"]. */
  printedRoles: z.array(lineSchema),
  /** How the roles stood in the brackets of an imported paper, joined as printed; null: join `printedRoles` by "and". */
  rolesAsPrinted: z.nullable(lineSchema),
  representing: z.nullable(lineSchema),
  from: z.nullable(isoDateSchema),
  to: z.nullable(isoDateSchema),
  sample: z.boolean(),
});
export type Membership = z.infer<typeof membershipSchema>;

/** A day that isn't a working day: an extra bank holiday or a closure of the council (DOMAIN T1, T2). */
export const closureSchema = z.object({
  ...recordShape,
  date: isoDateSchema,
  name: lineSchema,
  kind: z.enum(['bank-holiday', 'council-closure', 'not-a-bank-holiday']),
});
export type Closure = z.infer<typeof closureSchema>;
