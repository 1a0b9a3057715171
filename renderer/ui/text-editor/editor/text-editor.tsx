// The text editor of minutes and papers. One is open at a time on a screen, all other texts are plain HTML (DESIGN section 7, key to paint).
import { EditorContent, useEditor } from '@tiptap/react';
import { useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { Ref } from 'react';
import type { Editor } from '@tiptap/core';
import type { NewId } from '../../../../shared/model/ids.ts';
import type { TextDoc } from '../../../../shared/model/text.ts';
import type { UnsavedText } from '../../../lib/text-writing.ts';
import { VisuallyHidden } from '../../visually-hidden.tsx';
import type { InsertKind } from '../keys/insert-blocks.ts';
import { setSectionNumber } from '../numbering/show-numbers.ts';
import type { Pasted } from '../paste/paste-cleaner.ts';
import { PictureTools } from '../pictures/picture-tools.tsx';
import type { Lead } from '../schema/resolution-lead.ts';
import { noLead } from '../schema/resolution-lead.ts';
import { createTargetLabels } from '../schema/target-labels.ts';
import { editorContent } from '../schema/text-doc.ts';
import { unsavedText } from '../schema/unsaved-text.ts';
import textStyles from '../written/written-text.module.css';
import { editorExtensions } from './editor-extensions.ts';
import type { PicturePorts, ReferencePorts } from './editor-ports.ts';
import { EditorTools } from './editor-tools.tsx';
import { InsertMenu } from './insert-menu.tsx';
import { PastedNotice } from './pasted-notice.tsx';
import { placeCaret } from './place-caret.ts';
import type { CaretAim } from './place-caret.ts';
import { ReferenceDialog } from './reference-dialog.tsx';
import { TableTools } from './table-tools.tsx';
import { useInsert } from './use-insert.ts';
import styles from './text-editor.module.css';

/** What a screen may do with an open editor. */
export type TextEditorHandle = {
  /** What it holds now. */
  readonly text: () => UnsavedText;
  /** Puts another text in its place without telling `onChange`; only where `undoable` can undo bring the old one back. */
  readonly show: (text: TextDoc, undoable: boolean) => void;
  readonly focus: () => void;
};

export type TextEditorProps = {
  readonly ref?: Ref<TextEditorHandle> | undefined;
  /** The text to begin with; later ones come through the handle. */
  readonly text: TextDoc;
  /** Spoken name of the text: "Minute 60, Fostering". */
  readonly label: string;
  readonly aim: CaretAim;
  readonly newId: NewId;
  /** What "/" and the Insert button offer, in this order; a resolution and a picture have a button of their own too. */
  readonly inserts: readonly InsertKind[];
  /** The words before a resolution; only where resolutions are offered. */
  readonly lead?: Lead | undefined;
  /** Without these no picture gets into the text. */
  readonly pictures?: PicturePorts | undefined;
  readonly references?: ReferencePorts | undefined;
  /** The printed number of a section whose paragraphs are numbered ("3"): shown in the margin. */
  readonly sectionNumber?: string | undefined;
  readonly onChange: (text: UnsavedText) => void;
  readonly onBlur?: (() => void) | undefined;
};

const showText = (editor: Editor, text: TextDoc, undoable: boolean): void => {
  if (editor.schema.nodeFromJSON(text).eq(editor.state.doc)) return;
  editor.chain().setMeta('addToHistory', undoable).setContent(editorContent(text), { emitUpdate: false }).run();
};

export const TextEditor = ({ ref, text, label, aim, newId, inserts, lead = noLead, pictures, references, sectionNumber, onChange, onBlur }: TextEditorProps) => {
  const [menuOpen, setMenuOpen] = useState(false);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const openMenu = useCallback(() => { setMenuOpen(true); }, []);
  const closeMenu = useCallback(() => { setMenuOpen(false); }, []);
  const newestPictures = useRef(pictures);
  const description = useRef<HTMLInputElement>(null);
  const [labels] = useState(createTargetLabels);
  const [options] = useState(() => ({
    extensions: editorExtensions({
      lead, newId, labels, section: sectionNumber ?? null,
      pictures: () => newestPictures.current ?? null,
      onInsertMenu: openMenu,
      onDescribe: () => description.current?.focus(),
      onPasteCleaned: setPasted,
    }),
    content: editorContent(text),
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
      onChange(unsavedText(changed.state.doc, labels.labelOf));
    },
    onBlur: () => onBlur?.(),
  }, []);
  const firstAim = useRef(aim);
  useEffect(() => {
    newestPictures.current = pictures;
  });
  useEffect(() => {
    placeCaret(editor, firstAim.current);
  }, [editor]);
  useEffect(() => {
    labels.setOthers(references?.labelOf ?? (() => null));
  }, [labels, references]);
  useEffect(() => {
    editor.view.dispatch(setSectionNumber(editor.state.tr, sectionNumber ?? null));
  }, [editor, sectionNumber]);
  useImperativeHandle(ref, () => ({
    text: () => unsavedText(editor.state.doc, labels.labelOf),
    show: (next, undoable) => { showText(editor, next, undoable); },
    focus: () => { editor.commands.focus(); },
  }), [editor, labels]);
  const { insert, referring, stopReferring } = useInsert({ editor, pictures, description });

  return (
    <div className={styles.surface}>
      <div className={styles.tools}>
        <EditorTools editor={editor} inserts={inserts} onInsert={insert} onMenu={openMenu} />
        <TableTools editor={editor} />
        {pictures !== undefined && <PictureTools editor={editor} pictures={pictures} descriptionRef={description} />}
      </div>
      <PastedNotice editor={editor} pasted={pasted} onDone={() => { setPasted(null); }} />
      <EditorContent editor={editor} data-section={sectionNumber} />
      <span id="editor-way-out"><VisuallyHidden>Press Escape and then Tab to leave the text.</VisuallyHidden></span>
      <InsertMenu editor={editor} inserts={inserts} isOpen={menuOpen} onInsert={insert} onClose={closeMenu} />
      {referring && references !== undefined && <ReferenceDialog editor={editor} references={references} newId={newId} onClose={stopReferring} />}
    </div>
  );
};
