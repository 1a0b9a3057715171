// Whether a meeting's minutes can take their numbers now: meetings take them in date order (DOMAIN N1).
import type { Meeting, Minute } from '../../shared/model/meeting.ts';
import type { Id } from '../../shared/model/record.ts';
import type { Problem } from '../../shared/model/result.ts';
import { areAddedLater, areFreeNumbers, laterNumbersProblem } from '../../shared/rules/added-later.ts';
import { earlierOpen } from '../../shared/rules/earlier-open.ts';
import { numbersAround, type NumbersAround } from '../../shared/rules/minute-number-run.ts';
import { minuteLabels, type PrintedNumber } from '../../shared/rules/minute-numbers.ts';
import type { OrderpaperDatabase } from './database.ts';
import { meetingsOfRun, numbersOfRun, placeOfMeeting } from './minute-number-run.ts';
import { getPanel, listMunicipalYears } from './panels-repository.ts';

/** The numbers that publication gives, the same as the screen shows. */
export const labelsWhenPublished = async (db: OrderpaperDatabase, meeting: Meeting, minutes: readonly Minute[], by: NumbersAround): Promise<ReadonlyMap<Id, PrintedNumber>> => {
  const panel = await getPanel(db, meeting.panelId);
  return minuteLabels(minutes, { ...by, format: panel?.minuteNumbering.format ?? '{n}', date: meeting.date, years: await listMunicipalYears(db, meeting.panelId) });
};

export type NumbersAddedLater = { readonly problem: Problem; /** They fit before those of the later meeting, so that none needs a letter. */ readonly areFree: boolean; readonly numbers: readonly { readonly label: string; readonly title: string }[] };

/** The numbers that a meeting's minutes would take among those of others that are out; null: they run on, or have their own. */
const addedLater = async (db: OrderpaperDatabase, meeting: Meeting, minutes: readonly Minute[], run: readonly Meeting[]): Promise<NumbersAddedLater | null> => {
  const place = placeOfMeeting(meeting);
  if (place === null) return null;
  const all = await numbersOfRun(db, meeting);
  const by = numbersAround(all, place);
  if (!areAddedLater(minutes, by.runsOn)) return null;
  const later = all.filter((each) => each.place > place && each.numbers.some((number) => number !== null)).map((each) => each.place).sort()[0];
  const labels = await labelsWhenPublished(db, meeting, minutes, by);
  const numbers = minutes.flatMap(({ id, title }) => { const label = labels.get(id)?.label; return label === undefined ? [] : [{ label, title }]; });
  const date = run.find((other) => placeOfMeeting(other) === later)?.date ?? null;
  const areFree = areFreeNumbers([...labels.values()], by.lastUsed);
  return { numbers, areFree, problem: laterNumbersProblem(date, numbers.map(({ label }) => label), areFree, 'publish them and say so.') };
};

export type OutOfOrder = { readonly open: Problem | null; readonly addedLater: NumbersAddedLater | null };

/** Why a meeting's minutes can't be published before those of another meeting, or run on into those of a later one. */
export const minutesOutOfOrder = async (db: OrderpaperDatabase, meeting: Meeting, minutes: readonly Minute[]): Promise<OutOfOrder> => {
  const run = await meetingsOfRun(db, meeting);
  return { open: earlierOpen(meeting, run, 'Publish or import those first, or delete that meeting if it was not held.'), addedLater: await addedLater(db, meeting, minutes, run) };
};
