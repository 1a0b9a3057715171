// Printed markers of numbered lists ("3.", "(c)", "(iv)") and the three sequences that a text can hold.
import { assertNever } from './assert-never.ts';
import type { LabelFrame, OrderedList } from './text.ts';

export type ListFormat = OrderedList['attrs']['format'];

/** Where a marker stands in its sequence: value 3 of `lowerLetter` is "c". */
export type ListPosition = { readonly format: ListFormat; readonly value: number };

const romanDigits: readonly (readonly [string, number])[] = [
  ['m', 1000], ['cm', 900], ['d', 500], ['cd', 400], ['c', 100], ['xc', 90], ['l', 50], ['xl', 40], ['x', 10], ['ix', 9], ['v', 5], ['iv', 4], ['i', 1],
];

const romanOf = (value: number): string => {
  let rest = value;
  let text = '';
  for (const [digits, worth] of romanDigits) {
    while (rest >= worth) {
      text += digits;
      rest -= worth;
    }
  }
  return text;
};

const romanValue = (text: string): number | null => {
  if (!/^[ivxlcdm]{1,15}$/.test(text)) return null;
  const value = [...text].reduce((sum, digit, at, all) => {
    const worth = (d: string | undefined): number => romanDigits.find(([digits]) => digits === d)?.[1] ?? 0;
    return sum + (worth(digit) < worth(all[at + 1]) ? -worth(digit) : worth(digit));
  }, 0);
  return romanOf(value) === text ? value : null;
};

/** a to z, then aa, bb as Word counts (OOXML 17.18.59 lowerLetter). */
const letterOf = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

const letterValue = (text: string): number | null =>
  /^([a-z])\1{0,9}$/.test(text) ? text.charCodeAt(0) - 96 + 26 * (text.length - 1) : null;

/**
 * The place of a printed marker in a sequence, or null when no sequence of ours prints it ("3.2", "(A)").
 * @param previous the marker before it in the same list: it decides whether "(i)" follows (h) or begins (i), (ii)
 */
export const listPosition = (label: string, previous: ListPosition | null): ListPosition | null => {
  const bare = /^\(?\s*([0-9]{1,4}|[a-z]{1,15})\s*[.):]{0,2}$/.exec(label.trim())?.[1];
  if (bare === undefined) return null;
  if (/^\d/.test(bare)) return Number(bare) >= 1 ? { format: 'decimal', value: Number(bare) } : null;
  const letter = letterValue(bare);
  const roman = romanValue(bare);
  const candidates: ListPosition[] = [];
  if (letter !== null) candidates.push({ format: 'lowerLetter', value: letter });
  if (roman !== null) candidates.push({ format: 'lowerRoman', value: roman });
  const following = candidates.find((c) => previous?.format === c.format && c.value === previous.value + 1);
  if (following !== undefined) return following;
  const beginsRoman = candidates.find((c) => c.format === 'lowerRoman' && (c.value === 1 || bare.length > 1));
  return beginsRoman ?? candidates[0] ?? null;
};

const houseFrame = (format: ListFormat): LabelFrame => (format === 'decimal' ? 'stop' : 'brackets');

/** How a printed marker of that format is set, or null when it is set as ours are ("3.", "(c)"). */
export const labelFrame = (label: string, format: ListFormat): LabelFrame | null => {
  const printed = label.trim();
  const frame: LabelFrame | null = printed.endsWith(')') ? (printed.startsWith('(') ? 'brackets' : 'bracket') : printed.endsWith('.') ? 'stop' : null;
  return frame === houseFrame(format) ? null : frame;
};

/** What stands around a number or letter, in the frame or as ours are. */
export const framed = (figure: string, format: ListFormat, frame: LabelFrame | null): string => {
  const chosen = frame ?? houseFrame(format);
  switch (chosen) {
    case 'brackets':
      return `(${figure})`;
    case 'bracket':
      return `${figure})`;
    case 'stop':
      return `${figure}.`;
    default:
      return assertNever(chosen);
  }
};

const figureOf = ({ format, value }: ListPosition): string => {
  switch (format) {
    case 'decimal':
      return String(value);
    case 'lowerLetter':
      return letterOf(value);
    case 'lowerRoman':
      return romanOf(value);
    default:
      return assertNever(format);
  }
};

/** The marker as it prints: "3.", "(c)", "(iv)", or in the frame that an imported paper had. */
export const listLabel = (position: ListPosition, frame: LabelFrame | null = null): string => framed(figureOf(position), position.format, frame);
