// A source divided: agenda, sets of minutes, and the papers that are the rest.
import { isPresentLine } from './attendance-labels.ts';
import { isAttendanceHeader } from './attendance-table.ts';
import { isNotice, readAgenda, type ReadAgenda } from './agenda.ts';
import { findDate, isDateLine } from './dates.ts';
import { runningItem } from './furniture.ts';
import { itemHeads, type ItemHead } from './item-heads.ts';
import { kindByTitle } from './item-kind.ts';
import type { Line } from './lines.ts';
import { membershipHeading } from './membership.ts';
import { headStart, isMinutesTitle, minutesStretch, sentenceAt } from './minutes-stretch.ts';
import { meetingHead } from './meeting-head.ts';
import type { MinutesStretch } from './minutes.ts';
import { isSalutation, startsReport } from './paper-kind.ts';
import { presenterIn } from './presenter.ts';
import { findSignatory } from './signatory.ts';
import { isClosed, wordCount } from './text.ts';

export type Segments = {
  readonly agenda: ReadAgenda | null;
  readonly agendaLines: readonly Line[];
  readonly minutes: readonly MinutesStretch[];
  readonly papers: readonly (readonly Line[])[];
};

type Span = { readonly start: number; readonly end: number };

const agendaWord = /^(?:(?:public|supplementary|draft|full)\s+)?(?:a\s?g\s?e\s?n\s?d\s?a|order of business|business to be (?:transacted|considered))(?:\s*(?:[-–:(]|part\b|for\b|of\b|pack\b|items?\b).{0,80})?[\s:.–-]*$/i;

const isAgendaHeading = (line: Line): boolean => line.text.length <= 110 && agendaWord.test(line.text) && runningItem(line.text) === null && findDate(line.text.slice(0, 6)) === null;

const usual = new Set(['urgency', 'apologies', 'declarations', 'minutes', 'exclusion', 'next-meeting', 'categories']);

/** Without the word: three items that every agenda has, or two below the name or date of a meeting. A numbered list alone is none. */
const looksLikeAgenda = (lines: readonly Line[], heads: readonly ItemHead[]): boolean => {
  const kinds = new Set(heads.filter(({ head }) => wordCount(head.title) <= 20).map(({ head }) => kindByTitle(head.title)).filter((kind) => kind !== null && usual.has(kind)));
  const { body, iso } = meetingHead(lines.slice(0, heads[0]?.at ?? 0));
  return heads.length >= 3 && (kinds.size >= 3 || (kinds.size >= 2 && (body !== null || iso !== null)));
};

/** What may stand on the front sheet's second page: a member, a date of issue, a telephone number or address. */
const goesWithAgenda = (text: string, members: boolean): boolean =>
  text.length <= 120 && ((members && /^(?:councillors?|cllrs?|alderman|mr|mrs|ms|miss|dr|rev)\b/i.test(text) && !isClosed(text)) || isDateLine(text) || /^[\d\s()+-]{9,}$|^\S+@\S+$/.test(text));

/** The line after the front sheet: past membership and signatory, or where a paper's first lines stand. */
const agendaEnd = (lines: readonly Line[], heads: readonly ItemHead[], start: number, limit: number): number => {
  const lastAt = start + (heads.at(-1)?.at ?? 0);
  const tail = lines.slice(lastAt + 1, limit);
  const signed = findSignatory(tail.slice(0, 60));
  const signedAt = tail.findIndex((line) => signed?.lines.at(-1) === line);
  const memberAt = tail.slice(0, 60).findIndex((line) => membershipHeading(line.text) !== null);
  for (let at = 0; at < tail.length; at += 1) {
    const line = tail[at];
    if (line === undefined) break;
    if (at <= signedAt) continue;
    if (signedAt !== -1 && at > signedAt && !goesWithAgenda(line.text, false) && !/^(?:date|contact|published|issued|tel|e-?mail)/i.test(line.text)) return lastAt + 1 + at;
    if (runningItem(line.text) !== null || isSalutation(line.text)) return lastAt + 1 + at;
    if (startsReport(line.text) && line.gap && presenterIn(line.text) === null) return lastAt + 1 + at;
    const reachedMembers = memberAt === -1 || at > memberAt + 1;
    if (line.turn && reachedMembers && at > 0 && !isNotice(line.text) && !goesWithAgenda(line.text, memberAt !== -1)) return lastAt + 1 + at;
    if (at > 40 && memberAt === -1) return lastAt + 1 + at;
  }
  return limit;
};

const agendaSpan = (lines: readonly Line[], start: number, limit: number, minimum: number): Span | null => {
  const first = itemHeads(lines.slice(start, limit));
  const second = first[1]?.at ?? 0;
  const members = lines.slice(start, limit).findIndex((line, at) => at > second && second > 0 && membershipHeading(line.text) !== null);
  const heads = members === -1 ? first : first.filter((head) => head.at < members);
  if (heads.length < minimum) return null;
  return { start, end: agendaEnd(lines, heads, start, limit) };
};

const sets = (lines: readonly Line[]): readonly number[] => {
  const starts: number[] = [];
  let anchor = { at: -1, title: false };
  for (const [at, line] of lines.entries()) {
    const title = isMinutesTitle(line);
    if (!title && !isPresentLine(line.text) && !isAttendanceHeader(line)) continue;
    const start = headStart(lines, at + (title ? 1 : 0), (starts.at(-1) ?? -1) + 1);
    const dated = lines.slice(start, at + (title ? 8 : 1)).some((one, place) => findDate(sentenceAt(lines, start + place)) !== null || isMinutesTitle(one));
    // The attendance under a "MINUTES" heading, and a second list under an attendance, belong to the same set.
    const sameSet = starts.length > 0 && (start <= anchor.at || (!title && (start === at || (anchor.title && at - anchor.at <= 14))));
    anchor = { at, title };
    if (!sameSet && (dated || start === 0)) starts.push(start);
  }
  return starts;
};

const findMinutes = (lines: readonly Line[], agendaHeadings: readonly number[]): readonly (MinutesStretch & Span)[] => {
  const found: (MinutesStretch & Span)[] = [];
  const starts = sets(lines);
  for (const [at, start] of starts.entries()) {
    const last = found.at(-1);
    if (last !== undefined && start < last.end) continue;
    const heading = agendaHeadings.find((one) => one > start + 3);
    const limit = Math.min(starts[at + 1] ?? lines.length, heading === undefined ? lines.length : headStart(lines, heading, start + 3));
    const stretch = minutesStretch(lines, start, limit);
    if (stretch !== null) found.push({ ...stretch, start });
  }
  return found;
};

const gapsBetween = (count: number, spans: readonly Span[]): readonly Span[] => {
  const ordered = [...spans].sort((one, other) => one.start - other.start);
  const gaps: Span[] = [];
  let from = 0;
  for (const span of ordered) {
    if (span.start > from) gaps.push({ start: from, end: span.start });
    from = Math.max(from, span.end);
  }
  if (from < count) gaps.push({ start: from, end: count });
  return gaps;
};

const findAgenda = (lines: readonly Line[], headings: readonly number[], minutes: readonly Span[]): Span | null => {
  const limitAfter = (at: number): number => Math.min(lines.length, ...minutes.filter((span) => span.start > at).map((span) => span.start));
  for (const heading of headings) {
    if (minutes.some((span) => span.start <= heading && heading < span.end)) continue;
    const floor = Math.max(0, ...minutes.filter((span) => span.end <= heading).map((span) => span.end));
    const start = heading - floor <= 60 ? floor : headStart(lines, heading, floor);
    const span = agendaSpan(lines, start, limitAfter(heading), 1);
    if (span !== null) return span;
  }
  const limit = Math.min(limitAfter(-1), 400);
  const heads = itemHeads(lines.slice(0, limit));
  return looksLikeAgenda(lines.slice(0, limit), heads) && (heads[0]?.at ?? 99) < 60 ? agendaSpan(lines, 0, limit, 3) : null;
};

/** Divides the lines; every line is in exactly one segment. */
export const segmentsOf = (lines: readonly Line[]): Segments => {
  const headings = lines.flatMap((line, at) => (isAgendaHeading(line) ? [at] : []));
  const minutes = findMinutes(lines, headings);
  const span = findAgenda(lines, headings, minutes);
  const agenda = span === null ? null : readAgenda(lines.slice(span.start, span.end));
  const taken = [...minutes, ...(agenda === null || span === null ? [] : [span])];
  const agendaLines = agenda === null || span === null ? [] : lines.slice(span.start, span.end);
  return { agenda, agendaLines, minutes, papers: gapsBetween(lines.length, taken).map((gap) => lines.slice(gap.start, gap.end)) };
};
