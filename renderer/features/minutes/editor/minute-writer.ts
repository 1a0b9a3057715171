// Writes the text of one minute while it is typed, and goes on when its editor is gone already: moving to the next minute
// never waits for the disk. One for each minute that was opened on this screen.
import type { Node as TextNode } from '@tiptap/pm/model';
import type { Minute } from '../../../../shared/model/meeting.ts';
import type { Problem, Result } from '../../../../shared/model/result.ts';
import type { TextDoc } from '../../../../shared/model/text.ts';
import { createAutosave } from '../../../data/autosave.ts';
import type { DataContext } from '../../../data/data-context.ts';
import { nameVersion, saveMinuteText } from '../../../data/minute-text.ts';
import type { Draft } from '../../../data/save-registry.ts';
import { isConflict } from '../../../data/save-result.ts';
import { toTextDoc } from '../../../ui/text-editor/schema/text-doc.ts';

/** Another window saved this text in between: `mine` is kept here, `theirs` is what is stored. */
export type TextConflict = { readonly mine: TextDoc; readonly theirs: Minute };
export type WriterState = { readonly conflict: TextConflict | null; readonly problem: Problem | null };

export type MinuteWriter = {
  /** Takes what the editor holds now; it is written soon. */
  readonly change: (doc: TextNode) => void;
  readonly flush: () => Promise<Result<null>>;
  /** The newest text known here, for showing the minute without its editor. */
  readonly newest: (stored: Minute) => TextDoc;
  /** A stored text newer than this writer's own and with nothing unsaved here becomes the base; answers whether it did. */
  readonly adopt: (stored: Minute) => boolean;
  /**
   * Ends a conflict: `rev` is that of the other version; with nothing to write the other one stays. What stands no longer is in the
   * history: this window's since it was refused, the other window's from now on. A problem with that leaves the conflict open.
   */
  readonly settle: (rev: number, write: TextNode | null) => Promise<void>;
  readonly state: () => WriterState;
  readonly subscribe: (listener: () => void) => () => void;
  /** For the registry of saves. */
  readonly draft: Draft;
};

const calm: WriterState = { conflict: null, problem: null };

/** A writer based on a minute as it was read. @param context gives who acts now, asked at each save */
export const createMinuteWriter = (context: () => DataContext, minute: Minute): MinuteWriter => {
  let rev = minute.rev;
  let written: { readonly text: TextDoc; readonly rev: number } | null = null;
  let unsaved: TextNode | null = null;
  let state = calm;
  const listeners = new Set<() => void>();
  const become = (next: WriterState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const save = async (doc: TextNode) => {
    const text = toTextDoc(doc);
    if (!text.ok) {
      become({ conflict: null, problem: text.problem });
      return text;
    }
    const saved = await saveMinuteText(context(), { id: minute.id, rev, text: text.value });
    if (saved.ok) {
      rev = saved.value.rev;
      written = { text: text.value, rev };
      if (unsaved === doc) unsaved = null;
      if (state !== calm) become(calm);
    } else {
      const { problem } = saved;
      become(isConflict(problem) ? { conflict: { mine: text.value, theirs: problem.theirs }, problem: null } : { conflict: null, problem });
    }
    return saved;
  };
  const autosave = createAutosave<TextNode>({ save, now: () => context().now(), wordsOf: (doc) => doc.textBetween(0, doc.content.size, '\n') });

  return {
    change: (doc) => {
      unsaved = doc;
      autosave.change(doc);
    },
    flush: autosave.flush,
    newest: (stored) => {
      const pending = unsaved === null ? null : toTextDoc(unsaved);
      if (pending?.ok === true) return pending.value;
      return written !== null && written.rev > stored.rev ? written.text : stored.text;
    },
    adopt: (stored) => {
      const isQuiet = ['idle', 'saved'].includes(autosave.state().state) && state.conflict === null;
      if (!isQuiet || stored.rev <= rev) return false;
      rev = stored.rev;
      return true;
    },
    settle: async (base, write) => {
      const kept = write === null ? null : await nameVersion(context(), { minuteId: minute.id, name: 'Written in the other window' });
      if (kept?.ok === false) {
        become({ ...state, problem: kept.problem });
        return;
      }
      rev = base;
      unsaved = write;
      autosave.discard();
      become(calm);
      if (write !== null) autosave.change(write);
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    draft: autosave,
  };
};
