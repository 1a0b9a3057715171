// A reference to a minute of the minute book: an atom that shows its number as it is now (DOMAIN N2, N4). Its view is plain DOM.
import { Node } from '@tiptap/core';
import { minuteRefWords } from '../../../../shared/model/minute-ref-words.ts';
import { isAnchor } from './anchor.ts';
import { createTargetLabels } from './target-labels.ts';
import type { TargetLabels } from './target-labels.ts';

type Known = { readonly target: string; readonly label: string; readonly date: string | null };

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

const expectTarget = (value: unknown): void => {
  if (!isAnchor(value)) throw new RangeError('A reference points to an id');
};
const expectLabel = (value: unknown): void => {
  if (typeof value !== 'string' || value.length > 60) throw new RangeError('A minute has a short number');
};
const expectDay = (value: unknown): void => {
  if (value !== null && (typeof value !== 'string' || !dayPattern.test(value))) throw new RangeError('A meeting has a day or none');
};

const knownOf = ({ target, label, date }: Readonly<Record<string, unknown>>): Known => ({ target: String(target), label: String(label), date: typeof date === 'string' ? date : null });

/** What a reference shows: the minute as it is now, else what was last known of it. */
export const shownReference = (attrs: Readonly<Record<string, unknown>>, labelOf: TargetLabels['labelOf']): string => {
  const known = knownOf(attrs);
  return labelOf(known.target) ?? minuteRefWords(known);
};

export const MinuteRefNode = Node.create<{ readonly labels: TargetLabels }>({
  name: 'minuteRef',
  addOptions: () => ({ labels: createTargetLabels() }),
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    target: { rendered: false, validate: expectTarget }, label: { rendered: false, default: '', validate: expectLabel }, date: { rendered: false, default: null, validate: expectDay },
  }),
  parseHTML: () => [
    {
      tag: 'span[data-minute-ref]',
      getAttrs: ({ dataset }) => {
        const { minuteRef: target, label = '', date } = dataset;
        return isAnchor(target) && label.length <= 60 ? { target, label, date: date !== undefined && dayPattern.test(date) ? date : null } : false;
      },
    },
  ],
  renderHTML({ node }) {
    const { target, label, date } = knownOf(node.attrs);
    return ['span', { 'data-minute-ref': target, 'data-label': label, ...(date === null ? {} : { 'data-date': date }) }, shownReference(node.attrs, this.options.labels.labelOf)];
  },
  renderText({ node }) {
    return shownReference(node.attrs, this.options.labels.labelOf);
  },
  addNodeView() {
    const { labels } = this.options;
    return ({ node }) => {
      const dom = document.createElement('span');
      dom.dataset['minuteRef'] = String(node.attrs['target']);
      const show = (): void => {
        dom.textContent = shownReference(node.attrs, labels.labelOf);
        dom.title = 'Follows the minute when its number changes';
      };
      show();
      return { dom, ignoreMutation: () => true, destroy: labels.subscribe(show) };
    };
  },
});
