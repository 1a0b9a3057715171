// What a reader left out or decided, counted, so that nothing of a source is dropped in silence.

export type NoteCode =
  | 'tracked-changes-accepted' | 'hidden-text-dropped' | 'comments-ignored' | 'notes-at-end' | 'macros-ignored'
  | 'embedded-file-ignored' | 'symbols-unknown' | 'boxes-after' | 'prompts-dropped' | 'pictures-ignored';

export type ReadingNote = { readonly code: NoteCode; readonly count: number; readonly message: string };

export type Tally = Map<NoteCode, number>;

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const messages: Readonly<Record<NoteCode, (count: number) => string>> = {
  'tracked-changes-accepted': count => `The document has ${plural(count, 'tracked change', 'tracked changes')}: the text was read as if all were accepted.`,
  'hidden-text-dropped': count => `${plural(count, 'passage', 'passages')} of hidden text were left out, as they do not print.`,
  'comments-ignored': count => `${plural(count, 'comment was', 'comments were')} left out.`,
  'notes-at-end': count => `${plural(count, 'footnote is', 'footnotes are')} listed after the text.`,
  'macros-ignored': () => 'The document contains macros, which were not read.',
  'embedded-file-ignored': count => `${plural(count, 'embedded file was', 'embedded files were')} left out.`,
  'symbols-unknown': count => `${plural(count, 'symbol', 'symbols')} of an unknown font became "□".`,
  'boxes-after': count => `${plural(count, 'text box is', 'text boxes are')} read after the paragraph beside which ${count === 1 ? 'it stands' : 'they stand'}.`,
  'prompts-dropped': count => `${plural(count, 'form field', 'form fields')} had not been filled in and were left out.`,
  'pictures-ignored': count => `${plural(count, 'picture was', 'pictures were')} left out; any words in a picture cannot be read.`,
};

/** Counts one more of a kind. */
export const count = (tally: Tally, code: NoteCode): void => { tally.set(code, (tally.get(code) ?? 0) + 1); };

/** The notes in the order in which their kinds first occurred. */
export const notesOf = (tally: Tally): readonly ReadingNote[] =>
  [...tally].map(([code, total]) => ({ code, count: total, message: messages[code](total) }));
