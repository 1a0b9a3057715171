// Writes what was decided of a meeting file into an open act: parents first, so that nothing names what is not there.
import type { PublishedCopy } from '../../../shared/meeting-file/published-copy.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import type { Meeting, RetiredMinute } from '../../../shared/model/meeting.ts';
import type { Id } from '../../../shared/model/record.ts';
import { emptyText } from '../../../shared/model/text.ts';
import type { Work } from '../act.ts';
import { keepVersion } from '../text-history.ts';
import { isTextTable } from '../records.ts';
import type { Records, TextTable } from '../records.ts';
import { sameValue } from '../same-value.ts';
import { adoptRecord, createRecord } from '../write-record.ts';
import { noteExchange, recordsOf } from './exchange.ts';
import type { TakePlan } from './plan-take.ts';
import { besidePublished, inMyState, isOut, partOf } from './published-parts.ts';
import type { Part } from './published-parts.ts';
import type { TakenTable } from './rows-here.ts';
import { storePublications } from './store-publications.ts';
import { journalTake } from './take-journal.ts';

/** The text that gives way stays in the history of its minute or section. */
const keepText = async (work: Work, table: TextTable, id: Id): Promise<void> => {
  const row = await work.db.records(table).get(id);
  if (row !== undefined && row.deletedAt === null) await keepVersion(work, table, row, 'named', 'Before a meeting file was taken in');
};

const put = async <K extends TakenTable>(work: Work, table: K, row: Records[K]): Promise<void> => {
  const current = await work.db.records(table).get(row.id);
  if (current === undefined) return createRecord(work, table, row);
  if (isTextTable(table)) await keepText(work, table, row.id);
  await adoptRecord(work, table, current, row);
};

/** Their meeting as it may be stored: what is out here stays, and a state comes only with the whole part it speaks of. */
const meetingToStore = (plan: TakePlan, theirs: Meeting, wins: (id: Id) => boolean): Meeting => {
  const mine = plan.here.meetings.get(theirs.id);
  if (mine === undefined) return theirs;
  const isWhole = (part: Part): boolean =>
    plan.judged.every(({ table, meetingId, id, fate }) => partOf(table) !== part || meetingId !== theirs.id || fate === 'same' || wins(id));
  return (['agenda', 'minutes'] as const)
    .filter((part) => isOut(theirs, part) && !isOut(mine, part) && !isWhole(part))
    .reduce((meeting, part) => inMyState(mine, meeting, part), besidePublished(mine, theirs));
};

/** Numbers that were published there and whose minutes were deleted are nobody else's here either: a tombstone without words keeps each. */
const storeRetired = async (work: Work, rows: readonly RetiredMinute[]): Promise<void> => {
  for (const { id, meetingId, order, number, printedLabel } of rows) {
    const [known, meeting] = [await work.db.minutes.get(id), await work.db.meetings.get(meetingId)];
    if (known !== undefined || meeting === undefined) continue;
    await createRecord(work, 'minutes', {
      id, meetingId, order, number, printedLabel, createdAt: work.at, updatedAt: work.at, rev: 1, deletedAt: work.at,
      itemId: null, kind: 'minute', title: '', publicTitle: null, access: publicAccess, text: emptyText, publicSummary: null, sample: meeting.sample,
    });
  }
};

/**
 * Stores the records of the file for which `wins` holds.
 * @param wins whether the file's version of a record stands
 * @param copies publications that came with it, as they went out
 * @returns how many publications that stored
 */
export const storeTaken = async (work: Work, plan: TakePlan, wins: (id: Id) => boolean, copies: readonly PublishedCopy[]): Promise<number> => {
  const { theirs } = plan;
  const all = async <K extends TakenTable>(table: K, rows: readonly Records[K][]): Promise<void> => {
    for (const row of rows) if (wins(row.id)) await put(work, table, row);
  };
  const atItem = async <T extends { readonly itemId: Id | null }>(row: T): Promise<T> =>
    row.itemId !== null && (await work.db.items.get(row.itemId)) === undefined ? { ...row, itemId: null } : row;
  await all('panels', [theirs.panel]);
  await all('municipalYears', theirs.municipalYears);
  await all('people', theirs.people);
  await all('memberships', theirs.memberships);
  await all('meetings', theirs.meetings.map((meeting) => meetingToStore(plan, meeting, wins)));
  await all('items', theirs.items);
  await all('attendance', theirs.attendance);
  await all('minutes', await Promise.all(theirs.minutes.map(atItem)));
  await storeRetired(work, theirs.retiredMinutes ?? []);
  await all('papers', await Promise.all(theirs.papers.map(atItem)));
  await all('paperSections', theirs.paperSections ?? []);
  await all('contributors', theirs.contributors ?? []);
  await all('consents', theirs.consents ?? []);
  await all('sittings', theirs.sittings ?? []);
  await all('movements', theirs.movements ?? []);
  await all('declarations', theirs.declarations ?? []);
  await all('votes', theirs.votes ?? []);
  await all('corrections', theirs.corrections ?? []);
  await all('officerNotes', theirs.officerNotes ?? []);
  await all('followUps', theirs.followUps ?? []);
  return storePublications(work, theirs, copies);
};

/** Notes which records both sides have alike now. */
export const noteTaken = async (work: Work, { theirs, here }: TakePlan, wins: (id: Id) => boolean): Promise<void> => {
  const changed = new Set(recordsOf(theirs).filter(({ id }) => wins(id)).map(({ id }) => id));
  const asHere = new Map(recordsOf(here.mine).map((record) => [record.id, record]));
  const meetings = new Map((await work.db.meetings.bulkGet(theirs.meetings.map(({ id }) => id))).flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])));
  const alike = recordsOf(theirs).filter((record) => {
    const stored = meetings.get(record.id) ?? (changed.has(record.id) ? null : asHere.get(record.id));
    return stored === null || (stored !== undefined && sameValue({ ...stored, updatedAt: '' }, { ...record, updatedAt: '' }));
  });
  const step = await noteExchange(work.db, theirs.meetingId, alike, work.at, theirs.bases);
  if (changed.size > 0) journalTake(work, step, recordsOf(here.mine));
};
