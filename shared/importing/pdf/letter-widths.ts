// How wide the letters of a page's fonts are, from what pdf.js would draw: its text alone does not tell.

/** Widths as a share of the size, by font and then by letter. */
export type LetterWidths = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Numbers of pdf.js's operators (its OPS). */
const setFont = 37;
const showText = 44;

const glyphOf = (value: unknown): { readonly letter: string; readonly width: number } | null =>
  typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string' && 'width' in value && typeof value.width === 'number'
    ? { letter: value.unicode, width: value.width / 1000 } : null;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Reads pdf.js's list of operators; what it doesn't know how to read it leaves out. */
export const letterWidthsOf = (operators: unknown): LetterWidths => {
  const found = new Map<string, Map<string, number>>();
  if (typeof operators !== 'object' || operators === null || !('fnArray' in operators) || !('argsArray' in operators)) return found;
  const [calls, values] = [listOf(operators.fnArray), listOf(operators.argsArray)];
  let letters = new Map<string, number>();
  for (const [at, call] of calls.entries()) {
    const [value] = listOf(values[at]);
    if (call === setFont && typeof value === 'string') {
      letters = found.get(value) ?? new Map<string, number>();
      found.set(value, letters);
    }
    if (call !== showText) continue;
    for (const entry of listOf(value)) {
      const glyph = glyphOf(entry);
      if (glyph !== null) letters.set(glyph.letter, glyph.width);
    }
  }
  return found;
};

/** Width of the text in points at the size, without kerning; null where a letter's width is not known. */
export const textWidth = (text: string, size: number, letters: ReadonlyMap<string, number>): number | null => {
  let width = 0;
  for (const letter of text) {
    const share = letters.get(letter);
    if (share === undefined) return null;
    width += share * size;
  }
  return width;
};
