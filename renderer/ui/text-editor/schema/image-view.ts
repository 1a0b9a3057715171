// How a picture looks while it is written: a plain DOM view of the picture, what is missing, and its caption.
import type { NodeViewRenderer } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import type { Image } from '../../../../shared/model/text.ts';
import { lacksWords, lacksWordsNote, noConsentWords, notHereNote } from './picture-words.ts';
import type { ConsentWords } from './picture-words.ts';
import { whenNear } from './when-near.ts';

export type PictureSource = {
  /** An address that this window can show; null when the picture is not here. */
  readonly urlOf: (sha256: string) => Promise<string | null>;
  readonly consentWords?: ConsentWords | undefined;
};

type Boxes = { readonly figure: HTMLElement; readonly picture: HTMLImageElement; readonly note: HTMLElement; readonly caption: HTMLElement };

const makeBoxes = (): Boxes => {
  const figure = document.createElement('figure');
  figure.contentEditable = 'false';
  const picture = document.createElement('img');
  picture.decoding = 'async';
  picture.draggable = false;
  const note = document.createElement('p');
  note.dataset['note'] = '';
  const caption = document.createElement('figcaption');
  figure.append(picture, note, caption);
  return { figure, picture, note, caption };
};

/** What still has to be done about a picture, as one text; empty when nothing. */
const notesOf = (attrs: Image['attrs'], consentWords: ConsentWords, isHere: boolean): string =>
  [isHere ? '' : notHereNote, lacksWords(attrs) ? lacksWordsNote : '', consentWords(attrs.consent)?.words ?? ''].filter((words) => words !== '').join(' ');

const show = ({ figure, picture, note, caption }: Boxes, attrs: Image['attrs'], consentWords: ConsentWords, isHere: boolean): void => {
  figure.dataset['image'] = attrs.sha256;
  figure.dataset['size'] = attrs.size;
  picture.width = attrs.width;
  picture.height = attrs.height;
  picture.alt = attrs.decorative ? '' : attrs.alt;
  note.textContent = notesOf(attrs, consentWords, isHere);
  note.hidden = note.textContent === '';
  note.toggleAttribute('data-missing', !isHere || lacksWords(attrs) || consentWords(attrs.consent)?.isMissing === true);
  caption.textContent = attrs.caption;
  caption.hidden = attrs.caption === '';
};

const imageAttrs = (node: TextNode): Image['attrs'] => node.attrs as Image['attrs'];

/** The node view: figure > img, what is missing, caption. The bytes come when the picture comes near. */
export const imageView =
  ({ urlOf, consentWords = noConsentWords }: PictureSource): NodeViewRenderer =>
  ({ node }) => {
    const boxes = makeBoxes();
    let attrs = imageAttrs(node);
    let isHere = true;
    const load = (): void => {
      const { sha256 } = attrs;
      void urlOf(sha256).then((url) => {
        if (attrs.sha256 !== sha256) return;
        isHere = url !== null;
        if (url === null) boxes.picture.removeAttribute('src');
        else boxes.picture.src = url;
        show(boxes, attrs, consentWords, isHere);
      });
    };
    show(boxes, attrs, consentWords, isHere);
    const stop = whenNear(boxes.figure, load);
    return {
      dom: boxes.figure,
      update: (next) => {
        if (next.type !== node.type) return false;
        const before = attrs.sha256;
        attrs = imageAttrs(next);
        if (attrs.sha256 !== before) load();
        show(boxes, attrs, consentWords, isHere);
        return true;
      },
      ignoreMutation: () => true,
      destroy: stop,
    };
  };
