// The one rule parser: a source of any format in, the proposal of schema orderpaper-import/1 out.
import type { ImportResult, ImportWarning } from './import-result.ts';
import type { SourceDocument } from './source-document.ts';
import { withoutFurniture } from './parse/furniture.ts';
import { linesOf, type Line } from './parse/lines.ts';
import { readMinutes } from './parse/minutes.ts';
import { withMarkersJoined } from './parse/orphans.ts';
import { papersOf } from './parse/papers.ts';
import { segmentsOf } from './parse/segments.ts';
import { withWordLines } from './parse/unwrapped.ts';
import { agendaWarnings, minutesWarnings, weekdayWarnings } from './parse/warnings.ts';

const leftOverWarning = (leftOver: readonly Line[]): ImportWarning[] => leftOver.map((line) => ({
  code: 'not-understood', message: `Not understood: "${line.text.length > 80 ? `${line.text.slice(0, 80)}...` : line.text}"`, line: line.first,
}));

/**
 * Finds agenda, minutes and papers in a source. Every nonblank line ends in one of them, in `leftOver`, or is a
 * running header, footer or page number, which is nobody's text. Never throws and never changes a printed word.
 */
export const parseSource = (source: SourceDocument): ImportResult => {
  const { lines } = withoutFurniture(withMarkersJoined(withWordLines(linesOf(source))));
  const { agenda: read, agendaLines, minutes: stretches, papers: rest } = segmentsOf(lines);
  const sets = stretches.map(readMinutes);
  const papers = papersOf(rest, read?.agenda.items ?? []);
  const minutes = sets.map((set) => set.minutes);
  const leftOver = [...(read?.leftOver ?? []), ...sets.flatMap((set) => set.leftOver)].filter((line) => !line.running);
  return {
    schema: 'orderpaper-import/1',
    source: { fileName: source.fileName, sha256: source.sha256, format: source.format },
    agenda: read?.agenda ?? null,
    minutes,
    papers,
    warnings: [
      ...(read === null ? [] : agendaWarnings(read.agenda)), ...minutes.flatMap(minutesWarnings), ...[agendaLines, ...stretches.map((stretch) => stretch.lines)].flatMap(weekdayWarnings), ...leftOverWarning(leftOver),
    ],
    leftOver: leftOver.map((line) => ({ line: line.first, text: line.text })),
  };
};
