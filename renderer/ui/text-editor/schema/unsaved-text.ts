// What the writer of a record takes of an editor: the text at one moment, read only when it is saved.
import type { Node as TextNode } from '@tiptap/pm/model';
import type { UnsavedText } from '../../../lib/text-writing.ts';
import { toTextDoc } from './text-doc.ts';

/** The whole text as words, a line each for paragraphs and line breaks. */
const wordsIn = (doc: TextNode): string => doc.textBetween(0, doc.content.size, '\n', '\n');

/** An editor's text, which never changes itself: each edit makes another. */
export const unsavedText = (doc: TextNode): UnsavedText => ({ read: () => toTextDoc(doc), words: () => wordsIn(doc) });
