// References to minutes from the open text: picked first, then put where the caret was; a matter arising begins with one.
import { useCallback, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Block, MinuteRef } from '../../../../shared/model/text.ts';
import type { ReferableMinute } from '../../../data/minute-references.ts';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import type { InsertAct, TextEditorHandle } from '../../../ui/text-editor/editor/text-editor-props.ts';

export type Picking = 'reference' | 'arising';

export const pickingTitles: Readonly<Record<Picking, string>> = { reference: 'Refer to a minute', arising: 'A matter arising from which minute?' };

const refOf = ({ id, label, date }: ReferableMinute): MinuteRef => ({ type: 'minuteRef', attrs: { target: id, label, date } });

/** "Arising from Minute No. 69 of ..., it was noted that [what]." */
const arisingBlock = (minute: ReferableMinute): Block => ({
  type: 'paragraph', content: [{ type: 'text', text: 'Arising from ' }, refOf(minute), { type: 'text', text: ', it was noted that [what].' }],
});

export type MinuteReference = {
  readonly picking: Picking | null;
  readonly acts: readonly InsertAct[];
  readonly pick: (minute: ReferableMinute) => void;
  readonly stop: () => void;
};

export const useMinuteReference = (editor: RefObject<TextEditorHandle | null>): MinuteReference => {
  const [picking, setPicking] = useState<Picking | null>(null);
  const [acts] = useState((): readonly InsertAct[] => [
    { id: 'arising', label: 'Matter arising', hint: 'From an earlier minute, which it names', perform: () => { setPicking('arising'); } },
    { id: 'minute-reference', label: 'Reference to a minute', hint: 'By number, day or title: Ctrl+Shift+E', perform: () => { setPicking('reference'); } },
  ]);
  const stop = useCallback((): void => {
    // At once: focus leaves the list only once it is gone, and the next key is for the text.
    flushSync(() => { setPicking(null); });
    editor.current?.focus();
  }, [editor]);
  const pick = useCallback((minute: ReferableMinute): void => {
    stop();
    if (picking === 'arising') editor.current?.put([arisingBlock(minute)]);
    else editor.current?.putInline([refOf(minute)]);
  }, [editor, picking, stop]);
  useCommands([
    { id: 'minutes.reference', label: 'Insert a reference to a minute …', group: 'Insert', keys: 'Ctrl+Shift+E', inText: true, perform: () => { setPicking('reference'); } },
    { id: 'minutes.arising', label: 'Insert a matter arising …', group: 'Insert', keys: null, perform: () => { setPicking('arising'); } },
  ]);
  return { picking, acts, pick, stop };
};
