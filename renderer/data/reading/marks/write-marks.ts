// Writes marks as changes on what is stored at that moment, in the transaction that stores them: no window puts back what another one wrote meanwhile.
import type { HeldMark } from '../../../../shared/marks/sealed-marks.ts';
import { markSchema } from '../../../../shared/marks/mark.ts';
import type { Id } from '../../../../shared/model/record.ts';
import { failed, ok, type Failed, type Result } from '../../../../shared/model/result.ts';
import type { OpenCopy } from '../open-copy.ts';
import { readingDatabase } from '../open-reading-database.ts';
import type { KeptMark } from '../reading-records.ts';
import { heldOf } from './held-of.ts';
import { copyKey } from './marks-keys.ts';
import type { MarksPorts } from './marks-ports.ts';
import { isSecret, rememberSecret } from './secret-marks.ts';
import { writeSealed } from './sealed-store.ts';
import { withMerged } from './waiting-marks.ts';

export type MarkWrite = {
  /** As it is to be: its paper says how it may be stored. */
  readonly held: HeldMark;
  /** @returns what is stored instead of the mark as it is now, or beside it; none: it stays as it is */
  readonly change: (now: HeldMark | null) => readonly HeldMark[];
};

const notOpen: Failed = failed({ code: 'restricted-shut', what: 'This note stands on a restricted paper, and those are closed.', remedy: 'Open them with the passphrase, then write the note again.' });
const newer: Failed = failed({ code: 'mark-unreadable', what: 'This note can’t be read: it was changed on the disk, or written by a newer Orderpaper.', remedy: 'Nothing was overwritten. Update Orderpaper, then write it again.' });

const rowOf = (meetingId: Id, { mark, placedIn }: HeldMark): KeptMark => ({ id: mark.id, meetingId, paperId: mark.anchor.paperId, mark: markSchema.parse(mark), placedIn, updatedAt: mark.updatedAt });

const replaced = (held: readonly HeldMark[], by: readonly HeldMark[]): readonly HeldMark[] => {
  const ids = new Set(by.map(({ mark }) => mark.id));
  return [...held.filter(({ mark }) => !ids.has(mark.id)), ...by];
};

type Stored = readonly (readonly HeldMark[])[];

const writeSecret = async (copy: OpenCopy, writes: readonly MarkWrite[], ports: MarksPorts): Promise<Result<Stored>> => {
  if (writes.length === 0) return ok([]);
  rememberSecret(writes.map(({ held }) => held));
  const db = await readingDatabase();
  const key = await copyKey(db, copy, ports);
  if (key === null) return notOpen;
  let done: Stored = [];
  const change = (sealed: readonly HeldMark[], clear: readonly HeldMark[]): readonly HeldMark[] => {
    const all = withMerged(sealed, clear, ports.newId);
    const now = new Map(all.map((held) => [held.mark.id, held]));
    done = writes.map((write) => write.change(now.get(write.held.mark.id) ?? null));
    const next = replaced(all, done.flat());
    rememberSecret(next);
    return next;
  };
  const written = await writeSealed(db, key, { meetingId: copy.kept.meetingId, change, fromClear: writes.map(({ held }) => held.mark.id) }, ports);
  return written.ok ? ok(done) : written;
};

/** Null: another window sealed one of them meanwhile. */
const writeClear = async (copy: OpenCopy, writes: readonly MarkWrite[], before: ReadonlySet<Id>): Promise<Result<Stored> | null> => {
  if (writes.length === 0) return ok([]);
  const db = await readingDatabase();
  return db.transaction('rw', [db.marks], async () => {
    const rows = await db.marks.bulkGet(writes.map(({ held }) => held.mark.id));
    if (writes.some(({ held }, at) => rows[at] === undefined && before.has(held.mark.id))) return null;
    const now = rows.map((row) => (row === undefined ? [] : heldOf(row)));
    if (rows.some((row, at) => row !== undefined && now[at]?.length === 0)) return newer;
    const done = writes.map((write, at) => write.change(now[at]?.[0] ?? null));
    await db.marks.bulkPut(done.flat().map((held) => rowOf(copy.kept.meetingId, held)));
    return ok(done);
  });
};

/**
 * Durable when it answers.
 * @param sealedIds marks that are sealed already
 * @returns for each write what was stored; `restricted-shut` where one stands on a restricted paper that is not open: nothing is stored. `mark-unreadable`: what is there can't be read
 */
export const writeMarks = async (copy: OpenCopy, writes: readonly MarkWrite[], sealedIds: ReadonlySet<Id>, ports: MarksPorts): Promise<Result<Stored>> => {
  const db = await readingDatabase();
  const rows = new Map((await db.marks.bulkGet(writes.map(({ held }) => held.mark.id))).flatMap((row) => (row === undefined ? [] : [[row.id, row.paperId] as const])));
  const hasSealed = (await db.sealedMarks.where('meetingId').equals(copy.kept.meetingId).count()) > 0;
  // A mark that was there and is not in the clear any more was sealed.
  const wasSealed = ({ mark }: HeldMark): boolean => hasSealed && mark.versions.length > 0 && !rows.has(mark.id);
  const isSealed = ({ held }: MarkWrite): boolean => sealedIds.has(held.mark.id) || wasSealed(held) || isSecret(copy, held, rows.get(held.mark.id) ?? null);
  const secret = new Set(writes.filter(isSealed));
  const [sealed, open] = [[...secret], writes.filter((write) => !secret.has(write))];
  const first = await writeSecret(copy, sealed, ports);
  if (!first.ok) return first;
  const second = await writeClear(copy, open, new Set(rows.keys())) ?? await writeMarks(copy, open, sealedIds, ports);
  if (!second.ok) return second;
  const done = new Map([...sealed.map((write, at) => [write, first.value[at] ?? []] as const), ...open.map((write, at) => [write, second.value[at] ?? []] as const)]);
  return ok(writes.map((write) => done.get(write) ?? []));
};
