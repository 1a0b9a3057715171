// What is new in a later issue of a meeting's papers, from the two contents themselves: paper by paper, in the order of the agenda. What the council says of its
// own changes is `changes` of the content; this finds also what nobody listed.
import type { Id } from '../../model/record.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { ReadingBody, ReadingContent, ReadingItem, ReadingPaper } from './reading-content.ts';
import { labelOfPage } from './reading-pages.ts';

export type News = {
  /** `changed` before `moved` where it is both: `was` says from where. */
  readonly kind: 'new' | 'changed' | 'moved' | 'withdrawn';
  readonly of: 'item' | 'paper';
  readonly id: Id;
  readonly itemId: Id;
  /** Of its item, as the issue prints it that has it: "7A". */
  readonly label: string;
  /** Empty where it may not be said. */
  readonly title: string;
  /** The first printed page of a paper, as it prints: "47", "76A"; null for an item, and where it is withdrawn. */
  readonly page: string | null;
  /** Where it stood before, if elsewhere. */
  readonly was: { readonly label: string } | null;
};

/** What is new of the meeting itself: "Time:", "5.00 pm", "6.00 pm"; null: it wasn't, or isn't, said. */
export type MeetingNews = { readonly label: string; readonly was: string | null; readonly now: string | null };

export type WhatIsNew = { readonly meeting: readonly MeetingNews[]; readonly news: readonly News[] };

export type SameFile = (older: string, newer: string) => boolean;

const identical: SameFile = (older, newer) => older === newer;

const meetingNews = (older: ReadingContent, newer: ReadingContent): MeetingNews[] => {
  const textIn = ({ meeting }: ReadingContent, label: string): string | null => meeting.details.find((detail) => detail.label === label)?.text ?? null;
  const labels = [...new Set([...newer.meeting.details, ...older.meeting.details].map(({ label }) => label))];
  return labels.map((label) => ({ label, was: textIn(older, label), now: textIn(newer, label) })).filter(({ was, now }) => was !== now);
};

const sameBody = (older: ReadingBody, newer: ReadingBody, sameFile: SameFile): boolean => {
  if (!('file' in older) || !('file' in newer)) return canonicalJson(older) === canonicalJson(newer);
  return older.as === newer.as && sameFile(older.file, newer.file) && canonicalJson({ ...older, file: '' }) === canonicalJson({ ...newer, file: '' });
};

const pagesIn = ({ span }: ReadingPaper): number => span.end - span.start;

/** Of what can't be read in both nothing is known but how long it is. */
const isSamePaper = (older: ReadingPaper, newer: ReadingPaper, sameFile: SameFile): boolean =>
  older.title === newer.title && canonicalJson(older.access) === canonicalJson(newer.access) && sameBody(older.body, newer.body, sameFile) && (newer.body.as !== 'withheld' || pagesIn(older) === pagesIn(newer));

/** Its pages are not news: they follow from its papers. */
const isSameItem = (older: ReadingItem, newer: ReadingItem): boolean => canonicalJson({ ...older, label: '', pages: null }) === canonicalJson({ ...newer, label: '', pages: null });

const isWithdrawn = (older: ReadingPaper, newer: ReadingPaper): boolean => older.body.as !== 'withheld' && newer.body.as === 'withheld';

const labelsOf = ({ items }: ReadingContent): ReadonlyMap<Id, string> => new Map(items.map(({ id, label }) => [id, label]));

const itemNews = (item: ReadingItem, was: ReadingItem | undefined): News[] => {
  const own = { of: 'item', id: item.id, itemId: item.id, label: item.label, title: item.title, page: null } as const;
  if (was === undefined) return [{ ...own, kind: 'new', was: null }];
  const from = was.label === item.label ? null : { label: was.label };
  if (!isSameItem(was, item)) return [{ ...own, kind: 'changed', was: from }];
  return from === null ? [] : [{ ...own, kind: 'moved', was: from }];
};

/**
 * @param sameFile whether two files say the same, where their bytes may differ by a page number alone; without it: the same hash
 * @returns empty lists where nothing of what both can show differs
 */
export const whatIsNew = (older: ReadingContent, newer: ReadingContent, sameFile: SameFile = identical): WhatIsNew => {
  const [itemsBefore, papersBefore] = [new Map(older.items.map((item) => [item.id, item])), new Map(older.papers.map((paper) => [paper.id, paper]))];
  const [labelBefore, labelNow] = [labelsOf(older), labelsOf(newer)];
  const [itemsNow, papersNow] = [new Set(newer.items.map(({ id }) => id)), new Set(newer.papers.map(({ id }) => id))];

  const paperNews = (paper: ReadingPaper): News[] => {
    const was = papersBefore.get(paper.id);
    const own = { of: 'paper', id: paper.id, itemId: paper.itemId, label: labelNow.get(paper.itemId) ?? '', title: paper.title, page: labelOfPage(paper, paper.span.start) } as const;
    if (was === undefined) return [{ ...own, kind: 'new', was: null }];
    if (isWithdrawn(was, paper)) return [{ ...own, kind: 'withdrawn', title: was.title, page: null, was: null }];
    // Its item's new number is the item's news.
    const from = was.itemId === paper.itemId ? null : { label: labelBefore.get(was.itemId) ?? '' };
    if (!isSamePaper(was, paper, sameFile)) return [{ ...own, kind: 'changed', was: from }];
    return from === null ? [] : [{ ...own, kind: 'moved', was: from }];
  };
  const gone: News[] = [
    ...older.items.filter(({ id }) => !itemsNow.has(id)).map(({ id, label, title }): News => ({ kind: 'withdrawn', of: 'item', id, itemId: id, label, title, page: null, was: null })),
    ...older.papers.filter(({ id, itemId }) => !papersNow.has(id) && itemsNow.has(itemId)).map(({ id, itemId, title }): News => ({ kind: 'withdrawn', of: 'paper', id, itemId, label: labelNow.get(itemId) ?? '', title, page: null, was: null })),
  ];
  return {
    meeting: meetingNews(older, newer),
    news: [...newer.items.flatMap((item) => [...itemNews(item, itemsBefore.get(item.id)), ...newer.papers.filter(({ itemId }) => itemId === item.id).flatMap(paperNews)]), ...gone],
  };
};
