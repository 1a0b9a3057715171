// Typing errors: words that differ by a letter or two, a letter too many, one missing, two changed over.

/** How many errors a word may have: none in a short one, where nearly everything would be close to something. */
export const errorsAllowed = (word: string): 0 | 1 | 2 => (/\d/.test(word) || word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/** Three lines of the table of distances, used again and again: it is asked tens of thousands of times for each key. */
const lines = [new Uint8Array(96), new Uint8Array(96), new Uint8Array(96)] as const;

/**
 * The number of errors between what was typed and a word, or more than `most` (then only that it is more). Optimal string alignment: only places near the
 * diagonal are looked at, and it ends with the first line that has nothing near enough.
 * @param typed of at most 90 letters
 * @param asPrefix what was typed may be the beginning of the word only
 */
export const errorsBetween = (typed: string, word: string, most: number, asPrefix = false): number => {
  const [rows, columns, tooMany] = [typed.length, asPrefix ? Math.min(word.length, typed.length + most) : word.length, most + 1];
  if (Math.abs(rows - columns) > most) return tooMany;
  let [before, above, line] = lines;
  for (let column = 0; column <= columns; column += 1) above[column] = column;
  for (let row = 1; row <= rows; row += 1) {
    const letter = typed.charCodeAt(row - 1);
    const [from, to] = [Math.max(1, row - most), Math.min(columns, row + most)];
    line[from - 1] = from === 1 ? row : tooMany;
    let least = line[from - 1] ?? tooMany;
    for (let column = from; column <= to; column += 1) {
      const other = word.charCodeAt(column - 1);
      const up = column === row + most ? tooMany : (above[column] ?? tooMany);
      let errors = Math.min(up + 1, (line[column - 1] ?? tooMany) + 1, (above[column - 1] ?? tooMany) + (letter === other ? 0 : 1));
      if (row > 1 && column > 1 && letter === word.charCodeAt(column - 2) && typed.charCodeAt(row - 2) === other) errors = Math.min(errors, (before[column - 2] ?? tooMany) + 1);
      line[column] = errors;
      if (errors < least) least = errors;
    }
    if (least > most) return tooMany;
    [before, above, line] = [above, line, before];
  }
  if (!asPrefix) return above[columns] ?? tooMany;
  let least = tooMany;
  for (let column = Math.max(0, rows - most); column <= columns; column += 1) least = Math.min(least, above[column] ?? tooMany);
  return least;
};

export type CloseWord = { readonly word: string; readonly errors: number };

export type Vocabulary = {
  /** Words of one more meeting, each once. */
  readonly add: (words: Iterable<string>) => void;
  /** What `add` was given before: a word goes with the last meeting that has it, so that nothing of a sealed one is offered as another spelling. */
  readonly remove: (words: Iterable<string>) => void;
  /** Words that differ from what was typed by at least one error and at most `most`, the closest first, no more than a dozen. The first letter is taken to be right unless nothing else is close. */
  readonly closeTo: (typed: string, most: number, asPrefix: boolean) => readonly CloseWord[];
};

/** More of them would find pages that have nothing to do with what was meant. */
const mostClose = 12;

/** All words that are indexed anywhere, by their first letter, with the number of meetings that have them. */
export const createVocabulary = (): Vocabulary => {
  const byLetter = new Map<string, Map<string, number>>();
  const among = (words: Iterable<string>, typed: string, most: number, asPrefix: boolean): CloseWord[] => {
    const close: CloseWord[] = [];
    for (const word of words) {
      if (!asPrefix && Math.abs(word.length - typed.length) > most) continue;
      const errors = errorsBetween(typed, word, most, asPrefix);
      if (errors > 0 && errors <= most) close.push({ word, errors });
    }
    return close;
  };
  const nearest = (close: readonly CloseWord[], typed: string): readonly CloseWord[] =>
    close.toSorted((a, b) => a.errors - b.errors || Math.abs(a.word.length - typed.length) - Math.abs(b.word.length - typed.length) || (a.word < b.word ? -1 : 1)).slice(0, mostClose);
  return {
    add: (words) => {
      for (const word of words) {
        const letter = word.charAt(0);
        const known = byLetter.get(letter);
        if (known === undefined) byLetter.set(letter, new Map([[word, 1]]));
        else known.set(word, (known.get(word) ?? 0) + 1);
      }
    },
    remove: (words) => {
      for (const word of words) {
        const known = byLetter.get(word.charAt(0));
        const left = (known?.get(word) ?? 0) - 1;
        if (left > 0) known?.set(word, left);
        else known?.delete(word);
      }
    },
    closeTo: (typed, most, asPrefix) => {
      const first = among(byLetter.get(typed.charAt(0))?.keys() ?? [], typed, most, asPrefix);
      if (first.length > 0) return nearest(first, typed);
      return nearest([...byLetter.values()].flatMap((words) => among(words.keys(), typed, most, asPrefix)), typed);
    },
  };
};
