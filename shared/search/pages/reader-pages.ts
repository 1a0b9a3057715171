// What is searched of a reading copy: its agenda and its papers, printed page by printed page.
import type { FlowBlock } from '../../meeting-file/reading/reading-flow.ts';
import type { ReadingContent, ReadingItem, ReadingPaper } from '../../meeting-file/reading/reading-content.ts';
import type { SearchedMeeting, SearchPage } from '../search-page.ts';
import { joinBlocks } from './cut-pages.ts';
import { printedPage, printedSpan } from './printed-span.ts';

/** The meeting of a copy. */
export const readerMeeting = ({ meeting, panel }: ReadingContent): SearchedMeeting => ({ source: 'reader', meetingId: meeting.id, panelId: panel.id, panel: panel.name, date: meeting.date });

const ofItem = ({ id, label, title, access, note, lines }: ReadingItem): SearchPage => ({
  id: `item:${id}`, kind: 'agenda', title, label, access: access.level, itemId: id, paperId: null, minuteId: null, printed: null,
  text: [...(note === null ? [] : [note]), ...lines].join('\n'), blocks: [],
});

const ofPaper = (paper: ReadingPaper, item: ReadingItem | undefined, flow: readonly FlowBlock[]): readonly SearchPage[] => {
  const facts = { kind: 'paper', title: paper.title === '' ? (item?.title ?? '') : paper.title, label: item?.label ?? null, access: paper.access.level, itemId: paper.itemId, paperId: paper.id, minuteId: null } as const;
  const byPage = Map.groupBy(flow, ({ page }) => page);
  if (byPage.size === 0) return [{ ...facts, id: `${paper.id}:0`, printed: printedSpan(paper.span), text: '', blocks: [] }];
  return [...byPage].map(([page, blocks]) => ({ ...facts, id: `${paper.id}:${page}`, printed: printedPage(page, paper.span), ...joinBlocks(blocks) }));
};

/**
 * The pages of a copy, or of its opened part.
 * @param flowOf a paper as one run of blocks (reading-flow.ts); empty where its file is not here
 */
export const readerPages = ({ items, papers }: Pick<ReadingContent, 'items' | 'papers'>, flowOf: (paper: ReadingPaper) => readonly FlowBlock[]): readonly SearchPage[] =>
  [...items.map(ofItem), ...papers.flatMap((paper) => ofPaper(paper, items.find(({ id }) => id === paper.itemId), flowOf(paper)))];
