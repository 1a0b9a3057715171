// When something that was asked for is due, from the sentence that asks (DOMAIN M5).
import { addDays, isoDate, monthNames, partsOf } from '../../model/dates.ts';
import type { FollowUpDue } from '../../model/follow-up.ts';
import type { IsoDate } from '../../model/record.ts';
import { addMonths } from './add-months.ts';
import { seasonalDue } from './seasonal-due.ts';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const count = (word: string): number => (/^\d+$/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase()) + 1);
const number = `(\\d{1,2}|${numbers.join('|')})`;
const months = monthNames.join('|');

const intervals: readonly (readonly [RegExp, number | null, (1 | 12)?])[] = [
  [new RegExp(`\\bevery ${number} years?\\b`, 'i'), null, 12],
  [new RegExp(`\\b(?:every|intervals of) ${number} months?\\b`, 'i'), null],
  [new RegExp(`\\b${number}[ -]month(?:ly)?\\b(?! (?:pilot|trial|period|plan|programme|contract|extension))`, 'i'), null],
  [/\b(?:every (?:quarter|third month)|each quarter|per quarter|quarterly)\b/i, 3],
  [/\b(?:termly|every term|each term)\b/i, 4],
  [/\b(?:twice (?:a|each|per) year|twice yearly|biannual(?:ly)?|bi-annual(?:ly)?|half[- ]yearly|every half[- ]year)\b/i, 6],
  [/\b(?:biennial(?:ly)?|every other year|every second year)\b/i, 24],
  [/\b(?:every year|each year|annually|on an annual basis|once a year|yearly)\b/i, 12],
  [/\b(?:every other month|every second month)\b/i, 2],
  [/\b(?:every month|each month|monthly)\b/i, 1],
  // No meeting is left out where each comes a month after the one before, or later.
  [/\b(?:to|at) (?:every|each) (?:ordinary )?meeting\b/i, 1],
];

/** What is bought each year says nothing of how often to report on it: such words count behind the verb, or as a quality of the paper itself. */
const ofTheAsking = (text: string): string => {
  const verb = /\bbe\b/i.exec(text)?.index ?? 0;
  return /\b(?:each|every) (?:year|month|quarter)\b/i.test(text.slice(0, verb)) && !/^\W*(?:that,? )?(?:each|every)\b/i.test(text) ? text.slice(verb) : text;
};

const everySoOften = (text: string): number | null => {
  for (const [pattern, length, times = 1] of intervals) {
    const hit = pattern.exec(text);
    const found = hit === null ? 0 : length ?? count(hit[1] ?? '') * times;
    if (found >= 1 && found <= 60) return found;
  }
  return null;
};

/** The first such day or month that is not before `from`, where no year is printed. */
const coming = (month: number, day: number | null, year: number | null, from: IsoDate | null): IsoDate | null => {
  const at = (y: number): IsoDate | null => (day === null ? lastOf(y, month) : isoDate(y, month, day));
  if (year !== null) return at(year);
  if (from === null) return null;
  const date = at(partsOf(from).year);
  return date !== null && date < from ? at(partsOf(from).year + 1) : date;
};

const lastOf = (year: number, month: number): IsoDate | null => [31, 30, 29, 28].map((day) => isoDate(year, month, day)).find((date) => date !== null) ?? null;

const dayPattern = new RegExp(`\\b(by|before|on|held on|no later than|not later than|until|meeting of)\\s+(?:the\\s+)?(?:\\p{L}+day,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${months})\\b,?\\s*(\\d{4})?`, 'iu');
const figures = /\b(?:by|before|on|than|until)\s+(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)\b/i;
const meetingMonth = new RegExp(`\\b(?:(?:to|at|for)\\s+(?:the|its|their|our)|(?:meeting|agenda)\\s+(?:in|of|for))\\s+(${months})\\b,?\\s*(\\d{4})?`, 'iu');
const monthPattern = new RegExp(`\\b(?:by|before|in|to the|at the|for the)\\s+(?:the\\s+)?(?:end of\\s+)?(?:(?:early|mid|late)[ -])?(${months})\\b,?\\s*(\\d{4})?`, 'iu');
/** "Within three months", "in 12 months' time", "after six months"; not "within three months of the opening", which nobody can count yet. */
const span = new RegExp(`\\b(?:within|in|after)\\s+(?:the next\\s+)?(?:${number}|(an?))\\s+(day|week|fortnight|month|year)s?['’]?(?:\\s+time)?\\b(?!\\s+(?:of|from|after|before|following)\\b(?!\\s+(?:this|the) meeting\\b))`, 'i');

const monthOf = (name: string | undefined): number => monthNames.findIndex((month) => month.toLowerCase() === name?.toLowerCase()) + 1;

const spanFrom = (text: string, from: IsoDate): IsoDate | null => {
  const hit = span.exec(text);
  if (hit === null) return null;
  const much = hit[2] === undefined ? count(hit[1] ?? '') : 1;
  switch (hit[3]?.toLowerCase()) {
    case 'month': return addMonths(from, much);
    case 'year': return addMonths(from, much * 12);
    case 'day': return addDays(from, much);
    case 'week': return addDays(from, much * 7);
    default: return addDays(from, much * 14);
  }
};

/** Days that have a name of their own. */
const namedDay = (text: string, from: IsoDate): IsoDate | null => {
  if (/\b(?:before|by) christmas\b/i.test(text)) return coming(12, 24, null, from);
  if (/\b(?:by|before) the end of the (?:current |present )?financial year\b/i.test(text)) return coming(3, 31, null, from);
  if (/\b(?:by|before) the end of the (?:calendar|current calendar) year\b/i.test(text)) return coming(12, 31, null, from);
  const { year, month } = partsOf(from);
  if (/\b(?:by|before) the end of (?:the|this) month\b/i.test(text)) return lastOf(year, month);
  return /\b(?:by|before) the end of next month\b/i.test(text) ? lastOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1) : null;
};

const dateIn = (text: string, from: IsoDate | null): IsoDate | null => {
  const day = dayPattern.exec(text);
  if (day !== null) {
    const [, before = '', number = '', month, year] = day;
    const found = coming(monthOf(month), Number(number), year === undefined ? null : Number(year), from);
    // "The storm on 1st May" was this year's, and nobody asks for something on that day of the next.
    const isPast = year === undefined && from !== null && /\b(?:on|of)$/i.test(before) && found !== null && partsOf(found).year > partsOf(from).year && found > addMonths(from, 6);
    return isPast ? null : found;
  }
  const written = figures.exec(text);
  if (written !== null) return isoDate(Number(written[3]) + (written[3]?.length === 2 ? 2000 : 0), Number(written[2]), Number(written[1]));
  const counted = from === null ? null : (spanFrom(text, from) ?? namedDay(text, from));
  if (counted !== null) return counted;
  const meeting = meetingMonth.exec(text);
  // "To the December meeting": due at the first one in that month or after, so from the first day of it.
  if (meeting !== null) return coming(monthOf(meeting[1]), null, meeting[2] === undefined ? null : Number(meeting[2]), from)?.replace(/\d\d$/, '01') ?? null;
  const month = monthPattern.exec(text);
  return month === null ? null : coming(monthOf(month[1]), null, month[2] === undefined ? null : Number(month[2]), from);
};

/** When it is due where the words give no day of the calendar: a season or a term has a day by rule, for the rest the officer says which. */
const notByDate = /\b((?:by|before|at|until) (?:the )?(?:end|close|start|beginning) of (?:the )?(?:\p{L}+ ){0,3}(?:year|term|recess|pilot|trial|project|contract|review)|(?:(?:in|during|by|before|from) )?(?:the )?next (?:(?:school|academic|spring|summer|autumn) )?term|next (?:spring|summer|autumn|winter)|(?:in|to|as part of|through) the (?:next )?annual report|(?:in|during|by|before|from) (?:the )?(?:(?:early|late|coming|following|next) )?(?:new year|spring|summer|autumn|winter|new municipal year|next municipal year|municipal year|financial year|new term|recess)(?: (?:term|recess|holidays?))?(?:(?: of)? \d{4})?|(?:before|by|after) easter|in due course|at a (?:later|future) (?:date|meeting)|(?:within|in) (?:\d{1,2}|\p{L}+) (?:days|weeks|months) (?:of|from|after|following) [^.;,]{3,80})\b/iu;

/** One meeting passes before it: which day that is the panel's other meetings say. */
const afterNext = /\b(?:meeting after (?:the )?next(?: (?:one|meeting))?|(?:next meeting|meeting) but one|second meeting from now|in two meetings['’]? time)\b/i;

const condition = /\b((?:once|when|as soon as|after|following|upon|subject to|pending|until(?! \d| further| the next)|should|(?<!\b(?:asked|queried|wondered|see|establish|check|know|ask|confirm|out) )if|in the event|before (?:it|they|he|she|the|any|this|that)\b(?! (?:end|next|meeting)\b))\b(?! (?:the |this )?(?:next )?meeting\b)(?! (?:possible|which|up)\b)(?! (?:that|this|him|her|them)[.,;])[^.;]{6,})/iu;

/**
 * @param text the sentence that asks
 * @param from the day of the meeting, from which "in March" counts
 * @param body another body that it was handed to, where it was
 */
export const dueOf = (text: string, from: IsoDate | null, body: string | null): FollowUpDue => {
  if (body !== null) return { kind: 'other-body', text: body };
  const months = everySoOften(ofTheAsking(text));
  if (months !== null) return { kind: 'interval', months };
  if (afterNext.test(text)) return { kind: 'next-meeting', after: 1 };
  if (/\b(?:next|following|forthcoming)\b[^.;]{0,60}\bmeeting\b/i.test(text)) return { kind: 'next-meeting' };
  const date = dateIn(text, from);
  // A month before the meeting's is part of what is asked for: when it happened, not when to answer.
  if (date !== null && (from === null || date.slice(0, 7) >= from.slice(0, 7))) return { kind: 'date', date };
  const named = notByDate.exec(text)?.[1]?.trim();
  const seasonal = named === undefined || from === null ? null : seasonalDue(named, from);
  if (seasonal !== null) return seasonal;
  const waits = named ?? condition.exec(text)?.[1]?.trim();
  return waits === undefined ? { kind: 'next-meeting' } : { kind: 'condition', text: waits.slice(0, 400) };
};

const regularPaper = /\b(?:quarterly|monthly|half-yearly|termly|annual|(?:two|three|four|six)-monthly) (?:reports?|updates?|figures|briefings?|summar(?:y|ies)|reviews?)\b/i;

/** The same for a wish or a question, whose own conditions say nothing of when it is answered. */
export const wishDue = (text: string, from: IsoDate | null): FollowUpDue => {
  const due = dueOf(text, from, null);
  // "Asked whether the path would open in the spring" is answered before that.
  if (due.kind === 'date' && dateIn(text, from) === null) return { kind: 'next-meeting' };
  return due.kind === 'date' || due.kind === 'next-meeting' || (due.kind === 'interval' && regularPaper.test(text)) ? due : { kind: 'next-meeting' };
};
