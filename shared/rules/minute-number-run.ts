// Where a meeting's minute numbers begin, and which numbers its minutes get for ever when they are published (DOMAIN N1, N2).
import type { IsoDate } from '../model/record.ts';

export type NumberedMeeting = {
  readonly date: IsoDate;
  /** Fixed numbers of its minutes in printed order; null for each one that has none yet. Procedural notes are left out. */
  readonly numbers: readonly (number | null)[];
};

export type FixedNumber = {
  readonly number: number;
  /** "A" for a minute that was added after its neighbours' numbers were published: it is 12A; else empty. */
  readonly letter: string;
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** "A" to "Z", then "AA". */
const letterAt = (index: number): string => (index < letters.length ? (letters[index] ?? '') : `${letterAt(Math.floor(index / letters.length) - 1)}${letters[index % letters.length] ?? ''}`);

/**
 * Numbers for the minutes of one meeting, in printed order. A number that was published never changes; a new minute among
 * published ones takes the number before it with a letter that no other has, one after the last of them runs on unless later numbers are taken.
 * @param numbers what is fixed already, null for a new minute
 * @param lastUsed the highest number used before the meeting
 * @param runsOn false when a later meeting has published numbers already
 */
export const fixedNumbers = (numbers: readonly (number | null)[], lastUsed: number, runsOn: boolean): FixedNumber[] => {
  const lastFixed = numbers.findLastIndex((number) => number !== null);
  // Of equal published numbers the first has none and each other one letter more: those are given away.
  const given = new Map<number, number>();
  for (const number of numbers) if (number !== null) given.set(number, (given.get(number) ?? -1) + 1);
  const seen = new Map<number, number>();
  let current = lastUsed;
  return numbers.map((number, index): FixedNumber => {
    if (number !== null) {
      current = number;
      const before = seen.get(number) ?? 0;
      seen.set(number, before + 1);
      return { number, letter: before === 0 ? '' : letterAt(before - 1) };
    }
    if (index > lastFixed && (runsOn || lastFixed < 0)) {
      current += 1;
      return { number: current, letter: '' };
    }
    const taken = given.get(current) ?? 0;
    given.set(current, taken + 1);
    return { number: current, letter: letterAt(taken) };
  });
};

/**
 * Whether a later meeting of the run has numbers that were published, also where it was taken back to draft: they never change, so an earlier one can't run
 * on into them.
 */
export const laterNumbersTaken = (meetings: readonly NumberedMeeting[], day: IsoDate): boolean =>
  meetings.some(({ date, numbers }) => date > day && numbers.some((number) => number !== null));

/**
 * The highest minute number used before a meeting, 0 when it is the first to have minutes.
 * Numbers that are not fixed yet are counted as they will be given: meetings take numbers in date order, and what was added to published minutes takes a letter.
 * @param meetings the meetings of one run of numbers (a panel's or the council's, within one municipal year), in any order
 * @param day the meeting's date; meetings on or after it don't count
 */
export const lastNumberBefore = (meetings: readonly NumberedMeeting[], day: IsoDate): number =>
  meetings
    .filter((meeting) => meeting.date < day)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .reduce((last, { date, numbers }) => Math.max(last, ...fixedNumbers(numbers, last, !laterNumbersTaken(meetings, date)).map(({ number }) => number)), 0);
