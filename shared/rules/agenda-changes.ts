// What differs between two states of an agenda and its papers, item by item: since a draft was saved (UX 7), and since it was published (DOMAIN U3, U4).
import type { Id } from '../model/record.ts';
import type { AccessMark, AgendaMarks, ItemMark, PaperMark } from './agenda-marks.ts';

export type SheetChange = { readonly what: 'date' | 'time' | 'venue' | 'front-sheet'; readonly was: string; readonly is: string };

export type ItemChange = {
  readonly what: 'item-added' | 'item-removed' | 'item-withdrawn' | 'item-moved' | 'item-renamed' | 'item-access' | 'item-changed';
  readonly item: ItemMark;
  /** Null where it was not there. */
  readonly before: ItemMark | null;
};

export type PaperChange = {
  /** `paper-arrived`: it was to follow and is here. */
  readonly what: 'paper-added' | 'paper-arrived' | 'paper-removed' | 'paper-moved' | 'paper-renamed' | 'paper-access' | 'paper-changed';
  readonly paper: PaperMark;
  readonly before: PaperMark | null;
};

export type AgendaChanges = { readonly sheet: readonly SheetChange[]; readonly items: readonly ItemChange[]; readonly papers: readonly PaperChange[] };

const sameAccess = (a: AccessMark, b: AccessMark): boolean => a.level === b.level && a.paragraphs.join() === b.paragraphs.join();

/** The longest run of places that rise: what is not in it was moved, so that one item that moved is one change and not twenty. */
const longestRising = (places: readonly number[]): ReadonlySet<number> => {
  const best: { readonly length: number; readonly from: number }[] = [];
  for (const place of places) {
    const from = best.reduce((found, { length }, earlier) => ((places[earlier] ?? 0) < place && length > (best[found]?.length ?? 0) ? earlier : found), -1);
    best.push({ length: (best[from]?.length ?? 0) + 1, from });
  }
  const kept = new Set<number>();
  let at = best.reduce((found, { length }, index) => (length > (best[found]?.length ?? 0) ? index : found), -1);
  while (at >= 0) {
    kept.add(at);
    at = best[at]?.from ?? -1;
  }
  return kept;
};

/** Ids of those that stand elsewhere among what is in both. */
const movedIds = (before: readonly { readonly id: Id }[], after: readonly { readonly id: Id }[]): ReadonlySet<Id> => {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const both = after.flatMap(({ id }) => { const place = places.get(id); return place === undefined ? [] : [{ id, place }]; });
  const kept = longestRising(both.map(({ place }) => place));
  return new Set(both.filter((_, index) => !kept.has(index)).map(({ id }) => id));
};

const sheetChanges = (was: AgendaMarks, is: AgendaMarks): SheetChange[] => [
  ...(was.date === is.date ? [] : [{ what: 'date' as const, was: was.date ?? '', is: is.date ?? '' }]),
  ...(was.time === is.time ? [] : [{ what: 'time' as const, was: was.time ?? '', is: is.time ?? '' }]),
  ...(was.venue === is.venue ? [] : [{ what: 'venue' as const, was: was.venue, is: is.venue }]),
  ...(was.front === is.front ? [] : [{ what: 'front-sheet' as const, was: '', is: '' }]),
];

const itemChanges = (was: AgendaMarks, is: AgendaMarks): ItemChange[] => {
  const known = new Map(was.items.map((item) => [item.id, item]));
  const moved = movedIds(was.items, is.items);
  const there = new Set(is.items.map(({ id }) => id));
  return [
    ...is.items.flatMap((item): ItemChange[] => {
      const before = known.get(item.id);
      if (before === undefined) return [{ what: 'item-added', item, before: null }];
      if (item.withdrawn && !before.withdrawn) return [{ what: 'item-withdrawn', item, before }];
      const all: readonly (readonly [ItemChange['what'], boolean])[] = [
        ['item-moved', moved.has(item.id)], ['item-renamed', item.title !== before.title], ['item-access', !sameAccess(item.access, before.access)], ['item-changed', item.rest !== before.rest],
      ];
      return all.flatMap(([what, holds]) => (holds ? [{ what, item, before }] : []));
    }),
    ...was.items.filter(({ id }) => !there.has(id)).map((item): ItemChange => ({ what: 'item-removed', item, before: item })),
  ];
};

const samePlace = (a: PaperMark, b: PaperMark): boolean => a.itemId === b.itemId && a.belongsTo?.paperId === b.belongsTo?.paperId && a.belongsTo?.as === b.belongsTo?.as;

const paperChanges = (was: AgendaMarks, is: AgendaMarks): PaperChange[] => {
  const known = new Map(was.papers.map((paper) => [paper.id, paper]));
  const there = new Set(is.papers.map(({ id }) => id));
  const within = ({ papers }: AgendaMarks, itemId: Id): PaperMark[] => papers.filter((paper) => paper.itemId === itemId);
  const moved = new Set([...new Set(is.papers.map(({ itemId }) => itemId))].flatMap((itemId) => [...movedIds(within(was, itemId), within(is, itemId))]));
  return [
    ...is.papers.flatMap((paper): PaperChange[] => {
      const before = known.get(paper.id);
      if (before === undefined) return [{ what: 'paper-added', paper, before: null }];
      if (before.expected && !paper.expected) return [{ what: 'paper-arrived', paper, before }];
      const all: readonly (readonly [PaperChange['what'], boolean])[] = [
        ['paper-moved', moved.has(paper.id) || !samePlace(paper, before)], ['paper-renamed', paper.title !== before.title],
        ['paper-access', !sameAccess(paper.access, before.access)], ['paper-changed', paper.content !== before.content],
      ];
      return all.flatMap(([what, holds]) => (holds ? [{ what, paper, before }] : []));
    }),
    ...was.papers.filter(({ id }) => !there.has(id)).map((paper): PaperChange => ({ what: 'paper-removed', paper, before: paper })),
  ];
};

/** @param before an earlier state @param after the present one, with digests made the same way */
export const agendaChanges = (before: AgendaMarks, after: AgendaMarks): AgendaChanges =>
  ({ sheet: sheetChanges(before, after), items: itemChanges(before, after), papers: paperChanges(before, after) });

/** Nothing differs. */
export const isUnchanged = ({ sheet, items, papers }: AgendaChanges): boolean => sheet.length + items.length + papers.length === 0;
