// Opens the editor over a text, once; what comes later from its screen (pictures, labels, numbers) reaches it from here.
import { useEditor } from '@tiptap/react';
import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Editor } from '@tiptap/core';
import type { TextDoc } from '../../../../shared/model/text.ts';
import { editorFind } from '../find/editor-find.ts';
import { setSectionNumber } from '../numbering/show-numbers.ts';
import { noLead } from '../schema/resolution-lead.ts';
import { createTargetLabels } from '../schema/target-labels.ts';
import { editorContent, noteOpened } from '../schema/text-doc.ts';
import { unsavedText } from '../schema/unsaved-text.ts';
import type { Speller } from '../spelling/speller.ts';
import textStyles from '../written/written-text.module.css';
import { insertBlocks, insertInline } from '../keys/insert-text.ts';
import { tellCaret } from '../keys/caret-first.ts';
import { editorExtensions } from './editor-extensions.ts';
import type { EditorAsks } from './editor-extensions.ts';
import { backToText, placeCaret } from './place-caret.ts';
import type { TextEditorHandle, TextEditorProps } from './text-editor-props.ts';

const showText = (editor: Editor, text: TextDoc, undoable: boolean): void => {
  if (editor.schema.nodeFromJSON(text).eq(editor.state.doc)) return;
  editor.chain().setMeta('addToHistory', undoable).setContent(editorContent(text), { emitUpdate: false }).run();
  noteOpened(editor.state.doc, text);
};

type OpenEditor = { readonly editor: Editor; readonly handle: RefObject<TextEditorHandle | null> };

type Inside = { readonly asks: EditorAsks; readonly speller: Speller | null; readonly onTyped: () => void };

export const useOpenEditor = (props: TextEditorProps, { asks, speller, onTyped }: Inside): OpenEditor => {
  const { ref, text, label, aim, newId, lead = noLead, pictures, references, sectionNumber, namesOf, onChange, onBlur } = props;
  const newestPictures = useRef(pictures);
  const newestNames = useRef(namesOf);
  const handle = useRef<TextEditorHandle>(null);
  const [labels] = useState(createTargetLabels);
  const [options] = useState(() => ({
    extensions: editorExtensions({
      lead, newId, labels, speller, section: sectionNumber ?? null, pictures: () => newestPictures.current ?? null,
      ...(namesOf === undefined ? {} : { namesOf: (initials) => newestNames.current?.(initials) ?? [] }), ...asks,
    }),
    content: editorContent(text),
  }));
  // The same object while it says the same: another one has the whole view brought in line again.
  const editorProps = useMemo(() => ({
    attributes: {
      class: textStyles.text ?? '', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'aria-describedby': 'editor-way-out',
      // Where ours is on, the browser's own would mark the same words twice.
      spellcheck: speller === null ? 'true' : 'false', lang: 'en-GB',
    },
  }), [label, speller]);
  const editor = useEditor({
    ...options,
    shouldRerenderOnTransaction: false,
    immediatelyRender: true,
    injectCSS: false,
    enableContentCheck: true,
    editorProps,
    onUpdate: ({ editor: changed }) => {
      onChange(unsavedText(changed.state.doc, labels.labelOf));
      onTyped();
    },
    onBlur: () => onBlur?.(),
  }, []);
  // Other options draw the text anew, after this.
  useLayoutEffect(() => {
    tellCaret(editor.view);
  }, [editor, editorProps]);
  const firstText = useRef(text);
  useEffect(() => {
    noteOpened(editor.state.doc, firstText.current);
  }, [editor]);
  const firstAim = useRef(aim);
  useEffect(() => {
    newestPictures.current = pictures;
    newestNames.current = namesOf;
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
  const made = useMemo((): TextEditorHandle => ({
    text: () => unsavedText(editor.state.doc, labels.labelOf),
    show: (next, undoable) => { showText(editor, next, undoable); },
    focus: () => { backToText(editor); },
    put: (blocks) => {
      insertBlocks(blocks)(editor.state, editor.view.dispatch);
      backToText(editor);
    },
    putInline: (content) => {
      insertInline(content)(editor.state, editor.view.dispatch);
      backToText(editor);
    },
    find: editorFind(editor),
  }), [editor, labels]);
  useImperativeHandle(handle, () => made, [made]);
  useImperativeHandle(ref, () => made, [made]);
  return { editor, handle };
};
