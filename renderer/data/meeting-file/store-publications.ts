// What was published on the computer that a meeting file comes from: kept, so that numbers that went out there stay the same here, and with
// the frozen copies that came along it can be printed again.
import type { PublishedCopy } from '../../../shared/meeting-file/published-copy.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Work } from '../act.ts';
import { listPublications } from '../meetings-repository.ts';
import type { Publication } from '../records.ts';
import { changeRecord, createRecord, restoreRecord } from '../write-record.ts';
import { isFrozenElsewhere, planPublications } from './plan-publications.ts';

const fill = async (work: Work, id: string, { snapshot, pack }: Pick<Publication, 'snapshot' | 'pack'>): Promise<void> => {
  await changeRecord(work, 'publications', { id, rev: null }, { snapshot, ...(pack === undefined ? {} : { pack }) });
};

/** One that undo took away comes back, with the frozen copy that it may have got since. */
const store = async (work: Work, row: Publication): Promise<void> => {
  const gone = await work.db.publications.get(row.id);
  if (gone === undefined) return createRecord(work, 'publications', row);
  await restoreRecord(work, 'publications', row.id);
  if (isFrozenElsewhere(gone) && !isFrozenElsewhere(row)) await fill(work, row.id, row);
};

/** Stores the publications that came with a file beside those that are here. @returns how many rows that wrote */
export const storePublications = async (work: Work, theirs: MeetingSnapshot, copies: readonly PublishedCopy[]): Promise<number> => {
  const stored = await work.db.meetings.get(theirs.meetingId);
  const { filled, added } = planPublications(await listPublications(work.db, theirs.meetingId), stored, theirs, copies);
  for (const { id, copy } of filled) await fill(work, id, { snapshot: copy.snapshot, ...(copy.pack === undefined ? {} : { pack: copy.pack }) });
  for (const row of added) await store(work, row);
  return filled.length + added.length;
};
