// Which part of a long text can be seen: the top blocks between the upper and lower edge of the window, found by halving.
import type { EditorView } from '@tiptap/pm/view';
import type { Span } from '../../../lib/find-words.ts';

/** Index of the first top block whose edge lies below a height. */
const firstBelow = (blocks: HTMLCollection, height: number, edge: 'top' | 'bottom'): number => {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const block = blocks[middle];
    if (block !== undefined && block.getBoundingClientRect()[edge] < height) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Where the lines in sight begin and end in the text, with a window's height more on both sides. */
export const linesInSight = (view: EditorView): Span => {
  const { doc } = view.state;
  const blocks = view.dom.children;
  const height = view.dom.ownerDocument.defaultView?.innerHeight ?? 0;
  // The page has one element for each block, but for a moment of typing or a gap cursor.
  const [first, last] = [firstBelow(blocks, -height, 'bottom'), firstBelow(blocks, 2 * height, 'top')];
  let [from, to, pos] = [0, doc.content.size, 0];
  doc.forEach((block, offset, index) => {
    if (index === Math.max(0, first - 1)) from = offset;
    pos = offset + block.nodeSize;
    if (index === last + 1) to = Math.min(to, pos);
  });
  return { from, to };
};
