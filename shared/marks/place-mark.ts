// Where one mark stands in an issue of the papers: as it was; else as its words stand now, in its paper or the one that replaced it; else as nearly those words stand
// there; else in a new paper. Where several places could be meant, or nothing speaks for one, it is left to its reader.
import { anchorFor, foldedPosition, placesOf, rangeOfFolded, type Anchor } from './anchor.ts';
import { exactPlace } from './exact-place.ts';
import { betterSide, contextOfFound, foundAt, soughtOf, type Found, type Sought } from './found.ts';
import type { MarkedPaper } from './marked-paper.ts';
import { clearNearPlace, nearPlaces } from './near-place.ts';
import { paperOf, type Issue } from './same-paper.ts';

/** `kept`: as it was. `moved`: the same words at another place of the papers. `check`: nearly its words, or words that could stand elsewhere too. `to-place`: nowhere found. `withheld`: its paper cannot be read yet. */
export type PlacedAs = 'kept' | 'moved' | 'check' | 'to-place' | 'withheld';
export type Placed = { readonly as: PlacedAs; /** In this issue; what it was where it has no place. */ readonly anchor: Anchor };

const anchored = (as: PlacedAs, anchor: Anchor, { paper, start, end }: Found): Placed => {
  const range = rangeOfFolded(paper, start, end);
  const found = range === null ? null : anchorFor(paper, range);
  return found === null ? { as: 'to-place', anchor } : { as, anchor: found };
};

/** Of a page without words: the same page as long as the file is the same; of another file as long as the paper has as many. */
const placePage = (anchor: Anchor, paper: MarkedPaper | null): Placed => {
  const block = paper?.blocks[anchor.index];
  if (paper === null || block === undefined || block.text.trim() !== '' || paper.blocks.length !== anchor.blocks) return { as: 'to-place', anchor };
  const place = { block: block.key, offset: 0 };
  const found = anchorFor(paper, { start: place, end: place });
  return found === null ? { as: 'to-place', anchor } : { as: paper.hash === anchor.paperHash ? (paper.id === anchor.paperId ? 'kept' : 'moved') : 'check', anchor: found };
};

/** The same text: every place is where it was. */
const unchanged = (paper: MarkedPaper, { anchor, quote }: Sought): Found | null => {
  const start = foldedPosition(paper, anchor);
  return paper.hash === anchor.paperHash && paper.folded().text.startsWith(quote, start) ? foundAt(paper, { anchor, quote, before: '', behind: '' }, start, start + quote.length, 1) : null;
};

/** The same neighbours on a side, in the paper that it was in. */
const stands = (found: Found, anchor: Anchor): boolean => found.paper.id === anchor.paperId && betterSide(found) >= 0.7;

/** In other papers only words that stand once in all of them count, and then as a proposal; in a paper that was there before, only a whole sentence with a neighbour. */
const elsewhere = (sought: Sought, issue: Issue, own: MarkedPaper | null): Found | null => {
  const { quote, anchor } = sought;
  if (quote.length < 40) return null;
  const all = issue.papers.flatMap((paper) => (paper === own ? [] : placesOf(paper.folded().text, quote).map((start) => ({ paper, start }))));
  const [only] = all;
  if (only === undefined || all.length > 1) return null;
  const found = foundAt(only.paper, sought, only.start, only.start + quote.length, 1);
  const isNew = issue.before !== null && !issue.before.has(only.paper.id);
  return isNew || only.paper.itemId === anchor.itemId ? (contextOfFound(found) >= 0.3 ? found : null) : quote.length >= 80 && betterSide(found) >= 0.6 ? found : null;
};

/** @returns where the mark stands in the issue */
export const placeMark = (anchor: Anchor, issue: Issue): Placed => {
  if (issue.withheld.has(anchor.paperId)) return { as: 'withheld', anchor };
  const paper = paperOf(anchor, issue);
  if (anchor.quote === '') return placePage(anchor, paper);
  const sought = soughtOf(anchor);
  if (sought.quote === '') return { as: 'to-place', anchor };
  const same = paper === null ? null : unchanged(paper, sought);
  if (same !== null) return anchored(same.paper.id === anchor.paperId ? 'kept' : 'moved', anchor, same);
  const exact = paper === null ? null : exactPlace(paper, sought, () => issue.papers.some((other) => other !== paper && other.folded().text.includes(sought.quote)));
  if (exact !== null) return anchored(!exact.isSure ? 'check' : stands(exact.found, anchor) ? 'kept' : 'moved', anchor, exact.found);
  const near = paper === null ? null : clearNearPlace(nearPlaces(paper, sought));
  const other = near === null ? elsewhere(sought, issue, paper) : null;
  const found = near ?? other;
  return found === null ? { as: 'to-place', anchor } : anchored('check', anchor, found);
};
