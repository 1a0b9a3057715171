// Minute numbers run on through the municipal year; provisional until published, fixed for ever after (DOMAIN N1, N2).
import type { Minute } from '../model/meeting.ts';
import { fixedNumbers } from './minute-number-run.ts';

export type PrintedNumber = { readonly label: string; readonly provisional: boolean };

/**
 * A number in the panel's format.
 * @param number "12" or "12A"
 * @param format with `{n}` and `{yy}`
 * @param yearStart the year in which the municipal year starts, for `{yy}`
 */
export const printedMinuteNumber = (number: string, format: string, yearStart: number | null): string =>
  format.replaceAll('{n}', number).replaceAll('{yy}', yearStart === null ? '' : String(yearStart % 100).padStart(2, '0'));

/**
 * The printed number of each minute of one meeting. One that was added among published ones shows as 12A.
 * @param minutes the meeting's minutes in printed order; procedural notes take no number
 * @param lastUsed the highest number used in the year before this meeting, 0 at the start of a year
 * @param format the panel's format with `{n}` and `{yy}`
 * @param yearStart the year in which the municipal year starts, for `{yy}`
 */
export const minuteLabels = (
  minutes: readonly Minute[],
  lastUsed: number,
  format: string,
  yearStart: number | null,
): ReadonlyMap<string, PrintedNumber> => {
  const numbered = minutes.filter((minute) => minute.kind === 'minute');
  const fixed = fixedNumbers(numbered.map((minute) => minute.number), lastUsed, true);
  return new Map(
    numbered.map((minute, index) => {
      const { number, letter } = fixed[index] ?? { number: 0, letter: '' };
      const own = minute.number === null ? `${number}${letter}` : String(minute.number);
      return [minute.id, { label: minute.printedLabel ?? printedMinuteNumber(own, format, yearStart), provisional: minute.number === null }];
    }),
  );
};
