// What the reader's screens say of a copy, in words.
import type { CopyFacts } from '../../../data/reading/reading-records.ts';
import type { News } from '../../../../shared/meeting-file/reading/what-is-new.ts';
import { paperName } from '../../../../shared/meeting-file/reading/agenda-papers.ts';
import type { ReadingContent, ReadingIssue } from '../../../../shared/meeting-file/reading/reading-content.ts';
import type { IsoDate } from '../../../../shared/model/record.ts';
import { dayInWords, meetingInWords } from '../../../lib/dates-in-words.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "1.4 MB", "120 kB": what a file manager says. */
export const sizeInWords = (bytes: number): string => (bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`);

/** "Issue 2 of Monday 8 September 2031", "Draft of ...". */
export const issueInWords = ({ number, madeOn }: ReadingIssue): string => `${number === 0 ? 'Draft' : `Issue ${number}`} of ${dayInWords(madeOn)}`;

/** The same within a sentence: "issue 2 of ...". */
export const issueInSentence = (issue: ReadingIssue): string => issueInWords(issue).replace(/^\w/, (first) => first.toLowerCase());

/** "142 pages, 8.1 MB". */
export const lengthInWords = ({ pages, size }: CopyFacts): string => `${counted(pages, 'page', 'pages')}, ${sizeInWords(size)}`;

/** "1 of 12 papers read". */
export const progressInWords = (read: number, papers: number): string => (papers === 0 ? 'The agenda alone' : `${read} of ${counted(papers, 'paper', 'papers')} read`);

/** "2 papers new, 1 changed"; empty where no paper is. */
export const newsInWords = (news: readonly News[]): string => {
  const papers = news.filter(({ of }) => of === 'paper');
  const counts = (['new', 'changed', 'moved', 'withdrawn'] as const).map((kind) => ({ kind, count: papers.filter((each) => each.kind === kind).length })).filter(({ count }) => count > 0);
  return counts.map(({ kind, count }, at) => (at === 0 ? `${counted(count, 'paper', 'papers')} ${kind}` : `${count} ${kind}`)).join(', ');
};

export const isExpired = ({ expiresOn }: ReadingIssue, today: IsoDate): boolean => expiresOn !== null && expiresOn < today;

/** "the Corporate Parenting Panel on Tuesday 16 September 2031". */
export const meetingOf = ({ panel, date }: Pick<CopyFacts, 'panel' | 'date'>): string => `${panel.name}, ${meetingInWords({ date })}`;

/** "Made for Councillor O’Hara, copy 7"; null: for everybody. */
export const readerInWords = ({ reader, copy }: ReadingIssue): string | null => {
  const parts = [...(reader === null ? [] : [`for ${reader}`]), ...(copy === null ? [] : [`copy ${copy}`])];
  return parts.length === 0 ? null : `Made ${parts.join(', ')}`.replace('Made copy', 'Copy');
};

export const askForNew = 'Ask the council officer for the copy again.';

/** "“Homes” (item 5) and “A letter” (item 7)"; nothing: none. */
export const papersInWords = ({ items, papers }: Pick<ReadingContent, 'items' | 'papers'>, ids: ReadonlySet<string>): string => {
  const names = papers.filter(({ id }) => ids.has(id)).map((paper) => {
    const item = items.find(({ id }) => id === paper.itemId);
    return `“${item === undefined ? paper.title : paperName(paper, item)}”${item === undefined ? '' : ` (item ${item.label})`}`;
  });
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
};
