// "PART I - PUBLIC", "Part B: exempt items": what parts an agenda, and no item's text.
import type { Line } from './lines.ts';
import { isCutOff } from './text.ts';

const part = /^part\s+(?:i{1,3}|[abc]|[123]|one|two)\b.{0,80}$/i;
// "Section B" is also how a law is cited: it heads a part only where it says who may hear it.
const lettered = /^section\s+(?:i{1,3}|[abc]|[123]|one|two)\s*[-–—:(,]?\s*.{0,30}\b(?:open|closed|public|private|exempt|confidential|restricted)\b.{0,40}$/i;
const section = /^(?:\(?(?:items? (?:to be )?considered in|items? for|business (?:to be )?(?:considered|taken) in)\b.{0,80}|(?:public|private|exempt|confidential|open|closed|restricted) (?:items|business|session|part)\b.{0,40})$/i;

/** The lines that head a part; "Part 1" that a width left on a line of its own is a sentence's. */
export const partHeadings = (lines: readonly Line[]): ReadonlyMap<Line, 'public' | 'private'> => new Map(lines.flatMap((line, at) => {
  const heads = partHeading(line.text);
  const before = lines[at - 1];
  return heads === null || (before !== undefined && !line.gap && isCutOff(before.text)) ? [] : [[line, heads] as const];
}));

/** Which part of the agenda begins with the line, or null. */
export const partHeading = (text: string): 'public' | 'private' | null => {
  if (text.length > 100 || !(part.test(text) || lettered.test(text) || section.test(text))) return null;
  return /\b(?:private|exempt|confidential|excluded|closed|restricted|not (?:open|for publication))\b/i.test(text) && !/\bnot exempt\b/i.test(text) ? 'private' : 'public';
};
