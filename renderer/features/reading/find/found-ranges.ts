// Paints what was found over the words without touching them, the present place otherwise than the others.
import type { FlowMatch } from '../../../../shared/search/find-in-flow.ts';
import type { FlowBlock } from '../../../../shared/meeting-file/reading/reading-flow.ts';
import { rangesInBlock } from '../marks/ranges.ts';

const all = 'found';
const here = 'found-here';
/** More are counted and gone to; painting each would make every change of the page slow. */
const mostPainted = 500;

export const unpaintFound = (): void => {
  CSS.highlights.delete(all);
  CSS.highlights.delete(here);
};

const rangesOfMatch = (sheet: HTMLElement, flow: ReadonlyMap<string, FlowBlock>, { block, from, to }: FlowMatch): readonly Range[] =>
  rangesInBlock(sheet, block, from, flow.get(block)?.text.slice(from, to) ?? '');

/** @param at which of them is the present one @returns its range on the screen; null where its words are not drawn yet */
export const paintFound = (sheet: HTMLElement, flow: readonly FlowBlock[], matches: readonly FlowMatch[], at: number): Range | null => {
  const blocks = new Map(flow.map((block) => [block.key, block]));
  const first = Math.max(0, Math.min(at - mostPainted / 2, matches.length - mostPainted));
  const near = matches.slice(first, first + mostPainted);
  const present = matches[at];
  CSS.highlights.set(all, new Highlight(...near.filter((match) => match !== present).flatMap((match) => rangesOfMatch(sheet, blocks, match))));
  const [range, ...more] = present === undefined ? [] : rangesOfMatch(sheet, blocks, present);
  if (range === undefined) CSS.highlights.delete(here);
  else {
    const highlight = new Highlight(range, ...more);
    highlight.priority = 2;
    CSS.highlights.set(here, highlight);
  }
  return range ?? null;
};
