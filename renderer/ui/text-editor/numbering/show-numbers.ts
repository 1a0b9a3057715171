// Shows the printed numbers beside the blocks while they are written, and tells references of them.
import { Extension } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { OwnedTargetLabels } from '../schema/target-labels.ts';
import { createTargetLabels } from '../schema/target-labels.ts';
import { numberedBlocks } from './number-labels.ts';
import type { NumberedBlock } from './number-labels.ts';

type Numbers = { readonly section: string | null; readonly blocks: readonly NumberedBlock[]; readonly shown: DecorationSet };

const key = new PluginKey<Numbers>('showNumbers');

const isSame = (a: readonly NumberedBlock[], b: readonly NumberedBlock[]): boolean => a.length === b.length && a.every(({ label }, index) => label === b[index]?.label);

const numbersOf = (doc: TextNode, section: string | null): Numbers => {
  const blocks = section === null ? [] : numberedBlocks(doc, section);
  return { section, blocks, shown: DecorationSet.create(doc, blocks.map(({ pos, end, label }) => Decoration.node(pos, end, { 'data-number': label }))) };
};

const after = (tr: Transaction, before: Numbers): Numbers => {
  const asked: unknown = tr.getMeta(key);
  const section = asked === undefined ? before.section : typeof asked === 'string' ? asked : null;
  if (section !== before.section) return numbersOf(tr.doc, section);
  if (!tr.docChanged || section === null) return before;
  const blocks = numberedBlocks(tr.doc, section);
  // Mapping is cheaper than drawing anew, and right while each block keeps its number.
  return isSame(blocks, before.blocks) ? { section, blocks, shown: before.shown.map(tr.mapping, tr.doc) } : numbersOf(tr.doc, section);
};

/** Numbers the text as the section of that number; null: it has none. */
export const setSectionNumber = (tr: Transaction, section: string | null): Transaction => tr.setMeta(key, section).setMeta('addToHistory', false);

/** The numbered blocks as they are now. */
export const numbersNow = (state: EditorState): readonly NumberedBlock[] => key.getState(state)?.blocks ?? [];

const ownLabels = (blocks: readonly NumberedBlock[]): ReadonlyMap<string, string> =>
  new Map(blocks.flatMap(({ anchor, label }) => (anchor === null ? [] : [[anchor, label] as const])));

export const ShowNumbers = Extension.create<{ readonly labels: OwnedTargetLabels; readonly section: string | null }>({
  name: 'showNumbers',
  addOptions: () => ({ labels: createTargetLabels(), section: null }),
  addProseMirrorPlugins() {
    const { labels, section } = this.options;
    return [
      new Plugin<Numbers>({
        key,
        state: { init: (_config, { doc }) => numbersOf(doc, section), apply: after },
        props: { decorations: (state) => key.getState(state)?.shown },
        view: (view) => {
          labels.setOwn(ownLabels(numbersNow(view.state)));
          return {
            update: ({ state }, before) => {
              const blocks = numbersNow(state);
              if (blocks !== numbersNow(before)) labels.setOwn(ownLabels(blocks));
            },
          };
        },
      }),
    ];
  },
});
