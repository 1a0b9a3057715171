// Marks misspelt words: only in lines that can be seen, and a moment after the last key, so that typing never waits for it.
import { Extension } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EditorView } from '@tiptap/pm/view';
import type { Span } from '../../../lib/find-words.ts';
import { spelledWords } from '../../../lib/spelling-words.ts';
import type { SpelledWord } from '../../../lib/spelling-words.ts';
import { eachLine, lineOf } from '../find/editor-lines.ts';
import type { Speller } from './speller.ts';
import { linesInSight } from './lines-in-sight.ts';

const quiet = 300;

const key = new PluginKey<DecorationSet>('spellingMarks');

const wordsOfLine = new WeakMap<TextNode, readonly SpelledWord[]>();

/** The words to be spelled between two places, at their places in the text. */
export const wordsBetween = (doc: TextNode, from: number, to: number): readonly SpelledWord[] => {
  const words: SpelledWord[] = [];
  eachLine(doc, ({ block, start }) => {
    let inLine = wordsOfLine.get(block);
    if (inLine === undefined) {
      inLine = spelledWords(lineOf(block));
      wordsOfLine.set(block, inLine);
    }
    for (const found of inLine) words.push({ word: found.word, from: start + found.from, to: start + found.to });
  }, from, to);
  return words;
};

/** The misspelt word at a place; null when it is none. */
export const misspeltAt = (state: EditorState, speller: Speller, pos: number): SpelledWord | null => {
  const $pos = state.doc.resolve(pos);
  if (!$pos.parent.isTextblock) return null;
  return wordsBetween(state.doc, $pos.before(), $pos.after()).find(({ word, from, to }) => from <= pos && pos <= to && speller.isMisspelt(word) === true) ?? null;
};

const same = (a: readonly Span[], b: readonly Span[]): boolean => a.length === b.length && a.every(({ from, to }, index) => from === b[index]?.from && to === b[index]?.to);

/** A word that is being typed is not wrong yet. */
const isBeingTyped = (state: EditorState, { to }: Span): boolean => state.selection.empty && state.selection.from === to;

const show = (view: EditorView, speller: Speller, words: readonly SpelledWord[]): void => {
  const misspelt = words.filter((found) => speller.isMisspelt(found.word) === true && !isBeingTyped(view.state, found));
  const shown = key.getState(view.state)?.find() ?? [];
  if (same(misspelt, shown)) return;
  const marks = misspelt.map(({ from, to }) => Decoration.inline(from, to, { 'data-misspelt': '' }));
  view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(view.state.doc, marks)).setMeta('addToHistory', false));
};

/** Looks at the lines in sight, asks for words that are not known yet, and marks those that are wrong. */
const look = async (view: EditorView, speller: Speller): Promise<void> => {
  const { from, to } = linesInSight(view);
  const words = wordsBetween(view.state.doc, from, to);
  await speller.learn(words.map(({ word }) => word));
  if (view.isDestroyed) return;
  const { from: first, to: last } = linesInSight(view);
  show(view, speller, wordsBetween(view.state.doc, first, last));
};

export type SpellingMarksOptions = { readonly speller: Speller | null };

/** Looks again soon: the council's list has changed, or a word is ignored from now on. */
export const spellAgain = (view: EditorView): void => {
  view.dom.dispatchEvent(new CustomEvent('spellagain'));
};

export const SpellingMarks = Extension.create<SpellingMarksOptions>({
  name: 'spellingMarks',
  addOptions: () => ({ speller: null }),
  addProseMirrorPlugins() {
    const { speller } = this.options;
    if (speller === null) return [];
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, before) => {
            const told: unknown = tr.getMeta(key);
            return told instanceof DecorationSet ? told : tr.docChanged ? before.map(tr.mapping, tr.doc) : before;
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => {
          let timer: ReturnType<typeof setTimeout> | undefined;
          const soon = (): void => {
            clearTimeout(timer);
            timer = setTimeout(() => void look(view, speller), quiet);
          };
          const { ownerDocument } = view.dom;
          ownerDocument.addEventListener('scroll', soon, { capture: true, passive: true });
          view.dom.addEventListener('spellagain', soon);
          soon();
          return {
            update: ({ state }, before) => {
              if (state.doc !== before.doc || !state.selection.eq(before.selection)) soon();
            },
            destroy: () => {
              clearTimeout(timer);
              ownerDocument.removeEventListener('scroll', soon, { capture: true });
              view.dom.removeEventListener('spellagain', soon);
            },
          };
        },
      }),
    ];
  },
});
