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

/** Earlier places and versions that are remembered; older ones go. */
const placesRemembered = 20;
export const versionsRemembered = 50;

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
  /** Of the reader's last change; finding its place again is none. */
  updatedAt: instantSchema,
  /** `updatedAt` of its versions before, the newest first: tells which of two devices has the later version, or that both wrote. */
  versions: z.array(instantSchema).check(z.maxLength(versionsRemembered)),
  /** Set when it is removed: the other device learns of it. */
  deletedAt: z.nullable(instantSchema),
});
export type Mark = z.infer<typeof markSchema>;

const sameText = (one: Mark['anchor'], other: Mark['anchor']): boolean => one.paperId === other.paperId && one.quote === other.quote && one.before === other.before && one.behind === other.behind;

/** @returns the mark at its place in another issue; a place whose words or neighbours were others is remembered */
export const placedAnew = (mark: Mark, anchor: Mark['anchor'], state: MarkState): Mark => ({
  ...mark, state, anchor, earlier: sameText(mark.anchor, anchor) ? mark.earlier : [mark.anchor, ...mark.earlier].slice(0, placesRemembered),
});

/** What its reader may change of a mark. */
export type MarkChange = Partial<Pick<Mark, 'kind' | 'colour' | 'text' | 'asked' | 'deletedAt' | 'state' | 'anchor'>>;

/** @param at now; later than any version of the mark */
export const changedMark = (mark: Mark, change: MarkChange, at: string): Mark => {
  const next = { ...mark, ...change };
  return {
    ...next, pattern: patternOf[next.colour], updatedAt: at, versions: [mark.updatedAt, ...mark.versions].slice(0, versionsRemembered),
    earlier: change.anchor === undefined || sameText(mark.anchor, change.anchor) ? mark.earlier : [mark.anchor, ...mark.earlier].slice(0, placesRemembered),
  };
};

/** @returns a mark that its reader just set */
export const newMark = (id: string, kind: MarkKind, colour: MarkColour, text: string, anchor: Mark['anchor'], at: string): Mark =>
  ({ id, kind, colour, pattern: patternOf[colour], text, state: 'kept', anchor, earlier: [], asked: false, createdAt: at, updatedAt: at, versions: [], deletedAt: null });
