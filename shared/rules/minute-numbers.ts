// Minute numbers run on through the municipal year; provisional until published, fixed for ever after (DOMAIN N1, N2).
import type { Minute } from '../model/meeting.ts';
import type { MunicipalYear } from '../model/panel.ts';
import type { IsoDate } from '../model/record.ts';
import { fixedNumbers, placesWith, type FixedNumber, type NumbersAround } from './minute-number-run.ts';
import { startYearOf } from './municipal-years.ts';

/** `number` without its letter; `label` as it prints, in the panel's format. */
export type PrintedNumber = { readonly number: number; readonly label: string; readonly provisional: boolean };

export type MinuteNumbering = NumbersAround & {
  /** The panel's format with `{n}` and `{yy}`. */
  readonly format: string;
  /** Of the meeting, with the municipal years that are known, for `{yy}`; without a date it stays empty. */
  readonly date: IsoDate | null;
  readonly years: readonly Pick<MunicipalYear, 'startsOn'>[];
};

/** "12A"; before the first number of a year "A1", as nothing comes before it that a letter could follow. */
const withLetter = ({ number, letter }: FixedNumber): string => (number === 0 && letter !== '' ? `${letter}1` : `${number}${letter}`);

const printedMinuteNumber = (number: string, { format, date, years }: MinuteNumbering): string =>
  format.replaceAll('{n}', number).replaceAll('{yy}', () => (date === null ? '' : String(startYearOf(years, date) % 100).padStart(2, '0')));

/**
 * The printed number of each minute of one meeting, the same on screen, in drafts and when it is fixed at publication. One that was
 * added among published ones is 12A. Numbers of deleted ones that were published hold their place.
 * @param minutes the meeting's minutes in printed order; procedural notes take no number
 */
export const minuteLabels = (minutes: readonly Minute[], numbering: MinuteNumbering): ReadonlyMap<string, PrintedNumber> => {
  const numbered = minutes.filter((minute) => minute.kind === 'minute');
  const places = placesWith(numbered, numbering.retired ?? []);
  const fixed = fixedNumbers(places.map(({ number }) => number), numbering);
  const numberOf = new Map(places.map(({ id }, index) => [id, fixed[index]]));
  return new Map(
    numbered.map((minute) => {
      const given = numberOf.get(minute.id) ?? { number: 0, letter: '' };
      const own = minute.number === null ? withLetter(given) : String(minute.number);
      return [minute.id, { number: given.number, label: minute.printedLabel ?? printedMinuteNumber(own, numbering), provisional: minute.number === null }];
    }),
  );
};
