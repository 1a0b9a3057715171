// "PART I - PUBLIC", "Part B: exempt items": what parts an agenda, and no item's text.
import type { Line } from './lines.ts';
import { isCutOff } from './text.ts';

const part = /^part\s+(?:i{1,3}|[abc]|[123]|one|two)\b.{0,80}$/i;
const section = /^(?:\(?(?:items? (?:to be )?considered in|items? for|business (?:to be )?(?:considered|taken) in)\b.{0,80}|(?:public|private|exempt|confidential) (?:items|business|session|part)\b.{0,40})$/i;

/** The lines that head a part; "Part 1" that a width left on a line of its own is a sentence's. */
export const partHeadings = (lines: readonly Line[]): ReadonlyMap<Line, 'public' | 'private'> => new Map(lines.flatMap((line, at) => {
  const heads = partHeading(line.text);
  const before = lines[at - 1];
  return heads === null || (before !== undefined && !line.gap && isCutOff(before.text)) ? [] : [[line, heads] as const];
}));

/** Which part of the agenda begins with the line, or null. */
export const partHeading = (text: string): 'public' | 'private' | null => {
  if (text.length > 100 || !(part.test(text) || section.test(text))) return null;
  return /\b(?:private|exempt|confidential|excluded|closed)\b/i.test(text) && !/\bnot exempt\b/i.test(text) ? 'private' : 'public';
};
