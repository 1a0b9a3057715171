// Puts follow-ups on a meeting's agenda: a report that was asked for as an item, anything else under the minutes of the previous meeting (DOMAIN M5).
import type { FollowUp } from '../../model/follow-up.ts';
import { newRecord } from '../../model/ids.ts';
import { itemsOf, mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Item } from '../../model/meeting.ts';
import { ordersBetween } from '../../model/order.ts';
import type { Id } from '../../model/record.ts';
import { failed, ok, type Result } from '../../model/result.ts';
import { blankItem } from '../life-cycle/blank-item.ts';
import type { Makers } from '../life-cycle/makers.ts';
import { takeUpFollowUp } from './decide.ts';
import { offeredAs } from './due-for-agenda.ts';

/** "Report on the breakfast club" from "A further report on the breakfast club be submitted to the next meeting". */
export const itemTitle = (what: string): string => {
  const named = /^(?:an? |the )?(?:further |regular |quarterly |annual |progress )*((?:report|update|briefing|presentation|paper|review)s?\b.*?)\s+(?:to )?be (?:submitted|provided|presented|brought|given|made|circulated|prepared|produced)\b/i.exec(what)?.[1];
  const title = named ?? what;
  return `${title.charAt(0).toLocaleUpperCase('en-GB')}${title.slice(1)}`;
};

/** Before the last items that every agenda ends with. */
const placeFor = (items: readonly Item[]): number => {
  const at = items.findIndex(({ kind }) => kind === 'exclusion' || kind === 'next-meeting');
  return at < 0 ? items.length : at;
};

/** @returns the meeting with its agenda; `no-agenda` for a matter arising where no item has minutes approved; `agenda-published` */
export const withTakenUp = (snapshot: MeetingSnapshot, followUps: readonly FollowUp[], makers: Makers): Result<MeetingSnapshot> => {
  const meeting = mainMeeting(snapshot);
  if (meeting.agendaState === 'published') return failed({ code: 'agenda-published', what: 'This agenda is published, so it stays as it is.', remedy: 'Take it back to draft first, with the reason, on the Publish tab.' });
  const items = itemsOf(snapshot, meeting.id);
  const arising = items.find(({ kind }) => kind === 'minutes');
  const own = followUps.filter((row) => offeredAs(row) === 'item' || arising === undefined);
  const at = placeFor(items);
  const orders = ordersBetween(items[at - 1]?.order ?? null, items[at]?.order ?? null, own.length);
  const made = own.map((row, index): Item => ({
    ...newRecord(makers.newId, makers.now), ...blankItem, kind: 'report', title: itemTitle(row.what), presenter: row.who, access: row.access,
    meetingId: meeting.id, order: orders[index] ?? 'a0', sample: meeting.sample,
  }));
  const itemOf = (row: FollowUp): Id => made[own.indexOf(row)]?.id ?? arising?.id ?? '';
  const after = new Map<Id, FollowUp>();
  for (const row of followUps) {
    const taken = takeUpFollowUp(row, { meetingId: meeting.id, itemId: itemOf(row) });
    if (!taken.ok) return taken;
    after.set(row.id, { ...taken.value, rev: row.rev + 1 });
  }
  return ok({ ...snapshot, items: [...snapshot.items, ...made], followUps: (snapshot.followUps ?? []).map((row) => after.get(row.id) ?? row) });
};
