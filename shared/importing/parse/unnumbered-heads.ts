// Minutes whose headings carry no numbers: the headings are told by their form and counted from 1.
import { isPresentLine, opensList } from './attendance-labels.ts';
import { isDateLine } from './dates.ts';
import type { Line } from './lines.ts';
import { markerOf } from './markers.ts';
import type { MinuteHead } from './minute-heads.ts';
import { isClosing } from './procedural-notes.ts';
import { resolutionLead } from './resolution-lead.ts';
import { isCapitals, isClosed, isCutOff, startsLower, wordCount } from './text.ts';

const isTitle = (line: Line, before: Line | undefined, next: Line | undefined): boolean => {
  const { text } = line;
  if (next === undefined || text.length > 120 || wordCount(text) > 14 || isClosed(text) || isCutOff(text) || startsLower(text) || line.cells !== null) return false;
  if (markerOf(text) !== null || resolutionLead(text) !== null || isDateLine(text) || isClosing(text) || opensList(text) || isPresentLine(text) || !/\p{L}{3}/u.test(text)) return false;
  return line.heading !== null || line.bold || (line.gap && (before === undefined || isClosed(before.text)) && !startsLower(next.text));
};

/** The surest form that at least two titles share: a heading's style, capitals, bold, or nothing but room above. */
const ofOneForm = (titles: readonly Line[]): readonly Line[] => {
  const forms = [(line: Line) => line.heading !== null, (line: Line) => isCapitals(line.text), (line: Line) => line.bold];
  const form = forms.find((fits) => titles.filter(fits).length >= 2 && titles.filter(fits).length * 2 > titles.length);
  return form === undefined ? titles : titles.filter(form);
};

/** The headings among the lines after the attendance; empty where there are not two. */
export const unnumberedHeads = (lines: readonly Line[]): readonly MinuteHead[] => {
  const titles = ofOneForm(lines.filter((line, at) => isTitle(line, lines[at - 1], lines[at + 1])));
  if (titles.length < 2) return [];
  return titles.map((line, at) => ({ line, head: { number: at + 1, label: null, sub: false, title: line.text, style: 'bare' }, title: line.text, lines: 1 }));
};
