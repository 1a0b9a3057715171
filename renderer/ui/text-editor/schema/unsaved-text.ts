// What the writer of a record takes of an editor: the text at one moment, read only when it is saved.
import type { Node as TextNode } from '@tiptap/pm/model';
import type { UnsavedText } from '../../../lib/text-writing.ts';
import { shownReference } from './minute-ref.ts';
import { goneLabel } from './target-labels.ts';
import type { TargetLabels } from './target-labels.ts';
import { toTextDoc } from './text-doc.ts';

const noLabels: TargetLabels['labelOf'] = () => null;

/** The whole text as words, a line each for paragraphs and line breaks; a reference is its number, a picture its description. */
const wordsIn = (doc: TextNode, labelOf: TargetLabels['labelOf']): string =>
  doc.textBetween(0, doc.content.size, '\n', ({ type, attrs }) => {
    if (type.name === 'paragraphRef') return labelOf(String(attrs['target'])) ?? goneLabel;
    if (type.name === 'minuteRef') return shownReference(attrs, labelOf);
    return type.name === 'image' ? [attrs['alt'], attrs['caption']].filter((words) => words !== '').join('\n') : '\n';
  });

/** An editor's text, which never changes itself: each edit makes another. */
export const unsavedText = (doc: TextNode, labelOf: TargetLabels['labelOf'] = noLabels): UnsavedText => ({ read: () => toTextDoc(doc), words: () => wordsIn(doc, labelOf) });
