// The lines of words of an open text, as the search looks at them: each character at its place in the text.
import type { Node as TextNode } from '@tiptap/pm/model';
import { notALetter } from '../../../lib/find-in-text.ts';

/** The words of a line; a line break, a reference and a picture are one character that no word has. */
export const lineOf = (block: TextNode): string => block.textBetween(0, block.content.size, undefined, notALetter);

export type Line = { readonly block: TextNode; /** Where its first character stands. */ readonly start: number };

/** Every line between two places, in order. */
export const eachLine = (doc: TextNode, act: (line: Line) => void, from = 0, to = doc.content.size): void => {
  doc.nodesBetween(from, to, (block, pos) => {
    if (!block.isTextblock) return true;
    act({ block, start: pos + 1 });
    return false;
  });
};
