// What the reader knows of the meeting before it: papers in order, which are read, the one that is open and the ways to others.
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { paperName, papersByItem, papersInOrder, type ItemPapers } from '../../../../shared/meeting-file/reading/agenda-papers.ts';
import type { ReadingItem, ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { paperState, readingMinutes, readingProgress, type PaperReading, type PaperState, type ReadingProgress } from '../../../../shared/meeting-file/reading/reading-progress.ts';
import type { Id } from '../../../../shared/model/record.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import type { PlaceKeeper } from '../pages/place-keeper.ts';
import { paperWords } from './paper-words.ts';
import { placeLink } from './reader-links.ts';
import type { ReaderPlace } from './reader-view.ts';

export type ReaderState = {
  readonly items: readonly ItemPapers[];
  readonly papers: readonly ReadingPaper[];
  readonly paper: ReadingPaper | null;
  readonly item: ReadingItem | undefined;
  readonly readings: readonly PaperReading[];
  readonly progress: ReadingProgress;
  readonly factsOf: (paper: ReadingPaper) => { readonly state: PaperState; readonly minutes: number };
  /** The paper so many further on; null: there is none. From the front sheet the first. */
  readonly neighbour: (by: 1 | -1) => ReadingPaper | null;
  readonly nameOf: (paper: ReadingPaper) => string;
  readonly goTo: (place: ReaderPlace) => void;
};

export const useReader = ({ content, paperIds }: OpenCopy, keeper: PlaceKeeper, paperId: Id): ReaderState => {
  const navigate = useNavigate();
  const readings = useSyncExternalStore(keeper.subscribe, keeper.readings);
  const items = useMemo(() => papersByItem(content), [content]);
  const papers = useMemo(() => papersInOrder(content), [content]);
  const progress = useMemo(() => readingProgress(papers.filter(({ id }) => paperIds.has(id)), readings, paperWords), [papers, paperIds, readings]);
  const at = papers.findIndex(({ id }) => id === paperId);
  const paper = papers[at] ?? null;
  const factsOf = useCallback((one: ReadingPaper) => ({ state: paperState(one, readings.find((reading) => reading.paperId === one.id)), minutes: readingMinutes(one, paperWords(one)) }), [readings]);
  const itemOf = useCallback((one: ReadingPaper): ReadingItem | undefined => content.items.find(({ id }) => id === one.itemId), [content]);
  const nameOf = useCallback((one: ReadingPaper): string => paperName(one, itemOf(one)), [itemOf]);
  const goTo = useCallback((place: ReaderPlace): void => void navigate(placeLink(content.meeting.id, place)), [navigate, content.meeting.id]);
  return { items, papers, paper, item: paper === null ? undefined : itemOf(paper), readings, progress, factsOf, neighbour: (by) => papers[at + by] ?? null, nameOf, goTo };
};
