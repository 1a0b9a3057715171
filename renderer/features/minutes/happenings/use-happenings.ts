// What the officer says happened at a minute: what needs a form is asked for, the rest is recorded at once.
import { useCallback, useState } from 'react';
import type { RefObject } from 'react';
import { problemLine } from '../../../../shared/model/result.ts';
import { phraseBook } from '../../../../shared/phrases/phrase-book.ts';
import { asRestricted } from '../../../../shared/rules/access.ts';
import { accessAtItem } from '../../../../shared/rules/minute-access.ts';
import { useData } from '../../../data/data-provider.tsx';
import { moveMinute } from '../../../data/minutes-repository.ts';
import { offerUndo } from '../../../saving/offer-undo.ts';
import type { TextEditorHandle } from '../../../ui/text-editor/editor/text-editor-props.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import { placeBehindBegun } from '../screen/minute-order.ts';
import type { MinutesView } from '../screen/use-minutes-view.ts';
import { exclusionAt } from './exclusion-words.ts';
import { happeningActs } from './happening-acts.ts';
import { askedForm, type AskedForm } from './asked.ts';
import type { AskedKind } from './happening-dialog.tsx';
import type { HappeningKind } from './happening-words.ts';

/** @param put writes a phrase where the caret is */
export type Happen = (kind: HappeningKind, minuteId: string, put: (text: string) => void) => void;

export type Happenings = { readonly form: AskedForm; readonly happen: Happen; readonly ask: (kind: AskedKind, minuteId: string) => void; readonly take: (how: 'excluded' | 'in-public', minuteId: string) => Promise<void>; /** Back to the text, where the next words go. */ readonly toText: () => void };

const notRestricted = 'This item is not exempt, so press and public stay. Mark it as exempt on the agenda first.';
const readmitNext = 'This minute is not for the public, who would not read it. Go on with Ctrl+Enter and record the readmission at the next item.';
const standsThere = 'This minute stands behind the last one that was begun already.';

const isForPublic = (minuteId: string, { minutes, items }: MinutesView): boolean => {
  const minute = minutes.find(({ id }) => id === minuteId);
  return minute === undefined || accessAtItem(minute.access, asRestricted(items).find(({ id }) => id === minute.itemId)).level === 'public';
};

/** @param text the open text */
export const useHappenings = (viewNow: () => MinutesView, text: RefObject<TextEditorHandle | null>): Happenings => {
  const { context } = useData();
  const [form] = useState(askedForm);
  const ask = useCallback((kind: AskedKind, minuteId: string) => { form.show({ kind, minuteId }); }, [form]);
  const toText = useCallback((): void => { text.current?.focus(); }, [text]);
  const take = useCallback(async (how: 'excluded' | 'in-public', minuteId: string): Promise<void> => {
    const minute = viewNow().minutes.find(({ id }) => id === minuteId);
    if (minute === undefined) return;
    const problem = await happeningActs(context, viewNow, minute).take({ how, reason: '', to: null });
    if (problem !== null) showToast(problemLine(problem));
  }, [context, viewNow]);
  const takeNow = useCallback(async (minuteId: string): Promise<void> => {
    const { minutes, meeting } = viewNow();
    const index = placeBehindBegun(minuteId, minutes);
    if (index === null) {
      showToast(standsThere);
      return;
    }
    const moved = await moveMinute(context, { meetingId: meeting.id, id: minuteId, index });
    if (!moved.ok) showToast(problemLine(moved.problem));
    else offerUndo(context, meeting.id, `Moved to ${index + 1} of ${minutes.length}.`);
  }, [context, viewNow]);
  const happen = useCallback<Happen>((kind, minuteId, put) => {
    switch (kind) {
      case 'readmission':
        if (isForPublic(minuteId, viewNow())) put(phraseBook(viewNow().panel.houseStyle)('readmitted'));
        else {
          showToast(readmitNext);
          toText();
        }
        return;
      case 'in-public':
        void take('in-public', minuteId).then(toText);
        return;
      case 'other-order':
        void takeNow(minuteId).then(toText);
        return;
      case 'exclusion': {
        const exclusion = exclusionAt(minuteId, viewNow());
        if (!exclusion.may) showToast(notRestricted);
        else if (exclusion.itemId !== null) void take('excluded', minuteId);
        if (exclusion.may && exclusion.text !== null) put(exclusion.text);
        else toText();
        return;
      }
      default:
        ask(kind, minuteId);
    }
  }, [ask, take, takeNow, toText, viewNow]);
  return { form, happen, ask, take, toText };
};
