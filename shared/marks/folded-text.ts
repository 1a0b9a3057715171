// Text as it is compared: what a new issue of the same words may change (white space, quotation marks, dashes, capitals, ligatures) is the same.

export type FoldedText = {
  readonly text: string;
  /** For each of its characters the offset in the text it was made from, and behind the last one that text's length. */
  readonly from: Int32Array;
};

const space = /\s/;
const dropped = new Set(['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF']);
const alike: ReadonlyMap<string, string> = new Map([
  ...[...'\u2018\u2019\u201A\u201B\u2032`'].map((mark) => [mark, "'"] as const),
  ...[...'\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB'].map((mark) => [mark, '"'] as const),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((dash) => [dash, '-'] as const),
  ['\u2026', '...'], ['\uFB00', 'ff'], ['\uFB01', 'fi'], ['\uFB02', 'fl'], ['\uFB03', 'ffi'], ['\uFB04', 'ffl'],
]);

const folded = (character: string): string => {
  if (character > '\u007F') {
    if (dropped.has(character)) return '';
    const other = alike.get(character);
    if (other !== undefined) return other;
  }
  if (space.test(character)) return ' ';
  const small = character.toLowerCase();
  return small.length === 1 ? small : character;
};

/** @returns the folded text; it has no white space at its ends and none doubled */
export const fold = (text: string): FoldedText => {
  const characters: string[] = [];
  const from: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (const character of folded(text[at] ?? '')) {
      if (character === ' ' && (characters.length === 0 || characters.at(-1) === ' ')) continue;
      characters.push(character);
      from.push(at);
    }
  }
  if (characters.at(-1) === ' ') {
    characters.pop();
    from.pop();
  }
  return { text: characters.join(''), from: Int32Array.from([...from, text.length]) };
};

/** @returns the first place in the folded text that stands at `offset` of the other, or behind it */
export const foldedOffset = ({ from }: FoldedText, offset: number): number => {
  let [low, high] = [0, from.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
