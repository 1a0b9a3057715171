// The places of pasted pictures whose bytes are not stored yet: the words stand in the text at once, each picture follows where it was.
// For as long as one transaction takes, a picture that stands for nothing marks each place; none of them is ever in the text.
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { isHistoryTransaction } from '@tiptap/pm/history';
import type { EditorView } from '@tiptap/pm/view';
import type { ImageAttrs } from '../schema/image.ts';

type Places = ReadonlyMap<string, number>;
/** What a transaction does to the places: new ones, or one that is done with. */
type Step = { readonly add: Places } | { readonly done: string };

const key = new PluginKey<Places>('arrivingPictures');

/** No file has such a hash. */
const markOf = (id: number): string => String(id).padStart(64, '0');
const isMark = (hash: unknown): hash is string => typeof hash === 'string' && /^0{56}\d{8}$/.test(hash);

let marks = 0;

/**
 * Marks the places of arriving pictures in pasted HTML.
 * @returns the HTML to paste, and for each place of `takePastedPictures` its mark
 */
export const markPlaces = (html: string): { readonly html: string; readonly marks: ReadonlyMap<number, string> } => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const made = new Map<number, string>();
  for (const figure of page.querySelectorAll('figure[data-arriving]')) {
    marks += 1;
    const mark = markOf(marks);
    made.set(Number(figure.getAttribute('data-arriving')), mark);
    figure.removeAttribute('data-arriving');
    for (const [name, value] of Object.entries({ image: mark, width: '1', height: '1' })) figure.setAttribute(`data-${name}`, value);
  }
  return { html: page.body.innerHTML, marks: made };
};

const marksIn = ({ doc }: EditorState): readonly { readonly mark: string; readonly pos: number }[] => {
  const found: { mark: string; pos: number }[] = [];
  doc.descendants((node, pos) => {
    const hash: unknown = node.attrs['sha256'];
    if (isMark(hash)) found.push({ mark: hash, pos });
    return !node.isTextblock;
  });
  return found;
};

/** Takes the marks of a paste out of the text and keeps their places. */
const withoutMarks = (state: EditorState): Transaction | null => {
  const found = marksIn(state);
  if (found.length === 0) return null;
  const { tr } = state;
  for (const { pos } of [...found].reverse()) tr.delete(pos, pos + 1);
  const add = new Map(found.map(({ mark, pos }) => [mark, tr.mapping.map(pos)]));
  return tr.setMeta(key, { add } satisfies Step);
};

/** Each place moves with the text; one whose surroundings went is lost, and all are where the officer undoes something. */
const moved = (places: Places, tr: Transaction): Map<string, number> => {
  if (places.size === 0 || isHistoryTransaction(tr)) return new Map();
  const next = new Map<string, number>();
  for (const [mark, pos] of places) {
    const { pos: now, deletedAcross } = tr.mapping.mapResult(pos);
    if (!deletedAcross) next.set(mark, now);
  }
  return next;
};

export const arrivingPlaces = (): Plugin<Places> =>
  new Plugin<Places>({
    key,
    state: {
      init: () => new Map(),
      apply: (tr, places) => {
        const step = tr.getMeta(key) as Step | undefined;
        if (!tr.docChanged && step === undefined) return places;
        const next = moved(places, tr);
        if (step !== undefined && 'add' in step) for (const [mark, pos] of step.add) next.set(mark, pos);
        if (step !== undefined && 'done' in step) next.delete(step.done);
        return next;
      },
    },
    appendTransaction: (transactions, _before, state) => (transactions.some((tr) => tr.docChanged && tr.getMeta('uiEvent') === 'paste') ? withoutMarks(state) : null),
  });

/** A text of one empty paragraph, or an empty paragraph at the place, gives way to the picture. */
const rangeAt = ({ doc }: EditorState, pos: number): { readonly from: number; readonly to: number } => {
  const only = doc.childCount === 1 ? doc.firstChild : null;
  return only !== null && only.isTextblock && only.content.size === 0 ? { from: 0, to: only.nodeSize } : { from: pos, to: pos };
};

/**
 * Puts a picture at its place, as a part of the paste: one undo takes both back. The caret stays.
 * @returns false where its place is gone, or the text was left
 */
export const putAtPlace = (view: EditorView, mark: string, attrs: ImageAttrs): boolean => {
  if (view.isDestroyed) return false;
  const { state } = view;
  const pos = key.getState(state)?.get(mark);
  const image = state.schema.nodes['image']?.create(attrs);
  if (pos === undefined || image === undefined) return false;
  const { from, to } = rangeAt(state, pos);
  // The history joins what is appended to the entry before it.
  view.dispatch(state.tr.replaceWith(from, to, image).setMeta('appendedTransaction', state.tr).setMeta(key, { done: mark } satisfies Step));
  return true;
};
