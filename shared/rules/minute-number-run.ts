// Where a meeting's minute numbers begin, and which numbers its minutes get for ever when they are published (DOMAIN N1, N2).
import { byOrder } from '../model/order.ts';
import type { Id, IsoDate } from '../model/record.ts';

export type NumberedMeeting = {
  /** Where it stands in its run: `placeInRun`, or its date alone where no two share one. */
  readonly place: string;
  /** Fixed numbers of its minutes in printed order, of deleted ones that were published too; null for each one that has none yet. Procedural notes are left out. */
  readonly numbers: readonly (number | null)[];
};

/** Two meetings of one day take their numbers in the order of their times. */
export const placeInRun = ({ date, time, id }: { readonly date: IsoDate; readonly time: string | null; readonly id: Id }): string => `${date} ${time ?? ''} ${id}`;

export type FixedNumber = {
  readonly number: number;
  /** "A" for a minute that was added after its neighbours' numbers were published: it is 12A; else empty. */
  readonly letter: string;
};

/** What the numbers of one meeting go by. */
export type NumbersAround = {
  /** The highest number used before the meeting. */
  readonly lastUsed: number;
  /** False when a later meeting has published numbers already. */
  readonly runsOn: boolean;
  /** How many letters each number has in the whole run; absent: only those of the meeting itself. */
  readonly lettersTaken?: ReadonlyMap<number, number>;
  /** The lowest number that a later meeting has: as long as they stay below it, new ones run on all the same. Null or absent: none, or nobody knows it. */
  readonly below?: number | null;
  /** Numbers of the meeting's own minutes that were published and then deleted: nobody else ever gets them. */
  readonly retired?: readonly RetiredNumber[];
};

/** What is known where the whole run is. */
export type KnownAround = Required<Omit<NumbersAround, 'retired'>>;

/** `order` is its place among the minutes that stand. */
export type RetiredNumber = { readonly id: Id; readonly order: string; readonly number: number };

type Placed = { readonly id: Id; readonly order: string; readonly number: number | null };

/**
 * What has a place in a meeting's numbers: its minutes, and numbers whose minutes are gone where they stood. What follows the last minute that has its
 * number comes after those too, so that it runs on.
 * @param minutes in printed order, without procedural notes
 */
export const placesWith = (minutes: readonly Placed[], retired: readonly RetiredNumber[]): readonly Placed[] => {
  if (retired.length === 0) return minutes;
  const open = minutes.findLastIndex(({ number }) => number !== null) + 1;
  return [...[...minutes.slice(0, open), ...retired].sort(byOrder), ...minutes.slice(open)];
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** "A" to "Z", then "AA". */
const letterAt = (index: number): string => (index < letters.length ? (letters[index] ?? '') : `${letterAt(Math.floor(index / letters.length) - 1)}${letters[index % letters.length] ?? ''}`);

/** Of equal published numbers the first has no letter and each other one letter more; before 1 stands no number, so that each has one: A1, B1. */
const lettersOf = (numbers: readonly (number | null)[]): Map<number, number> => {
  const given = new Map<number, number>();
  for (const number of numbers) if (number !== null) given.set(number, (given.get(number) ?? (number === 0 ? 0 : -1)) + 1);
  return given;
};

/**
 * Numbers for the minutes of one meeting, in printed order. A number that was published never changes; a new minute among published ones, or before
 * those of a later meeting, takes the number before it with a letter that no other has; one after the last of all runs on, and so does one for which there
 * is a number left before those of a later meeting.
 * @param numbers what is fixed already, null for a new minute
 */
export const fixedNumbers = (numbers: readonly (number | null)[], { lastUsed, runsOn, lettersTaken, below = null }: NumbersAround): FixedNumber[] => {
  const lastFixed = numbers.findLastIndex((number) => number !== null);
  const given = lettersOf(numbers);
  for (const [number, count] of lettersTaken ?? []) given.set(number, Math.max(count, given.get(number) ?? 0));
  const seen = new Map<number, number>();
  let [current, highest] = [lastUsed, Math.max(lastUsed, ...numbers.map((number) => number ?? 0))];
  return numbers.map((number, index): FixedNumber => {
    if (number !== null) {
      current = number;
      const before = seen.get(number) ?? (number === 0 ? 1 : 0);
      seen.set(number, before + 1);
      return { number, letter: before === 0 ? '' : letterAt(before - 1) };
    }
    if (index > lastFixed && (runsOn || (below !== null && highest + 1 < below))) {
      highest += 1;
      current = highest;
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
export const laterNumbersTaken = (meetings: readonly NumberedMeeting[], place: string): boolean =>
  meetings.some((meeting) => meeting.place > place && meeting.numbers.some((number) => number !== null));

/** The lowest number of later meetings; letters before the first number of all are no number. */
const lowestLater = (meetings: readonly NumberedMeeting[], place: string): number | null => {
  const later = meetings.flatMap((meeting) => (meeting.place > place ? meeting.numbers : [])).filter((number) => number !== null && number > 0);
  return later.length === 0 ? null : later.reduce<number>((lowest, number) => Math.min(lowest, number ?? lowest), Infinity);
};

/**
 * What the numbers of a meeting go by. Numbers of earlier meetings that are not fixed yet are counted as they will be given: meetings take numbers in date
 * order, and what was added to published minutes takes a letter.
 * @param meetings the meetings of one run of numbers (a panel's or the council's, within one municipal year), in any order, the meeting itself among them
 * @param place the meeting's own; meetings at it or after it are not before it
 */
export const numbersAround = (meetings: readonly NumberedMeeting[], place: string): KnownAround => {
  const lettersTaken = lettersOf(meetings.flatMap(({ numbers }) => numbers));
  let lastUsed = 0;
  for (const earlier of meetings.filter((meeting) => meeting.place < place).sort((a, b) => (a.place < b.place ? -1 : 1))) {
    const fixed = fixedNumbers(earlier.numbers, { lastUsed, runsOn: !laterNumbersTaken(meetings, earlier.place), lettersTaken, below: lowestLater(meetings, earlier.place) });
    fixed.forEach(({ number, letter }, index) => {
      if (earlier.numbers[index] === null && letter !== '') lettersTaken.set(number, (lettersTaken.get(number) ?? 0) + 1);
    });
    lastUsed = Math.max(lastUsed, ...fixed.map(({ number }) => number));
  }
  return { lastUsed, runsOn: !laterNumbersTaken(meetings, place), lettersTaken, below: lowestLater(meetings, place) };
};

/** The highest minute number used before a meeting, 0 when it is the first to have minutes. */
export const lastNumberBefore = (meetings: readonly NumberedMeeting[], place: string): number => numbersAround(meetings, place).lastUsed;
