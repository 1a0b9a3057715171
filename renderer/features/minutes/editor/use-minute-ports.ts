// What the open editor asks of its meeting while minutes are typed: names by initials, ready phrases, what may happen at an item, what the papers recommend.
import { useMemo } from 'react';
import type { RefObject } from 'react';
import { phraseBlocks, usualBank } from '../../../../shared/phrases/phrase-bank.ts';
import { phraseBook } from '../../../../shared/phrases/phrase-book.ts';
import { namesByInitials } from '../../../../shared/phrases/sentences/names-by-initials.ts';
import { useData } from '../../../data/data-provider.tsx';
import type { InsertAct, TextEditorHandle } from '../../../ui/text-editor/editor/text-editor-props.ts';
import type { NamesOf } from '../../../ui/text-editor/keys/tab-words.ts';
import { happenings } from '../happenings/happening-words.ts';
import type { Happen } from '../happenings/use-happenings.ts';
import type { MinutesView } from '../screen/use-minutes-view.ts';

export type MinutePorts = { readonly namesOf: NamesOf; readonly acts: readonly InsertAct[] };

type Around = {
  readonly viewNow: () => MinutesView;
  readonly editor: RefObject<TextEditorHandle | null>;
  readonly minuteId: string;
  readonly happen: Happen;
  /** "That ..." of the item's papers. */
  readonly recommendations: readonly string[];
  /** What refers to other minutes; stays the same. */
  readonly references: readonly InsertAct[];
};

export const useMinutePorts = ({ viewNow, editor, minuteId, happen, recommendations, references }: Around): MinutePorts => {
  const { context: { newId } } = useData();
  return useMemo(() => {
    const put = (text: string): void => { editor.current?.put(phraseBlocks(text, newId)); };
    const ofItem: readonly InsertAct[] = recommendations.length === 0 ? [] : [{
      id: 'recommendations', label: 'As recommended', hint: recommendations.join(' '),
      perform: () => { put(`Resolved:-\n${recommendations.join('\n')}`); },
    }];
    const ofRoom = happenings.map(({ kind, label, hint }): InsertAct => ({ id: kind, label, hint, perform: () => { happen(kind, minuteId, put); } }));
    const phrases = viewNow().panel.minutePhrases ?? usualBank;
    return {
      namesOf: (initials) => {
        const { attendance, panel, people } = viewNow();
        return namesByInitials(attendance, { say: phraseBook(panel.houseStyle), lacCouncilTerm: panel.lacCouncilTerm, people }, initials);
      },
      acts: [
        ...ofItem,
        ...ofRoom,
        ...references,
        ...phrases.map(({ group, text }, index): InsertAct => ({ id: `phrase-${index}`, label: group, hint: text.replace(/\n/g, ' '), section: 'Phrases', perform: () => { put(text); } })),
      ],
    };
  }, [viewNow, editor, newId, minuteId, happen, recommendations, references]);
};
