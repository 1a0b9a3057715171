// "Jane Roe was in attendance for Minute No. 28 (Promises)."
import type { ImportedMinutes } from '../import-result.ts';
import { readPeople } from './people.ts';
import { squash } from './text.ts';

type AttendedFor = ImportedMinutes['attendedForMinute'][number];

const sentence = /^(.{3,600}?),?\s+(?:were|was)\s+(?:also\s+)?(?:in attendance|present|attended)\s+(?:only\s+)?(?:for|during)\s+(?:the (?:consideration|discussion) of\s+)?(?:minutes?|items?|agenda items?)\s*(?:nos?\b\.?|numbers?)?\s*(.*)$/isu;
const attendedVerb = /^(.{3,600}?)\s+attended\s+(?:for|during)\s+(?:minutes?|items?)\s*(?:nos?\b\.?|numbers?)?\s*(.*)$/isu;

/** One entry for each person and minute, or null when the text is no such sentence. */
export const attendedFor = (text: string): readonly AttendedFor[] | null => {
  const hit = sentence.exec(text) ?? attendedVerb.exec(text);
  if (hit === null) return null;
  const tail = hit[2] ?? '';
  const title = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)/.exec(tail)?.[1] ?? null;
  const numbers = [...tail.replace(/\(.*$/s, '').matchAll(/(\d{1,4})(?:\/\d{2,4})?/g)].map((number) => Number(number[1]));
  const people = readPeople((hit[1] ?? '').replace(/^(?:also,?\s+)/i, ''));
  if (numbers.length === 0 || people.length === 0) return null;
  return people.flatMap(({ name, councillor }) => numbers.map((minuteNumber) => ({ name, councillor, minuteNumber, title: title === null ? null : squash(title) })));
};
