// What a new agenda leaves out: each is named when the meeting is made, so that an officer decides on it (DOMAIN M5, M6).
import { followUpsOf, itemsOf, mainMeeting, minutesOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Item } from '../../../shared/model/meeting.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { dueForAgenda, placeOf, timingOf } from '../../../shared/rules/follow-ups/index.ts';
import { calledOffBefore, leftOverFor, withoutMinute, type LeftOver } from '../../../shared/rules/left-over.ts';
import type { Finding } from './command.ts';

export const openTitle = ({ access, title, publicTitle }: Item): string | null => (access.level === 'public' ? title : publicTitle);

/** What earlier meetings deferred, did not reach, or were called off with, and no agenda has. */
export const leftFor = (snapshot: MeetingSnapshot): LeftOver[] => [...calledOffBefore(snapshot, mainMeeting(snapshot).date ?? ''), ...leftOverFor(snapshot)];

/** Restricted ones are named by what the public may read. */
export const leftBeside = (snapshot: MeetingSnapshot, before: MeetingSnapshot) => {
  const on = mainMeeting(snapshot).date ?? '';
  const unspoken = withoutMinute({ ...before, items: [...before.items, ...itemsOf(snapshot, snapshot.meetingId)] });
  const open = followUpsOf(snapshot).filter((row) => placeOf(row, snapshot, on) === 'open');
  const told = (rows: typeof open) => rows.map(({ id, what, access, due, origin }) => ({ id, what: access.level === 'public' ? what : null, due: access.level === 'public' ? due : { kind: due.kind }, minute: origin.label, from: origin.date }));
  return {
    offered: dueForAgenda(snapshot).map(({ followUp, as, timing }) => ({ id: followUp.id, what: followUp.access.level === 'public' ? followUp.what : null, as, timing })),
    deferred: leftFor(snapshot).map(({ item, meeting, how }) => ({ id: item.id, title: openTitle(item), from: meeting.date, how })),
    notMinuted: unspoken.map(({ item, meeting }) => ({ id: item.id, number: agendaLabels(itemsOf(before, meeting.id)).get(item.id) ?? null, title: openTitle(item), from: meeting.date, last: meeting.id === before.meetingId })),
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

/** A municipal year that the file does not know begins on the usual day until somebody says when it did; from it the numbers start again (DOMAIN N1: the year's start is data). */
export const yearAssumed = ({ municipalYears, panel: { minuteNumbering: { restart = 'annual-meeting', scope } } }: MeetingSnapshot, before: MeetingSnapshot): Finding[] => {
  const made = municipalYears.find(({ id }) => !before.municipalYears.some((year) => year.id === id));
  return made === undefined || restart !== 'annual-meeting' || scope === 'meeting' ? [] : [{
    code: 'year-assumed', message: `Nobody said when the municipal year ${made.name} began: ${made.startsOn} is assumed, and minutes from that day on are numbered from 1. Set the day of the annual meeting in the panel's settings in Orderpaper.`,
  }];
};

type Left = ReturnType<typeof leftBeside>;

const hidden = 'not for publication';
const list = <T>(rows: readonly T[], heading: string, line: (row: T) => string): string[] => (rows.length === 0 ? [] : [heading, ...rows.map((row) => `  ${line(row)}`)]);

/** A line each, under what can be done about them. */
export const leftWords = ({ deferred, notMinuted, offered, proposed, waiting }: Left): string[] => [
  ...list(deferred, 'Deferred, not reached, called off or left without a quorum, and on no agenda (--take-up due puts them on it, with their papers; --leave with a --reason leaves them):', ({ title, from }) => `${from ?? ''}: ${title ?? hidden}`),
  ...list(notMinuted, 'On an earlier agenda, and no minute in its file says what became of them (--bring with their numbers puts them on this one, with their papers; --leave with a --reason leaves them):', ({ number, title, from, last }) => `${last ? '' : `${from ?? ''}/`}${number ?? ''}. ${title ?? hidden}`),
  ...list(offered, 'Due, and on no agenda (--take-up due puts them on it):', ({ what, timing }) => `${timing}: ${what ?? hidden}`),
  ...list(proposed, 'Found in the minutes, and nobody decided yet whether they are follow-ups ("orderpaper follow-ups" confirms or closes them):', ({ what, minute }) => `Minute ${minute}: ${what ?? hidden}`),
  ...list(waiting, 'Waiting on something else than a day ("orderpaper follow-ups" answers or closes them):', ({ what, minute }) => `Minute ${minute}: ${what ?? hidden}`),
];
