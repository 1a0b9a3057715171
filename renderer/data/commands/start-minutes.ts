// Starts the minutes of a meeting from its agenda and its membership (DOMAIN M1, section 1 "Minutes").
import { newRecord } from '../../../shared/model/ids.ts';
import type { Attendance, Item, Meeting, Minute } from '../../../shared/model/meeting.ts';
import type { Member } from '../../../shared/model/meeting-snapshot.ts';
import { ordersBetween } from '../../../shared/model/order.ts';
import type { ItemKind, Membership } from '../../../shared/model/panel.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { asRestricted } from '../../../shared/rules/access.ts';
import { inForce } from '../../../shared/rules/membership.ts';
import { act } from '../act.ts';
import { listAttendance } from '../attendance-repository.ts';
import type { DataContext } from '../data-context.ts';
import { listItems } from '../items-repository.ts';
import { openMinutes } from '../locks.ts';
import { listMinutes } from '../minutes-repository.ts';
import { listMembers } from '../people-repository.ts';
import { changeRecord, createRecord, findRecord } from '../write-record.ts';
import { firstText } from './first-text.ts';

/** Kinds of item that usually become no minute. */
export const kindsWithoutMinute: readonly ItemKind[] = ['categories', 'urgency', 'apologies'];

const capacityOf = (role: Membership['role']): Attendance['capacity'] => {
  if (role === 'co-opted' || role === 'adviser') return role;
  return 'member';
};

const attendanceRows = (context: DataContext, meeting: Meeting, members: readonly Member[]): Attendance[] => {
  const expected = members.filter(({ membership }) => membership.role !== 'substitute-pool' && (meeting.date === null || inForce(membership, meeting.date)));
  const orders = ordersBetween(null, null, expected.length);
  const chair = expected.find(({ membership }) => membership.role === 'chair') ?? expected.find(({ membership }) => membership.role === 'joint-chair');
  return expected.map((member, index) => ({
    ...newRecord(context.newId, context.now),
    meetingId: meeting.id,
    order: orders[index] ?? 'a0',
    personId: member.person.id,
    name: member.person.name,
    councillor: member.person.councillor,
    capacity: member.person.youngPerson ? 'young-person' : capacityOf(member.membership.role),
    presence: 'not-recorded',
    presiding: member === chair,
    mode: 'in-the-room',
    post: member.person.post,
    substituteFor: null,
    forMinute: null,
    displayRule: member.person.displayRule,
    sample: meeting.sample,
  }));
};

export type StartOfMinutes = {
  readonly meetingId: Id;
  /** Items that become a minute; default: all but categories, urgency and apologies. */
  readonly itemIds?: readonly Id[];
};

/**
 * Makes a minute for each item, in agenda order, with the item's title and the access that is effective for it, and an attendance row for each member in force
 * on the day, not recorded yet, the Chair presiding. Approval of the last minutes and exclusion start with their resolution.
 * @returns the new minutes; `minutes-started` when the meeting has some
 */
export const startMinutes = (context: DataContext, input: StartOfMinutes): Promise<Result<Minute[]>> =>
  act(context, { label: 'Start the minutes', undoIn: input.meetingId }, async (work): Promise<Result<Minute[]>> => {
    const meeting = await openMinutes(work, input.meetingId);
    if (!meeting.ok) return meeting;
    const panel = await findRecord(work, 'panels', meeting.value.panelId);
    if (!panel.ok) return panel;
    if ((await listMinutes(work.db, input.meetingId)).length > 0) {
      return failed({ code: 'minutes-started', what: 'The minutes of this meeting are started already.', remedy: 'Go on writing them, or add a minute.' });
    }
    const wanted = (item: Item): boolean => input.itemIds?.includes(item.id) ?? !kindsWithoutMinute.includes(item.kind);
    const items = asRestricted(await listItems(work.db, input.meetingId)).filter(wanted);
    const orders = ordersBetween(null, null, items.length);
    const minutes = items.map((item, index): Minute => ({
      ...newRecord(context.newId, context.now),
      meetingId: input.meetingId,
      itemId: item.id,
      order: orders[index] ?? 'a0',
      kind: 'minute',
      number: null,
      printedLabel: null,
      title: item.title,
      publicTitle: item.publicTitle,
      access: item.access,
      text: firstText(item, panel.value.houseStyle, context.newId),
      publicSummary: null,
      sample: meeting.value.sample,
    }));
    for (const minute of minutes) await createRecord(work, 'minutes', minute);
    if ((await listAttendance(work.db, input.meetingId)).length === 0) {
      const members = await listMembers(work.db, panel.value.id);
      for (const row of attendanceRows(context, meeting.value, members)) await createRecord(work, 'attendance', row);
    }
    const started = await changeRecord(work, 'meetings', { id: input.meetingId, rev: null }, { minutesState: 'draft' });
    return started.ok ? ok(minutes) : started;
  });
