// Marks found words in the open text, and replaces them. Only the line that is typed in is searched again at a key.
import { Extension } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { spansOf } from '../../../lib/find-words.ts';
import type { FindQuery, Span } from '../../../lib/find-words.ts';
import { eachLine, lineOf } from './editor-lines.ts';

type Search = {
  readonly query: FindQuery | null;
  /** Of lines that were searched already. */
  readonly known: WeakMap<TextNode, readonly Span[]>;
  readonly spans: readonly Span[];
  readonly current: number | null;
  readonly shown: DecorationSet;
};
type Told = { readonly query: FindQuery | null } | { readonly current: number | null };

const key = new PluginKey<Search>('findMarks');

const spansIn = (doc: TextNode, query: FindQuery, known: Search['known']): readonly Span[] => {
  const all: Span[] = [];
  eachLine(doc, ({ block, start }) => {
    let spans = known.get(block);
    if (spans === undefined) {
      spans = spansOf(lineOf(block), query);
      known.set(block, spans);
    }
    for (const { from, to } of spans) all.push({ from: start + from, to: start + to });
  });
  return all;
};

const show = (doc: TextNode, spans: readonly Span[], current: number | null): DecorationSet =>
  DecorationSet.create(doc, spans.map(({ from, to }, index) => Decoration.inline(from, to, index === current ? { 'data-found': '', 'data-current': '' } : { 'data-found': '' })));

const searched = (doc: TextNode, query: FindQuery | null, known: Search['known'], current: number | null): Search => {
  const spans = query === null ? [] : spansIn(doc, query, known);
  const at = current !== null && current < spans.length ? current : null;
  return { query, known, spans, current: at, shown: show(doc, spans, at) };
};

const after = (tr: Transaction, before: Search): Search => {
  const told = tr.getMeta(key) as Told | undefined;
  if (told !== undefined && 'query' in told) return searched(tr.doc, told.query, new WeakMap(), null);
  const current = told === undefined ? before.current : told.current;
  if (before.query === null || (!tr.docChanged && current === before.current)) return before;
  return searched(tr.doc, before.query, before.known, current);
};

/** Searches for other words, or for nothing any more. */
export const search = (tr: Transaction, query: FindQuery | null): Transaction => tr.setMeta(key, { query } satisfies Told);

const now = (state: EditorState): Search | undefined => key.getState(state);

/** How often the words stand in the text as it is now. */
export const foundCount = (state: EditorState): number => now(state)?.spans.length ?? 0;

/** The first find at or after the selection's start; null when there is none. */
export const foundAtCaret = (state: EditorState): number | null => {
  const index = now(state)?.spans.findIndex(({ from }) => from >= state.selection.from) ?? -1;
  return index < 0 ? null : index;
};

/** Selects a find and brings it into sight. */
export const goToFound = (state: EditorState, index: number): Transaction | null => {
  const span = now(state)?.spans[index];
  if (span === undefined) return null;
  return state.tr.setSelection(TextSelection.create(state.doc, span.from, span.to)).setMeta(key, { current: index } satisfies Told).scrollIntoView();
};

const replaceSpan = (tr: Transaction, { from, to }: Span, words: string): Transaction => {
  const marks = tr.doc.nodeAt(from)?.marks;
  return words === '' ? tr.delete(from, to) : tr.replaceWith(from, to, tr.doc.type.schema.text(words, marks));
};

/** Replaces one find; the words that take its place have the marks of its first letter. */
export const replaceFound = (state: EditorState, index: number, words: string): Transaction | null => {
  const span = now(state)?.spans[index];
  return span === undefined ? null : replaceSpan(state.tr, span, words);
};

/** Replaces all finds in one step of undo. */
export const replaceAllFound = (state: EditorState, words: string): { readonly tr: Transaction; readonly count: number } => {
  const spans = now(state)?.spans ?? [];
  return { tr: spans.toReversed().reduce((tr, span) => replaceSpan(tr, span, words), state.tr), count: spans.length };
};

export const FindMarks = Extension.create({
  name: 'findMarks',
  addProseMirrorPlugins: () => [
    new Plugin<Search>({
      key,
      state: { init: (_config, { doc }) => searched(doc, null, new WeakMap(), null), apply: after },
      props: { decorations: (state) => now(state)?.shown },
    }),
  ],
});
