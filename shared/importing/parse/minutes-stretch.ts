// Where a set of minutes begins and ends.
import { isPresentLine } from './attendance-labels.ts';
import { isAttendanceHeader } from './attendance-table.ts';
import { findDate, isDateLine } from './dates.ts';
import { runningItem } from './furniture.ts';
import { headOf } from './heads.ts';
import { kindByTitle } from './item-kind.ts';
import type { Line } from './lines.ts';
import { markerOf } from './markers.ts';
import { membershipHeading } from './membership.ts';
import { minuteHeads, type MinuteHead } from './minute-heads.ts';
import type { MinutesStretch } from './minutes.ts';
import { isSalutation, startsReport } from './paper-kind.ts';
import { paragraphsOf } from './paragraphs.ts';
import { isClosing } from './procedural-notes.ts';
import { resolutionLead, startsResolution } from './resolution-lead.ts';
import { isClosed, isLeadIn, startsLower, wordCount } from './text.ts';
import { unnumberedHeads } from './unnumbered-heads.ts';
import { isPlace } from './venue.ts';
import { wrappingOf } from './widths.ts';

const minutesTitle = /^(?:(?:draft|public|unconfirmed|confirmed|the)\s+)*(?:minutes|m i n u t e s|notes)\b(?:\s+(?:of|from)\s+(?:(?:a|the|an)\s+)?(?:\p{L}+\s+)?(?:meeting|proceedings)\b.*|\s+of\s+the\s+.{3,80}(?:panel|committee|board|commission|forum|cabinet|group)\b.*|\s*[-–:(].{0,80})?$/iu;
const bodyWord = /\b(?:panel|committee|board|commission|forum|cabinet|partnership|group|council|executive|assembly|authority)\b/i;

/** "MINUTES", "Minutes of a meeting of the Panel held on ..." as a heading, not as an agenda item. */
export const isMinutesTitle = (line: Line): boolean => line.text.length <= 220 && minutesTitle.test(line.text) && !/\(pages?\b|\b(?:were|was|be|been|are|is|arising|last|previous)\b/i.test(line.text) && markerOf(line.text) === null;

const belongsToHead = (line: Line): boolean => {
  const { text } = line;
  if (text.length > 220 || membershipHeading(text) !== null || resolutionLead(text) !== null) return false;
  if (findDate(text) !== null && wordCount(text) <= 40) return true;
  return isMinutesTitle(line) || isPlace(text) || /^(?:venue|date|time|place|at|on|held|in the)\b/i.test(text) || (bodyWord.test(text) && wordCount(text) <= 12 && !/[.;]$/.test(text));
};

const farthestUp = 14;

const monthAfterDay = (before: string, after: string): boolean => /\b\d{1,2}(?:st|nd|rd|th)?$/.test(before) && /^(?:of\s+)?\p{Lu}\p{Ll}{2,}\b/u.test(after) && findDate(`${before} ${after}`) !== null;

/** The line with the one that it goes on from or runs on into, where a width cut a sentence: "... on Thursday, 17" / "January 2019". */
export const sentenceAt = (lines: readonly Line[], at: number): string => {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  const text = line?.text ?? '';
  if (before !== undefined && !line?.gap && (before.cut || monthAfterDay(before.text, text))) return `${before.text} ${text}`;
  return after !== undefined && !after.gap && (line?.cut === true || monthAfterDay(text, after.text)) ? `${text} ${after.text}` : text;
};

/** The first line of the head above an attendance line: body, date, place, "MINUTES". */
export const headStart = (lines: readonly Line[], anchor: number, floor: number): number => {
  let start = anchor;
  let strangers = 0;
  let named = false;
  let dated = false;
  for (let at = anchor - 1; at >= floor && anchor - at <= farthestUp; at -= 1) {
    const line = lines[at];
    if (line === undefined || runningItem(line.text) !== null || isClosing(line.text)) break;
    if ((belongsToHead(line) || belongsToHead({ ...line, text: sentenceAt(lines, at) })) && headOf(line.text) === null) {
      const date = isDateLine(line.text);
      // The date under the body's name is the meeting's; one above the name ends what stands before.
      if (date && named && dated) break;
      named ||= !date && bodyWord.test(line.text);
      dated ||= date;
      start = at;
      strangers = 0;
      if (isMinutesTitle(line) && (lines[at - 1] === undefined || !bodyWord.test(lines[at - 1]?.text ?? ''))) break;
    } else if (!line.gap && startsLower(line.text)) continue;
    else if ((strangers += 1) > 1 || line.text.length > 90 || /[.!?]$/.test(line.text)) break;
  }
  return start;
};

/** A line at which minutes certainly stop, for a paper of another kind begins. */
const isForeign = (line: Line): boolean =>
  (startsReport(line.text) && !/^report(?:s)?\s+(?:of|by|from)\b/i.test(line.text) && line.text.length <= 60 && /council report|summary sheet|briefing|committee name|^(?:public|exempt) report|^\d\.?\s*meeting|^meeting:-/i.test(line.text)) || isSalutation(line.text);

const goesWithDates = /^(?:that\b|the (?:next|meeting|chair|panel|committee|board|dates?)\b|it was\b|councillor|members?\b|noted\b|all meetings|meetings\b|future|further|dates?\b|\(|signed\b|chair)/i;

/** The end of the last minute: after its dates, after "The meeting closed at", or where another paper begins. */
const endOf = (lines: readonly Line[], from: number, title: string): number => {
  const rest = lines.slice(from);
  const paragraphs = paragraphsOf(rest, wrappingOf(lines));
  const dates = kindByTitle(title) === 'next-meeting';
  let end = from;
  let settled = false;
  for (const [at, paragraph] of paragraphs.entries()) {
    const { text } = paragraph;
    const listed = markerOf(text) !== null || isDateLine(text) || resolutionLead(text) !== null;
    const signature = /^(?:chair(?:man|person)?|signed|date|councillor|\.{4,}|_{4,})/i.test(text) && text.length <= 90;
    if (settled && !isClosing(text) && !signature) break;
    if (dates && at > 0 && !listed && !goesWithDates.test(text) && !signature && !isClosing(text) && !(text.length <= 60 && /\d/.test(text))) break;
    if (isClosing(text)) settled = true;
    end += paragraph.parts.length;
  }
  return end;
};

/** A last minute many times as long as any other has a paper of another kind run into it, from its title on. */
const overlongEnd = (lines: readonly Line[], heads: readonly MinuteHead[], from: number, bound: number): number => {
  const longest = heads.reduce((most, head, at) => Math.max(most, (heads[at + 1]?.line.index ?? head.line.index) - head.line.index), 0);
  if (bound - from <= longest * 2 + 30) return bound;
  for (let at = from + 1; at < bound; at += 1) {
    const line = lines[at];
    const before = lines[at - 1];
    if (line === undefined || before === undefined || !line.gap || isLeadIn(before.text)) continue;
    const titled = line.text.length <= 120 && wordCount(line.text) >= 2 && !isClosed(line.text) && !startsLower(line.text) && markerOf(line.text) === null && !isDateLine(line.text) && resolutionLead(line.text) === null;
    if (titled && isClosed(before.text)) return at;
  }
  return bound;
};

/**
 * The stretch of minutes that begins at `start`, or null when nothing in it is a minute.
 * @param limit the first line that certainly isn't theirs any more
 */
export const minutesStretch = (lines: readonly Line[], start: number, limit: number): (MinutesStretch & { readonly end: number }) | null => {
  let bound = limit;
  for (let at = start + 3; at < limit; at += 1) {
    const line = lines[at];
    if (line === undefined || !(isForeign(line) || (runningItem(line.text) !== null && line.gap))) continue;
    bound = at;
    break;
  }
  const present = lines.slice(start, Math.min(bound, start + 40)).findIndex((line) => isPresentLine(line.text) || isAttendanceHeader(line));
  const firstBody = start + (present === -1 ? 1 : present + 1);
  const body = lines.slice(firstBody, bound);
  const wrapping = wrappingOf(body);
  const numbered = minuteHeads(body, wrapping);
  const told = present !== -1 && (lines.slice(start, firstBody).some(isMinutesTitle) || body.some((line) => startsResolution(line.text)));
  const heads = numbered.length > 0 || !told ? numbered : unnumberedHeads(body);
  const last = heads.at(-1);
  if (last === undefined || (heads.length < 2 && present === -1)) return null;
  const from = last.line.index - (lines[0]?.index ?? 0) + last.lines;
  const end = Math.min(endOf(lines.slice(0, bound), from, last.title), overlongEnd(lines, heads, from, bound));
  return { lines: lines.slice(start, end), heads, wrapping, unnumbered: heads !== numbered, end };
};
