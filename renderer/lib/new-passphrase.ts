// A passphrase that somebody chooses: typed twice, or made by the app and shown once.

export type NewPassphraseDraft = {
  readonly typed: string;
  readonly again: string;
  /** Made by the app; null: it is typed. */
  readonly made: string | null;
};

export const noPassphrase: NewPassphraseDraft = { typed: '', again: '', made: null };

/** Fewer can be guessed by a program. */
const fewest = 12;

/** The words at the field; null: it will do. */
export const newPassphraseError = ({ typed, again, made }: NewPassphraseDraft): string | null => {
  if (made !== null) return null;
  if (typed.trim().length < fewest) return `Type at least ${fewest} characters: three or more words that don’t belong together.`;
  return typed.trim() === again.trim() ? null : 'The two are not the same: type it again.';
};

export const chosenPassphrase = ({ typed, made }: NewPassphraseDraft): string => made ?? typed.trim();
