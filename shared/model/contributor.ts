// Young people who contribute to papers, and who agreed to what (DOMAIN A6).
import { displayRuleSchema } from './panel.ts';
import { idSchema, isoDateSchema, lineSchema, recordShape, sha256Schema } from './record.ts';
import { z } from './zod.ts';

export const contributorSchema = z.object({
  ...recordShape,
  panelId: idSchema,
  /** Full name; prints only as `displayRule` says. */
  name: lineSchema,
  /** For `role-only`: "Vice-Chair of the LAC Council". */
  role: lineSchema,
  /** For `as-agreed`: the words that were agreed. */
  agreedForm: lineSchema,
  displayRule: displayRuleSchema,
  sample: z.boolean(),
});
export type Contributor = z.infer<typeof contributorSchema>;

export const consentSchema = z.object({
  ...recordShape,
  panelId: idSchema,
  /** The young person; null: several people on one picture, named in `about`. */
  contributorId: z.nullable(idSchema),
  /** The picture that it is for; null: for the name as `displayRule` prints it. */
  fileSha256: z.nullable(sha256Schema),
  about: lineSchema,
  givenBy: z.enum(['young-person', 'parental-responsibility']),
  givenByName: lineSchema,
  givenOn: isoDateSchema,
  /** Last day on which it holds; null: without end. */
  until: z.nullable(isoDateSchema),
  withdrawnOn: z.nullable(isoDateSchema),
  sample: z.boolean(),
});
export type Consent = z.infer<typeof consentSchema>;

/** Whether a consent holds on a day: given, not withdrawn, not over. */
export const holdsOn = (consent: Consent, day: string): boolean =>
  consent.deletedAt === null && consent.givenOn <= day && (consent.until === null || day <= consent.until) && (consent.withdrawnOn === null || day < consent.withdrawnOn);

/** A person's no: it stands until that same person says yes again on a later day. @param on null: whenever it was said */
export const withdrawalStands = ({ withdrawnOn }: Consent, ofPerson: readonly Consent[], on: string | null): boolean =>
  withdrawnOn !== null && (on === null || withdrawnOn <= on)
  && !ofPerson.some((yes) => yes.givenOn > withdrawnOn && (on === null ? yes.withdrawnOn === null : holdsOn(yes, on)));
