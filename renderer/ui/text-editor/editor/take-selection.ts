// The editor hears of a selection a moment after the page has it: quick fingers press Ctrl+K in between.
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Brings the editor's selection up to the page's; true when words are selected. */
export const takeSelection = (view: EditorView): boolean => {
  if (!view.state.selection.empty) return true;
  const picked = view.dom.ownerDocument.getSelection();
  if (picked === null || picked.isCollapsed) return false;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = picked;
  if (anchorNode === null || focusNode === null || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return false;
  const [anchor, head] = [view.posAtDOM(anchorNode, anchorOffset), view.posAtDOM(focusNode, focusOffset)];
  if (anchor === head) return false;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, anchor, head)));
  return true;
};
