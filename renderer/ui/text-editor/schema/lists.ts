// Bulleted, numbered, lettered and roman lists. `format`, `start` and `frame` are the list's own, so that "(a)" and an imported "a)" survive into Word.
import { Node } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import { labelFrames } from '../../../../shared/model/text.ts';
import { expectCount, expectOneOf } from './expect-attribute.ts';

export const listFormats = ['decimal', 'lowerLetter', 'lowerRoman'] as const;
export type ListFormat = (typeof listFormats)[number];

const formatOfType: Readonly<Record<string, ListFormat>> = { a: 'lowerLetter', A: 'lowerLetter', i: 'lowerRoman', I: 'lowerRoman' };
/** The format of a foreign `<ol>`: our own data attribute, else its `type`, which the cleaning of a paste writes from its style too. */
export const listFormatOf = (element: HTMLElement): ListFormat => {
  const own = listFormats.find((format) => format === element.dataset['format']);
  if (own !== undefined) return own;
  return formatOfType[element.getAttribute('type') ?? ''] ?? 'decimal';
};

const startOf = (element: HTMLElement): number => {
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
  return start >= 1 ? start : 1;
};

/** How the markers of an imported list were set; null: as ours are. */
export const frameAttribute = {
  default: null,
  parseHTML: (element: HTMLElement) => labelFrames.find((frame) => frame === element.dataset['frame']) ?? null,
  validate: expectOneOf('frame', [null, ...labelFrames]),
};

/** Its mark in HTML. */
export const frameMark = (node: TextNode): Record<string, string> => (typeof node.attrs['frame'] === 'string' ? { 'data-frame': node.attrs['frame'] } : {});

export const BulletList = Node.create({
  name: 'bulletList',
  group: 'block list',
  content: 'listItem+',
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: () => ['ul', 0],
});

export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => ({
    format: { default: 'decimal', parseHTML: listFormatOf, validate: expectOneOf('format', listFormats) },
    start: { default: 1, parseHTML: startOf, validate: expectCount('start') },
    frame: frameAttribute,
  }),
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ node }) => [
    'ol',
    { 'data-format': String(node.attrs['format']), ...(node.attrs['start'] === 1 ? {} : { start: String(node.attrs['start']) }), ...frameMark(node) },
    0,
  ],
});

export const ListItem = Node.create({
  name: 'listItem',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
});
