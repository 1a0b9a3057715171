// A field often stands right before the full stop of its sentence ("it was noted that [what]."), and who fills it with a sentence types a stop of their own:
// the stop that is there is stepped over, so that none prints twice.
import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { Command } from '@tiptap/pm/state';

/** Moves the caret behind the one full stop that follows it; dots in a row are somebody's own, and so is a stop that begins a line or follows a space. */
export const stepOverStop: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.inlineContent) return false;
  const { content } = $from.parent;
  const after = $from.parent.textBetween($from.parentOffset, Math.min(content.size, $from.parentOffset + 2), '\n', '\n');
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset, '\n', '\n');
  if (!/^\.(?!\.)/.test(after) || !/[^\s.]/u.test(before)) return false;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, $from.pos + 1)).scrollIntoView());
  return true;
};

export const StepOverStop = Extension.create({
  name: 'stepOverStop',
  addProseMirrorPlugins: () => [
    new Plugin({ props: { handleTextInput: (view, _from, _to, text) => text === '.' && stepOverStop(view.state, view.dispatch, view) } }),
  ],
});
