// What the officer says happened at a minute: what needs a form is asked for, the rest is recorded at once.
import { useCallback, useState } from 'react';
import { problemLine } from '../../../../shared/model/result.ts';
import { phraseBook } from '../../../../shared/phrases/phrase-book.ts';
import { exclusionSentences } from '../../../../shared/phrases/sentences/exempt-sentences.ts';
import { useData } from '../../../data/data-provider.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import type { MinutesView } from '../screen/use-minutes-view.ts';
import { happeningActs } from './happening-acts.ts';
import type { AskedKind } from './happening-dialog.tsx';
import type { HappeningKind } from './happening-words.ts';

/** @param put writes a phrase where the caret is */
export type Happen = (kind: HappeningKind, minuteId: string, put: (text: string) => void) => void;

export type Asked = { readonly kind: AskedKind; readonly minuteId: string };

export type Happenings = { readonly asked: Asked | null; readonly happen: Happen; readonly ask: (kind: AskedKind, minuteId: string) => void; readonly close: () => void };

const notRestricted = 'This item is not exempt, so press and public stay. Mark it as exempt on the agenda first.';

/** Back to the text, where the next words go. */
const toText = (): void => {
  requestAnimationFrame(() => { document.querySelector<HTMLElement>('[data-minute] .ProseMirror')?.focus(); });
};

export const useHappenings = (viewNow: () => MinutesView): Happenings => {
  const { context } = useData();
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useCallback((kind: AskedKind, minuteId: string) => { setAsked({ kind, minuteId }); }, []);
  const close = useCallback(() => {
    setAsked(null);
    toText();
  }, []);
  const take = useCallback(async (how: 'excluded' | 'in-public', minuteId: string): Promise<void> => {
    const minute = viewNow().minutes.find(({ id }) => id === minuteId);
    if (minute === undefined) return;
    const problem = await happeningActs(context, viewNow, minute).take({ how, reason: '', to: null });
    if (problem !== null) showToast(problemLine(problem));
  }, [context, viewNow]);
  const happen = useCallback<Happen>((kind, minuteId, put) => {
    if (kind === 'readmission') {
      put('The press and public were readmitted to the meeting.');
      return;
    }
    if (kind !== 'exclusion' && kind !== 'in-public') {
      ask(kind, minuteId);
      return;
    }
    const { items, minutes, itemLabels, panel } = viewNow();
    const item = items.find(({ id }) => id === minutes.find((minute) => minute.id === minuteId)?.itemId);
    if (item === undefined || item.access.level === 'public') {
      showToast(notRestricted);
      toText();
      return;
    }
    void take(kind === 'exclusion' ? 'excluded' : 'in-public', minuteId);
    const number = itemLabels.get(item.id) ?? '';
    if (kind === 'exclusion') put(exclusionSentences([{ number, title: item.publicTitle ?? item.title, access: item.access }], panel.law, phraseBook(panel.houseStyle)).map((sentence) => `Resolved:-\n${sentence}`).join('\n\n'));
    else toText();
  }, [ask, take, viewNow]);
  return { asked, happen, ask, close };
};
