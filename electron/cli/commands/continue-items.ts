// Items of earlier agendas that a call of `orderpaper continue` brings on or leaves, by their printed numbers (DOMAIN M6).
import { itemsOf, mainMeeting, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { asRestricted } from '../../../shared/rules/access.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { openBusiness, type Unspoken } from '../../../shared/rules/left-over.ts';
import { withBrought } from '../../../shared/rules/life-cycle/bring-on.ts';
import { withItemsLeft } from '../../../shared/rules/life-cycle/leave-items.ts';
import type { Makers } from '../../../shared/rules/life-cycle/makers.ts';

/** "7a" of the last agenda, "2019-11-12/5" of the one of that day. */
const itemOf = (before: MeetingSnapshot, named: string): Result<Unspoken> => {
  const [, day, number = ''] = /^(?:(\d{4}-\d\d-\d\d)\/)?(.*)$/.exec(named) ?? [];
  const meeting = day === undefined ? mainMeeting(before) : before.meetings.find(({ date, deletedAt }) => deletedAt === null && date === day);
  const items = meeting === undefined ? [] : asRestricted(itemsOf(before, meeting.id));
  const labels = agendaLabels(items);
  const item = items.find(({ id }) => labels.get(id)?.toLowerCase() === number.toLowerCase());
  if (meeting !== undefined && item !== undefined) return ok({ item, meeting });
  return failed({ code: 'no-such-item', what: `The ${day === undefined ? 'last agenda' : `agenda of ${day}`} has no item ${number}.`, remedy: 'Use its printed numbers ("orderpaper info" lists them).' });
};

/** @returns the items that are named, each once, in the order of their agendas; `bad-call`; `no-such-item` */
const itemsNamed = (before: MeetingSnapshot, named: string, option: 'bring' | 'leave'): Result<readonly Unspoken[]> => {
  const numbers = named.split(',').map((part) => part.trim().replace(/\.$/, '')).filter((part) => part !== '');
  if (numbers.length === 0) return failed({ code: 'bad-call', what: `"${named}" names no item.`, remedy: `Write --${option} with printed numbers of the last agenda, as in 5,7a, or with the day of an earlier one before them, as in 2019-11-12/5.` });
  const found: Unspoken[] = [];
  for (const number of numbers) {
    const item = itemOf(before, number);
    if (!item.ok) return item;
    if (!found.some((other) => other.item.id === item.value.item.id)) found.push(item.value);
  }
  const place = ({ item, meeting }: Unspoken): string => `${meeting.date ?? ''} ${item.order}`;
  return ok(found.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)));
};

/**
 * @param named printed numbers of the last agenda, "5,7a", or of an earlier one, "2019-11-12/5"
 * @returns the new meeting with those items on its agenda; `bad-call`; `no-such-item`
 */
export const broughtByCall = (snapshot: MeetingSnapshot, before: MeetingSnapshot, named: string | undefined, makers: Makers): Result<MeetingSnapshot> => {
  if (named === undefined) return ok(snapshot);
  const items = itemsNamed(before, named, 'bring');
  return items.ok ? ok(withBrought(snapshot, before, items.value.map((each) => ({ ...each, how: 'not-reached' })), makers)) : items;
};

/**
 * @param before the file of the last meeting
 * @param call what is left, by its printed numbers, and why
 * @returns that file with what nobody takes any more left, so that no later agenda is offered it; `bad-call`; `no-such-item`; `not-left-over`
 */
export const leftByCall = (before: MeetingSnapshot, { named, reason, on }: { readonly named: string | undefined; readonly reason: string; readonly on: IsoDate }): Result<MeetingSnapshot> => {
  if (named === undefined) return reason === '' ? ok(before) : failed({ code: 'bad-call', what: '--reason does nothing without --leave.', remedy: 'Add --leave with the numbers of the items, or leave --reason out.' });
  if (reason === '') return failed({ code: 'bad-call', what: '--leave needs a reason: what an agenda had may not vanish.', remedy: 'Add --reason with a few words.' });
  const items = itemsNamed(before, named, 'leave');
  if (!items.ok) return items;
  const open = openBusiness(before);
  const done = items.value.find(({ item }) => !open.has(item.id));
  if (done !== undefined) return failed({ code: 'not-left-over', what: `Item ${agendaLabels(itemsOf(before, done.meeting.id)).get(done.item.id) ?? ''} of ${done.meeting.date ?? 'the last agenda'} waits for no later agenda: its minutes speak of it, or a later agenda has it.`, remedy: 'Leave only what "orderpaper continue" names.' });
  return ok(withItemsLeft(before, items.value.map(({ item: { id } }) => id), { reason, on }));
};
