// Writes the text of one record while it is typed, and goes on when its editor is gone already: moving to the next text
// never waits for the disk. For every table that has a text; one for each record that was opened on a screen.
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import type { TextDoc } from '../../shared/model/text.ts';
import type { Clock } from '../../shared/ports.ts';
import type { StoredText, TextWriter, UnsavedText, WriterState } from '../lib/text-writing.ts';
import { createAutosave } from './autosave.ts';
import type { Draft } from './save-registry.ts';
import { isConflict } from './save-result.ts';
import type { SaveResult } from './save-result.ts';
import type { TextEdit } from './text-history.ts';

/** A writer as the data layer makes it: with its draft, for the registry of saves. */
export type OpenTextWriter<T extends StoredText> = TextWriter<T> & { readonly draft: Draft };

export type TextWriterPorts<T> = {
  readonly now: Clock;
  readonly save: (edit: TextEdit) => Promise<SaveResult<T>>;
  /** Keeps the stored text as a version of that name, before it is written over. */
  readonly nameVersion: (name: string) => Promise<SaveResult<null>>;
};

/** A writer based on a record as it was read. */
export const createTextWriter = <T extends StoredText>(stored: T, { now, save: store, nameVersion }: TextWriterPorts<T>): OpenTextWriter<T> => {
  const calm: WriterState<T> = { conflict: null, problem: null };
  let rev = stored.rev;
  let written: { readonly text: TextDoc; readonly rev: number } | null = null;
  let unsaved: UnsavedText | null = null;
  let state = calm;
  const listeners = new Set<() => void>();
  const become = (next: WriterState<T>): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const save = async (draft: UnsavedText) => {
    const text = draft.read();
    if (!text.ok) {
      become({ conflict: null, problem: text.problem });
      return text;
    }
    const saved = await store({ id: stored.id, rev, text: text.value });
    if (saved.ok) {
      rev = saved.value.rev;
      written = { text: text.value, rev };
      if (unsaved === draft) unsaved = null;
      if (state !== calm) become(calm);
    } else {
      const { problem } = saved;
      become(isConflict(problem) ? { conflict: { theirs: problem.theirs }, problem: null } : { conflict: null, problem });
      if (state.conflict !== null && unsaved !== null && unsaved !== draft) refused.change(unsaved);
    }
    return saved;
  };
  /** Refused again, and so kept again among the versions, with the words typed since. */
  const keepRefused = async (draft: UnsavedText): Promise<Result<null>> => {
    const text = draft.read();
    if (!text.ok) return text;
    const saved = await store({ id: stored.id, rev, text: text.value });
    return saved.ok || isConflict(saved.problem) ? ok(null) : saved;
  };
  /** Keeps what is typed while the question is open: the window may be closed or reloaded before it is answered. */
  const refused = createAutosave<UnsavedText>({ save: keepRefused, now });
  const autosave = createAutosave<UnsavedText>({ save, now, wordsOf: (draft) => draft.words() });

  const flush = async (): Promise<Result<null>> => {
    await refused.flush();
    return autosave.flush();
  };

  return {
    change: (draft) => {
      unsaved = draft;
      autosave.change(draft);
      if (state.conflict !== null) refused.change(draft);
    },
    flush,
    newest: (record) => {
      const pending = unsaved?.read();
      if (pending?.ok === true) return pending.value;
      // Of the same revision, what was written here: its blocks are the objects that are known already.
      return written !== null && written.rev >= record.rev ? written.text : record.text;
    },
    adopt: (record) => {
      const isQuiet = ['idle', 'saved'].includes(autosave.state().state) && state.conflict === null;
      if (!isQuiet || record.rev <= rev) return false;
      rev = record.rev;
      return true;
    },
    settle: async (base, write) => {
      const kept = write === null ? null : await nameVersion('Written in the other window');
      if (kept?.ok === false) {
        become({ ...state, problem: kept.problem });
        return;
      }
      if (write === null) await refused.flush();
      rev = base;
      unsaved = write;
      autosave.discard();
      refused.discard();
      become(calm);
      if (write !== null) autosave.change(write);
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    draft: { ...autosave, flush },
  };
};
