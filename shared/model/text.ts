// The written word: ProseMirror JSON under one strict schema that holds what Word and a screen reader can carry.
// The editor's schema (renderer) and this one are the same; a test compares them.
import { z } from './zod.ts';
import { idSchema } from './record.ts';

export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] | undefined }
  | { readonly type: 'hardBreak' };

export type Paragraph = { readonly type: 'paragraph'; readonly content?: readonly Inline[] | undefined };
export type Heading = { readonly type: 'heading'; readonly attrs: { readonly level: 1 | 2 | 3 }; readonly content?: readonly Inline[] | undefined };
export type ListItem = { readonly type: 'listItem'; readonly content: readonly (Paragraph | BulletList | OrderedList)[] };
export type BulletList = { readonly type: 'bulletList'; readonly content: readonly ListItem[] };
export type OrderedList = {
  readonly type: 'orderedList';
  /** `decimal` prints 1. 2.; `lowerLetter` (a) (b); `lowerRoman` (i) (ii). */
  readonly attrs: { readonly format: 'decimal' | 'lowerLetter' | 'lowerRoman'; readonly start: number };
  readonly content: readonly ListItem[];
};
/** One limb of a resolution: begins "That", ends in a full stop; a list may follow (dates, places). */
export type ResolutionPart = {
  readonly type: 'resolutionPart';
  readonly attrs: { readonly id: string };
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

export type Block = Paragraph | Heading | BulletList | OrderedList | Resolution | Quotation | Table;
export type TextDoc = { readonly type: 'doc'; readonly content: readonly Block[] };

/** Links that may stand in a published document. */
export const linkPattern = /^(https:\/\/|http:\/\/|mailto:)[^\s<>"]+$/i;

const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: z.string().check(z.maxLength(2_000), z.regex(linkPattern)) }) }),
]);
const inlineSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().check(z.minLength(1)), marks: z.optional(z.array(markSchema)) }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);
const inlineContent = z.optional(z.array(inlineSchema));
const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), content: inlineContent });
const headingSchema = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
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
const listFormat = z.enum(['decimal', 'lowerLetter', 'lowerRoman']);
const orderedListSchema: z.ZodMiniType<OrderedList> = z.lazy(() =>
  z.strictObject({
    type: z.literal('orderedList'),
    attrs: z.strictObject({ format: listFormat, start: z.int().check(z.minimum(1)) }),
    content: z.array(listItemSchema).check(z.minLength(1)),
  }),
);
const resolutionPartSchema = z.strictObject({
  type: z.literal('resolutionPart'),
  attrs: z.strictObject({ id: idSchema }),
  content: z.array(z.union([paragraphSchema, bulletListSchema])).check(z.minLength(1)),
});
const resolutionSchema = z.strictObject({
  type: z.literal('resolution'),
  attrs: z.strictObject({
    start: z.nullable(z.int().check(z.minimum(1))),
    format: listFormat,
    kind: z.enum(['resolved', 'recommended']),
    recipient: z.nullable(z.string().check(z.maxLength(500))),
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

export const textDocSchema: z.ZodMiniType<TextDoc> = z.strictObject({
  type: z.literal('doc'),
  content: z.array(
    z.union([paragraphSchema, headingSchema, bulletListSchema, orderedListSchema, resolutionSchema, quotationSchema, tableSchema]),
  ),
});

/** A document with one empty paragraph: what a new text starts as. */
export const emptyText: TextDoc = { type: 'doc', content: [{ type: 'paragraph' }] };
