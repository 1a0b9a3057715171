// A resolution and its parts. "Resolved:-" is not in the text: the view shows it, the document prints it (DOMAIN 1, Minutes).
import { Node } from '@tiptap/core';
import { idSchema } from '../../../../shared/model/record.ts';
import { resolutionOutcomes } from '../../../../shared/model/text.ts';
import { expectCount, expectLine, expectOneOf } from './expect-attribute.ts';
import { frameAttribute, frameMark, listFormats } from './lists.ts';
import type { Lead } from './resolution-lead.ts';
import { resolutionView } from './resolution-view.ts';

export const resolutionKinds = ['resolved', 'recommended'] as const;

/** Empty until `resolution-upkeep` gives the part its id, in the same step of undo. */
const expectPartId = (value: unknown): void => {
  if (value !== '' && !idSchema.safeParse(value).success) throw new RangeError('A part of a resolution has an id');
};

const countOrNull = (value: string | null): number | null => {
  const count = Number.parseInt(value ?? '', 10);
  return count >= 1 ? count : null;
};

export const Resolution = Node.create<{ readonly lead: Lead }>({
  name: 'resolution',
  addOptions: () => ({ lead: () => '' }),
  group: 'block',
  content: 'resolutionPart+',
  defining: true,
  addAttributes: () => ({
    start: { default: null, parseHTML: (element) => countOrNull(element.dataset['start'] ?? null), validate: expectCount('start', true) },
    format: {
      default: 'decimal',
      parseHTML: (element) => listFormats.find((format) => format === element.dataset['format']) ?? 'decimal',
      validate: expectOneOf('format', listFormats),
    },
    kind: {
      default: 'resolved',
      parseHTML: (element) => resolutionKinds.find((kind) => kind === element.dataset['resolution']) ?? 'resolved',
      validate: expectOneOf('kind', resolutionKinds),
    },
    recipient: { default: null, parseHTML: (element) => element.dataset['recipient'] ?? null, validate: expectLine('recipient', 500) },
    manner: { default: null, parseHTML: (element) => element.dataset['manner'] ?? null, validate: expectLine('manner', 200) },
    frame: frameAttribute,
  }),
  parseHTML: () => [{ tag: 'section[data-resolution]' }],
  renderHTML: ({ node }) => [
    'section',
    {
      'data-resolution': String(node.attrs['kind']),
      'data-format': String(node.attrs['format']),
      ...(typeof node.attrs['start'] === 'number' ? { 'data-start': String(node.attrs['start']) } : {}),
      ...(typeof node.attrs['recipient'] === 'string' ? { 'data-recipient': node.attrs['recipient'] } : {}),
      ...(typeof node.attrs['manner'] === 'string' ? { 'data-manner': node.attrs['manner'] } : {}),
      ...frameMark(node),
    },
    0,
  ],
  addNodeView() {
    return resolutionView(this.options.lead);
  },
});

export const ResolutionPart = Node.create({
  name: 'resolutionPart',
  content: '(paragraph | bulletList)+',
  defining: true,
  // A pasted part is a new part: its id is never taken from the clipboard.
  addAttributes: () => ({ id: { default: '', rendered: false, validate: expectPartId }, outcome: { default: null, rendered: false, validate: expectOneOf('outcome', [null, ...resolutionOutcomes]) } }),
  parseHTML: () => [{ tag: 'div[data-part]' }],
  renderHTML: () => ['div', { 'data-part': '', role: 'listitem' }, 0],
});
