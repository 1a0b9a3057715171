// A number or bullet that an extraction left alone on its line goes back in front of its text.
import { isPresentLine } from './attendance-labels.ts';
import { isPageNumber, runningItem } from './furniture.ts';
import { headOf } from './heads.ts';
import { isTabbed, type Line } from './lines.ts';
import { isLoneMarker } from './markers.ts';
import { lonePages } from './page-note.ts';
import { startsResolution } from './resolution-lead.ts';
import { isBalanced, isClosed, isCutOff, wordCount } from './text.ts';

/** "... further to" / "642.": the number ends the sentence before it; one that counts on from the last is a marker. */
const endsSentence = (line: Line, before: Line | undefined, counted: number): boolean => {
  const number = /^\d+/.exec(line.text);
  if (before === undefined || line.gap || number === null || Number(number[0]) === counted + 1) return false;
  return isCutOff(before.text) || (!isClosed(before.text) && wordCount(before.text) > 8);
};

/** What has a beginning of its own takes no marker from the line above. */
const standsAlone = (next: Line): boolean =>
  isLoneMarker(next.text) || next.text.length > 1500 || /^(?:page|agenda item)\b/i.test(next.text) || startsResolution(next.text) || isPresentLine(next.text);

/** A title with its page note at a tab stop: a line of text, no row of a table. */
const isNotedTitle = (next: Line): boolean =>
  isTabbed(next) && next.cells?.length === 2 && lonePages(next.cells.at(-1)?.join(' ') ?? '', true) !== null;

const joins = (line: Line, next: Line | undefined, before: Line | undefined, counted: number): next is Line =>
  next !== undefined && isLoneMarker(line.text) && line.cells === null && (next.cells === null || isNotedTitle(next)) && line.heading === null && (before === undefined || isBalanced(before.text))
  && !(before !== undefined && runningItem(line.text) !== null && isPageNumber(before.text)) && !standsAlone(next) && !endsSentence(line, before, counted);

/** The lines with lone markers joined to the line after them. */
export const withMarkersJoined = (lines: readonly Line[]): readonly Line[] => {
  if (!lines.some((line) => isLoneMarker(line.text))) return lines;
  const found: Line[] = [];
  let counted = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const next = lines[at + 1];
    if (line === undefined) continue;
    if (!joins(line, next, lines[at - 1], counted)) {
      counted = headOf(line.text)?.number ?? counted;
      found.push({ ...line, index: found.length });
      continue;
    }
    counted = headOf(`${line.text} ${next.text}`)?.number ?? counted;
    found.push({
      ...next, index: found.length, first: line.first, gap: line.gap, turn: line.turn, bold: line.bold && next.bold, cells: null,
      text: `${line.text} ${next.text}`, wide: `${line.text} ${next.wide.trimStart()}`,
    });
    at += 1;
  }
  return found;
};
