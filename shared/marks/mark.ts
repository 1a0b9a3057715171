// What a reader wrote on a paper: theirs alone, in nothing that an officer gets (DESIGN section 4).
import { idSchema, instantSchema } from '../model/record.ts';
import { z } from '../model/zod.ts';
import { anchorSchema } from './anchor.ts';

export const markKinds = ['highlight', 'note', 'question', 'bookmark'] as const;
export type MarkKind = (typeof markKinds)[number];

/** Never told by colour alone: each colour is underlined in its own way. */
export const markColours = ['yellow', 'green', 'blue', 'pink'] as const;
export type MarkColour = (typeof markColours)[number];
export const markPatterns = ['solid', 'wavy', 'dotted', 'dashed'] as const;
export type MarkPattern = (typeof markPatterns)[number];

export const patternOf: Readonly<Record<MarkColour, MarkPattern>> = { yellow: 'solid', green: 'wavy', blue: 'dotted', pink: 'dashed' };

/** `kept`: where it was set or as it was. `moved`, `check`, `to-place`: as `placeMark` left it in the newest issue. */
export const markStates = ['kept', 'moved', 'check', 'to-place'] as const;
export type MarkState = (typeof markStates)[number];

/** Earlier places that are remembered; older ones go. */
const placesRemembered = 20;

export const markSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(markKinds),
  colour: z.enum(markColours),
  pattern: z.enum(markPatterns),
  /** The reader's words; empty for a mark that says nothing. */
  text: z.string().check(z.maxLength(20_000)),
  state: z.enum(markStates),
  anchor: anchorSchema,
  /** Where it stood in earlier issues, the newest first. */
  earlier: z.array(anchorSchema).check(z.maxLength(placesRemembered)),
  /** Of a question: whether it was asked. */
  asked: z.boolean(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** Set when it is removed: the other device learns of it. */
  deletedAt: z.nullable(instantSchema),
});
export type Mark = z.infer<typeof markSchema>;

const sameText = (one: Mark['anchor'], other: Mark['anchor']): boolean => one.paperId === other.paperId && one.quote === other.quote && one.before === other.before && one.behind === other.behind;

/** @returns the mark at its new place; a place whose words or neighbours were others is remembered */
export const placedAnew = (mark: Mark, anchor: Mark['anchor'], state: MarkState, at: string): Mark => ({
  ...mark, state, anchor, updatedAt: at, earlier: sameText(mark.anchor, anchor) ? mark.earlier : [mark.anchor, ...mark.earlier].slice(0, placesRemembered),
});
