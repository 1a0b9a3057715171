// What becomes of each record of a meeting file: compared with what is here, before anything is written (DESIGN section 4).
import { compareSnapshots } from '../../../shared/meeting-file/compare.ts';
import type { SnapshotTable } from '../../../shared/meeting-file/compare.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Id, RecordBase } from '../../../shared/model/record.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { recordsOf, whoChanged } from './exchange.ts';
import { withDeletedRecords } from './deletions.ts';
import { besidePublished, isOut, partOf, saysTheSame } from './published-parts.ts';
import { readRowsHere } from './rows-here.ts';
import type { RowsHere } from './rows-here.ts';
import { asBeforeUndone, undoneTakes } from './take-journal.ts';

/**
 * `new`: not here, comes in; `taken`: only they changed it; `kept`: only here, or changed here alone; `asked`: changed on both
 * sides; `locked`: published here, so it stays; `same`.
 */
export type Fate = 'new' | 'taken' | 'kept' | 'asked' | 'locked' | 'same';
export type Judged = { readonly table: SnapshotTable; readonly id: Id; readonly meetingId: Id | null; readonly fate: Fate };

export type TakePlan = {
  /** The file's meeting, with what it says was deleted. */
  readonly theirs: MeetingSnapshot;
  readonly here: RowsHere;
  readonly judged: readonly Judged[];
  /** The main meeting is on this computer. */
  readonly isHere: boolean;
};

const meetingIdOf = (table: SnapshotTable, record: RecordBase): Id | null => {
  if (table === 'meetings') return record.id;
  return 'meetingId' in record && typeof record.meetingId === 'string' ? record.meetingId : null;
};

/** A meeting's own record is locked when it differs only in what is out here. */
const isMeetingLocked = (mine: Meeting, theirs: Meeting | undefined): boolean =>
  theirs !== undefined && !saysTheSame(mine, theirs) && saysTheSame(mine, besidePublished(mine, theirs));

const isLocked = (plan: Pick<TakePlan, 'theirs' | 'here'>, { table, id, meetingId, fate }: Judged): boolean => {
  if (fate === 'same' || fate === 'kept' || meetingId === null) return false;
  const mine = plan.here.meetings.get(meetingId);
  if (mine === undefined) return false;
  if (table === 'meetings') return isMeetingLocked(mine, plan.theirs.meetings.find((meeting) => meeting.id === id));
  const part = partOf(table);
  return part !== null && isOut(mine, part);
};

/** Compares a file with what is here. Reads only; inside a transaction it uses that one. */
export const planTake = async (db: OrderpaperDatabase, file: MeetingSnapshot): Promise<TakePlan> => {
  const theirs = await withDeletedRecords(db, file);
  const rows = await readRowsHere(db, theirs);
  const here = { ...rows, mine: asBeforeUndone(rows.mine, await undoneTakes(db, theirs.meetingId)) };
  const { onlyMine, onlyTheirs, bothChanged, equal } = compareSnapshots(here.mine, theirs, await whoChanged(db, theirs));
  const mineIds = new Set(recordsOf(here.mine).map(({ id }) => id));
  const judge = (fate: Fate, table: SnapshotTable, record: RecordBase): Judged => ({ table, id: record.id, meetingId: meetingIdOf(table, record), fate });
  const compared: readonly Judged[] = [
    ...equal.map(({ table, record }) => judge(table === 'panel' && !here.hasPanel ? 'new' : 'same', table, record)),
    ...onlyMine.map(({ table, record }) => judge('kept', table, record)),
    ...onlyTheirs.map(({ table, record }) => judge(mineIds.has(record.id) ? 'taken' : 'new', table, record)),
    ...bothChanged.map(({ table, theirs: record }) => judge('asked', table, record)),
  ];
  const judged = compared.map((each) => (isLocked({ theirs, here }, each) ? { ...each, fate: 'locked' as const } : each));
  return { theirs, here, judged, isHere: here.meetings.has(theirs.meetingId) };
};
