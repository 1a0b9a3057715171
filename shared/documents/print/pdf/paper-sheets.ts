// The printed pages of one paper as sheets: its Word file as it stands in the pack, cut where its pages turn.
import { leavesOf, type Leaf, type PageShape } from '../../../ooxml/sheets/nodes.ts';
import { pageHtml } from '../../../ooxml/sheets/page-html.ts';
import { wordNodes, type WordNodes } from '../../../ooxml/sheets/word-nodes.ts';
import type { ClassBook } from '../../../ooxml/sheets/css.ts';
import type { Html } from '../../../ooxml/sheets/html.ts';
import { ok, type Result } from '../../../model/result.ts';
import type { PageTurn } from '../../page-count/page-turns.ts';

/** What stands on one printed page; null: nothing begins there. */
export type PageWords = { readonly html: Html | null; readonly shape: PageShape };

/** Each paragraph on the page on which it begins. Where nobody knows the turns, pages are shared out by length. */
const pagesOf = ({ nodes }: WordNodes, turns: readonly PageTurn[], pages: number): ReadonlyMap<Leaf, number> => {
  const leaves = leavesOf(nodes);
  const within = (page: number): number => Math.min(pages, Math.max(1, page));
  if (turns.length > 0 || pages === 1) return new Map(leaves.map((leaf) => [leaf, within(turns.findLast(({ paragraph }) => paragraph <= leaf.position)?.page ?? 1)]));
  const all = leaves.reduce((sum, { letters }) => sum + letters + 40, 0);
  let before = 0;
  return new Map(leaves.map((leaf) => {
    const page = within(1 + Math.floor((before / all) * pages));
    before += leaf.letters + 40;
    return [leaf, page];
  }));
};

/**
 * @param file with the paper alone
 * @param turns of its pages; empty: not known
 * @returns as many as it has pages; the problems of reading a Word file
 */
export const paperSheets = (file: Uint8Array, turns: readonly PageTurn[], pages: number, classes: ClassBook, idOf: (bookmark: string) => string): Result<readonly PageWords[]> => {
  const read = wordNodes(file, classes, idOf);
  if (!read.ok) return read;
  const { nodes, sections } = read.value;
  const pageOf = pagesOf(read.value, turns, pages);
  let shape = sections[0];
  const words: PageWords[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const first = [...pageOf].find(([, at]) => at === page)?.[0];
    shape = sections[first?.section ?? -1] ?? shape;
    if (shape === undefined) break;
    words.push({ shape, html: first === undefined ? null : pageHtml(nodes, { classes, sections, idOf, isOnPage: (leaf) => pageOf.get(leaf) === page }) });
  }
  return ok(words);
};
