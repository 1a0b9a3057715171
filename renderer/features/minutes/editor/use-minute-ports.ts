// What the open editor asks of its meeting while minutes are typed: names by initials, and the panel's ready phrases.
import { useMemo } from 'react';
import type { RefObject } from 'react';
import { phraseBlocks, usualBank } from '../../../../shared/phrases/phrase-bank.ts';
import { phraseBook } from '../../../../shared/phrases/phrase-book.ts';
import { namesByInitials } from '../../../../shared/phrases/sentences/names-by-initials.ts';
import { useData } from '../../../data/data-provider.tsx';
import type { InsertAct, TextEditorHandle } from '../../../ui/text-editor/editor/text-editor-props.ts';
import type { NamesOf } from '../../../ui/text-editor/keys/tab-words.ts';
import type { MinutesView } from '../screen/use-minutes-view.ts';

export type MinutePorts = { readonly namesOf: NamesOf; readonly phrases: readonly InsertAct[] };

/** Ready phrases as "/" offers them. @param editor the open one */
const phraseActs = (editor: RefObject<TextEditorHandle | null>, newId: () => string): readonly InsertAct[] =>
  usualBank.map(({ group, text }, index) => ({
    id: `phrase-${index}`,
    label: group,
    hint: text.replace(/\n/g, ' '),
    section: 'Phrases',
    perform: () => { editor.current?.put(phraseBlocks(text, newId)); },
  }));

export const useMinutePorts = (viewNow: () => MinutesView, editor: RefObject<TextEditorHandle | null>): MinutePorts => {
  const { context: { newId } } = useData();
  return useMemo(() => ({
    namesOf: (initials) => {
      const { attendance, panel, people } = viewNow();
      return namesByInitials(attendance, { say: phraseBook(panel.houseStyle), lacCouncilTerm: panel.lacCouncilTerm, people }, initials);
    },
    phrases: phraseActs(editor, newId),
  }), [viewNow, editor, newId]);
};
