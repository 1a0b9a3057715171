// The next meeting of a panel, from the file of the last one: its agenda from the template, with every unapproved set of minutes on it (DOMAIN M3).
import { newRecord } from '../../model/ids.ts';
import { isAnnounced, itemsOf, mainMeeting, minutesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Item, Meeting } from '../../model/meeting.ts';
import { byOrder } from '../../model/order.ts';
import type { Id, IsoDate } from '../../model/record.ts';
import { failed, ok, type Result } from '../../model/result.ts';
import { lastNumberBefore } from '../minute-number-run.ts';
import { leftBehind } from '../follow-ups/leave-behind.ts';
import { calledOffBefore, leftOverFor, withoutMinute } from '../left-over.ts';
import { inForce } from '../membership.ts';
import { agendaItems } from './agenda-from-template.ts';
import { itemsForApproval } from './list-unapproved.ts';
import type { Makers } from './makers.ts';
import { inRunOf, runOfYear, yearsWith } from './number-run.ts';

export type NextMeeting = { readonly date: IsoDate; readonly time?: string; readonly kind?: Meeting['kind'] };

/** A meeting that did not take place has no minutes to approve (DOMAIN M6). */
const tookPlace = ({ calledOff }: Meeting): boolean => (calledOff ?? null) === null;

/** Sets of minutes that went out and were not approved, the earliest first. */
export const unapprovedMinutes = (meetings: readonly Meeting[], before: IsoDate): Meeting[] =>
  meetings.filter((each) => each.deletedAt === null && each.date !== null && each.date < before && each.minutesState === 'published' && tookPlace(each)).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));

/** An extraordinary meeting approves no minutes (SI 1993/202 Schedule 2): the next ordinary one does. */
const withUnapproved = (items: readonly Item[], meeting: Meeting, earlier: readonly Meeting[], { panel }: MeetingSnapshot, makers: Makers): Item[] => {
  const own = meeting.kind === 'extraordinary' ? items.filter(({ kind }) => kind !== 'minutes') : [...items];
  const more = itemsForApproval(own, meeting, unapprovedMinutes(earlier, meeting.date ?? '').flatMap(({ date }) => date ?? []), panel.houseStyle, makers);
  return [...own, ...more].sort(byOrder);
};

/**
 * What of the file goes on: earlier meetings whose minutes are to be approved or were referred to, or whose business is still to be done; of papers those that it waits with.
 * An interest that was announced and not declared stays in the file of its own meeting: it is that meeting's officer who confirms it or takes it off.
 */
const carriedOn = (snapshot: MeetingSnapshot, meetings: readonly Meeting[], waiting: ReadonlySet<Id>): Pick<MeetingSnapshot, 'attendance' | 'minutes' | 'sittings' | 'movements' | 'declarations' | 'votes' | 'corrections' | 'officerNotes' | 'retiredMinutes' | 'items' | 'papers' | 'paperSections'> => {
  const ids = new Set<Id>(meetings.map(({ id }) => id));
  const of = <T extends { readonly meetingId: Id }>(rows: readonly T[]): T[] => rows.filter(({ meetingId }) => ids.has(meetingId));
  const some = <K extends string, T extends { readonly meetingId: Id }>(key: K, rows: readonly T[] | undefined) => (rows === undefined ? {} : { [key]: of(rows) });
  const papers = snapshot.papers.filter(({ deletedAt, itemId }) => deletedAt === null && itemId !== null && waiting.has(itemId));
  const sections = (snapshot.paperSections ?? []).filter(({ paperId }) => papers.some(({ id }) => id === paperId));
  return {
    items: of(snapshot.items), papers, paperSections: sections.length === 0 ? undefined : sections, attendance: of(snapshot.attendance), minutes: of(snapshot.minutes),
    ...some('sittings', snapshot.sittings), ...some('movements', snapshot.movements), ...some('declarations', snapshot.declarations?.filter((row) => !isAnnounced(row))), ...some('votes', snapshot.votes),
    ...some('corrections', snapshot.corrections), ...some('officerNotes', snapshot.officerNotes), ...some('retiredMinutes', snapshot.retiredMinutes),
  };
};

/**
 * @returns the snapshot of the new meeting, its agenda a draft; the earlier meetings with minutes are in it, so that its numbers run on from them.
 * What an earlier agenda took up and no minutes answered is open again. `not-later` where a meeting of the file is on that day or after it
 */
export const nextMeetingOf = (snapshot: MeetingSnapshot, input: NextMeeting, makers: Makers): Result<MeetingSnapshot> => {
  const { panel } = snapshot;
  const dated = snapshot.meetings.filter(({ deletedAt, date }) => deletedAt === null && date !== null).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const latest = dated.at(-1);
  if (latest !== undefined && (latest.date ?? '') >= input.date) {
    return failed({ code: 'not-later', what: `The file has a meeting on ${latest.date ?? ''}, which is not before ${input.date}.`, remedy: 'Choose a later day.' });
  }
  const last = mainMeeting(snapshot);
  const meeting: Meeting = {
    ...newRecord(makers.newId, makers.now), panelId: panel.id, date: input.date, time: input.time ?? panel.usualTime ?? last.time,
    venue: panel.usualVenue ?? last.venue, kind: input.kind ?? 'ordinary', agendaState: 'draft', minutesState: 'none', agendaPublishedOn: null, minutesPublishedOn: null,
    signatory: panel.signatory ?? last.signatory, bodyAsPrinted: null, agendaImported: null, minutesImported: null, sample: panel.sample,
  };
  const earlier = dated.filter(({ id }) => minutesOf(snapshot, id).length > 0);
  const held = earlier.filter(tookPlace);
  const previous = held.findLast(({ kind }) => kind !== 'extraordinary') ?? held.at(-1) ?? null;
  const lastItems = itemsOf(snapshot, last.id);
  const items = withUnapproved(agendaItems(makers, { panel, meeting, previous, next: null }, lastItems.length === 0 ? null : lastItems), meeting, earlier, snapshot, makers);
  const panelRecords = { ...snapshot, meetingId: meeting.id, meetings: [meeting, ...dated] };
  const calledOff = calledOffBefore(panelRecords, input.date);
  const unspoken = withoutMinute(snapshot);
  // A meeting whose agenda went out and whose minutes are elsewhere can't go on: its numbers would be waited for here for ever.
  const kept = dated.filter((each) => earlier.includes(each) || calledOff.some(({ meeting: { id } }) => id === each.id) || (each.agendaState !== 'published' && unspoken.some(({ meeting: { id } }) => id === each.id)));
  const carried = carriedOn(snapshot, kept, new Set([...calledOff, ...unspoken.filter(({ meeting: { id } }) => kept.some((each) => each.id === id)), ...leftOverFor({ ...panelRecords, meetings: [{ ...meeting, date: '9999-12-31' }, ...dated] })].map(({ item }) => item.id)));
  const municipalYears = yearsWith(snapshot, input.date, makers);
  const attending = new Set([...carried.attendance.flatMap(({ personId }) => personId ?? []), ...snapshot.memberships.map(({ personId }) => personId)]);
  const whole: MeetingSnapshot = {
    ...snapshot, ...carried, meetingId: meeting.id, municipalYears, meetings: [meeting, ...kept], items: [...carried.items, ...items],
    ...(snapshot.followUps === undefined ? {} : { followUps: leftBehind(snapshot, makers.now) }),
    people: snapshot.people.filter(({ id }) => attending.has(id)), memberships: snapshot.memberships.filter((row) => inForce(row, input.date)),
    publications: undefined, laterMinutesPublished: undefined, lettersTaken: undefined, nextMinuteNumber: undefined, deleted: undefined, bases: undefined, lastMinuteNumber: 0,
  };
  return ok({ ...whole, lastMinuteNumber: panel.minuteNumbering.scope === 'meeting' ? 0 : Math.max(lastNumberBefore(runOfYear(whole, input.date), input.date), sameRunAsLast(snapshot, municipalYears, input.date)) });
};

/** What the file's own meeting knew of numbers used before it, where the new meeting is in the same run. */
const sameRunAsLast = (snapshot: MeetingSnapshot, years: MeetingSnapshot['municipalYears'], date: IsoDate): number => {
  const last = mainMeeting(snapshot).date;
  return last !== null && inRunOf(snapshot.panel.minuteNumbering, years.filter(({ deletedAt }) => deletedAt === null), date)(last) ? snapshot.lastMinuteNumber : 0;
};
