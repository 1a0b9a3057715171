// A text as names are looked for in it: without soft hyphens and accents, one kind of space, hyphen and apostrophe; each letter knows where it stood.

export type FoldedText = {
  readonly text: string;
  /** Where each unit of `text` begins in the source; one more at the end, the source's length. */
  readonly at: readonly number[];
};

/** Soft hyphen, zero-width and direction marks, combining accents: seen by nobody, or part of the letter before. */
const unseen = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\p{M}/u;
const space = /[^\S\n]/u;
const hyphen = /[\u2010\u2011\u2212\ufe63\uff0d]/u;
const apostrophe = /[\u2018\u2019\u201b\u02bc\u02b9\u2032`\u00b4\uff07]/u;
const quotationMark = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/u;

const foldedLetter = (letter: string): string => {
  if (letter < '\u0080') return letter === '`' ? "'" : letter === '\t' || letter === '\r' ? ' ' : letter;
  if (unseen.test(letter)) return '';
  if (space.test(letter)) return ' ';
  if (apostrophe.test(letter)) return "'";
  if (quotationMark.test(letter)) return '"';
  if (hyphen.test(letter)) return '-';
  return letter.normalize('NFKD').replace(/\p{M}/gu, '');
};

export const foldText = (source: string): FoldedText => {
  let text = '';
  const at: number[] = [];
  let index = 0;
  for (const letter of source) {
    const folded = foldedLetter(letter);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) at.push(index);
    index += letter.length;
  }
  at.push(source.length);
  return { text, at };
};

/** A name or word for comparing: folded, spaces made single, lower case. */
export const foldedKey = (text: string): string => foldText(text).text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Where a stretch of the folded text stands in its source; unseen signs after its last letter belong to it. */
export const sourceSpan = ({ at }: FoldedText, start: number, end: number): { readonly start: number; readonly end: number } => ({
  start: at[start] ?? 0,
  end: Math.max(at[end] ?? 0, (at[end - 1] ?? 0) + 1),
});
