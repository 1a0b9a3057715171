// The written word: ProseMirror JSON under one strict schema that holds what Word and a screen reader can carry.
// The editor's schema (renderer) and this one are the same; a test compares them.
import { z } from './zod.ts';
import { idSchema, isoDateSchema, lineSchema, sha256Schema } from './record.ts';

export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] | undefined }
  | { readonly type: 'hardBreak' }
  /** Prints the number of the paragraph, heading or section of the same paper that has the anchor or id; follows it when it moves. */
  | { readonly type: 'paragraphRef'; readonly attrs: { readonly target: string } }
  | MinuteRef;

/**
 * Prints the number of a minute of the minute book, and its meeting's day where that is another. `label` and `date` are as they were last known, for a file that
 * goes where the minute is not; while it is here, its number is followed (DOMAIN N2, N4). Never its title, which may be restricted.
 */
export type MinuteRef = { readonly type: 'minuteRef'; readonly attrs: { readonly target: string; readonly label: string; readonly date: string | null } };

/** `anchor` only where something refers to the paragraph. */
export type Paragraph = {
  readonly type: 'paragraph';
  readonly attrs?: { readonly anchor: string } | undefined;
  readonly content?: readonly Inline[] | undefined;
};
export type Heading = {
  readonly type: 'heading';
  readonly attrs: { readonly level: 1 | 2 | 3; readonly anchor?: string | undefined };
  readonly content?: readonly Inline[] | undefined;
};
/** A picture, stored by its hash, with the words for those who don't see it. */
export type Image = {
  readonly type: 'image';
  readonly attrs: {
    readonly sha256: string;
    /** Pixels of the stored picture, upright. */
    readonly width: number;
    readonly height: number;
    /** Share of the text's width. */
    readonly size: 'full' | 'half' | 'third';
    readonly alt: string;
    /** Says nothing that the text doesn't: `alt` is empty then. */
    readonly decorative: boolean;
    readonly caption: string;
    /** `not-needed`: nobody can be recognised on it; `needed`: nobody has agreed yet; else the id of the consent. */
    readonly consent: string;
  };
};
/** How a printed marker is set: `brackets` (a), `bracket` a), `stop` a. */
export const labelFrames = ['brackets', 'bracket', 'stop'] as const;
export type LabelFrame = (typeof labelFrames)[number];
export type ListItem = { readonly type: 'listItem'; readonly content: readonly (Paragraph | BulletList | OrderedList)[] };
export type BulletList = { readonly type: 'bulletList'; readonly content: readonly ListItem[] };
export type OrderedList = {
  readonly type: 'orderedList';
  /** `decimal` prints 1. 2.; `lowerLetter` (a) (b); `lowerRoman` (i) (ii); `frame` where an imported paper set them otherwise. */
  readonly attrs: { readonly format: 'decimal' | 'lowerLetter' | 'lowerRoman'; readonly start: number; readonly frame?: LabelFrame | null | undefined };
  readonly content: readonly ListItem[];
};
/** What a part decided (DOMAIN M4); `other`: none of these. */
export const resolutionOutcomes = ['noted', 'received', 'approved', 'agreed-with-amendment', 'deferred', 'referred', 'recommended', 'withdrawn', 'other'] as const;
export type ResolutionOutcome = (typeof resolutionOutcomes)[number];

/** One limb of a resolution: begins "That", ends in a full stop; a list may follow (dates, places). `outcome` only where the officer says another than its words do. */
export type ResolutionPart = {
  readonly type: 'resolutionPart';
  readonly attrs: { readonly id: string; readonly outcome?: ResolutionOutcome | undefined };
  readonly content: readonly (Paragraph | BulletList)[];
};
export type Resolution = {
  readonly type: 'resolution';
  readonly attrs: {
    /** Number of the first part; null: a single unnumbered text. "Resolved:-" is not in the text, it is printed. */
    readonly start: number | null;
    readonly format: 'decimal' | 'lowerLetter' | 'lowerRoman';
    readonly kind: 'resolved' | 'recommended';
    /** To whom, for a recommendation ("Cabinet"). */
    readonly recipient: string | null;
    /** How it was passed, printed after "Resolved": "unanimously", "by 5 votes to 2". Texts from before it was kept have none. */
    readonly manner?: string | null | undefined;
    readonly frame?: LabelFrame | null | undefined;
  };
  readonly content: readonly ResolutionPart[];
};
export type Quotation = { readonly type: 'blockquote'; readonly content: readonly Paragraph[] };
export type TableCell = {
  readonly type: 'tableCell' | 'tableHeader';
  readonly content: readonly (Paragraph | BulletList | OrderedList)[];
};
export type TableRow = { readonly type: 'tableRow'; readonly content: readonly TableCell[] };
/** The first row holds `tableHeader` cells. */
export type Table = { readonly type: 'table'; readonly content: readonly TableRow[] };

export type Block = Paragraph | Heading | BulletList | OrderedList | Resolution | Quotation | Table | Image;
export type TextDoc = { readonly type: 'doc'; readonly content: readonly Block[] };

const inlineTypes: readonly unknown[] = ['text', 'hardBreak', 'paragraphRef', 'minuteRef'] satisfies readonly Inline['type'][];

/** Whether a value of a text is running text, for those that walk texts whole. */
export const isInline = (value: unknown): value is Inline => typeof value === 'object' && value !== null && 'type' in value && inlineTypes.includes(value.type);

/** Links that may stand in a published document. */
const linkPattern = /^(https:\/\/|http:\/\/|mailto:)[^\s<>"]+$/i;

/** Whether a text can keep this address: of the web or of mail, and no longer than 2,000 letters. */
export const isLink = (address: string): boolean => address.length <= 2_000 && linkPattern.test(address);

const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: z.string().check(z.refine(isLink)) }) }),
]);
const inlineSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().check(z.minLength(1)), marks: z.optional(z.array(markSchema)) }),
  z.strictObject({ type: z.literal('hardBreak') }),
  z.strictObject({ type: z.literal('paragraphRef'), attrs: z.strictObject({ target: idSchema }) }),
  z.strictObject({ type: z.literal('minuteRef'), attrs: z.strictObject({ target: idSchema, label: z.string().check(z.maxLength(60)), date: z.nullable(isoDateSchema) }) }),
]);
const inlineContent = z.optional(z.array(inlineSchema));
const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  attrs: z.optional(z.strictObject({ anchor: idSchema })),
  content: inlineContent,
});
const headingSchema = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(1), z.literal(2), z.literal(3)]), anchor: z.optional(idSchema) }),
  content: inlineContent,
});
const listItemSchema: z.ZodMiniType<ListItem> = z.lazy(() =>
  z.strictObject({
    type: z.literal('listItem'),
    content: z.array(z.union([paragraphSchema, bulletListSchema, orderedListSchema])).check(z.minLength(1)),
  }),
);
const bulletListSchema: z.ZodMiniType<BulletList> = z.lazy(() =>
  z.strictObject({ type: z.literal('bulletList'), content: z.array(listItemSchema).check(z.minLength(1)) }),
);
const pixels = z.int().check(z.minimum(1), z.maximum(20_000));
const imageSchema = z.strictObject({
  type: z.literal('image'),
  attrs: z.strictObject({
    sha256: sha256Schema,
    width: pixels,
    height: pixels,
    size: z.enum(['full', 'half', 'third']),
    alt: lineSchema,
    decorative: z.boolean(),
    caption: lineSchema,
    consent: z.union([z.enum(['not-needed', 'needed']), idSchema]),
  }),
});
const listFormat = z.enum(['decimal', 'lowerLetter', 'lowerRoman']);
const frame = z.optional(z.nullable(z.enum(labelFrames)));
const orderedListSchema: z.ZodMiniType<OrderedList> = z.lazy(() =>
  z.strictObject({
    type: z.literal('orderedList'),
    attrs: z.strictObject({ format: listFormat, start: z.int().check(z.minimum(1)), frame }),
    content: z.array(listItemSchema).check(z.minLength(1)),
  }),
);
const resolutionPartSchema = z.strictObject({
  type: z.literal('resolutionPart'),
  attrs: z.strictObject({ id: idSchema, outcome: z.optional(z.enum(resolutionOutcomes)) }),
  content: z.array(z.union([paragraphSchema, bulletListSchema])).check(z.minLength(1)),
});
const resolutionSchema = z.strictObject({
  type: z.literal('resolution'),
  attrs: z.strictObject({
    start: z.nullable(z.int().check(z.minimum(1))),
    format: listFormat,
    kind: z.enum(['resolved', 'recommended']),
    recipient: z.nullable(z.string().check(z.maxLength(500))),
    manner: z.optional(z.nullable(z.string().check(z.maxLength(200)))),
    frame,
  }),
  content: z.array(resolutionPartSchema).check(z.minLength(1)),
});
const quotationSchema = z.strictObject({ type: z.literal('blockquote'), content: z.array(paragraphSchema).check(z.minLength(1)) });
const tableCellSchema = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  content: z.array(z.union([paragraphSchema, bulletListSchema, orderedListSchema])).check(z.minLength(1)),
});
const tableSchema = z.strictObject({
  type: z.literal('table'),
  content: z
    .array(z.strictObject({ type: z.literal('tableRow'), content: z.array(tableCellSchema).check(z.minLength(1)) }))
    .check(z.minLength(1)),
});

export const blockSchema: z.ZodMiniType<Block> = z.union([paragraphSchema, headingSchema, bulletListSchema, orderedListSchema, resolutionSchema, quotationSchema, tableSchema, imageSchema]);

export const textDocSchema: z.ZodMiniType<TextDoc> = z.strictObject({ type: z.literal('doc'), content: z.array(blockSchema) });

/** A document with one empty paragraph: what a new text starts as. */
export const emptyText: TextDoc = { type: 'doc', content: [{ type: 'paragraph' }] };
