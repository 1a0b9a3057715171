// How a resolution looks while it is written: a plain DOM view (no React: typing slows with their number), with the lead
// that the document prints as text that cannot be edited, and the parts numbered by a CSS counter.
import type { NodeViewRenderer } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import type { Lead } from './resolution-lead.ts';

/** Whether the parts of a resolution print with numbers. */
export const isNumbered = (parts: number, start: unknown): boolean => parts > 1 || typeof start === 'number';

type Boxes = { readonly section: HTMLElement; readonly lead: HTMLElement; readonly parts: HTMLElement };

const show = ({ section, lead, parts }: Boxes, node: TextNode, words: Lead): void => {
  const { kind, recipient, manner, start, format, frame } = node.attrs;
  lead.textContent = words({
    kind: kind === 'recommended' ? 'recommended' : 'resolved',
    recipient: typeof recipient === 'string' ? recipient : null,
    manner: typeof manner === 'string' ? manner : null,
  });
  section.dataset['resolution'] = String(kind);
  parts.dataset['format'] = String(format);
  if (typeof frame === 'string') parts.dataset['frame'] = frame;
  else delete parts.dataset['frame'];
  parts.toggleAttribute('data-numbered', isNumbered(node.childCount, start));
  parts.style.setProperty('counter-reset', `resolution-part ${(typeof start === 'number' ? start : 1) - 1}`);
};

const makeBoxes = (): Boxes => {
  const section = document.createElement('section');
  section.setAttribute('aria-label', 'Resolution');
  const lead = document.createElement('p');
  lead.contentEditable = 'false';
  lead.dataset['lead'] = '';
  const parts = document.createElement('div');
  parts.dataset['parts'] = '';
  parts.setAttribute('role', 'list');
  section.append(lead, parts);
  return { section, lead, parts };
};

/** The node view: section > lead (not editable) + list of parts. */
export const resolutionView =
  (words: Lead): NodeViewRenderer =>
  ({ node }) => {
    const boxes = makeBoxes();
    const { section, lead, parts } = boxes;
    show(boxes, node, words);
    return {
      dom: section,
      contentDOM: parts,
      update: (next) => {
        if (next.type !== node.type) return false;
        show(boxes, next, words);
        return true;
      },
      // What this view writes itself is no edit of the officer's.
      ignoreMutation: ({ type, target }) =>
        type !== 'selection' && (target === section || lead.contains(target) || (target === parts && type === 'attributes')),
    };
  };
