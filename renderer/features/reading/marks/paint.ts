// Paints marks over the words without touching them (CSS Custom Highlight API): each colour has an underline of its own, so that none is told by colour alone.
import { markColours, type Mark } from '../../../../shared/marks/mark.ts';
import { rangesOf } from './ranges.ts';

const nameOf = (colour: string): string => `mark-${colour}`;

/** Takes all marks off the page. */
export const unpaint = (): void => {
  for (const colour of markColours) CSS.highlights.delete(nameOf(colour));
};

/** @param marks of the paper in `sheet` */
export const paint = (sheet: HTMLElement, marks: readonly Mark[]): void => {
  for (const colour of markColours) {
    const ranges = marks.filter((mark) => mark.colour === colour && mark.kind !== 'bookmark').flatMap(({ anchor }) => rangesOf(sheet, anchor));
    if (ranges.length === 0) CSS.highlights.delete(nameOf(colour));
    else CSS.highlights.set(nameOf(colour), new Highlight(...ranges));
  }
};
