// The words of marks on the screen.
import type { MarkColour, MarkKind } from '../../../../shared/marks/mark.ts';

export const kindWords: Readonly<Record<MarkKind, string>> = { highlight: 'Highlight', note: 'Note', question: 'Question', bookmark: 'Bookmark' };
export const colourWords: Readonly<Record<MarkColour, string>> = { yellow: 'Yellow, underlined', green: 'Green, wavy line', blue: 'Blue, dotted line', pink: 'Pink, dashed line' };
export const kindColours: Readonly<Record<MarkKind, MarkColour>> = { highlight: 'yellow', note: 'green', question: 'blue', bookmark: 'pink' };

const longest = 140;

/** "the words that were marked ..." on one line; a page says so. */
export const shortQuote = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line === '') return 'The page';
  return line.length <= longest ? line : `${line.slice(0, line.lastIndexOf(' ', longest))} ...`;
};

export const notesCount = (count: number): string => `${count} ${count === 1 ? 'note' : 'notes'}`;
