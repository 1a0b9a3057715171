// Find and replace over the texts of a screen, of which at most one is open in an editor.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import type { TextDoc } from '../../../../shared/model/text.ts';
import { countInText, replaceInText } from '../../../lib/find-in-text.ts';
import type { FindQuery } from '../../../lib/find-words.ts';
import { announce } from '../../announce.ts';
import type { EditorFind } from './editor-find.ts';
import type { FindBarProps } from './find-bar.tsx';
import { positionOf, stepFound, totalFound } from './find-places.ts';
import type { FoundAt, FoundIn } from './find-places.ts';

export type FindPlace = { readonly id: string; readonly text: TextDoc };

export type FindPorts = {
  /** All texts in order, as they are known outside the editor. */
  readonly places: readonly FindPlace[];
  /** The text that is open in the editor; null: none. */
  readonly openId: string | null;
  readonly editor: RefObject<{ readonly find: EditorFind; readonly focus: () => void } | null>;
  /** Opens another text in the editor, without moving the focus there. */
  readonly onOpen: (id: string) => void;
  /** Stores a text that is not open, changed by "Replace all". */
  readonly onReplaced: (id: string, text: TextDoc) => void;
};

export type Find = {
  /** For the bar; null while it is closed. */
  readonly bar: FindBarProps | null;
  readonly open: (mode: 'find' | 'replace') => void;
  /** The open text has changed: counts are taken again. */
  readonly onChanged: () => void;
};

const nothing: FindQuery = { words: '', wholeWord: false, matchCase: false };

export const useFind = ({ places, openId, editor, onOpen, onReplaced }: FindPorts): Find => {
  const [mode, setMode] = useState<'find' | 'replace' | null>(null);
  const [opening, setOpening] = useState(0);
  const [query, setQuery] = useState(nothing);
  const [replacement, setReplacement] = useState('');
  const [at, setAt] = useState<FoundAt | null>(null);
  const [openCount, setOpenCount] = useState(0);
  const isOpen = mode !== null;

  const found = useMemo(
    (): readonly FoundIn[] => (isOpen ? places.map(({ id, text }) => ({ id, count: id === openId ? openCount : countInText(text, query) })) : []),
    [isOpen, places, openId, openCount, query],
  );
  // The editor that is open marks what is searched for; one that was opened for a find goes to it.
  useEffect(() => {
    const { current } = editor;
    if (current === null) return;
    setOpenCount(current.find.search(isOpen && query.words !== '' ? query : null));
    if (isOpen && at !== null && at.id === openId) current.find.go(at.index);
  }, [editor, isOpen, query, openId, at]);

  const open = useCallback((asked: 'find' | 'replace'): void => {
    const selected = editor.current?.find.selectedWords() ?? '';
    if (selected !== '') setQuery((before) => ({ ...before, words: selected }));
    setMode(asked);
    setOpening((count) => count + 1);
    setAt(null);
  }, [editor]);
  const onChanged = useCallback((): void => {
    if (editor.current !== null) setOpenCount(editor.current.find.count());
  }, [editor]);

  const step = (by: 1 | -1, counts = found): void => {
    const caret = openId === null || editor.current === null ? null : { id: openId, index: editor.current.find.atCaret() };
    const next = stepFound(counts, at, caret, by);
    setAt(next);
    if (next !== null && next.id !== openId) onOpen(next.id);
  };
  const replace = (): void => {
    if (at === null || at.id !== openId || editor.current === null) {
      step(1);
      return;
    }
    editor.current.find.replace(at.index, replacement);
    const count = editor.current.find.count();
    setOpenCount(count);
    setAt(null);
    const counts = found.map((place) => (place.id === openId ? { id: place.id, count } : place));
    const next = stepFound(counts, null, { id: openId, index: editor.current.find.atCaret() }, 1);
    setAt(next);
    if (next !== null && next.id !== openId) onOpen(next.id);
  };
  const replaceAll = (): void => {
    let count = openId === null ? 0 : (editor.current?.find.replaceAll(replacement) ?? 0);
    for (const { id, text } of places) {
      if (id === openId) continue;
      const changed = replaceInText(text, query, replacement);
      count += changed.count;
      if (changed.count > 0) onReplaced(id, changed.text);
    }
    onChanged();
    setAt(null);
    announce(count === 1 ? '1 replaced' : `${count} replaced`);
  };
  const close = (): void => {
    setMode(null);
    editor.current?.find.search(null);
    editor.current?.focus();
  };
  const bar: FindBarProps | null = mode === null ? null : {
    mode, query, replacement, opening,
    count: totalFound(found),
    current: positionOf(found, at),
    onQuery: (asked) => { setQuery(asked); setAt(null); },
    onReplacement: setReplacement,
    onStep: (by) => { step(by); },
    onReplace: replace,
    onReplaceAll: replaceAll,
    onClose: close,
  };
  return { bar, open, onChanged };
};
