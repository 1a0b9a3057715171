// Keys of sealed marks, in memory as long as the copy's restricted part is open and not a moment longer: sealing it again forgets them with it.
import type { Id } from '../../../../shared/model/record.ts';
import { newMarksKey, openedMarksKey, type MarksKey } from '../../../../shared/marks/sealed-marks.ts';
import type { OpenCopy } from '../open-copy.ts';
import type { ReadingDatabase } from '../reading-database.ts';
import type { SealedMarks } from '../reading-records.ts';
import { unsealedOf, type Unsealed } from '../unsealed.ts';
import type { MarksPorts } from './marks-ports.ts';

/** The key under which the copy's marks are sealed, with the id of their row, there or to come. */
export type CopyKey = { readonly id: Id; readonly opened: MarksKey };

const keys = new WeakMap<Unsealed, Promise<CopyKey>>();

const opening = async (rows: readonly SealedMarks[], { passphrase }: Unsealed, { ciphers, randomBytes, newId }: MarksPorts): Promise<CopyKey> => {
  for (const row of rows) {
    const opened = await openedMarksKey(row.wrapped, passphrase, ciphers);
    if (opened !== null) return { id: row.id, opened };
  }
  return { id: newId(), opened: await newMarksKey(passphrase, { ciphers, randomBytes }) };
};

/**
 * Derives once, a second's work: called when the copy is opened, so that no mark waits for it.
 * @returns null: the copy's restricted part is not open
 */
export const copyKey = async (db: ReadingDatabase, copy: OpenCopy, ports: MarksPorts): Promise<CopyKey | null> => {
  const unsealed = copy.sealId === null ? null : unsealedOf(copy.sealId);
  if (unsealed === null) return null;
  const known = keys.get(unsealed);
  if (known !== undefined) return known;
  const rows = await db.sealedMarks.where('meetingId').equals(copy.kept.meetingId).toArray();
  const again = keys.get(unsealed);
  if (again !== undefined) return again;
  const made = opening(rows, unsealed, ports);
  keys.set(unsealed, made);
  made.catch(() => { keys.delete(unsealed); });
  return made;
};
