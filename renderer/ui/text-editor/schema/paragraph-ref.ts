// A reference to a numbered paragraph: an atom that shows the number as it is now. Its view is plain DOM.
import { Node } from '@tiptap/core';
import { isAnchor } from './anchor.ts';
import { createTargetLabels, goneLabel } from './target-labels.ts';
import type { TargetLabels } from './target-labels.ts';

const expectTarget = (value: unknown): void => {
  if (!isAnchor(value)) throw new RangeError('A reference points to an id');
};

export const ParagraphRef = Node.create<{ readonly labels: TargetLabels }>({
  name: 'paragraphRef',
  addOptions: () => ({ labels: createTargetLabels() }),
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ target: { rendered: false, validate: expectTarget } }),
  parseHTML: () => [
    { tag: 'span[data-ref]', getAttrs: (element) => (isAnchor(element.dataset['ref']) ? { target: element.dataset['ref'] } : false) },
  ],
  renderHTML({ node }) {
    const target = String(node.attrs['target']);
    return ['span', { 'data-ref': target }, this.options.labels.labelOf(target) ?? goneLabel];
  },
  renderText({ node }) {
    return this.options.labels.labelOf(String(node.attrs['target'])) ?? goneLabel;
  },
  addNodeView() {
    const { labels } = this.options;
    return ({ node }) => {
      const target = String(node.attrs['target']);
      const dom = document.createElement('span');
      dom.dataset['ref'] = target;
      const show = (): void => {
        const label = labels.labelOf(target);
        dom.textContent = label ?? goneLabel;
        dom.toggleAttribute('data-gone', label === null);
        dom.title = label === null ? 'The paragraph that this pointed to is gone' : `Follows paragraph ${label} when it moves`;
      };
      show();
      return { dom, ignoreMutation: () => true, destroy: labels.subscribe(show) };
    };
  },
});
