// What a councillor told the officer before a meeting goes to where it belongs: apologies onto the attendance, an interest among the declarations as announced. One act, one step to take back.
import { newRecord } from '../../../shared/model/ids.ts';
import type { ReplyPayload } from '../../../shared/meeting-file/reply-payload.ts';
import type { Attendance, Meeting } from '../../../shared/model/meeting.ts';
import { orderBetween } from '../../../shared/model/order.ts';
import type { Declaration } from '../../../shared/model/proceedings.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { expectedAttendance } from '../../../shared/rules/life-cycle/start-minutes.ts';
import { act, type Work } from '../act.ts';
import { listAttendance } from '../attendance-repository.ts';
import type { DataContext } from '../data-context.ts';
import { listItems } from '../items-repository.ts';
import { openMinutes } from '../locks.ts';
import { listMembers } from '../people-repository.ts';
import { changeRecord, createRecord } from '../write-record.ts';

/** Whom and what the officer says that it is about. */
export type ReplyTaken = { readonly meetingId: Id; readonly personId: Id; readonly reply: ReplyPayload };

/** `same`: it was there already. */
export type TookReply = 'taken' | 'same';

/** The person's row of the meeting, made where the minutes are not started yet. */
const rowFor = async (work: Work, context: DataContext, meeting: Meeting, personId: Id): Promise<Result<Attendance>> => {
  const rows = await listAttendance(work.db, meeting.id);
  const known = rows.find((row) => row.personId === personId);
  if (known !== undefined) return ok(known);
  const members = (await listMembers(work.db, meeting.panelId)).filter(({ person }) => person.id === personId);
  const [expected] = expectedAttendance(meeting, members, context);
  if (expected === undefined) return failed({ code: 'no-member', what: 'They are no member of the panel on the day of this meeting.', remedy: 'Choose another person or meeting, or record them as a substitute on the Minutes tab.' });
  const row: Attendance = { ...expected, presiding: false, order: orderBetween(rows.at(-1)?.order ?? null, null) };
  await createRecord(work, 'attendance', row);
  return ok(row);
};

const takeApologies = async (work: Work, row: Attendance): Promise<Result<TookReply>> => {
  if (row.presence === 'apologies') return ok('same');
  if (row.presence === 'present') return failed({ code: 'is-present', what: `${row.name} is recorded as present at this meeting.`, remedy: 'Change that on the Minutes tab first, if it is wrong.' });
  const changed = await changeRecord(work, 'attendance', { id: row.id, rev: null }, { presence: 'apologies', presiding: false });
  return changed.ok ? ok('taken') : changed;
};

const takeInterest = async (work: Work, context: DataContext, meeting: Meeting, row: Attendance, reply: Extract<ReplyPayload, { as: 'interest' }>): Promise<Result<TookReply>> => {
  const items = await listItems(work.db, meeting.id);
  const itemId = items.find(({ id }) => id === reply.item?.id)?.id ?? null;
  const all = await work.db.declarations.where('meetingId').equals(meeting.id).toArray();
  // One that was confirmed since says it too: the file opened again adds nothing.
  if (all.some((each) => each.deletedAt === null && each.attendanceId === row.id && each.itemId === itemId && each.kind === reply.kind && each.nature === natureOf(reply))) return ok('same');
  const last = all.map(({ order }) => order).sort().at(-1) ?? null;
  const declaration: Declaration = {
    ...newRecord(context.newId, context.now), meetingId: meeting.id, order: orderBetween(last, null), attendanceId: row.id, itemId, minuteId: null, kind: reply.kind,
    nature: natureOf(reply), dispensation: false, effect: 'left', announced: true, sample: meeting.sample,
  };
  await createRecord(work, 'declarations', declaration);
  return ok('taken');
};

/** In one line, as the minutes have it; nothing of a sensitive one. */
const natureOf = ({ kind, words }: Extract<ReplyPayload, { as: 'interest' }>): string => (kind === 'sensitive' ? '' : words.replace(/\s+/gu, ' ').trim());

/** @returns `taken` or `same`; `no-member`, `is-present`, or why the minutes can't be written (published, called off) */
export const takeReply = (context: DataContext, { meetingId, personId, reply }: ReplyTaken): Promise<Result<TookReply>> =>
  act(context, { label: reply.as === 'apologies' ? 'Take in apologies' : 'Take in an announced interest', undoIn: meetingId }, async (work): Promise<Result<TookReply>> => {
    const meeting = await openMinutes(work, meetingId);
    if (!meeting.ok) return meeting;
    const row = await rowFor(work, context, meeting.value, personId);
    if (!row.ok) return row;
    return reply.as === 'apologies' ? takeApologies(work, row.value) : takeInterest(work, context, meeting.value, row.value, reply);
  });
