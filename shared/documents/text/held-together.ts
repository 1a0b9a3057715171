// What no line may break inside of: a postcode, a date, a time, a number and what it counts.
import { monthNames } from '../../model/dates.ts';

const months = monthNames.join('|');
const wholes: readonly RegExp[] = [
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:${months})\\b(?:,? \\d{4}\\b)?`, 'g'),
  /\b\d{1,2}[.:]\d{2} (?:[ap]\.?m\b|noon\b)/g,
  /\b(?:Part|Section|Schedule|[Pp]aragraphs?|[Pp]ublication|[Pp]age|[Ii]tem|No\.) \d/g,
];

/** @param text of a sentence that we made, or of a print whose long lines are few words; with no-break spaces */
export const heldTogether = (text: string): string => wholes.reduce((held, whole) => held.replace(whole, (found) => found.replaceAll(' ', '\u00a0')), text);
