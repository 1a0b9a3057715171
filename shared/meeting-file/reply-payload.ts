// What a councillor tells the officer before a meeting, as a file (DESIGN section 4, kind "reply"): apologies, or an interest in an item. It says who, which meeting and what;
// no mark, no title and no word of a paper fits into it. Of a sensitive interest it says that there is one and no more (Localism Act 2011 s32).
import { declarationSchema } from '../model/proceedings.ts';
import { idSchema, isoDateSchema, lineSchema } from '../model/record.ts';
import { ok } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import { schemaPlace } from '../model/schema-place.ts';
import { z } from '../model/zod.ts';
import { doesNotFit } from './problems.ts';

export const replyVersion = 'orderpaper-reply/1';

/** What a councillor can add: a few sentences, not a document. */
export const mostReplyWords = 2_000;

const nameSchema = lineSchema.check(z.maxLength(200));
/** Said by somebody outside: nothing that steers a screen or turns words round. */
const plain = z.regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u);

const base = {
  schema: z.literal(replyVersion),
  from: nameSchema.check(plain, z.regex(/\S/)),
  panel: z.strictObject({ id: idSchema, name: nameSchema.check(plain) }),
  meeting: z.strictObject({ id: idSchema, date: z.nullable(isoDateSchema) }),
};
const words = z.string().check(z.maxLength(mostReplyWords), z.regex(/^(?:[^\p{Cc}\u202a-\u202e\u2066-\u2069]|\n)*$/u));
/** By its id and printed number: its title stays in the papers. */
const itemSchema = z.nullable(z.strictObject({ id: idSchema, label: nameSchema.check(plain, z.maxLength(20)) }));

export const replyPayloadSchema = z.discriminatedUnion('as', [
  z.strictObject({ ...base, as: z.literal('apologies'), words }),
  z.strictObject({ ...base, as: z.literal('interest'), item: itemSchema, kind: declarationSchema.shape.kind, words }),
]);
export type ReplyPayload = z.infer<typeof replyPayloadSchema>;

/** Checks a value that claims to be a reply. */
export const checkReplyPayload = (value: unknown): Result<ReplyPayload> => {
  const parsed = replyPayloadSchema.safeParse(value);
  if (!parsed.success) {
    const { where, message } = schemaPlace(parsed.error);
    return doesNotFit('reply.json', where, message);
  }
  if (parsed.data.as === 'interest' && parsed.data.kind === 'sensitive' && parsed.data.words !== '') return doesNotFit('reply.json', 'words', 'it says what a sensitive interest is, which nobody writes down');
  return ok(parsed.data);
};
