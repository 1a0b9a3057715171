// What a new agenda leaves out: each is named when the meeting is made, so that an officer decides on it (DOMAIN M5, M6).
import { followUpsOf, itemsOf, mainMeeting, minutesOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Item } from '../../../shared/model/meeting.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { asRestricted } from '../../../shared/rules/access.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { dueForAgenda, placeOf, timingOf } from '../../../shared/rules/follow-ups/index.ts';
import { calledOffBefore, leftOverFor, withoutMinute, type LeftOver } from '../../../shared/rules/left-over.ts';
import { withBrought } from '../../../shared/rules/life-cycle/bring-on.ts';
import type { Makers } from '../../../shared/rules/life-cycle/makers.ts';
import type { Finding } from './command.ts';

export const openTitle = ({ access, title, publicTitle }: Item): string | null => (access.level === 'public' ? title : publicTitle);

/** What earlier meetings deferred, did not reach, or were called off with, and no agenda has. */
export const leftFor = (snapshot: MeetingSnapshot): LeftOver[] => [...calledOffBefore(snapshot, mainMeeting(snapshot).date ?? ''), ...leftOverFor(snapshot)];

/**
 * @param named printed numbers of the last agenda, "5,7a"
 * @returns the new meeting with those items on its agenda; `bad-call`; `no-such-item`
 */
export const broughtByCall = (snapshot: MeetingSnapshot, before: MeetingSnapshot, named: string | undefined, makers: Makers): Result<MeetingSnapshot> => {
  if (named === undefined) return ok(snapshot);
  const numbers = named.split(',').map((part) => part.trim().replace(/\.$/, '')).filter((part) => part !== '');
  if (numbers.length === 0) return failed({ code: 'bad-call', what: `"${named}" names no item.`, remedy: 'Write --bring with printed numbers of the last agenda, as in 5,7a.' });
  const meeting = mainMeeting(before);
  const items = asRestricted(itemsOf(before, meeting.id));
  const labels = agendaLabels(items);
  const lefts: LeftOver[] = [];
  for (const number of numbers) {
    const item = items.find(({ id }) => labels.get(id)?.toLowerCase() === number.toLowerCase());
    if (item === undefined) return failed({ code: 'no-such-item', what: `The last agenda has no item ${number}.`, remedy: 'Use its printed numbers ("orderpaper info" lists them).' });
    if (!lefts.some((left) => left.item.id === item.id)) lefts.push({ item, meeting, how: 'not-reached' });
  }
  return ok(withBrought(snapshot, before, lefts.toSorted((a, b) => items.indexOf(a.item) - items.indexOf(b.item)), makers));
};

/** Restricted ones are named by what the public may read. */
export const leftBeside = (snapshot: MeetingSnapshot, before: MeetingSnapshot) => {
  const on = mainMeeting(snapshot).date ?? '';
  const brought = new Set(snapshot.items.flatMap(({ deletedAt, broughtFrom }) => (deletedAt === null ? (broughtFrom?.itemId ?? []) : [])));
  const last = mainMeeting(before);
  const labels = agendaLabels(itemsOf(before, last.id));
  const open = followUpsOf(snapshot).filter((row) => placeOf(row, snapshot, on) === 'open');
  const told = (rows: typeof open) => rows.map(({ id, what, access, due, origin }) => ({ id, what: access.level === 'public' ? what : null, due: access.level === 'public' ? due : { kind: due.kind }, minute: origin.label, from: origin.date }));
  return {
    offered: dueForAgenda(snapshot).map(({ followUp, as, timing }) => ({ id: followUp.id, what: followUp.access.level === 'public' ? followUp.what : null, as, timing })),
    deferred: leftFor(snapshot).map(({ item, meeting, how }) => ({ id: item.id, title: openTitle(item), from: meeting.date, how })),
    notMinuted: withoutMinute(before).filter(({ id }) => !brought.has(id)).map((item) => ({ id: item.id, number: labels.get(item.id) ?? null, title: openTitle(item), from: last.date })),
    proposed: told(open.filter(({ standing }) => standing === 'proposed')),
    waiting: told(open.filter((row) => row.standing === 'confirmed' && timingOf(row, on, []) === 'waiting')),
  };
};

/** A meeting that was called, took place as far as the file says, and has no minutes in it: the numbers that it took are in no record here, and would be given twice (DOMAIN N1). */
export const numbersUnknown = (before: MeetingSnapshot, first: number): Finding[] => {
  const last = mainMeeting(before);
  const isKnown = before.panel.minuteNumbering.scope === 'meeting' || last.agendaState !== 'published' || (last.calledOff ?? null) !== null || minutesOf(before, last.id).length > 0;
  return isKnown ? [] : [{
    code: 'numbers-unknown', message: `The minutes of ${last.date ?? 'the last meeting'} are not in its file, so nobody knows which numbers they took: this meeting's begin at ${first}, as if it had none. Write and publish them in that file first, then make this meeting from it.`,
  }];
};

type Left = ReturnType<typeof leftBeside>;

const hidden = 'not for publication';
const list = <T>(rows: readonly T[], heading: string, line: (row: T) => string): string[] => (rows.length === 0 ? [] : [heading, ...rows.map((row) => `  ${line(row)}`)]);

/** A line each, under what can be done about them. */
export const leftWords = ({ deferred, notMinuted, offered, proposed, waiting }: Left): string[] => [
  ...list(deferred, 'Deferred, not reached or called off, and on no agenda (--take-up due puts them on it, with their papers):', ({ title, from }) => `${from ?? ''}: ${title ?? hidden}`),
  ...list(notMinuted, 'On the last agenda, and no minute in its file says what became of them (--bring with their numbers puts them on this one, with their papers):', ({ number, title }) => `${number ?? ''}. ${title ?? hidden}`),
  ...list(offered, 'Due, and on no agenda (--take-up due puts them on it):', ({ what, timing }) => `${timing}: ${what ?? hidden}`),
  ...list(proposed, 'Found in the minutes, and nobody decided yet whether they are follow-ups ("orderpaper follow-ups" confirms or closes them):', ({ what, minute }) => `Minute ${minute}: ${what ?? hidden}`),
  ...list(waiting, 'Waiting on something else than a day ("orderpaper follow-ups" answers or closes them):', ({ what, minute }) => `Minute ${minute}: ${what ?? hidden}`),
];
