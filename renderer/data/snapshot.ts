// Reads a meeting out as the one plain object that documents, files and the command line take, in one read transaction.
import { snapshotVersion } from '../../shared/model/meeting-snapshot.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Membership, MunicipalYear } from '../../shared/model/panel.ts';
import type { Id, IsoDate } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { inForce } from '../../shared/rules/membership.ts';
import { youngAsPublishedIn } from '../../shared/rules/young-names/names-as-published.ts';
import { publicationsOf } from './agenda-publications.ts';
import type { OrderpaperDatabase } from './database.ts';
import { listAttendance } from './attendance-repository.ts';
import { listItems } from './items-repository.ts';
import { liveRow, liveRowsBy, orderedRowsBy } from './live-rows.ts';
import { withReferencesNow } from './minute-references.ts';
import { listMinutes } from './minutes-repository.ts';
import { numbersInSnapshot, retiredMinutes } from './minute-number-run.ts';
import { listPapers } from './papers-repository.ts';
import { readSettings } from './settings-repository.ts';
import { listMeetingSections } from './sections-repository.ts';
import { readProceedings } from './read-proceedings.ts';
import { notFound } from './save-result.ts';

/** Earlier meetings whose minutes an item of this agenda is about: they travel with the pack. */
const referredMeetings = async (db: OrderpaperDatabase, meeting: Meeting): Promise<Meeting[]> => {
  const dates = (await listItems(db, meeting.id)).flatMap((item) => item.refersTo?.minutesOf ?? []);
  const found = (await liveRowsBy(db.meetings, 'panelId', meeting.panelId)).filter((other) => other.date !== null && dates.includes(other.date));
  return found.filter((other) => other.id !== meeting.id && other.minutesState !== 'none');
};

/** Young people whom imported minutes of meetings that don't come along name: their words may have come into this one. */
const namedElsewhere = async (db: OrderpaperDatabase, panelId: Id, along: readonly Meeting[]): Promise<string[]> => {
  const others = (await liveRowsBy(db.meetings, 'panelId', panelId)).filter(({ id, minutesImported }) => minutesImported !== null && !along.some((meeting) => meeting.id === id));
  return youngAsPublishedIn((await Promise.all(others.map(({ id }) => listAttendance(db, id)))).flat()).sort();
};

const membershipAt = (memberships: readonly Membership[], date: IsoDate | null): Membership[] =>
  memberships.filter((membership) => date === null || inForce(membership, date));

const yearsFor = (years: readonly MunicipalYear[], meetings: readonly Meeting[]): MunicipalYear[] => {
  const latest = meetings.flatMap((meeting) => (meeting.date === null ? [] : [meeting.date])).sort().at(-1);
  return years.filter((year) => latest === undefined || year.startsOn <= latest).sort((a, b) => a.startsOn.localeCompare(b.startsOn));
};

/** A minute of an item that was deleted since stays, as a minute without an item. */
const withoutLostItem = <T extends { readonly itemId: Id | null }>(rows: readonly T[], items: readonly { readonly id: Id }[]): T[] =>
  rows.map((row) => (row.itemId === null || items.some(({ id }) => id === row.itemId) ? row : { ...row, itemId: null }));

/** The same inside a transaction that is already open. */
export const gatherSnapshot = async (db: OrderpaperDatabase, meetingId: Id): Promise<Result<MeetingSnapshot>> => {
  const meeting = await liveRow(db.meetings, meetingId);
  if (meeting === null) return notFound('meeting');
  const panel = await liveRow(db.panels, meeting.panelId);
  if (panel === null) return notFound('panel');
  const meetings = [meeting, ...(await referredMeetings(db, meeting))];
  const all = async <T>(read: (db: OrderpaperDatabase, id: Id) => Promise<T[]>): Promise<T[]> =>
    (await Promise.all(meetings.map((each) => read(db, each.id)))).flat();
  const memberships = membershipAt(await orderedRowsBy(db.memberships, 'panelId', panel.id), meeting.date);
  const attendance = await all(listAttendance);
  const personIds = [...new Set([...memberships.map((row) => row.personId), ...attendance.flatMap((row) => row.personId ?? [])])];
  const youngAsPublished = await namedElsewhere(db, panel.id, meetings);
  const items = await all(listItems);
  const papers = withoutLostItem(await all(listPapers), items);
  const paperSections = (await all(listMeetingSections)).filter((section) => papers.some(({ id }) => id === section.paperId));
  const proceedings = await readProceedings(db, panel.id, meetings.map(({ id }) => id));
  const [contributors, consents] = [await liveRowsBy(db.contributors, 'panelId', panel.id), await liveRowsBy(db.consents, 'panelId', panel.id)];
  const { accent } = await readSettings(db);
  const retired = await all(retiredMinutes);
  const people = (await db.people.bulkGet(personIds)).flatMap((person) => person ?? []);
  return ok({
    schema: snapshotVersion,
    meetingId,
    panel,
    municipalYears: yearsFor(await liveRowsBy(db.municipalYears, 'panelId', panel.id), meetings),
    people,
    memberships,
    meetings,
    items,
    attendance,
    minutes: await withReferencesNow(db, withoutLostItem(await all(listMinutes), items)),
    papers,
    ...(paperSections.length === 0 ? {} : { paperSections }),
    ...(contributors.length === 0 ? {} : { contributors }),
    ...(consents.length === 0 ? {} : { consents }),
    ...(youngAsPublished.length === 0 ? {} : { youngAsPublished }),
    ...proceedings,
    ...(await publicationsOf(db, meetingId)),
    ...(accent === null ? {} : { accent }),
    ...(await numbersInSnapshot(db, meeting)),
    ...(retired.length === 0 ? {} : { retiredMinutes: retired }),
  });
};

/**
 * A meeting with its panel, members in force, agenda, attendance, minutes, papers, and the earlier minutes that its agenda refers to.
 * Flush open drafts first (`saves.flushAll()`).
 * @returns the snapshot, or `not-found`
 */
export const readSnapshot = (db: OrderpaperDatabase, meetingId: Id): Promise<Result<MeetingSnapshot>> =>
  // An async scope: Dexie follows native awaits only in one, and lets the transaction end too early otherwise.
  db.transaction('r', db.tables, async () => gatherSnapshot(db, meetingId));
