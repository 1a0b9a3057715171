// The index of one meeting: all words of its pages in order, and for each word the pages that have it. Never changed, only replaced as a whole, so that a
// meeting that changes costs itself and no other. Arrays of numbers: they are stored, loaded and searched as they are.
import type { PageFacts, SearchedMeeting, SearchPage } from './search-page.ts';
import { foldedWords } from './words.ts';

/** Grows when what is stored changes its meaning; an older one is made again. */
export const segmentFormat = 1;

export type Segment = {
  readonly format: number;
  readonly meeting: SearchedMeeting;
  readonly pages: readonly PageFacts[];
  /** Words of each page, at most 65,535. */
  readonly lengths: Uint16Array<ArrayBuffer>;
  /** Words of a page on average. */
  readonly average: number;
  /** Every word once, sorted by code units. */
  readonly words: readonly string[];
  /** Where the pages of each word begin in `hits`; one more than there are words. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** Numbers of pages. */
  readonly hits: Uint16Array<ArrayBuffer>;
  /** How often: in the text (lower five bits) and in the title (upper three). */
  readonly counts: Uint8Array<ArrayBuffer>;
};

const most = { text: 31, title: 7, pages: 65_535, length: 65_535 } as const;

type Counted = Map<string, { text: number; title: number }>;

const countedWords = ({ title, label, text }: SearchPage): { readonly counted: Counted; readonly length: number } => {
  const counted: Counted = new Map();
  const add = (word: string, where: 'text' | 'title'): void => {
    const known = counted.get(word);
    if (known === undefined) counted.set(word, { text: 0, title: 0, [where]: 1 });
    else known[where] += 1;
  };
  const words = foldedWords(text);
  for (const word of words) add(word, 'text');
  for (const word of foldedWords(`${label ?? ''} ${title}`)) add(word, 'title');
  return { counted, length: words.length };
};

const factsOf = ({ id, kind, title, label, access, itemId, paperId, minuteId, printed }: SearchPage): PageFacts => ({ id, kind, title, label, access, itemId, paperId, minuteId, printed });

export type SegmentBuild = {
  /** Pages beyond 65,535 are left out: no meeting has them. */
  readonly add: (page: SearchPage) => void;
  readonly done: () => Segment;
};

/** Takes pages one by one, so that who builds a long one can do other things in between. */
export const segmentBuild = (meeting: SearchedMeeting): SegmentBuild => {
  const pages: PageFacts[] = [];
  const lengths: number[] = [];
  const found = new Map<string, number[]>();
  return {
    add: (page) => {
      const number = pages.length;
      if (number >= most.pages) return;
      const { counted, length } = countedWords(page);
      pages.push(factsOf(page));
      lengths.push(Math.min(length, most.length));
      for (const [word, { text, title }] of counted) {
        const row = Math.min(text, most.text) | (Math.min(title, most.title) << 5);
        const rows = found.get(word);
        if (rows === undefined) found.set(word, [number, row]);
        else rows.push(number, row);
      }
    },
    done: () => {
      const words = [...found.keys()].sort();
      const total = [...found.values()].reduce((sum, rows) => sum + rows.length / 2, 0);
      const [starts, hits, counts] = [new Uint32Array(words.length + 1), new Uint16Array(total), new Uint8Array(total)];
      let at = 0;
      for (const [index, word] of words.entries()) {
        starts[index] = at;
        const rows = found.get(word) ?? [];
        for (let row = 0; row < rows.length; row += 2, at += 1) {
          hits[at] = rows[row] ?? 0;
          counts[at] = rows[row + 1] ?? 0;
        }
      }
      starts[words.length] = at;
      return { format: segmentFormat, meeting, pages, lengths: Uint16Array.from(lengths), average: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length), words, starts, hits, counts };
    },
  };
};

/** A meeting's index in one go. */
export const buildSegment = (meeting: SearchedMeeting, pages: Iterable<SearchPage>): Segment => {
  const build = segmentBuild(meeting);
  for (const page of pages) build.add(page);
  return build.done();
};

/** The number of the first word that is not before `word`. */
export const firstFrom = (words: readonly string[], word: string): number => {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Words that begin so: from the first to before the second. */
export const rangeOfPrefix = (words: readonly string[], prefix: string): { readonly from: number; readonly to: number } => ({ from: firstFrom(words, prefix), to: firstFrom(words, `${prefix}\uffff`) });
