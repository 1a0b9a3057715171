// Pictures that are dropped on the text or pasted into it go through the caller's port, which stores them upright, scaled and
// without their metadata. Nothing else gets a picture in.
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { problemLine } from '../../../../shared/model/result.ts';
import { showToast } from '../../toast-queue.ts';
import type { PicturePorts } from '../editor/editor-ports.ts';
import { firstAttrs, insertPicture } from './insert-picture.ts';

const picturesIn = (transfer: DataTransfer | null): readonly File[] => [...(transfer?.files ?? [])].filter(({ type, name }) => type.startsWith('image/') || /\.hei[cf]$/i.test(name));

/** Stores the pictures one after another and puts each into the text. */
export const takePictures = async (view: EditorView, ports: PicturePorts, files: readonly Blob[], at?: number): Promise<void> => {
  let place = at;
  for (const file of files) {
    const taken = await ports.take(file);
    if (view.isDestroyed) return;
    if (!taken.ok) {
      showToast(problemLine(taken.problem));
      continue;
    }
    insertPicture(firstAttrs(taken.value, ports.consentAtFirst), place)(view.state, view.dispatch);
    if (place !== undefined) place = view.state.selection.to;
  }
};

export const TakePictures = Extension.create<{ readonly ports: () => PicturePorts | null }>({
  name: 'takePictures',
  addOptions: () => ({ ports: () => null }),
  addProseMirrorPlugins() {
    const { ports } = this.options;
    const take = (view: EditorView, transfer: DataTransfer | null, at?: number): boolean => {
      const files = picturesIn(transfer);
      const now = ports();
      if (files.length === 0 || now === null) return false;
      void takePictures(view, now, files, at);
      return true;
    };
    return [
      new Plugin({
        props: {
          handlePaste: (view, { clipboardData }) => {
            // Word and browsers put a picture of copied words beside the words: then the words are meant.
            const hasWords = (clipboardData?.getData('text/plain') ?? '').trim() !== '';
            return !hasWords && take(view, clipboardData);
          },
          handleDrop: (view, event) => {
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
            if (!take(view, event.dataTransfer, at)) return false;
            event.preventDefault();
            return true;
          },
        },
      }),
    ];
  },
});
