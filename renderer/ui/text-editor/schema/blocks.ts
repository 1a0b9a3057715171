// The plain blocks of a text: what Word and a screen reader can both carry (DESIGN section 4, "Text is ProseMirror JSON").
import { Node } from '@tiptap/core';
import { anchorAttribute, anchorMark } from './anchor.ts';
import { expectOneOf } from './expect-attribute.ts';

export const TextRoot = Node.create({ name: 'doc', topNode: true, content: 'block+' });

export const Text = Node.create({ name: 'text', group: 'inline' });

export const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ anchor: anchorAttribute }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ node }) => ['p', anchorMark(node.attrs['anchor']), 0],
});

const levels = [1, 2, 3] as const;

/** On screen a text stands under the meeting (h1), "Minutes" (h2) and the minute's title (h3), so that no level is skipped. */
export const headingsAbove = 3;

export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false, validate: expectOneOf('level', levels) }, anchor: anchorAttribute }),
  // Deeper headings of a pasted page become the deepest that a text has.
  parseHTML: () =>
    [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.min(level, 3) } })),
  renderHTML: ({ node }) => [`h${Number(node.attrs['level']) + headingsAbove}`, { 'data-level': String(node.attrs['level']), ...anchorMark(node.attrs['anchor']) }, 0],
});

export const Quotation = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
});

export const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
});
