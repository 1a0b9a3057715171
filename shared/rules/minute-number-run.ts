// Where a meeting's minute numbers begin, and which numbers its minutes get for ever when they are published (DOMAIN N1, N2).
import type { IsoDate } from '../model/record.ts';

export type NumberedMeeting = {
  readonly date: IsoDate;
  /** Fixed numbers of its minutes in printed order; null for each one that has none yet. Procedural notes are left out. */
  readonly numbers: readonly (number | null)[];
};

/**
 * The highest minute number used before a meeting, 0 when it is the first to have minutes.
 * Numbers that are not fixed yet are counted as they will be given: meetings take numbers in date order.
 * @param meetings the meetings of one run of numbers (a panel's or the council's, within one municipal year), in any order
 * @param day the meeting's date; meetings on or after it don't count
 */
export const lastNumberBefore = (meetings: readonly NumberedMeeting[], day: IsoDate): number =>
  meetings
    .filter((meeting) => meeting.date < day)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .flatMap((meeting) => meeting.numbers)
    .reduce<number>((last, number) => (number === null ? last + 1 : Math.max(last, number)), 0);

export type FixedNumber = {
  readonly number: number;
  /** "A" for a minute that was added after its neighbours' numbers were published: it is 12A; else empty. */
  readonly letter: string;
};

const letterAfter = (letter: string): string => (letter === '' ? 'A' : String.fromCharCode(letter.charCodeAt(0) + 1));

/**
 * Numbers for the minutes of one meeting, in printed order. A number that was published never changes; a new minute among
 * published ones takes the number before it with a letter, one after the last of them runs on unless later numbers are taken.
 * @param numbers what is fixed already, null for a new minute
 * @param lastUsed the highest number used before the meeting
 * @param runsOn false when a later meeting has published numbers already
 */
export const fixedNumbers = (numbers: readonly (number | null)[], lastUsed: number, runsOn: boolean): FixedNumber[] => {
  const lastFixed = numbers.findLastIndex((number) => number !== null);
  let current: FixedNumber = { number: lastUsed, letter: '' };
  return numbers.map((number, index) => {
    const added = index < lastFixed || (!runsOn && lastFixed >= 0);
    if (number !== null) current = { number, letter: number === current.number ? letterAfter(current.letter) : '' };
    else if (added) current = { number: current.number, letter: letterAfter(current.letter) };
    else current = { number: current.number + 1, letter: '' };
    return current;
  });
};
