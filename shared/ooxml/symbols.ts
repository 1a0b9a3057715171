// Characters of symbol fonts (w:sym, 17.3.3.30, and bullets) as characters that any reader shows.

/** Wingdings and Symbol by their code in the font, as councils' templates use them; F000 is added in the file. */
const wingdings: Readonly<Record<number, string>> = {
  0x6c: '•', 0x6e: '▪', 0x6f: '☐', 0x71: '❑', 0x75: '◆', 0x76: '❖', 0x77: '◆', 0x9f: '•', 0xa1: '○', 0xa7: '▪', 0xa8: '☐', 0xd8: '➢', 0xdf: '←', 0xe0: '→', 0xe8: '➔', 0xf0: '⇨',
  0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
};
const symbol: Readonly<Record<number, string>> = {
  0x2d: '−', 0xa3: '≤', 0xa7: '♣', 0xae: '→', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb7: '•', 0xb8: '÷', 0xb9: '≠', 0xbb: '≈', 0xbc: '…', 0xd2: '®', 0xd3: '©', 0xd4: '™', 0xd6: '√', 0xde: '⇒',
};

/** What a `w:sym` shows, or null where the character is not known. */
export const symbolCharacter = (font: string, code: number): string | null => {
  const point = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^wingdings/i.test(font)) return wingdings[point] ?? null;
  if (/^symbol/i.test(font)) return symbol[point] ?? (point > 0x20 && point < 0x40 ? String.fromCharCode(point) : null);
  return code >= 0x20 && (code < 0xe000 || code > 0xf8ff) ? String.fromCodePoint(code) : null;
};

/** Bullets often stand in the private area of Unicode without saying which font they meant: those become a round one. */
export const readableSymbols = (text: string): string =>
  text.replace(/[\uE000-\uF8FF]/g, character => ({ '\uF0A7': '▪', '\uF0D8': '➢', '\uF0FC': '✓', '\uF0E0': '→', '\uF02D': '-' })[character] ?? '•');
