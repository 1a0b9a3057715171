// Where something is to go that is not there yet: the place stays what it was while the text around it changes.
import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';

export type Place = { readonly from: number; readonly to: number };

/**
 * Holds the selection as it is now; words typed at it meanwhile stand after it.
 * @returns lets go of it and says where it has come to
 */
export const holdPlace = (editor: Editor): (() => Place) => {
  let { from, to } = editor.state.selection;
  const follow = ({ transaction }: { readonly transaction: Transaction }): void => {
    from = transaction.mapping.map(from, -1);
    to = Math.max(from, transaction.mapping.map(to, -1));
  };
  editor.on('transaction', follow);
  return () => {
    editor.off('transaction', follow);
    return { from, to };
  };
};
