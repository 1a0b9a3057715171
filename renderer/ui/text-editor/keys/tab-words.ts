// Tab while minutes are taken (UX, details 3): after somebody's initials it writes their name; in a text with fields ("[date]") it goes to the
// next one. Initials of nobody stay as they are, and the caret behind them. Everywhere else Tab stays what it was, and after Escape it leaves the text.
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import type { Node as TextNode, ResolvedPos } from '@tiptap/pm/model';
import { announce } from '../../announce.ts';

/** The names that initials may stand for, the likeliest first; none: the word stays. */
export type NamesOf = (initials: string) => readonly string[];

const initialsBefore = /(?:^|[^\p{L}\d])(\p{Lu}{2,4})$/u;

/** The initials right before a caret: where they begin, and what they are. */
const initialsAt = (text: string): string | null => initialsBefore.exec(text)?.[1] ?? null;

/** Writes the name over the initials before the caret; with `turn` the next of several who share them. */
export const writeName =
  (namesOf: NamesOf): Command =>
  (state, dispatch) => {
    const { $from, empty } = state.selection;
    if (!empty || !$from.parent.inlineContent) return false;
    const initials = initialsAt($from.parent.textBetween(Math.max(0, $from.parentOffset - 8), $from.parentOffset, '\n', '\n'));
    const name = initials === null ? undefined : namesOf(initials)[0];
    if (initials === null || name === undefined) return false;
    dispatch?.(state.tr.insertText(name, $from.pos - initials.length, $from.pos).scrollIntoView());
    return true;
  };

/** After a name was written by its initials and the caret has not moved: the next one of those who share them. */
const nextName =
  (namesOf: NamesOf, written: { readonly initials: string; readonly name: string } | null): Command =>
  (state, dispatch) => {
    const { $from, empty } = state.selection;
    if (written === null || !empty) return false;
    const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - written.name.length), $from.parentOffset, '\n', '\n');
    const names = namesOf(written.initials);
    const next = names[(names.indexOf(written.name) + 1) % names.length];
    if (before !== written.name || next === undefined || next === written.name) return false;
    dispatch?.(state.tr.insertText(next, $from.pos - written.name.length, $from.pos).scrollIntoView());
    return true;
  };

type Field = { readonly from: number; readonly to: number };

const fieldPattern = /\[[^[\]\n]{1,60}\]/g;

/** The fields of a text, "[date]" and the like, in order. */
export const fieldsIn = (doc: TextNode): readonly Field[] => {
  const fields: Field[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    for (const match of node.textBetween(0, node.content.size, '\n', '\n').matchAll(fieldPattern)) {
      fields.push({ from: pos + 1 + match.index, to: pos + 1 + match.index + match[0].length });
    }
    return false;
  });
  return fields;
};

/** Selects the next field after the selection, or the one before it, so that what is typed takes its place. */
export const goToField =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const { from, to } = state.selection;
    const fields = fieldsIn(state.doc);
    const field = by > 0 ? fields.find((each) => each.from >= to) : fields.findLast((each) => each.to <= from);
    if (field === undefined) return false;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, field.from, field.to)).scrollIntoView());
    return true;
  };

/** To the end of the paragraph whose last field was filled: the next words are the text's, where Tab would send them to a button. */
const behindField: Command = (state, dispatch) => {
  const { $to } = state.selection;
  if (!$to.parent.inlineContent) return false;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, $to.end())).scrollIntoView());
  return true;
};

/** In a list or a table Tab has its own meaning. */
const takesTab = ($at: ResolvedPos): boolean => Array.from({ length: $at.depth }, (_, depth) => $at.node(depth + 1).type.name).some((name) => /^(?:listItem|table)/.test(name));

const isField = ({ doc, selection: { from, to } }: EditorState): boolean => from < to && to - from <= 62 && fieldsIn(doc).some((field) => field.from === from && field.to === to);

/** Where the paragraph begins of which a field was chosen, as long as nothing came since but words in it; null: none is being filled. */
const filling = new PluginKey<number | null>('filling');

const fillingAfter = (tr: Transaction, begin: number | null, state: EditorState): number | null => {
  if (isField(state)) return state.selection.$from.start();
  if (begin === null || (!tr.docChanged && tr.selectionSet)) return null;
  return tr.mapping.map(begin, -1) === state.selection.$from.start() ? state.selection.$from.start() : null;
};

export const TabWords = Extension.create<{ readonly namesOf: NamesOf }>({
  name: 'tabWords',
  // Before Tab of lists and tables.
  priority: 600,
  addOptions: () => ({ namesOf: () => [] }),
  addProseMirrorPlugins() {
    const { namesOf } = this.options;
    let escaped = false;
    let written: { readonly initials: string; readonly name: string } | null = null;
    return [
      new Plugin({
        key: filling,
        state: { init: (): number | null => null, apply: (tr, begin, _before, state) => fillingAfter(tr, begin, state) },
        props: {
          handleKeyDown: (view, event) => {
            if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey || escaped) {
              if (event.key !== 'Shift') escaped = event.key === 'Escape';
              return false;
            }
            const run = (command: Command): boolean => command(view.state, view.dispatch, view);
            if (event.shiftKey) return run(goToField(-1));
            const { $from } = view.state.selection;
            const initials = initialsAt($from.parent.textBetween(Math.max(0, $from.parentOffset - 8), $from.parentOffset, '\n', '\n'));
            const name = initials === null ? undefined : namesOf(initials)[0];
            if (initials !== null && name !== undefined && run(writeName(namesOf))) {
              written = { initials, name };
              return true;
            }
            if (written !== null && run(nextName(namesOf, written))) {
              const names = namesOf(written.initials);
              written = { ...written, name: names[(names.indexOf(written.name) + 1) % names.length] ?? written.name };
              return true;
            }
            if (run(goToField(1))) return true;
            if ((filling.getState(view.state) ?? null) !== null && run(behindField)) return true;
            // Who typed initials goes on typing: left to the browser, Tab would send the next words to a button.
            if (initials === null || takesTab($from)) return false;
            announce(`Nobody on the attendance has the initials ${initials}.`);
            return true;
          },
        },
      }),
    ];
  },
});
