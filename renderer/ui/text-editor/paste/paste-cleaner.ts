// Hooks the cleaning of pasted HTML into the editor, lets pictures with bytes in through the caller's port, and tells when a
// word processor's formatting was cleaned.
import { Extension } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import type { Node as TextNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { failed, problemLine } from '../../../../shared/model/result.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { showToast } from '../../toast-queue.ts';
import type { Picture, PicturePorts } from '../editor/editor-ports.ts';
import { firstAttrs } from '../pictures/insert-picture.ts';
import { arrivingPlaces, markPlaces, putAtPlace } from './arriving-pictures.ts';
import { cleanPastedHtml } from './clean-pasted-html.ts';
import type { CleanedPaste, PasteSource } from './clean-pasted-html.ts';

export type Pasted = {
  readonly source: PasteSource;
  readonly plainText: string;
  /** Pictures that did not come along. */
  readonly leftOut: number;
};

const unreadable: Result<never> = failed({ code: 'picture-unreadable', what: 'A picture of the paste can’t be read.', remedy: 'The words are in; insert the picture from its file.' });

const lostWords = (count: number): string =>
  count === 1
    ? 'A picture of the paste did not come in: its place was left before it was ready. Insert it from its file.'
    : `${count} pictures of the paste did not come in: their place was left before they were ready. Insert them from their files.`;

export type PasteCleanerOptions = { readonly onCleaned: (pasted: Pasted) => void; readonly pictures: () => PicturePorts | null };

type Arriving = { readonly mark: string; readonly bytes: Blob };

/** The picture as it is stored; null where it can't be, which the officer is told. */
const taken = async ({ take }: PicturePorts, bytes: Blob): Promise<Picture | null> => {
  const stored = await take(bytes).catch((): Result<Picture> => unreadable);
  if (stored.ok) return stored.value;
  showToast(problemLine(stored.problem));
  return null;
};

/** Stores the pictures of a paste one after another and puts each where it was among the words; says how many did not get there. */
const bringPictures = async (view: EditorView, ports: PicturePorts, arriving: readonly Arriving[]): Promise<void> => {
  let lost = 0;
  for (const { mark, bytes } of arriving) {
    const picture = view.isDestroyed ? null : await taken(ports, bytes);
    if (view.isDestroyed || (picture !== null && !putAtPlace(view, mark, firstAttrs(picture, ports.consentAtFirst)))) lost += 1;
  }
  if (lost > 0) showToast(lostWords(lost));
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
    let arriving: readonly Arriving[] = [];
    return [
      arrivingPlaces(),
      new Plugin({
        props: {
          transformPastedHTML: (html) => {
            cleaned = cleanPastedHtml(html, pictures() !== null);
            arriving = [];
            if (cleaned.arriving.length === 0) return cleaned.html;
            const { html: marked, marks } = markPlaces(cleaned.html);
            arriving = cleaned.arriving.flatMap(({ place, bytes }) => { const mark = marks.get(place); return mark === undefined ? [] : [{ mark, bytes }]; });
            return marked;
          },
          transformPasted: (slice) => (pictures() === null ? new Slice(withoutImages(slice.content), slice.openStart, slice.openEnd) : slice),
          handlePaste: (view, event) => {
            const paste = cleaned;
            cleaned = null;
            if (paste === null || paste.source === 'orderpaper') return false;
            const ports = pictures();
            if (ports !== null && arriving.length > 0) void bringPictures(view, ports, arriving);
            arriving = [];
            onCleaned({ source: paste.source, plainText: event.clipboardData?.getData('text/plain') ?? '', leftOut: paste.leftOut });
            // The editor pastes the words, before the first picture can be there.
            return false;
          },
        },
      }),
    ];
  },
});
