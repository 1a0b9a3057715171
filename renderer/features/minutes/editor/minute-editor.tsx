// The one editor of the screen, on the minute that is being written; all others are plain HTML (DESIGN section 7, key to paint).
import { EditorContent, useEditor } from '@tiptap/react';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Editor } from '@tiptap/core';
import type { Minute } from '../../../../shared/model/meeting.ts';
import { useData } from '../../../data/data-provider.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import type { Lead } from '../../../ui/text-editor/schema/resolution-lead.ts';
import { editorContent } from '../../../ui/text-editor/schema/text-doc.ts';
import type { Pasted } from '../../../ui/text-editor/paste/paste-cleaner.ts';
import styles from '../../../ui/text-editor/editor/text-editor.module.css';
import textStyles from '../../../ui/text-editor/written/written-text.module.css';
import { ConflictChoice } from './conflict-choice.tsx';
import type { Choice } from './conflict-choice.tsx';
import { editorExtensions } from '../../../ui/text-editor/editor/editor-extensions.ts';
import { EditorTools } from '../../../ui/text-editor/editor/editor-tools.tsx';
import { InsertMenu } from '../../../ui/text-editor/editor/insert-menu.tsx';
import { keepBoth } from '../../../ui/text-editor/editor/keep-both.ts';
import type { MinuteWriter } from './minute-writer.ts';
import { NotSaved } from '../../../ui/text-editor/editor/not-saved.tsx';
import { PastedNotice } from '../../../ui/text-editor/editor/pasted-notice.tsx';
import { placeCaret } from '../../../ui/text-editor/editor/place-caret.ts';
import type { CaretAim } from '../../../ui/text-editor/editor/place-caret.ts';
import type { MinuteWriters } from './use-minute-writers.ts';

export type MinuteEditorProps = {
  readonly minute: Minute;
  readonly writers: MinuteWriters;
  readonly lead: Lead;
  /** Spoken name of the text: "Minute 60, Fostering". */
  readonly label: string;
  readonly aim: CaretAim;
};

/** The whole text as words, a line each for paragraphs and line breaks. */
const wordsIn = ({ state: { doc } }: Editor): string => doc.textBetween(0, doc.content.size, '\n', '\n');

/** Replaces the text by one that another window wrote; not an edit of this window, so undo does not take it back. */
const showStored = (editor: Editor, minute: Minute): void => {
  if (editor.schema.nodeFromJSON(minute.text).eq(editor.state.doc)) return;
  editor.chain().setMeta('addToHistory', false).setContent(editorContent(minute.text), { emitUpdate: false }).run();
};

const settle = async (editor: Editor, writer: MinuteWriter, choice: Choice): Promise<void> => {
  const { conflict } = writer.state();
  if (conflict === null) return;
  const { mine, theirs } = conflict;
  if (choice === 'theirs') {
    await writer.settle(theirs.rev, null);
    showStored(editor, theirs);
  } else {
    if (choice === 'both') editor.commands.setContent(editorContent(keepBoth(mine, theirs.text)), { emitUpdate: false });
    await writer.settle(theirs.rev, editor.state.doc);
  }
  editor.commands.focus();
};

export const MinuteEditor = ({ minute, writers, lead, label, aim }: MinuteEditorProps) => {
  const { context } = useData();
  const [writer] = useState(() => writers.of(minute));
  const [menuOpen, setMenuOpen] = useState(false);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const openMenu = useCallback(() => { setMenuOpen(true); }, []);
  const closeMenu = useCallback(() => { setMenuOpen(false); }, []);
  const [options] = useState(() => ({
    extensions: editorExtensions({ lead, newId: context.newId, onInsertMenu: openMenu, onPasteCleaned: setPasted }),
    content: editorContent(writer.newest(minute)),
  }));
  const editor = useEditor({
    ...options,
    shouldRerenderOnTransaction: false,
    immediatelyRender: true,
    injectCSS: false,
    enableContentCheck: true,
    editorProps: {
      attributes: { class: textStyles.text ?? '', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'aria-describedby': 'editor-way-out', spellcheck: 'true', lang: 'en-GB' },
    },
    onUpdate: ({ editor: changed }) => {
      writer.change(changed.state.doc);
    },
    onBlur: () => void writer.flush(),
  }, []);
  const { conflict, problem } = useSyncExternalStore(writer.subscribe, writer.state);

  const firstAim = useRef(aim);
  useEffect(() => {
    placeCaret(editor, firstAim.current);
  }, [editor]);
  useEffect(() => {
    if (writer.adopt(minute)) showStored(editor, minute);
  }, [editor, writer, minute]);

  return (
    <div className={styles.editor}>
      {conflict !== null && <ConflictChoice conflict={conflict} lead={lead} onChoose={(choice) => void settle(editor, writer, choice)} />}
      {problem !== null && <NotSaved problem={problem} words={() => wordsIn(editor)} onTryAgain={() => void writer.flush()} />}
      <div className={styles.surface} hidden={conflict !== null}>
        <EditorTools editor={editor} onInsert={openMenu} />
        <PastedNotice editor={editor} pasted={pasted} onDone={() => { setPasted(null); }} />
        <EditorContent editor={editor} />
        <span id="editor-way-out"><VisuallyHidden>Press Escape and then Tab to leave the text.</VisuallyHidden></span>
        <InsertMenu editor={editor} isOpen={menuOpen} onClose={closeMenu} />
      </div>
    </div>
  );
};
