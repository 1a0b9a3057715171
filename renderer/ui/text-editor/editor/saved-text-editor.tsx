// The text editor over the writer of a record: saves while typing, shows what another window wrote, lets the officer choose
// where both wrote, and says what could not be saved.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { StoredText, TextWriter } from '../../../lib/text-writing.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import type { Choice } from './conflict-choice.tsx';
import { keepBoth } from './keep-both.ts';
import { NotSaved } from './not-saved.tsx';
import { TextEditor } from './text-editor.tsx';
import type { TextEditorHandle, TextEditorProps } from './text-editor.tsx';
import styles from './text-editor.module.css';

export type SavedTextEditorProps<T extends StoredText> = Omit<TextEditorProps, 'ref' | 'text' | 'onChange' | 'onBlur'> & {
  /** The record as it is stored now. */
  readonly stored: T;
  /** Stays the same while the editor is open. */
  readonly writer: TextWriter<T>;
  /** What is written: "minute", "section". */
  readonly noun: string;
};

const settle = async <T extends StoredText>(editor: TextEditorHandle, writer: TextWriter<T>, choice: Choice): Promise<void> => {
  const { conflict } = writer.state();
  if (conflict === null) return;
  const { mine, theirs } = conflict;
  if (choice === 'theirs') {
    await writer.settle(theirs.rev, null);
    editor.show(theirs.text, false);
  } else {
    if (choice === 'both') editor.show(keepBoth(mine, theirs.text), true);
    await writer.settle(theirs.rev, editor.text());
  }
  editor.focus();
};

export const SavedTextEditor = <T extends StoredText>({ stored, writer, noun, ...editing }: SavedTextEditorProps<T>) => {
  const editor = useRef<TextEditorHandle>(null);
  const [text] = useState(() => writer.newest(stored));
  const { conflict, problem } = useSyncExternalStore(writer.subscribe, writer.state);
  useEffect(() => {
    if (writer.adopt(stored)) editor.current?.show(stored.text, false);
  }, [writer, stored]);
  const choose = (choice: Choice): void => {
    if (editor.current !== null) void settle(editor.current, writer, choice);
  };
  return (
    <div className={styles.editor}>
      {conflict !== null && <ConflictChoice conflict={conflict} noun={noun} lead={editing.lead} onChoose={choose} />}
      {problem !== null && <NotSaved problem={problem} words={() => editor.current?.text().words() ?? ''} onTryAgain={() => void writer.flush()} />}
      <div className={styles.held} hidden={conflict !== null}>
        <TextEditor {...editing} ref={editor} text={text} onChange={writer.change} onBlur={() => void writer.flush()} />
      </div>
    </div>
  );
};
