// Hooks the cleaning of pasted HTML into the editor, lets pictures with bytes in through the caller's port, and tells when a
// word processor's formatting was cleaned.
import { Extension } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import type { Node as TextNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { problemLine } from '../../../../shared/model/result.ts';
import { showToast } from '../../toast-queue.ts';
import type { PicturePorts } from '../editor/editor-ports.ts';
import { firstAttrs } from '../pictures/insert-picture.ts';
import { cleanPastedHtml } from './clean-pasted-html.ts';
import type { CleanedPaste, PasteSource } from './clean-pasted-html.ts';

export type Pasted = {
  readonly source: PasteSource;
  readonly plainText: string;
  /** Pictures that did not come along. */
  readonly leftOut: number;
};

export type PasteCleanerOptions = { readonly onCleaned: (pasted: Pasted) => void; readonly pictures: () => PicturePorts | null };

/** The pasted HTML with its arriving pictures as figures of ours; one that was refused leaves nothing. */
const withPictures = async ({ html, arriving }: CleanedPaste, ports: PicturePorts): Promise<string> => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const { place, bytes } of arriving) {
    const figure = page.querySelector(`figure[data-arriving="${place}"]`);
    const taken = await ports.take(bytes);
    if (!taken.ok) showToast(problemLine(taken.problem));
    if (figure === null || !taken.ok) {
      figure?.remove();
      continue;
    }
    const { sha256, ...rest } = firstAttrs(taken.value, ports.consentAtFirst);
    figure.removeAttribute('data-arriving');
    figure.setAttribute('data-image', sha256);
    for (const [name, value] of Object.entries(rest)) figure.setAttribute(`data-${name}`, String(value));
  }
  return page.body.innerHTML;
};

const withoutImages = (fragment: Fragment): Fragment => {
  const nodes: TextNode[] = [];
  fragment.forEach((node) => { if (node.type.name !== 'image') nodes.push(node.isLeaf ? node : node.copy(withoutImages(node.content))); });
  return Fragment.fromArray(nodes);
};

export const PasteCleaner = Extension.create<PasteCleanerOptions>({
  name: 'pasteCleaner',
  addOptions: () => ({ onCleaned: () => undefined, pictures: () => null }),
  addProseMirrorPlugins() {
    const { onCleaned, pictures } = this.options;
    let cleaned: CleanedPaste | null = null;
    /** HTML of ours that goes through as it is. */
    let ready: string | null = null;
    const pasteWithPictures = async (view: EditorView, paste: CleanedPaste, ports: PicturePorts): Promise<void> => {
      const html = await withPictures(paste, ports);
      if (view.isDestroyed) return;
      ready = html;
      view.pasteHTML(html);
    };
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) => {
            if (html === ready) {
              ready = null;
              cleaned = null;
              return html;
            }
            cleaned = cleanPastedHtml(html, pictures() !== null);
            return cleaned.html;
          },
          transformPasted: (slice) => (pictures() === null ? new Slice(withoutImages(slice.content), slice.openStart, slice.openEnd) : slice),
          handlePaste: (view, event) => {
            const paste = cleaned;
            cleaned = null;
            if (paste === null || paste.source === 'orderpaper') return false;
            const told = { source: paste.source, plainText: event.clipboardData?.getData('text/plain') ?? '', leftOut: paste.leftOut };
            const ports = pictures();
            if (paste.arriving.length === 0 || ports === null) {
              onCleaned(told);
              return false;
            }
            void pasteWithPictures(view, paste, ports).then(() => { onCleaned(told); });
            return true;
          },
        },
      }),
    ];
  },
});
