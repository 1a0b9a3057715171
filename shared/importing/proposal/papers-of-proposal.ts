// Papers found behind an agenda: each becomes "text from import" of the item it was printed for, where that is evident.
import type { ImportedPaper } from '../import-result.ts';
import { publicAccess } from '../../model/access.ts';
import { newRecord } from '../../model/ids.ts';
import type { Item } from '../../model/meeting.ts';
import type { Paper } from '../../model/paper.ts';
import { ordersBetween } from '../../model/order.ts';
import type { Id } from '../../model/record.ts';
import type { Makers } from './makers.ts';

const wordsOf = (title: string): string[] => title.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** Two titles name one paper when one holds nearly all words of the other, at least two. */
const alike = (a: string, b: string): boolean => {
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (few === undefined || many === undefined || few.length < 2) return a.trim().toLowerCase() === b.trim().toLowerCase();
  const shared = few.filter((word) => many.includes(word)).length;
  return shared >= 2 && shared / few.length >= 0.8;
};

const fits = (paper: ImportedPaper, item: Item): boolean =>
  alike(paper.title, item.title) || (paper.kind === 'lac-update' && item.kind === 'lac-update');

/**
 * The item of each paper, or null. Papers stand in the order of the agenda, so a match may not step back; papers between two
 * matches belong to the items between them when there are as many of one as of the other.
 * @param items those that show a page range and aren't answered by the minutes themselves, in agenda order
 */
export const itemsOfPapers = (papers: readonly ImportedPaper[], items: readonly Item[]): (Item | null)[] => {
  const places: (number | null)[] = [];
  let next = 0;
  for (const paper of papers) {
    const found = items.findIndex((item, at) => at >= next && fits(paper, item));
    places.push(found < 0 ? null : found);
    if (found >= 0) next = found;
  }
  return places.map((place, at) => {
    if (place !== null) return items[place] ?? null;
    const before = places.slice(0, at).findLast((p) => p !== null) ?? -1;
    const after = places.slice(at).find((p) => p !== null) ?? items.length;
    const firstOfRun = places.slice(0, at).findLastIndex((p) => p !== null) + 1;
    const rest = places.slice(at).findIndex((p) => p !== null);
    const endOfRun = rest < 0 ? places.length : at + rest;
    return endOfRun - firstOfRun === after - before - 1 ? (items[before + 1 + at - firstOfRun] ?? null) : null;
  });
};

/**
 * @param items the main meeting's items in agenda order
 * @param minutesFound whether the papers of the "minutes" items are among the imported minutes
 */
export const papersOfProposal = (
  papers: readonly ImportedPaper[],
  items: readonly Item[],
  minutesFound: boolean,
  meetingId: Id,
  makers: Makers,
): Paper[] => {
  const withPapers = items.filter((item) => item.printedPages !== null && !(minutesFound && item.kind === 'minutes'));
  const itemOf = itemsOfPapers(papers, withPapers);
  const orders = ordersBetween(null, null, papers.length);
  return papers.map((paper, at): Paper => {
    const item = itemOf[at] ?? null;
    return {
      ...newRecord(makers.newId, makers.now),
      meetingId,
      itemId: item?.id ?? null,
      order: orders[at] ?? 'a0',
      kind: 'imported-text',
      title: paper.title,
      text: paper.text,
      access: item?.access ?? publicAccess,
      sample: false,
    };
  });
};
