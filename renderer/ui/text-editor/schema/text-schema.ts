// The one schema of a minute's text: exactly the nodes and marks of shared/model/text.ts. A test compares the two.
import { getSchema } from '@tiptap/core';
import type { Extensions } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { HardBreak, Heading, Paragraph, Quotation, Text, TextRoot } from './blocks.ts';
import { BulletList, ListItem, OrderedList } from './lists.ts';
import { Bold, Italic, Link } from './marks.ts';
import type { Lead } from './resolution-lead.ts';
import { Resolution, ResolutionPart } from './resolution.ts';
import { Table, TableCell, TableHeader, TableRow } from './table.ts';

/** The nodes and marks of a text. @param lead the words before a resolution, shown by its view */
export const textNodes = (lead: Lead): Extensions => [
  TextRoot, Text, Paragraph, Heading, Quotation, HardBreak,
  BulletList, OrderedList, ListItem,
  Resolution.configure({ lead }), ResolutionPart,
  Table, TableRow, TableHeader, TableCell,
  Bold, Italic, Link,
];

/** The ProseMirror schema made of them, for what needs no editor. */
export const textSchema = (): Schema => getSchema(textNodes(() => ''));
