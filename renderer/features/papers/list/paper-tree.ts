// A meeting's papers as the tab shows them: under their items in agenda order, what belongs to a paper right below it.
import type { Item } from '../../../../shared/model/meeting.ts';
import type { Paper } from '../../../../shared/model/paper.ts';

/** A row of an item's list; `depth` 1: an appendix or the public version of the row above that has depth 0. */
export type PaperLine = { readonly id: string; readonly paper: Paper; readonly depth: 0 | 1; /** Its place among those it stands with, and how many they are. */ readonly position: number; readonly of: number };
export type ItemPapers = { readonly item: Item; readonly lines: readonly PaperLine[] };
export type PaperTree = {
  readonly items: readonly ItemPapers[];
  /** Papers whose item is not on the agenda any more. */
  readonly withoutItem: readonly PaperLine[];
};

const numbered = (rows: readonly Paper[], depth: 0 | 1): PaperLine[] =>
  rows.map((paper, index) => ({ id: paper.id, paper, depth, position: index + 1, of: rows.length }));

const linesOf = (own: readonly Paper[], all: readonly Paper[]): PaperLine[] =>
  numbered(own, 0).flatMap((line) => {
    const belonging = (as: 'appendix' | 'public-version'): Paper[] => all.filter(({ belongsTo }) => belongsTo?.paperId === line.id && belongsTo.as === as);
    return [line, ...numbered(belonging('public-version'), 1), ...numbered(belonging('appendix'), 1)];
  });

/** @param items in agenda order, @param papers in their order */
export const paperTree = (items: readonly Item[], papers: readonly Paper[]): PaperTree => {
  const own = papers.filter(({ belongsTo }) => belongsTo === undefined || !papers.some(({ id }) => id === belongsTo.paperId));
  return {
    items: items.map((item) => ({ item, lines: linesOf(own.filter(({ itemId }) => itemId === item.id), papers) })),
    withoutItem: linesOf(own.filter(({ itemId }) => !items.some(({ id }) => id === itemId)), papers),
  };
};

/** Where a row that was dropped at a place of the shown list stands among those it stands with; null: it stays. */
export const positionAmongPeers = (lines: readonly PaperLine[], id: string, index: number): number | null => {
  const line = lines.find((each) => each.id === id);
  if (line === undefined) return null;
  const isPeer = ({ paper, depth }: PaperLine): boolean => depth === line.depth && paper.belongsTo?.paperId === line.paper.belongsTo?.paperId && paper.belongsTo?.as === line.paper.belongsTo?.as;
  const others = lines.filter((each) => each.id !== id);
  const position = others.slice(0, index).filter(isPeer).length + 1;
  return position === line.position ? null : position;
};
