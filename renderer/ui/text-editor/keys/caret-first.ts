// The browser moves the caret by itself at Home, End and the arrows and tells it in an event of its own, which a quick or burdened key can overtake:
// Enter would then divide the text where the caret was before. So the caret's place is told before the next key is handled.
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

const moving: ReadonlySet<string> = new Set(['Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

export const CaretFirst = Extension.create({
  name: 'caretFirst',
  // Before all that handles keys.
  priority: 1_000,
  addProseMirrorPlugins() {
    /** The caret was moved by a key, and the browser has not told so yet. */
    let untold = false;
    return [
      new Plugin({
        view: ({ dom: { ownerDocument } }) => {
          const told = (): void => { untold = false; };
          ownerDocument.addEventListener('selectionchange', told);
          return { destroy: () => { ownerDocument.removeEventListener('selectionchange', told); } };
        },
        props: {
          handleDOMEvents: {
            keydown: ({ dom: { ownerDocument } }, event) => {
              if (untold) ownerDocument.dispatchEvent(new Event('selectionchange'));
              untold = moving.has(event.key);
              return false;
            },
          },
        },
      }),
    ];
  },
});
