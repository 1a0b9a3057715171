// References to earlier minutes: "Arising from Minute No. 69", "Further to Minute No. 66 of the meeting held on ...".
import type { MinuteReference } from '../import-result.ts';
import { findDates } from './dates.ts';
import { squash } from './text.ts';

const mention = /\bminutes?\s*(?:nos?\b\.?|numbers?\b)?\s*((?:\p{Lu}{2,6}[\s./-]?)?\d{1,4}(?:\/\d{2,4})?(?:\s*\((?:\d{1,2}|[a-z])\))?(?:\s*(?:,|and|&)\s*\d{1,4}(?:\/\d{2,4})?(?![\d%]|\s*\p{L}))*)(?!\s*(?:minutes|hours|%|\p{Ll}+\s+(?:long|late)))/giu;
const bracket = /^\s*[(–-]\s*([^()]{3,160}?)\s*\)/;

const numbersOf = (text: string): readonly number[] =>
  [...text.replace(/\([\da-z]+\)/g, '').matchAll(/(\d{1,4})(?:\/\d{2,4})?/g)].map((hit) => Number(hit[1]));

/** The words "Minute" and a number with "No." or a slash, or opening a reference: plain "minute 5" of a clock is none. */
const isReference = (text: string, hit: RegExpMatchArray): boolean =>
  /nos?\b|number|\//i.test(hit[0]) || /^M/.test(hit[0]) || /(?:arising from|further to|pursuant to|with reference to|in accordance with|see)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, (hit.index ?? 0) - 40), hit.index));

const titleAfter = (rest: string): string | null => {
  const inBrackets = bracket.exec(rest)?.[1];
  return inBrackets === undefined || /^\d|^[a-z]$|^pages?\b/i.test(inBrackets) ? null : squash(inBrackets);
};

const referencesIn = (text: string): readonly MinuteReference[] =>
  [...text.matchAll(mention)].filter((hit) => isReference(text, hit)).flatMap((hit) => {
    const rest = text.slice((hit.index ?? 0) + hit[0].length, (hit.index ?? 0) + hit[0].length + 240);
    const clause = /^[^;]*?(?=\.\s+\p{Lu}|;|$)/u.exec(rest)?.[0] ?? rest;
    const [date] = findDates(clause);
    const near = date !== undefined && date.iso !== null && /\b(?:meeting|held|of|on|dated)\b/i.test(clause.slice(0, date.index + 4)) && date.index <= 120;
    const afterDate = near ? rest.slice(date.index + date.text.length) : '';
    const title = titleAfter(rest) ?? titleAfter(afterDate);
    return numbersOf(hit[1] ?? '').map((minuteNumber) => ({ minuteNumber, meetingDate: near ? date.iso : null, title }));
  });

/** All references in a minute's texts, in order, each (number, date, title) once. */
export const referencesOf = (texts: readonly string[]): readonly MinuteReference[] => {
  const seen = new Set<string>();
  return texts.flatMap(referencesIn).filter((reference) => {
    const key = `${reference.minuteNumber}|${reference.meetingDate ?? ''}|${reference.title ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
