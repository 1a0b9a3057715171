// The papers of a copy in the order in which they are taken: by item, a paper before its appendices.
import type { ReadingContent, ReadingItem, ReadingPaper } from './reading-content.ts';

export type ItemPapers = { readonly item: ReadingItem; readonly papers: readonly ReadingPaper[] };

export const papersByItem = ({ items, papers }: Pick<ReadingContent, 'items' | 'papers'>): readonly ItemPapers[] => items.map((item) => ({ item, papers: papers.filter(({ itemId }) => itemId === item.id) }));

/** All papers, item after item. */
export const papersInOrder = (content: Pick<ReadingContent, 'items' | 'papers'>): readonly ReadingPaper[] => papersByItem(content).flatMap(({ papers }) => papers);

/** What a paper is called where its own title may not be said or is empty. */
export const paperName = ({ title, appendix }: ReadingPaper, item: ReadingItem | undefined): string => {
  const own = title.trim() === '' ? (item?.title ?? 'Paper') : title;
  return appendix === null ? own : title.trim() === '' ? `Appendix ${appendix}` : `Appendix ${appendix}: ${title}`;
};
