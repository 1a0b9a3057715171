// The one schema of a text: exactly the nodes and marks of shared/model/text.ts. A test compares the two.
import { getSchema } from '@tiptap/core';
import type { Extensions } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { HardBreak, Heading, Paragraph, Quotation, Text, TextRoot } from './blocks.ts';
import { BulletList, ListItem, OrderedList } from './lists.ts';
import { Image } from './image.ts';
import type { PictureSource } from './image-view.ts';
import { Bold, Italic, Link } from './marks.ts';
import { MinuteRefNode } from './minute-ref.ts';
import { ParagraphRef } from './paragraph-ref.ts';
import { noLead } from './resolution-lead.ts';
import type { Lead } from './resolution-lead.ts';
import { Resolution, ResolutionPart } from './resolution.ts';
import { Table, TableCell, TableHeader, TableRow } from './table.ts';
import { createTargetLabels } from './target-labels.ts';
import type { TargetLabels } from './target-labels.ts';

/** What the views of a text's nodes show that is not in the text. */
export type TextSurroundings = {
  /** The words before a resolution. */
  readonly lead: Lead;
  /** What references print. */
  readonly labels: TargetLabels;
  readonly pictures: PictureSource;
};

/** The nodes and marks of a text. */
export const textNodes = ({ lead, labels, pictures }: TextSurroundings): Extensions => [
  TextRoot, Text, Paragraph, Heading, Quotation, HardBreak,
  ParagraphRef.configure({ labels }), MinuteRefNode.configure({ labels }), Image.configure({ pictures }),
  BulletList, OrderedList, ListItem,
  Resolution.configure({ lead }), ResolutionPart,
  Table, TableRow, TableHeader, TableCell,
  Bold, Italic, Link,
];

/** The ProseMirror schema made of them, for what needs no editor. */
export const textSchema = (): Schema => getSchema(textNodes({ lead: noLead, labels: createTargetLabels(), pictures: { urlOf: () => Promise.resolve(null) } }));
