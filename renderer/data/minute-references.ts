// Minutes as references name them: their numbers as they are now, whichever meeting they are of (DOMAIN N2, N4).
import type { Meeting, Minute } from '../../shared/model/meeting.ts';
import type { Id } from '../../shared/model/record.ts';
import { minuteLabels } from '../../shared/rules/minute-numbers.ts';
import type { PrintedNumber } from '../../shared/rules/minute-numbers.ts';
import { minuteReferences, withFreshReferences } from '../../shared/rules/minute-references.ts';
import type { MinuteFacts } from '../../shared/rules/minute-references.ts';
import type { OrderpaperDatabase } from './database.ts';
import { liveRow } from './live-rows.ts';
import { listMeetings } from './meetings-repository.ts';
import { numbersAroundMeeting } from './minute-number-run.ts';
import { listMinutes } from './minutes-repository.ts';
import { listMunicipalYears } from './panels-repository.ts';

const numbersOf = async (db: OrderpaperDatabase, meeting: Meeting, minutes: readonly Minute[]): Promise<ReadonlyMap<Id, PrintedNumber>> => {
  const panel = await liveRow(db.panels, meeting.panelId);
  if (panel === null) return new Map();
  return minuteLabels(minutes, { format: panel.minuteNumbering.format, date: meeting.date, years: await listMunicipalYears(db, panel.id), ...(await numbersAroundMeeting(db, meeting)) });
};

/** What is known of minutes by their ids; one that is not here, or is deleted, has no entry. */
export const minuteFactsOf = async (db: OrderpaperDatabase, targets: readonly Id[]): Promise<ReadonlyMap<Id, MinuteFacts>> => {
  if (targets.length === 0) return new Map();
  const rows = (await db.minutes.bulkGet([...new Set(targets)])).flatMap((row) => (row === undefined || row.deletedAt !== null ? [] : [row]));
  const facts = new Map<Id, MinuteFacts>();
  for (const meetingId of new Set(rows.map((row) => row.meetingId))) {
    const meeting = await liveRow(db.meetings, meetingId);
    if (meeting === null) continue;
    const numbers = await numbersOf(db, meeting, await listMinutes(db, meetingId));
    for (const { id } of rows.filter((row) => row.meetingId === meetingId)) {
      const label = numbers.get(id)?.label;
      if (label !== undefined) facts.set(id, { label, date: meeting.date });
    }
  }
  return facts;
};

/** Which of these minutes were deleted, alone or with their meeting; one that was never here is not among them. */
export const deletedMinutes = async (db: OrderpaperDatabase, targets: readonly Id[]): Promise<ReadonlySet<Id>> => {
  const rows = (await db.minutes.bulkGet([...new Set(targets)])).flatMap((row) => row ?? []);
  return new Set(rows.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id));
};

/** The ids that the texts of minutes refer to. */
export const referredIn = (minutes: readonly Pick<Minute, 'text'>[]): readonly Id[] => [...new Set(minutes.flatMap(({ text }) => minuteReferences(text).map(({ attrs }) => attrs.target)))];

/** Minutes with their references as the minute book has them now. */
export const withReferencesNow = async (db: OrderpaperDatabase, minutes: readonly Minute[]): Promise<Minute[]> => {
  const referred = referredIn(minutes);
  if (referred.length === 0) return [...minutes];
  const facts = await minuteFactsOf(db, referred);
  return minutes.map((minute) => ({ ...minute, text: withFreshReferences(minute.text, (id) => facts.get(id) ?? null) }));
};

/** A minute that a reference can be made to. */
export type ReferableMinute = MinuteFacts & { readonly id: Id; readonly title: string; readonly isProvisional: boolean; readonly isRestricted: boolean };

/** All numbered minutes of a panel, the newest meeting first, in the order in which they print. */
export const listReferableMinutes = async (db: OrderpaperDatabase, panelId: Id): Promise<readonly ReferableMinute[]> => {
  const meetings = (await listMeetings(db, panelId)).filter(({ minutesState }) => minutesState !== 'none').toSorted((a, b) => (b.date ?? '9').localeCompare(a.date ?? '9'));
  const lists = await Promise.all(meetings.map(async (meeting) => {
    const minutes = await listMinutes(db, meeting.id);
    const numbers = await numbersOf(db, meeting, minutes);
    return minutes.flatMap(({ id, title, access }): ReferableMinute[] => {
      const number = numbers.get(id);
      return number === undefined ? [] : [{ id, title, label: number.label, date: meeting.date, isProvisional: number.provisional, isRestricted: access.level !== 'public' }];
    });
  }));
  return lists.flat();
};
