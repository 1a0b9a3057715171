// After a paste from elsewhere: what was done, and both ways back (UX, details 2).
import type { Editor } from '@tiptap/core';
import { undo } from '@tiptap/pm/history';
import type { Node as TextNode } from '@tiptap/pm/model';
import { Button } from '../../button.tsx';
import type { Pasted } from '../paste/paste-cleaner.ts';
import styles from './text-editor.module.css';
import { backToText } from './place-caret.ts';

const words: Readonly<Record<Pasted['source'], string>> = {
  word: 'Word formatting cleaned: headings, lists and tables kept.',
  libreoffice: 'LibreOffice formatting cleaned: headings, lists and tables kept.',
  web: 'Formatting of the web page cleaned: headings, lists and tables kept.',
  orderpaper: '',
};

const leftOutWords = (count: number): string =>
  count === 0 ? '' : count === 1 ? ' A picture was left out: insert it from its file.' : ` ${count} pictures were left out: insert them from their files.`;

const takeBack = (editor: Editor): void => {
  undo(editor.state, editor.view.dispatch);
};

/** The same paste again, as plain paragraphs. */
const pasteTextOnly = (editor: Editor, text: string): void => {
  takeBack(editor);
  const { schema } = editor;
  const paragraphs = text.split(/\r?\n/).filter((line) => line.trim() !== '').map((line): TextNode | null => schema.nodes['paragraph']?.create(null, schema.text(line.trim())) ?? null);
  editor.commands.insertContent(paragraphs.flatMap((paragraph) => (paragraph === null ? [] : [paragraph.toJSON() as object])));
};

type PastedNoticeProps = { readonly editor: Editor; readonly pasted: Pasted | null; readonly onDone: () => void };

export const PastedNotice = ({ editor, pasted, onDone }: PastedNoticeProps) => {
  if (pasted === null) return null;
  const after = (act: () => void) => () => {
    act();
    onDone();
    backToText(editor);
  };
  return (
    <div className={styles.pasted} role="status">
      <span>{words[pasted.source]}{leftOutWords(pasted.leftOut)}</span>
      <Button size="small" variant="quiet" onPress={after(() => { takeBack(editor); })}>Undo the paste</Button>
      <Button size="small" variant="quiet" onPress={after(() => { pasteTextOnly(editor, pasted.plainText); })}>Keep text only</Button>
      <Button size="small" variant="quiet" onPress={after(() => undefined)}>Keep as it is</Button>
    </div>
  );
};
