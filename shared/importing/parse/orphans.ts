// A number or bullet that an extraction left alone on its line goes back in front of its text.
import type { Line } from './lines.ts';
import { isLoneMarker } from './markers.ts';
import { isBalanced } from './text.ts';

const joins = (line: Line, next: Line | undefined, before: Line | undefined): next is Line =>
  next !== undefined && (before === undefined || isBalanced(before.text)) && line.cells === null && next.cells === null && line.heading === null && isLoneMarker(line.text) && !isLoneMarker(next.text) && next.text.length <= 1500
  && !/^(?:page|agenda item)\b/i.test(next.text);

/** The lines with lone markers joined to the line after them. */
export const withMarkersJoined = (lines: readonly Line[]): readonly Line[] => {
  if (!lines.some((line) => isLoneMarker(line.text))) return lines;
  const found: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const next = lines[at + 1];
    if (line === undefined) continue;
    if (!joins(line, next, lines[at - 1])) {
      found.push({ ...line, index: found.length });
      continue;
    }
    found.push({
      ...next, index: found.length, first: line.first, gap: line.gap, turn: line.turn, bold: line.bold && next.bold,
      text: `${line.text} ${next.text}`, wide: `${line.text} ${next.wide.trimStart()}`,
    });
    at += 1;
  }
  return found;
};
