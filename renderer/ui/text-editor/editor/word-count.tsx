// "214 words here, 3,120 in the paper": counted a moment after the last key, and only the block that changed again.
import { useEffect, useState } from 'react';
import type { Editor } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import { wordsIn } from '../../../lib/word-count.ts';
import { eachLine, lineOf } from '../find/editor-lines.ts';
import { notALetter } from '../../../lib/find-in-text.ts';
import styles from './text-editor.module.css';

const counted = new WeakMap<TextNode, number>();

/** The words of a top block, counted once: blocks never change themselves. */
const wordsOfBlock = (block: TextNode): number => {
  const before = counted.get(block);
  if (before !== undefined) return before;
  let count = 0;
  if (block.isTextblock) count = wordsIn(lineOf(block).replaceAll(notALetter, ' '));
  else eachLine(block, ({ block: line }) => { count += wordsIn(lineOf(line).replaceAll(notALetter, ' ')); });
  counted.set(block, count);
  return count;
};

/** The words of an open text. */
export const wordsOfDoc = (doc: TextNode): number => {
  let count = 0;
  doc.forEach((block) => { count += wordsOfBlock(block); });
  return count;
};

/** Milliseconds: no key waits for a count. */
const quiet = 250;

const inWords = (count: number): string => (count === 1 ? '1 word' : `${count.toLocaleString('en-GB')} words`);

type WordCountProps = { readonly editor: Editor; /** The words of the other texts of the paper. */ readonly elsewhere: number };

export const WordCount = ({ editor, elsewhere }: WordCountProps) => {
  const [count, setCount] = useState(() => wordsOfDoc(editor.state.doc));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => { setCount(wordsOfDoc(editor.state.doc)); }, quiet);
    };
    editor.on('transaction', soon);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', soon);
    };
  }, [editor]);
  return <p className={styles.count}>{`${inWords(count)} here, ${(count + elsewhere).toLocaleString('en-GB')} in the paper`}</p>;
};
