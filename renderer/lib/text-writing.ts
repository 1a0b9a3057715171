// What a text editor and the writer of its record say to each other. The editor knows no table, the writer no editor.
import type { Problem, Result } from '../../shared/model/result.ts';
import type { TextDoc } from '../../shared/model/text.ts';

/** A text as its editor holds it at one moment. Reading it costs something, so it is read when it is saved. */
export type UnsavedText = {
  /** The text as a record holds it; a problem when the model has no place for it. */
  readonly read: () => Result<TextDoc>;
  /** The same as plain words, to copy when it can't be stored. */
  readonly words: () => string;
};

/** The part of a record that is written. */
export type StoredText = { readonly id: string; readonly rev: number; readonly text: TextDoc };

/** Another window saved this text in between: `theirs` is what is stored; what is written here is kept beside it, to its newest word. */
export type TextConflict<T> = { readonly theirs: T };
export type WriterState<T> = { readonly conflict: TextConflict<T> | null; readonly problem: Problem | null };

/** Writes one text while it is typed, and goes on when its editor is gone already. */
export type TextWriter<T extends StoredText> = {
  /** Takes what the editor holds now; it is written soon. */
  readonly change: (text: UnsavedText) => void;
  readonly flush: () => Promise<Result<null>>;
  /** The newest text known here, for showing it without its editor. */
  readonly newest: (stored: T) => TextDoc;
  /** A stored text newer than this writer's own and with nothing unsaved here becomes the base; answers whether it did. */
  readonly adopt: (stored: T) => boolean;
  /**
   * Ends a conflict: `rev` is that of the other version; with nothing to write the other one stays. What stands no longer is in the
   * history: this window's since it was refused, the other window's from now on. A problem with that leaves the conflict open.
   */
  readonly settle: (rev: number, write: UnsavedText | null) => Promise<void>;
  readonly state: () => WriterState<T>;
  readonly subscribe: (listener: () => void) => () => void;
};
