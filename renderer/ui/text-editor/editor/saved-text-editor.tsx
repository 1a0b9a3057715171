// The text editor over the writer of a record: saves while typing, shows what another window wrote, lets the officer choose
// where both wrote, and says what could not be saved.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import type { StoredText, TextWriter } from '../../../lib/text-writing.ts';
import { Button } from '../../button.tsx';
import { cx } from '../../class-names.ts';
import sides from './conflict-choice.module.css';
import { ConflictHead, OtherVersion } from './conflict-choice.tsx';
import type { Choice } from './conflict-choice.tsx';
import { keepBoth } from './keep-both.ts';
import { NotSaved } from './not-saved.tsx';
import { TextEditor } from './text-editor.tsx';
import type { TextEditorHandle, TextEditorProps } from './text-editor-props.ts';
import styles from './text-editor.module.css';

export type SavedTextEditorProps<T extends StoredText> = Omit<TextEditorProps, 'ref' | 'text' | 'onChange' | 'onBlur'> & {
  /** The open editor, for a screen that searches in several texts. */
  readonly editorRef?: RefObject<TextEditorHandle | null> | undefined;
  /** After each change of the text. */
  readonly onTyped?: (() => void) | undefined;
  /** The record as it is stored now. */
  readonly stored: T;
  /** Stays the same while the editor is open. */
  readonly writer: TextWriter<T>;
  /** What is written: "minute", "section". */
  readonly noun: string;
};

/** The other window may have written on since it was first. */
const newer = <T extends StoredText>(a: T, b: T): T => (b.rev > a.rev ? b : a);

const settle = async <T extends StoredText>(editor: TextEditorHandle, writer: TextWriter<T>, theirs: T, choice: Choice): Promise<void> => {
  if (choice === 'theirs') {
    await writer.settle(theirs.rev, null);
    editor.show(theirs.text, false);
  } else {
    const mine = editor.text().read();
    if (choice === 'both' && mine.ok) editor.show(keepBoth(mine.value, theirs.text), true);
    await writer.settle(theirs.rev, editor.text());
  }
  editor.focus();
};

export const SavedTextEditor = <T extends StoredText>({ stored, writer, noun, editorRef, onTyped, ...editing }: SavedTextEditorProps<T>) => {
  const ownRef = useRef<TextEditorHandle>(null);
  const editor = editorRef ?? ownRef;
  const [text] = useState(() => writer.newest(stored));
  const { conflict, problem } = useSyncExternalStore(writer.subscribe, writer.state);
  useEffect(() => {
    if (writer.adopt(stored)) editor.current?.show(stored.text, false);
  }, [writer, stored, editor]);
  const theirs = conflict === null ? null : newer(conflict.theirs, stored);
  const choose = (choice: Choice) => (): void => {
    if (editor.current !== null && theirs !== null) void settle(editor.current, writer, theirs, choice);
  };
  return (
    <div className={cx(styles.editor, theirs !== null && sides.sideBySide)} {...(theirs === null ? {} : { role: 'group', 'aria-label': `Two versions of this ${noun}` })}>
      {theirs !== null && <ConflictHead noun={noun} onKeepBoth={choose('both')} />}
      {problem !== null && <NotSaved problem={problem} words={() => editor.current?.text().words() ?? ''} onTryAgain={() => void writer.flush()} backToText={() => { editor.current?.focus(); }} />}
      {/* Writing goes on while the question is open: in the room nobody can wait for the answer. */}
      <div className={cx(styles.held, theirs !== null && sides.version)} {...(theirs === null ? {} : { role: 'region', 'aria-label': 'This window' })}>
        {theirs !== null && <h4 className={sides.name}>This window</h4>}
        <TextEditor {...editing} ref={editor} text={text} onChange={(changed) => { writer.change(changed); onTyped?.(); }} onBlur={() => void writer.flush()} />
        {theirs !== null && <div><Button variant="primary" size="small" onPress={choose('mine')}>Keep this one</Button></div>}
      </div>
      {theirs !== null && <OtherVersion text={theirs.text} lead={editing.lead} onKeep={choose('theirs')} />}
    </div>
  );
};
