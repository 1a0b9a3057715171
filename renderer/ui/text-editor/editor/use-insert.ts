// Inserting: a block goes in at once, a picture and a reference are chosen first.
import { useCallback, useState } from 'react';
import type { RefObject } from 'react';
import type { Editor } from '@tiptap/core';
import { problemLine } from '../../../../shared/model/result.ts';
import { showToast } from '../../toast-queue.ts';
import { insertBlock } from '../keys/insert-blocks.ts';
import type { InsertKind } from '../keys/insert-blocks.ts';
import { firstAttrs, insertPicture } from '../pictures/insert-picture.ts';
import type { PicturePorts } from './editor-ports.ts';
import { backToText } from './place-caret.ts';

export type Insert = {
  readonly insert: (kind: InsertKind) => void;
  /** Whether the target of a reference is being chosen. */
  readonly referring: boolean;
  readonly stopReferring: () => void;
};

type InsertPorts = { readonly editor: Editor; readonly pictures: PicturePorts | undefined; readonly description: RefObject<HTMLInputElement | null> };

const choosePicture = async ({ editor, pictures, description }: InsertPorts): Promise<void> => {
  const chosen = await pictures?.choose();
  if (chosen === null || chosen === undefined || pictures === undefined) {
    backToText(editor);
    return;
  }
  if (!chosen.ok) {
    showToast(problemLine(chosen.problem));
    return;
  }
  insertPicture(firstAttrs(chosen.value, pictures.consentAtFirst))(editor.state, editor.view.dispatch);
  // The description is what comes next; its field is there once the picture is selected.
  requestAnimationFrame(() => description.current?.focus());
};

export const useInsert = ({ editor, pictures, description }: InsertPorts): Insert => {
  const [referring, setReferring] = useState(false);
  const insert = useCallback((kind: InsertKind): void => {
    if (kind === 'picture') void choosePicture({ editor, pictures, description });
    else if (kind === 'reference') setReferring(true);
    else {
      insertBlock(kind)(editor.state, editor.view.dispatch);
      backToText(editor);
    }
  }, [editor, pictures, description]);
  const stopReferring = useCallback((): void => { setReferring(false); }, []);
  return { insert, referring, stopReferring };
};
