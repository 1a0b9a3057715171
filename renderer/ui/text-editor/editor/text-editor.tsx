// The text editor of minutes and papers. One is open at a time on a screen, all other texts are plain HTML (DESIGN section 7, key to paint).
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { VisuallyHidden } from '../../visually-hidden.tsx';
import { FindBar } from '../find/find-bar.tsx';
import { useFind } from '../find/use-find.ts';
import type { Pasted } from '../paste/paste-cleaner.ts';
import { PictureTools } from '../pictures/picture-tools.tsx';
import { SpellingMenu } from '../spelling/spelling-menu.tsx';
import { useSpelling } from '../spelling/use-spelling.ts';
import type { EditorAsks } from './editor-extensions.ts';
import { EditorSurface } from './editor-surface.tsx';
import { EditorTools } from './editor-tools.tsx';
import { InsertMenu } from './insert-menu.tsx';
import { PastedNotice } from './pasted-notice.tsx';
import { ReferenceDialog } from './reference-dialog.tsx';
import { TableTools } from './table-tools.tsx';
import type { TextEditorProps } from './text-editor-props.ts';
import { useInsert } from './use-insert.ts';
import { useOpenEditor } from './use-open-editor.ts';
import { WordCount } from './word-count.tsx';
import styles from './text-editor.module.css';

const here = 'this text';
const nowhere = (): void => undefined;

/** What the editor asks for at a key, in functions that stay the same while it is open. */
const useAsks = (asks: EditorAsks): EditorAsks => {
  const newest = useRef(asks);
  useEffect(() => {
    newest.current = asks;
  });
  const [stable] = useState((): EditorAsks => ({
    onInsertMenu: () => { newest.current.onInsertMenu(); },
    onDescribe: () => { newest.current.onDescribe(); },
    onPasteCleaned: (pasted) => { newest.current.onPasteCleaned(pasted); },
    onFind: (mode) => { newest.current.onFind(mode); },
    onNextMisspelt: () => { newest.current.onNextMisspelt(); },
    onMisspelt: (word) => { newest.current.onMisspelt(word); },
  }));
  return stable;
};

export const TextEditor = (props: TextEditorProps) => {
  const { text, newId, inserts, acts, pictures, references, sectionNumber, spelling: spellingPorts, onFind, wordsElsewhere } = props;
  const [menuOpen, setMenuOpen] = useState(false);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const openMenu = useCallback(() => { setMenuOpen(true); }, []);
  const closeMenu = useCallback(() => { setMenuOpen(false); }, []);
  const description = useRef<HTMLInputElement>(null);
  const spelling = useSpelling(spellingPorts);
  const asks = useAsks({
    onInsertMenu: openMenu,
    onDescribe: () => description.current?.focus(),
    onPasteCleaned: setPasted,
    onFind: (mode) => { (onFind ?? find.open)(mode); },
    onNextMisspelt: () => { spelling.next(editor); },
    onMisspelt: spelling.openWord,
  });
  const { editor, handle } = useOpenEditor(props, { asks, speller: spelling.speller, onTyped: () => { find.onChanged(); } });
  const places = useMemo(() => [{ id: here, text }], [text]);
  const find = useFind({ places, openId: here, editor: handle, onOpen: nowhere, onReplaced: nowhere });
  const { insert, referring, stopReferring } = useInsert({ editor, pictures, description });

  return (
    <div className={styles.surface}>
      <div className={styles.tools}>
        <EditorTools editor={editor} inserts={inserts} onInsert={insert} onMenu={openMenu} />
        <TableTools editor={editor} />
        {pictures !== undefined && <PictureTools editor={editor} pictures={pictures} descriptionRef={description} />}
        {find.bar !== null && <FindBar {...find.bar} />}
      </div>
      <PastedNotice editor={editor} pasted={pasted} onDone={() => { setPasted(null); }} />
      <EditorSurface editor={editor} sectionNumber={sectionNumber} />
      <span id="editor-way-out"><VisuallyHidden>Press Escape and then Tab to leave the text.</VisuallyHidden></span>
      {wordsElsewhere !== undefined && <WordCount editor={editor} elsewhere={wordsElsewhere} />}
      <InsertMenu editor={editor} inserts={inserts} acts={acts} isOpen={menuOpen} onInsert={insert} onClose={closeMenu} />
      {referring && references !== undefined && <ReferenceDialog editor={editor} references={references} newId={newId} onClose={stopReferring} />}
      {spelling.word !== null && spellingPorts !== undefined && (
        <SpellingMenu
          editor={editor}
          found={spelling.word}
          ports={spellingPorts}
          onIgnore={(word) => { spelling.ignore(editor, word); }}
          onAdd={(word) => { spellingPorts.onAddWord(word); spelling.ignore(editor, word); }}
          onClose={spelling.closeWord}
        />
      )}
    </div>
  );
};
