// Places in prepared XML that are filled in only when a file goes into a pack: ids, names and numbers that depend on what stands before it.
// A mark is told by a character that no XML can hold (XML 1.0, 2.2), so no text of a file is ever taken for one.

/**
 * prefix: the file's own, before names of styles and bookmarks · name: of the bookmark at its beginning · start: number of its first page · page: a number of its pages ·
 * header, footer: relationships of the head and foot of its pages ·
 * probe: stands in each paragraph that takes room, for counting pages · the others count from 1 in each file.
 */
export type MarkKind = 'prefix' | 'name' | 'start' | 'page' | 'probe' | 'header' | 'footer' | 'drawing' | 'bookmark' | 'list' | 'abstract' | 'bullet' | 'footnote' | 'endnote' | 'link';

const sign = '\u0001';

export const markOf = (kind: MarkKind, count = 0): string => `${sign}${kind} ${count}${sign}`;

/** The text with each mark in it filled in. */
export const withMarksFilled = (text: string, fill: (kind: MarkKind, count: number) => string): string => {
  const pieces = text.split(sign);
  for (let at = 1; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? '';
    const space = piece.indexOf(' ');
    pieces[at] = fill(piece.slice(0, space) as MarkKind, Number(piece.slice(space + 1)));
  }
  return pieces.join('');
};
