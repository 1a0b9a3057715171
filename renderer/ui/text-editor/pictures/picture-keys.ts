// Keys on a selected picture: Enter goes to its description, typing goes on below it instead of over it, and Arrow Down under a
// picture at the very end opens a paragraph.
import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { selectedPicture } from './insert-picture.ts';

/** An empty paragraph below the selected picture, with the caret in it. */
const paragraphUnder = (state: EditorState): Transaction | null => {
  const picture = selectedPicture(state);
  const paragraph = state.schema.nodes['paragraph']?.create();
  if (picture === null || paragraph === undefined) return null;
  const tr = state.tr.insert(picture.pos + 1, paragraph);
  return tr.setSelection(TextSelection.create(tr.doc, picture.pos + 2)).scrollIntoView();
};

/** The caret behind the selected picture: in the paragraph that follows, or in a new one. */
export const leavePicture: Command = (state, dispatch) => {
  const picture = selectedPicture(state);
  if (picture === null) return false;
  const next = state.doc.nodeAt(picture.pos + 1);
  const tr = next?.isTextblock === true ? state.tr.setSelection(TextSelection.create(state.doc, picture.pos + 2)) : paragraphUnder(state);
  if (tr === null) return false;
  dispatch?.(tr.scrollIntoView());
  return true;
};

const downFromLast: Command = (state, dispatch, view) => {
  const picture = selectedPicture(state);
  return picture !== null && picture.pos + 1 === state.doc.content.size && leavePicture(state, dispatch, view);
};

export const PictureKeys = Extension.create<{ readonly onDescribe: () => void }>({
  name: 'pictureKeys',
  priority: 600,
  addOptions: () => ({ onDescribe: () => undefined }),
  addKeyboardShortcuts() {
    const { editor, options } = this;
    return {
      Enter: () => {
        if (selectedPicture(editor.state) === null) return false;
        options.onDescribe();
        return true;
      },
      ArrowDown: () => downFromLast(editor.state, editor.view.dispatch, editor.view),
    };
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput: (view, _from, _to, text) => {
          const tr = paragraphUnder(view.state);
          if (tr === null) return false;
          view.dispatch(tr.insertText(text));
          return true;
        },
      },
    }),
  ],
});
