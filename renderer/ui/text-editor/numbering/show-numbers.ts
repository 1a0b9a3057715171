// Shows the printed numbers beside the blocks while they are written, and tells references of them.
import { Extension } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { OwnedTargetLabels } from '../schema/target-labels.ts';
import { createTargetLabels } from '../schema/target-labels.ts';
import { numberedBlocks } from './number-labels.ts';
import type { NumberedBlock } from './number-labels.ts';
import { createNumberViews } from './number-view.ts';
import type { NumberViews } from './number-view.ts';

type Numbers = { readonly section: string | null; readonly blocks: readonly NumberedBlock[] };

const key = new PluginKey<Numbers>('showNumbers');

const numbersOf = (doc: TextNode, section: string | null): Numbers => ({ section, blocks: section === null ? [] : numberedBlocks(doc, section) });

const after = (tr: Transaction, before: Numbers): Numbers => {
  const asked: unknown = tr.getMeta(key);
  const section = asked === undefined ? before.section : typeof asked === 'string' ? asked : null;
  return section === before.section && !tr.docChanged ? before : numbersOf(tr.doc, section);
};

/** Numbers the text as the section of that number; null: it has none. */
export const setSectionNumber = (tr: Transaction, section: string | null): Transaction => tr.setMeta(key, section).setMeta('addToHistory', false);

/** The numbered blocks as they are now. */
export const numbersNow = (state: EditorState): readonly NumberedBlock[] => key.getState(state)?.blocks ?? [];

/** The number of the section whose text this is; null: its paragraphs have none. */
export const sectionNumberNow = (state: EditorState): string | null => key.getState(state)?.section ?? null;

const ownLabels = (blocks: readonly NumberedBlock[]): ReadonlyMap<string, string> =>
  new Map(blocks.flatMap(({ anchor, label }) => (anchor === null ? [] : [[anchor, label] as const])));

const sameLabels = (a: readonly NumberedBlock[], b: readonly NumberedBlock[]): boolean => a.length === b.length && a.every(({ label }, index) => label === b[index]?.label);

/** Typing changes the words of one block; then each number stays on its element. */
const isTyping = (a: TextNode, b: TextNode): boolean => a.childCount === b.childCount && a.children.filter((block, index) => block !== b.child(index)).length <= 1;

export const ShowNumbers = Extension.create<{ readonly labels: OwnedTargetLabels; readonly section: string | null; readonly numbers: NumberViews }>({
  name: 'showNumbers',
  addOptions: () => ({ labels: createTargetLabels(), section: null, numbers: createNumberViews() }),
  addProseMirrorPlugins() {
    const { labels, section, numbers } = this.options;
    return [
      new Plugin<Numbers>({
        key,
        state: { init: (_config, { doc }) => numbersOf(doc, section), apply: after },
        view: (view) => {
          labels.setOwn(ownLabels(numbersNow(view.state)));
          numbers.show(view, numbersNow(view.state));
          return {
            update: (_view, before) => {
              const blocks = numbersNow(view.state);
              const earlier = numbersNow(before);
              if (blocks !== earlier) labels.setOwn(ownLabels(blocks));
              if (numbers.hasNew() || !sameLabels(blocks, earlier) || !isTyping(before.doc, view.state.doc)) numbers.show(view, blocks);
            },
          };
        },
      }),
    ];
  },
});
