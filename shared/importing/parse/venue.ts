// A venue as its printed lines and its postcode apart.
import type { Venue } from '../../model/panel.ts';
import { squash } from './text.ts';

const postcode = /\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b/i;
const placeWord = /\b(?:hall|rooms?|centre|center|chamber|house|offices?|street|road|lane|avenue|square|building|suite|library|school|theatre|hub|civic|guildhall|via (?:ms |microsoft )?teams|microsoft teams|zoom|virtual|remote meeting|online)\b/i;

/** A line that names a place. */
export const isPlace = (text: string): boolean => text.length <= 200 && (placeWord.test(text) || postcode.test(text));

/** "Town Hall, High Street, Anytown. AB1 2CD" as ["Town Hall", "High Street", "Anytown"] and "AB1 2CD". */
export const venueOf = (texts: readonly string[]): Venue => {
  const whole = texts.map((text) => squash(text)).filter((text) => text !== '');
  const found = whole.map((text) => postcode.exec(text)).find((hit) => hit !== null) ?? null;
  const lines = whole
    .map((text) => (found === null ? text : text.replace(found[0], ' ')))
    .flatMap((text) => text.split(/,\s*|;\s*|\.\s+|\s+[-–]\s+(?=\p{Lu})/u))
    .map((text) => squash(text).replace(/[\s.,]+$/, ''))
    .filter((text) => text !== '');
  return { lines, postcode: found === null ? null : `${(found[1] ?? '').toUpperCase()} ${(found[2] ?? '').toUpperCase()}` };
};
