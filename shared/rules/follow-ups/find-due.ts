// When something that was asked for is due, from the sentence that asks (DOMAIN M5).
import { isoDate, monthNames, partsOf } from '../../model/dates.ts';
import type { FollowUpDue } from '../../model/follow-up.ts';
import type { IsoDate } from '../../model/record.ts';
import { addMonths } from './add-months.ts';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const count = (word: string): number => (/^\d+$/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase()) + 1);
const number = `(\\d{1,2}|${numbers.join('|')})`;
const months = monthNames.join('|');

const intervals: readonly (readonly [RegExp, number | null])[] = [
  [new RegExp(`\\bevery ${number} months?\\b`, 'i'), null],
  [new RegExp(`\\b${number}[ -]monthly\\b`, 'i'), null],
  [/\b(?:every (?:quarter|third month)|quarterly)\b/i, 3],
  [/\b(?:twice (?:a|each|per) year|twice yearly|biannually|bi-annually|half[- ]yearly)\b/i, 6],
  [/\b(?:every year|each year|annually|on an annual basis|once a year|yearly)\b/i, 12],
  [/\b(?:every month|each month|monthly)\b/i, 1],
];

const everySoOften = (text: string): number | null => {
  for (const [pattern, length] of intervals) {
    const hit = pattern.exec(text);
    const found = hit === null ? 0 : length ?? count(hit[1] ?? '');
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

const dayPattern = new RegExp(`\\b(?:by|before|on|held on|no later than|until|meeting of)\\s+(?:the\\s+)?(?:\\p{L}+day,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${months})\\b,?\\s*(\\d{4})?`, 'iu');
const meetingMonth = new RegExp(`\\b(?:(?:to|at|for)\\s+(?:the|its|their|our)|(?:meeting|agenda)\\s+(?:in|of|for))\\s+(${months})\\b,?\\s*(\\d{4})?`, 'iu');
const monthPattern = new RegExp(`\\b(?:by|before|in|to the|at the|for the)\\s+(?:the\\s+)?(?:end of\\s+)?(${months})\\b,?\\s*(\\d{4})?`, 'iu');

const monthOf = (name: string | undefined): number => monthNames.findIndex((month) => month.toLowerCase() === name?.toLowerCase()) + 1;

const dateIn = (text: string, from: IsoDate | null): IsoDate | null => {
  const day = dayPattern.exec(text);
  if (day !== null) return coming(monthOf(day[2]), Number(day[1]), day[3] === undefined ? null : Number(day[3]), from);
  const ahead = new RegExp(`\\bin ${number} months?['’]?(?: time)?\\b`, 'i').exec(text);
  if (ahead !== null && from !== null) return addMonths(from, count(ahead[1] ?? ''));
  const meeting = meetingMonth.exec(text);
  // "To the December meeting": due at the first one in that month or after, so from the first day of it.
  if (meeting !== null) return coming(monthOf(meeting[1]), null, meeting[2] === undefined ? null : Number(meeting[2]), from)?.replace(/\d\d$/, '01') ?? null;
  const month = monthPattern.exec(text);
  return month === null ? null : coming(monthOf(month[1]), null, month[2] === undefined ? null : Number(month[2]), from);
};

const condition = /\b((?:once|when|as soon as|after|following|upon|subject to|should|if|in the event)\b(?! (?:the |this )?(?:next )?meeting\b)(?! possible\b)(?! (?:that|this|him|her|them)[.,;])[^.;]{6,})/iu;

/**
 * @param text the sentence that asks
 * @param from the day of the meeting, from which "in March" counts
 * @param body another body that it was handed to, where it was
 */
export const dueOf = (text: string, from: IsoDate | null, body: string | null): FollowUpDue => {
  if (body !== null) return { kind: 'other-body', text: body };
  const months = everySoOften(text);
  if (months !== null) return { kind: 'interval', months };
  if (/\b(?:next|following|forthcoming)\b[^.;]{0,60}\bmeeting\b/i.test(text)) return { kind: 'next-meeting' };
  const date = dateIn(text, from);
  if (date !== null) return { kind: 'date', date };
  const waits = condition.exec(text)?.[1]?.trim();
  return waits === undefined ? { kind: 'next-meeting' } : { kind: 'condition', text: waits.slice(0, 400) };
};

/** The same for a wish or a question, whose own conditions say nothing of when it is answered. */
export const wishDue = (text: string): FollowUpDue => {
  const due = dueOf(text, null, null);
  return due.kind === 'date' ? due : { kind: 'next-meeting' };
};
