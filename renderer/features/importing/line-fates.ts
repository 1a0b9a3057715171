// What became of each line of the source, for the marks beside it.
import type { ImportResult, LineRange } from '../../../shared/importing/import-result.ts';

export type Fate = 'agenda' | 'minutes' | 'paper' | 'doubtful' | 'left-over';

/** By line number; doubt and "not understood" stand before the rest. */
export const lineFates = (result: ImportResult): ReadonlyMap<number, Fate> => {
  const fates = new Map<number, Fate>();
  const mark = ({ first, last }: LineRange, fate: Fate): void => {
    for (let line = first; line <= last; line += 1) fates.set(line, fate);
  };
  for (const paper of result.papers) mark({ first: paper.firstLine, last: paper.lastLine }, 'paper');
  for (const set of result.minutes) mark(set.lines, 'minutes');
  if (result.agenda !== null) mark(result.agenda.lines, 'agenda');
  for (const warning of result.warnings) if (warning.line !== undefined) fates.set(warning.line, 'doubtful');
  for (const { line } of result.leftOver) fates.set(line, 'left-over');
  return fates;
};
