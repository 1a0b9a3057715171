// Finds words in a line of text as an officer means them: any kind of quotation mark, space and hyphen that looks the same is the same.

export type FindQuery = { readonly words: string; readonly wholeWord: boolean; readonly matchCase: boolean };

/** From a character to (not with) another, in UTF-16 units. */
export type Span = { readonly from: number; readonly to: number };

const alike: Readonly<Record<string, string>> = { '\u2018': "'", '\u2019': "'", '\u201c': '"', '\u201d': '"', '\u00a0': ' ', '\u2009': ' ', '\u202f': ' ', '\u2011': '-', '\u2010': '-' };

/** The same length as before, so that places stay: letters whose small form is longer stay as they are. */
const folded = (text: string, matchCase: boolean): string => {
  const plain = text.replace(/[\u2018\u2019\u201c\u201d\u00a0\u2009\u202f\u2011\u2010]/g, (sign) => alike[sign] ?? sign);
  if (matchCase) return plain;
  const small = plain.toLowerCase();
  return small.length === plain.length ? small : [...plain].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
};

const isWordLetter = (letter: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(letter);

const standsAlone = (text: string, { from, to }: Span): boolean =>
  !(isWordLetter(text.charAt(from)) && isWordLetter(text.charAt(from - 1))) && !(isWordLetter(text.charAt(to - 1)) && isWordLetter(text.charAt(to)));

/** All places of the words in a text, in order, none over another; none for no words. */
export const spansOf = (text: string, { words, wholeWord, matchCase }: FindQuery): readonly Span[] => {
  const wanted = folded(words, matchCase);
  if (wanted === '') return [];
  const within = folded(text, matchCase);
  const spans: Span[] = [];
  for (let from = within.indexOf(wanted); from >= 0;) {
    const span = { from, to: from + wanted.length };
    const found = !wholeWord || standsAlone(text, span);
    if (found) spans.push(span);
    from = within.indexOf(wanted, found ? span.to : from + 1);
  }
  return spans;
};
