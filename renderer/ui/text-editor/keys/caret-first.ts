// The browser moves the caret by itself at Home, End and the arrows and tells it in an event of its own, which a quick or burdened key can overtake:
// Enter would then divide the text where the caret was before. So the caret's place is told before the next key is handled, and before whatever
// comes in between (marks of spelling, say) draws the text anew, which would put the caret back to where it was.
import { Extension } from '@tiptap/core';
import { Plugin, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

const moving: ReadonlySet<string> = new Set(['Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/**
 * The editor takes a caret at the very start of the text, soon after it got the focus, for the browser's own doing and puts it back.
 * Here a key moved it there.
 */
const takeStart = (view: EditorView): void => {
  const caret = view.dom.ownerDocument.getSelection();
  const node = caret?.focusNode ?? null;
  if (caret === null || node === null || !caret.isCollapsed || !view.hasFocus() || !view.dom.contains(node)) return;
  const start = Selection.atStart(view.state.doc);
  const isAtStart = view.posAtDOM(node, caret.focusOffset) <= start.from;
  if (isAtStart && !view.state.selection.eq(start)) view.dispatch(view.state.tr.setSelection(start));
};

const telling = new WeakMap<EditorView, () => void>();

/** Tells the editor where a key moved the caret, if the browser has not done it yet. To be called before the text is drawn anew. */
export const tellCaret = (view: EditorView): void => { telling.get(view)?.(); };

export const CaretFirst = Extension.create({
  name: 'caretFirst',
  // Before all that handles keys.
  priority: 1_000,
  dispatchTransaction({ transaction, next }) {
    const { editor } = this;
    const { selection } = editor.state;
    if (!transaction.selectionSet) tellCaret(editor.view);
    const moved = editor.state.selection;
    // Nothing but the caret can have changed, so what was to be done still fits.
    if (!moved.eq(selection)) transaction.setSelection(moved.map(transaction.doc, transaction.mapping));
    next(transaction);
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        view: (view) => {
          const { ownerDocument } = view.dom;
          let untold = false;
          const told = (): void => {
            if (!untold) return;
            untold = false;
            takeStart(view);
          };
          const pressed = ({ key }: KeyboardEvent): void => {
            tellCaret(view);
            untold = moving.has(key);
          };
          telling.set(view, () => {
            if (untold) ownerDocument.dispatchEvent(new Event('selectionchange'));
          });
          // In the capturing phase, so that they come before the editor's own.
          view.dom.addEventListener('keydown', pressed, true);
          ownerDocument.addEventListener('selectionchange', told, true);
          return {
            destroy: () => {
              telling.delete(view);
              view.dom.removeEventListener('keydown', pressed, true);
              ownerDocument.removeEventListener('selectionchange', told, true);
            },
          };
        },
      }),
    ];
  },
});
