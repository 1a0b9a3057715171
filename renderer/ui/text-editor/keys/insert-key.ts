// "/" at the start of an empty line opens the short menu of what can be inserted (UX, details 3).
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

export const InsertKey = Extension.create<{ readonly onOpen: () => void }>({
  name: 'insertKey',
  addOptions: () => ({ onOpen: () => undefined }),
  addProseMirrorPlugins() {
    const { onOpen } = this.options;
    return [
      new Plugin({
        props: {
          handleTextInput: (view, _from, _to, text) => {
            const { $from, empty } = view.state.selection;
            if (text !== '/' || !empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0) return false;
            onOpen();
            return true;
          },
        },
      }),
    ];
  },
});
