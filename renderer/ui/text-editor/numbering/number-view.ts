// Puts the numbers on the elements of paragraphs and headings themselves. A decoration for each block would cost with the square of
// their count at every key, as each block is asked about every decoration.
import { DOMSerializer } from '@tiptap/pm/model';
import type { Node as TextNode } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import type { NumberedBlock } from './number-labels.ts';

const attribute = 'data-number';

export type NumberViews = {
  /** How a paragraph or heading is shown: as ever, but that its number may be set and is not read as typing. */
  readonly view: (node: TextNode) => NodeView;
  /** Brings the elements in line with the numbers as they are now. */
  readonly show: (view: EditorView, blocks: readonly NumberedBlock[]) => void;
  /** Whether an element was made since they were shown last. */
  readonly hasNew: () => boolean;
};

export const createNumberViews = (): NumberViews => {
  const mine = new WeakSet<Element>();
  let made = true;
  return {
    hasNew: () => made,
    view: (node) => {
      const { dom, contentDOM } = DOMSerializer.renderSpec(document, node.type.spec.toDOM?.(node) ?? ['p', 0]);
      if (dom instanceof Element) mine.add(dom);
      made = true;
      return { dom, contentDOM: contentDOM ?? null, ignoreMutation: (mutation) => mutation.type === 'attributes' && mutation.target === dom && mutation.attributeName === attribute };
    },
    show: ({ dom, state: { doc } }, blocks) => {
      made = false;
      const labels = new Map(blocks.map(({ pos, label }) => [pos, label]));
      const elements = [...dom.children].filter((element) => mine.has(element));
      let next = 0;
      doc.forEach((block: TextNode, pos) => {
        if (!block.isTextblock) return;
        const element = elements[next];
        next += 1;
        const label = labels.get(pos) ?? null;
        if (element === undefined || element.getAttribute(attribute) === label) return;
        if (label === null) element.removeAttribute(attribute);
        else element.setAttribute(attribute, label);
      });
    },
  };
};
