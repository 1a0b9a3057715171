// How far somebody is with a copy: papers are read when all their pages were, or when they say so.
import type { Id } from '../../model/record.ts';
import type { ReadingPaper } from './reading-content.ts';

/** What is known of somebody's reading of one paper. */
export type PaperReading = {
  readonly paperId: Id;
  /** Printed pages that were on the screen long enough, as the paper's span counts them. */
  readonly readPages: readonly number[];
  /** They said so. */
  readonly isRead: boolean;
};

/** With what of the paper it was read from. */
export type KeptReading = PaperReading & {
  /** Tells one body of a paper from another. */
  readonly body: string;
  /** Where its pages began. */
  readonly start: number;
  /** Where somebody was last. */
  readonly page: number;
};

/**
 * What was read, of the paper as it stands in the copy that is read: its pages are counted from where it begins now, and another body is unread.
 * @param body of the paper now; undefined: it is not in the copy, and what was read of it waits
 */
export const readingOfPaper = <T extends KeptReading>({ span: { start } }: ReadingPaper, body: string | undefined, kept: T): T => {
  if (body === undefined || (kept.body === body && kept.start === start)) return kept;
  if (kept.body !== body) return { ...kept, body, start, page: start, readPages: [], isRead: false };
  const by = start - kept.start;
  return { ...kept, start, page: kept.page + by, readPages: kept.readPages.map((page) => page + by) };
};

export type PaperState = 'unread' | 'begun' | 'read';

const pagesRead = ({ span }: ReadingPaper, reading: PaperReading | undefined): number =>
  new Set(reading?.readPages.filter((page) => page >= span.start && page <= span.end)).size;

const pageCount = ({ span }: ReadingPaper): number => span.end - span.start + 1;

export const paperState = (paper: ReadingPaper, reading: PaperReading | undefined): PaperState => {
  const read = pagesRead(paper, reading);
  if (reading?.isRead === true || (read > 0 && read === pageCount(paper))) return 'read';
  return read === 0 ? 'unread' : 'begun';
};

/** How fast most people read such papers. */
const wordsPerMinute = 250;
/** Of a paper whose words are not at hand. */
const wordsPerPage = 400;

/** Whole minutes, at least 1. @param words null: not known, its pages are counted */
export const readingMinutes = (paper: ReadingPaper, words: number | null): number =>
  Math.max(1, Math.round((words ?? pageCount(paper) * wordsPerPage) / wordsPerMinute));

export type ReadingProgress = {
  /** Of the papers that are in the copy, those too that its passphrase has yet to open. */
  readonly papers: number;
  /** Of them, those that are not open. */
  readonly papersLocked: number;
  readonly papersRead: number;
  readonly pages: number;
  readonly pagesRead: number;
  /** For what is unread. */
  readonly minutesLeft: number;
};

/**
 * @param papers that can be read in the copy, with the passphrase where it has a sealed part
 * @param readings of that meeting; those of papers that went are left out
 * @param wordsOf a paper's words, where they are known
 */
export const readingProgress = (papers: readonly ReadingPaper[], readings: readonly PaperReading[], wordsOf: (paper: ReadingPaper) => number | null = () => null): ReadingProgress => {
  const of = new Map(readings.map((reading) => [reading.paperId, reading]));
  const here = papers.map((paper) => {
    const reading = of.get(paper.id);
    const isRead = paperState(paper, reading) === 'read';
    const pages = pageCount(paper);
    const done = isRead ? pages : pagesRead(paper, reading);
    return { pages, done, isRead, left: isRead ? 0 : (readingMinutes(paper, wordsOf(paper)) * (pages - done)) / pages };
  });
  const sum = (value: (one: (typeof here)[number]) => number): number => here.reduce((total, one) => total + value(one), 0);
  return { papers: here.length, papersLocked: papers.filter(({ body }) => body.as === 'withheld').length, papersRead: here.filter(({ isRead }) => isRead).length, pages: sum(({ pages }) => pages), pagesRead: sum(({ done }) => done), minutesLeft: Math.ceil(sum(({ left }) => left)) };
};
