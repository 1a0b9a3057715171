// Which lines head a minute: numbered titles in a rising run, in whatever form the council prints them.
import { bracketedHeadOf, decimalHeadOf, headOf, yearedHeadOf, type Head } from './heads.ts';
import { isNext, type Line } from './lines.ts';
import { markerOf } from './markers.ts';
import { bestChain } from './number-chain.ts';
import { resolutionLead } from './resolution-lead.ts';
import { hasNoLowerCase, isBalanced, isCapitals, isClosed, isCutOff, startsLower, wordCount } from './text.ts';
import { isFull, type Wrapping } from './widths.ts';

export type MinuteHead = {
  readonly line: Line;
  readonly head: Head;
  readonly title: string;
  /** How many lines the title takes. */
  readonly lines: number;
};

type Scored = { readonly number: number; readonly score: number; readonly line: Line; readonly head: Head; readonly at: number };

const styleScore: Record<Head['style'], number> = { worded: 4, slashed: 4, prefixed: 2, dotted: 1, bare: -2 };
const longestTitle = 260;

const titleScore = (title: string, line: Line): number => {
  let score = 0;
  if (isCapitals(title)) score += 5;
  else if (startsLower(title)) score -= 6;
  if (/^that\b/i.test(title) || resolutionLead(title) !== null) score -= 8;
  if (/[.;]$/.test(title) && !isCapitals(title) && wordCount(title) > 8) score -= 4;
  if (/:-?$/.test(title)) score -= 2;
  if (title.length > 160) score -= 5;
  if (wordCount(title) > 25) score -= 3;
  if (line.heading !== null) score += 5;
  if (line.bold) score += 2;
  return score;
};

/** Neighbours that count 1, 2, 3 without a gap are a list, not titles. */
const listScore = (lines: readonly Line[], at: number, number: number): number => {
  const after = lines[at + 1];
  const before = lines[at - 1];
  const inList = (line: Line | undefined, wanted: number): boolean => line !== undefined && headOf(line.text)?.number === wanted && headOf(line.text)?.label === null;
  return (inList(after, number + 1) ? -3 : 0) + (inList(before, number - 1) ? -3 : 0);
};

/** "12A": a minute that was put in after 12. */
const lettered = (head: Head): boolean => head.sub && /^\d+[a-z]$/i.test(head.label ?? '') && wordCount(head.title) <= 12 && !isClosed(head.title) && !startsLower(head.title);

const candidate = (lines: readonly Line[], at: number, read: (text: string) => Head | null): Scored | null => {
  const line = lines[at];
  if (line === undefined || line.text.length > longestTitle) return null;
  const head = read(line.text);
  if (head === null || (head.sub && !lettered(head)) || (head.title === '' && head.style !== 'worded')) return null;
  if (/^[\d\s.,£%()/-]*$/.test(head.title) && head.title !== '') return null;
  const listed = line.listLevel !== null && line.heading === null && !line.bold && !isCapitals(head.title) ? -1 : 0;
  const score = styleScore[head.style] + titleScore(head.title, line) + listScore(lines, at, head.number) + (line.gap ? 1 : 0) + listed;
  return score < 1 ? null : { number: head.number, score, line, head, at };
};

const titleContinues = (title: string, last: Line, next: Line, wrapping: Wrapping, gapped: boolean): boolean => {
  if (next.cells !== null || headOf(next.text) !== null || yearedHeadOf(next.text) !== null || resolutionLead(next.text) !== null) return false;
  const marker = markerOf(next.text);
  // A limb or a bullet is the text's; only a dash may go on in a title of capitals.
  if (marker !== null && !(/^[-–—]$/.test(marker.label) && hasNoLowerCase(next.text))) return false;
  if (next.heading !== null || next.bold !== last.bold) return false;
  if (/^(?:20\d{2}|19\d{2})(?:\s?[/–-]\s?\d{2,4})?$/.test(next.text)) return true;
  const capitals = isCapitals(title);
  if (capitals && !hasNoLowerCase(next.text)) return false;
  if (capitals) return isCutOff(title) || (isNext(last, next) && !isClosed(next.text));
  if (last.whole && !isCutOff(title)) return false;
  if (next.gap) return isCutOff(title) && startsLower(next.text);
  if (isClosed(title) && isBalanced(title)) return false;
  return startsLower(next.text) || isCutOff(title) || !isBalanced(title) || (gapped && !next.turn && !isClosed(next.text)) || isFull(last, next, wrapping);
};

const withTitle = (lines: readonly Line[], scored: Scored, wrapping: Wrapping, gapped: boolean): MinuteHead => {
  let title = scored.head.title;
  let last = scored.line;
  let count = 1;
  for (; count <= 4; count += 1) {
    const next = lines[scored.at + count];
    if (next === undefined || !(title === '' ? next.text.length <= longestTitle : titleContinues(title, last, next, wrapping, gapped))) break;
    title = title === '' ? next.text : `${title} ${next.text}`;
    last = next;
  }
  return { line: scored.line, head: scored.head, title, lines: count };
};

/** A number that rises by one tells more than one that stays or skips. */
const total = (chain: readonly Scored[]): number =>
  chain.reduce((sum, { score, number }, at) => sum + score + (at === 0 || number === (chain[at - 1]?.number ?? 0) + 1 ? 2 : 0), 0);

/** "1.1", "1.2", "1.3" over all minutes of a meeting: a chain of three or more with one number before the stop. */
const decimalChain = (lines: readonly Line[]): readonly Scored[] => {
  const found = lines.flatMap((line, at) => {
    const read = line.text.length > longestTitle ? null : decimalHeadOf(line.text);
    const score = read === null ? 0 : 2 + titleScore(read.head.title, line) + (line.gap ? 1 : 0);
    return read === null || score < 1 || isClosed(read.head.title) ? [] : [{ number: read.count, score, line, head: read.head, at }];
  });
  const chain = bestChain(found.filter(({ head }) => head.number === found[0]?.head.number), () => 0);
  return chain.length >= 3 ? chain : [];
};

/** A lettered head belongs between its number and the next one, in the form of the others. */
const withLettered = (chain: readonly Scored[], subs: readonly Scored[]): readonly Scored[] => {
  const fits = (one: Scored): boolean => {
    const above = chain.findLast((main) => main.at < one.at);
    const below = chain.find((main) => main.at > one.at);
    if (one.head.style !== (above ?? below)?.head.style) return false;
    return above === undefined ? below !== undefined && below.number === one.number + 1 : above.number === one.number || above.number === one.number - 1;
  };
  return [...chain, ...subs.filter(fits)].sort((one, other) => one.at - other.at);
};

/**
 * The heads among the lines, in order. Each form of number is tried by itself; the form with the most evidence wins.
 * @param lines the whole stretch after the attendance
 */
export const minuteHeads = (lines: readonly Line[], wrapping: Wrapping): readonly MinuteHead[] => {
  const scored = lines.flatMap((_, at) => candidate(lines, at, headOf) ?? []);
  const mains = scored.filter((one) => !one.head.sub);
  const groups = [['worded'], ['slashed'], ['prefixed'], ['dotted', 'bare']].map((styles) => mains.filter((one) => styles.includes(one.head.style)));
  for (const read of [yearedHeadOf, bracketedHeadOf]) groups.push(lines.flatMap((_, at) => candidate(lines, at, read) ?? []));
  let best: readonly Scored[] = [];
  for (const ofStyle of groups) {
    const capitals = ofStyle.filter((one) => isCapitals(one.head.title));
    for (const group of [ofStyle, capitals]) {
      const chain = bestChain(group, () => 0);
      if (total(chain) > total(best)) best = chain;
    }
  }
  if (best.length === 0) best = decimalChain(lines);
  best = withLettered(best, scored.filter((one) => one.head.sub));
  // Where titles are set off by a blank line, a line straight below one is its second line.
  const followed = best.flatMap((one) => lines[one.at + 1] ?? []);
  const gapped = followed.length >= 2 && followed.filter((line) => line.gap && !line.whole).length * 5 >= followed.length * 3;
  return best.map((one) => withTitle(lines, one, wrapping, gapped));
};
