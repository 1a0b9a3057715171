// A councillor's own notes of one meeting as words, before any Word: what to ask, then each item with its notes, then what has no place in this issue.
import { fold } from '../../marks/folded-text.ts';
import type { Mark } from '../../marks/mark.ts';
import type { ReadingContent, ReadingItem, ReadingPaper } from '../../meeting-file/reading/reading-content.ts';
import { labelOfPage } from '../../meeting-file/reading/reading-pages.ts';
import type { HouseStyle } from '../../model/panel.ts';
import type { Block } from '../../model/text.ts';
import { printedDate } from '../../phrases/dates.ts';
import { bullets, heading, paragraph, table, type RecordSheet } from '../minute-book/record-sheet.ts';

/** The reader's words are theirs and no council's: they are in no phrase book. */
const words = {
  heading: 'My brief', private: 'Private notes', ask: 'Questions to ask', asked: 'asked', page: 'Page', marked: 'Marked', note: 'My note',
  kinds: { highlight: 'Highlight', note: 'Note', question: 'Question', bookmark: 'Bookmark' },
  restricted: 'Holds notes on papers that are not for publication: keep it as you keep those papers.', notPublic: 'not for publication', toPlace: 'Without a place in these papers', check: 'to be checked', none: 'There are no notes on these papers yet.', wholePage: 'the page',
} as const;

const longestQuote = 600;

export type BriefNotes = {
  /** Live ones only, the restricted ones among them only while their papers are open. */
  readonly marks: readonly Mark[];
  /** Papers that are not for publication. */
  readonly restrictedPapers: ReadonlySet<string>;
  /** Marks that are stored sealed: restricted wherever they stand now, though their paper is gone or they were moved to a public one. */
  readonly sealedIds: ReadonlySet<string>;
};

const isRestrictedIn = ({ restrictedPapers, sealedIds }: BriefNotes) => ({ id, anchor }: Mark): boolean => sealedIds.has(id) || restrictedPapers.has(anchor.paperId);

const quoteOf = ({ anchor: { quote } }: Mark): string => {
  const short = quote.replace(/\s+/g, ' ').trim();
  return short === '' ? words.wholePage : short.length <= longestQuote ? short : `${short.slice(0, short.lastIndexOf(' ', longestQuote))} ...`;
};

type IsRestricted = (mark: Mark) => boolean;

const noteOf = (mark: Mark, isRestricted: IsRestricted): string => {
  const { kind, text, asked, state } = mark;
  return [`${words.kinds[kind]}${isRestricted(mark) ? ` (${words.notPublic})` : ''}${asked ? ` (${words.asked})` : ''}${state === 'check' ? ` (${words.check})` : ''}${text.trim() === '' ? '' : ':'}`, ...text.trim().split('\n').filter((line) => line.trim() !== '')].join('\n');
};

const inOrder = (marks: readonly Mark[]): Mark[] => marks.toSorted((a, b) => a.anchor.position - b.anchor.position || (a.createdAt < b.createdAt ? -1 : 1));

const rowsOf = (marks: readonly Mark[], paper: ReadingPaper, isRestricted: IsRestricted): Block[] =>
  table([words.page, words.marked, words.note], inOrder(marks).map((mark) => [labelOfPage(paper, mark.anchor.page), quoteOf(mark), noteOf(mark, isRestricted)]));

const subheading = (text: string): Block => ({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] });

const nameOf = ({ title, appendix }: ReadingPaper): string => (title.trim() !== '' ? title : appendix === null ? 'Paper' : `Appendix ${appendix}`);

/** A paper's name beside its item's only where it says something else. */
const paperBlocks = (item: ReadingItem, paper: ReadingPaper, notes: BriefNotes): Block[] => {
  const own = notes.marks.filter(({ anchor, state }) => anchor.paperId === paper.id && state !== 'to-place');
  if (own.length === 0) return [];
  return [
    ...(fold(nameOf(paper)).text === fold(item.title).text ? [] : [subheading(nameOf(paper))]),
    ...(notes.restrictedPapers.has(paper.id) ? paper.pageHead.map(paragraph) : []), ...rowsOf(own, paper, isRestrictedIn(notes)),
  ];
};

const itemBlocks = (content: ReadingContent, notes: BriefNotes): Block[] => content.items.flatMap((item) => {
  const blocks = content.papers.filter(({ itemId }) => itemId === item.id).flatMap((paper) => paperBlocks(item, paper, notes));
  return blocks.length === 0 ? [] : [heading(`${item.label}. ${item.title}`), ...blocks];
});

const questions = ({ items, papers }: ReadingContent, notes: BriefNotes): Block[] => {
  const isRestricted = isRestrictedIn(notes);
  const lines = papers.flatMap((paper) => inOrder(notes.marks.filter(({ kind, asked, anchor, state }) => kind === 'question' && !asked && anchor.paperId === paper.id && state !== 'to-place')).map((mark) => {
    const item = items.find(({ id }) => id === paper.itemId);
    return `${item === undefined ? '' : `Item ${item.label}, `}page ${labelOfPage(paper, mark.anchor.page)}: ${mark.text.trim() === '' ? quoteOf(mark) : mark.text.trim().replace(/\s+/g, ' ')}${isRestricted(mark) ? ` (${words.notPublic})` : ''}`;
  }));
  return lines.length === 0 ? [] : [heading(words.ask), ...bullets(lines)];
};

const unplaced = ({ papers }: ReadingContent, notes: BriefNotes): Block[] => {
  const ids = new Set(papers.map(({ id }) => id));
  const left = notes.marks.filter(({ anchor, state }) => state === 'to-place' || !ids.has(anchor.paperId));
  return left.length === 0 ? [] : [heading(words.toPlace), ...table(['Paper', words.marked, words.note], left.map((mark) => [mark.anchor.paperTitle, quoteOf(mark), noteOf(mark, isRestrictedIn(notes))]))];
};

/** @returns the brief; one that holds a note on a restricted paper says so on each page */
export const briefSheet = (content: ReadingContent, notes: BriefNotes, style: HouseStyle): RecordSheet => {
  const { meeting, panel, issue } = content;
  const blocks = [...questions(content, notes), ...itemBlocks(content, notes), ...unplaced(content, notes)];
  const date = meeting.date === null ? null : printedDate(meeting.date, style);
  const holdsRestricted = notes.marks.some(isRestrictedIn(notes));
  return {
    title: `${words.heading}: ${meeting.heading}${date === null ? '' : `, ${date}`}`, councilName: panel.council.trim() === '' ? null : panel.council, panelName: panel.name, heading: words.heading, date,
    pageHead: [issue.reader === null ? words.private : `${words.private} of ${issue.reader}`, ...(holdsRestricted ? [words.restricted] : [])],
    text: { type: 'doc', content: blocks.length === 0 ? [paragraph(words.none)] : blocks },
  };
};
