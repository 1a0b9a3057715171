// Who may see a part of a meeting (LGA 1972 s100A, s100I and Schedule 12A; DOMAIN A1, A2).
import { z } from './zod.ts';
import { lineSchema } from './record.ts';

export const accessSchema = z.object({
  level: z.enum(['public', 'exempt', 'confidential']),
  /** Paragraphs of Schedule 12A Part 1 relied on, 1 to 7; only for `exempt`. */
  paragraphs: z.array(z.int().check(z.minimum(1), z.maximum(7))),
  /** Why the public interest in withholding outweighs disclosure, or under which prohibition. Never printed. */
  reason: lineSchema,
});

export type Access = z.infer<typeof accessSchema>;
export type AccessLevel = Access['level'];

export const publicAccess: Access = { level: 'public', paragraphs: [], reason: '' };
