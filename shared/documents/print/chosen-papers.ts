// Which papers of the pack a print holds. A Word file cannot be cut inside a paper without laying it out anew, so a paper is printed whole or not at all.
import type { PageSpan } from '../../model/publication.ts';
import { failed, ok, type Failed, type Result } from '../../model/result.ts';
import { comparePlaces, pagePlace, spanLabels, spanPlaces } from '../../rules/page-labels.ts';
import type { PackPages, PackPaper } from '../pack/build-pack.ts';
import type { PrintWhat } from './print-choice.ts';

export type ChosenPapers = {
  /** Those that this audience gets. */
  readonly papers: readonly PackPaper[];
  /** Pages that the print has, as runs. */
  readonly covers: readonly PageSpan[];
  /** Pages among those asked for that this audience does not get, or that belong to a withdrawn item. */
  readonly leftOut: readonly PageSpan[];
};

type Pages = Pick<PackPages, 'papers' | 'pages'>;

/** "pages 12 to 14", "page 76A". */
export const pagesInWords = (span: PageSpan): string => {
  const { start, end } = spanLabels(span);
  return start === end ? `page ${start}` : `pages ${start} to ${end}`;
};

const joined = (spans: readonly PageSpan[]): readonly PageSpan[] => spans.reduce<PageSpan[]>((runs, span) => {
  const last = runs.at(-1);
  if (last !== undefined && last.after === span.after && last.end + 1 === span.start) runs[runs.length - 1] = { ...last, end: span.end };
  else runs.push(span);
  return runs;
}, []);

const pagesOf = ({ range, fragment }: PackPaper): PageSpan => (fragment === null || range.start + fragment.pages > range.end ? range : { ...range, end: range.start + fragment.pages - 1 });

const withAppendices = (papers: readonly PackPaper[], id: string): readonly PackPaper[] => {
  const at = papers.findIndex(({ entry }) => entry.id === id);
  const first = papers[at];
  if (first === undefined || first.entry.appendix !== null) return first === undefined ? [] : [first];
  const next = papers.findIndex(({ entry }, index) => index > at && (entry.appendix === null || entry.itemId !== first.entry.itemId));
  return papers.slice(at, next === -1 ? undefined : next);
};

const unknownPages = (what: string, { pages }: Pages): Failed =>
  failed({ code: 'no-such-pages', what, remedy: `Give pages as they are printed, such as 3-7; the last page of this pack is ${pages}.` });

const inPages = (from: string, to: string, all: Pages): Result<readonly PackPaper[]> => {
  const [first, last] = [pagePlace(from), pagePlace(to)];
  if (first === null || last === null) return unknownPages(`"${first === null ? from : to}" is no page number.`, all);
  if (comparePlaces(first, last) > 0) return unknownPages(`Page ${from} comes after page ${to}.`, all);
  const found = all.papers.filter(({ range }) => {
    const places = spanPlaces(range);
    return comparePlaces(places.first, last) <= 0 && comparePlaces(first, places.last) <= 0;
  });
  return found.length === 0 ? unknownPages(from === to ? `The pack has no page ${from}.` : `The pack has no pages ${from} to ${to}.`, all) : ok(found);
};

const asked = (what: Exclude<PrintWhat, { kind: 'agenda' }>, all: Pages): Result<readonly PackPaper[]> => {
  if (what.kind === 'pack') return ok(all.papers);
  if (what.kind === 'pages') return inPages(what.from, what.to, all);
  const found = what.kind === 'item' ? all.papers.filter(({ entry }) => entry.label === what.label) : withAppendices(all.papers, what.id);
  if (found.length > 0) return ok(found);
  const named = what.kind === 'item' ? `Item ${what.label} has no paper in this pack.` : `This pack has no paper "${what.id}".`;
  const items = [...new Set(all.papers.map(({ entry }) => entry.label))];
  return failed({ code: 'no-such-paper', what: named, remedy: `Items with papers: ${items.join(', ')}.` });
};

/** @returns `no-such-paper`, `no-such-pages`, or `nothing-for-audience` where all that was asked for is left out of this audience's pack */
export const chosenPapers = (what: Exclude<PrintWhat, { kind: 'agenda' }>, all: Pages): Result<ChosenPapers> => {
  const found = asked(what, all);
  if (!found.ok) return found;
  const papers = found.value.filter(({ fragment }) => fragment !== null);
  const leftOut = joined(found.value.filter(({ fragment }) => fragment === null).map(({ range }) => range));
  if (papers.length > 0) return ok({ papers, leftOut, covers: joined(papers.map(pagesOf)) });
  return failed({
    code: 'nothing-for-audience', what: `The pack for this audience has nothing of ${leftOut.map(pagesInWords).join(', ')}: it is not for publication, or its item was withdrawn.`,
    remedy: "Choose other pages, or print the members' version.",
  });
};
