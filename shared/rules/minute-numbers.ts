// Minute numbers run on through the municipal year; provisional until published, fixed for ever after (DOMAIN N1, N2).
import type { Minute } from '../model/meeting.ts';

export type PrintedNumber = { readonly label: string; readonly provisional: boolean };

/**
 * The printed number of each minute of one meeting.
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
  const labels = new Map<string, PrintedNumber>();
  const print = (n: number): string =>
    format.replaceAll('{n}', String(n)).replaceAll('{yy}', yearStart === null ? '' : String(yearStart % 100).padStart(2, '0'));
  let next = lastUsed + 1;
  for (const minute of minutes) {
    if (minute.kind !== 'minute') continue;
    if (minute.number !== null) {
      labels.set(minute.id, { label: minute.printedLabel ?? print(minute.number), provisional: false });
      next = Math.max(next, minute.number + 1);
    } else {
      labels.set(minute.id, { label: minute.printedLabel ?? print(next), provisional: true });
      next += 1;
    }
  }
  return labels;
};
