// A field that is saved while it is typed and shows what is stored when it is not. Where another window answered it otherwise, the officer chooses.
import { useRef, useState } from 'react';
import { ok } from '../../../shared/model/result.ts';
import type { Problem, Result } from '../../../shared/model/result.ts';
import type { StoredLine } from '../../lib/stored-line.ts';
import { isConflict } from '../save-result.ts';
import type { SaveResult } from '../save-result.ts';
import { useAutosave } from '../use-autosave.ts';

/** What a save answers: what the next one is based on; or a problem, with the other window's words where there are such. */
export type LineSaved<B> = { readonly ok: true; readonly base: B } | { readonly ok: false; readonly problem: Problem; readonly theirs?: { readonly words: string; readonly base: B } };

/** What the repositories answer, for a line. @param lineOf the words of a record, and what the next save of them is based on */
export const savedLine = <T, B>(saved: SaveResult<T>, lineOf: (record: T) => { readonly words: string; readonly base: B }): LineSaved<B> => {
  if (saved.ok) return { ok: true, base: lineOf(saved.value).base };
  return isConflict(saved.problem) ? { ok: false, problem: saved.problem, theirs: lineOf(saved.problem.theirs) } : { ok: false, problem: saved.problem };
};

type Draft = { readonly words: string; /** The stored words that it was typed over. */ readonly over: string; readonly isLeft: boolean };

/**
 * @param stored the words as they are stored now
 * @param base what a save is based on (a revision, or the words themselves), as read with `stored`
 */
export const useStoredLine = <B>(stored: string, base: B, save: (words: string, base: B) => Promise<LineSaved<B>>): StoredLine => {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [other, setOther] = useState<{ readonly words: string; readonly base: B } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const held = useRef(base);
  const autosave = useAutosave<string>(async (words): Promise<Result<null>> => {
    const saved = await save(words, held.current);
    if (saved.ok) {
      held.current = saved.base;
      setProblem(null);
      return ok(null);
    }
    if (saved.theirs !== undefined) setOther(saved.theirs);
    else setProblem(saved.problem);
    return saved;
  });
  /** The other window's newest: it may have written on since the answer. */
  const theirs = other === null ? null : draft !== null && stored !== draft.over ? { words: stored, base } : other;
  const type = (words: string): void => {
    if (draft === null || draft.isLeft) held.current = base;
    setDraft({ words, over: draft === null || draft.isLeft ? stored : draft.over, isLeft: false });
    autosave.change(words);
  };
  return {
    // Once left and stored, what is stored shows: it may come from another window by then.
    value: draft === null || (draft.isLeft && stored !== draft.over) ? stored : draft.words,
    change: type,
    focus: () => {
      if (draft?.isLeft === true) setDraft(null);
    },
    blur: () => void autosave.flush().then((saved) => {
      if (saved.ok) setDraft((now) => (now === null ? null : { ...now, isLeft: true }));
    }),
    theirs: theirs?.words ?? null,
    keepMine: () => {
      if (theirs === null || draft === null) return;
      held.current = theirs.base;
      setOther(null);
      autosave.discard();
      autosave.change(draft.words);
    },
    takeTheirs: () => {
      setOther(null);
      setDraft(null);
      autosave.discard();
    },
    problem,
  };
};
