// Counts words as Word does: what stands between spaces and has a letter or a figure. Blocks never change themselves, so each is counted once.
import type { TextDoc } from '../../shared/model/text.ts';

/** The words of a line. */
export const wordsIn = (line: string): number => line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const counted = new WeakMap<object, number>();

const lineOf = (content: readonly unknown[]): string =>
  content.map((inline) => (typeof inline === 'object' && inline !== null && 'text' in inline && typeof inline.text === 'string' ? inline.text : ' ')).join('');

const countNode = (node: unknown): number => {
  if (typeof node !== 'object' || node === null || !('content' in node) || !Array.isArray(node.content)) return 0;
  const before = counted.get(node);
  if (before !== undefined) return before;
  const isLine = 'type' in node && (node.type === 'paragraph' || node.type === 'heading');
  const count = isLine ? wordsIn(lineOf(node.content)) : node.content.reduce((sum: number, child) => sum + countNode(child), 0);
  counted.set(node, count);
  return count;
};

/** The words of a stored text; captions and descriptions of pictures are not counted. */
export const wordsOfText = (text: TextDoc): number => countNode(text);
