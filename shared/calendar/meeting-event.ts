// One meeting as an event of a calendar (RFC 5545, 3.6.1). Only what its notices say is in it: a calendar is public.
import { addDays } from '../model/dates.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Panel } from '../model/panel.ts';
import type { CalledOff } from '../model/publication.ts';
import { asSentence } from '../phrases/as-sentence.ts';
import { printedDate } from '../phrases/dates.ts';
import type { Say } from '../phrases/phrase-book.ts';
import { newPlaceOf, toFollowPhrase } from '../phrases/postponement.ts';
import { dayAndTime, placeInLine, whenAndWhere } from '../phrases/when-and-where.ts';
import { textValue } from './content-lines.ts';
import { londonZone } from './london-time.ts';

export type EventPanel = Pick<Panel, 'name' | 'councilName' | 'houseStyle' | 'updatedAt'>;
export type EventMeeting = Pick<Meeting, 'id' | 'date' | 'time' | 'venue' | 'bodyAsPrinted' | 'calledOff' | 'createdAt' | 'updatedAt'>;

/** What bears on a postponed meeting of the other meetings of its panel. */
export type OtherMeeting = Pick<Meeting, 'id' | 'date' | 'calledOff' | 'updatedAt' | 'deletedAt'>;

export type EventSurroundings = {
  /** The panel's meetings that are not deleted. */
  readonly others: readonly OtherMeeting[];
  /** When the panel or a meeting of it was changed last, ISO. */
  readonly changedAt: string;
  /** The instant of writing, ISO. */
  readonly stamp: string;
};

/** "20310916" */
const dayValue = (date: string): string => date.replaceAll('-', '');

/** "20310108T091500Z" from an ISO instant. */
export const instantValue = (instant: string): string => instant.replace(/[-:]|\.\d+/g, '');

/** Papers don't say when a meeting ends: two hours keep the evening free. */
const usualHours = 2;

const startAndEnd = (date: string, time: string | null): readonly string[] => {
  if (time === null) return [`DTSTART;VALUE=DATE:${dayValue(date)}`, `DTEND;VALUE=DATE:${dayValue(addDays(date, 1))}`];
  const digits = `${time.replace(':', '')}00`;
  return [`DTSTART;TZID=${londonZone}:${dayValue(date)}T${digits}`, `DURATION:PT${usualHours}H`];
};

/** "Tuesday 23 September 2031 at 6.00 pm" */
const printedWhen = (day: string, time: string | null, { houseStyle }: EventPanel, say: Say): string => dayAndTime(printedDate(day, houseStyle), time, houseStyle, say);

const postponedTo = ({ calledOff }: EventMeeting, panel: EventPanel, say: Say): string | null => {
  if (calledOff?.kind !== 'postponed' || calledOff.newDate === null) return null;
  const when = printedWhen(calledOff.newDate, calledOff.newTime, panel, say);
  return say('calendar-postponed', { date: whenAndWhere(when, newPlaceOf(calledOff), say) });
};

/** "Postponed from Tuesday 16 September 2031 at 5.30 pm. Notice of the meeting on that day, with its place, will be given." */
const postponedFrom = (day: string, time: string | null, calledOff: CalledOff, panel: EventPanel, say: Say): string =>
  `${asSentence(say('calendar-postponed-from', { date: printedWhen(day, time, panel, say) }))} ${say(toFollowPhrase(calledOff))}`;

const firstYear = Date.UTC(2020, 0, 1);

/**
 * The seconds from 2020 to the last change of the panel or its meetings: an event changes with another meeting too, which leaves its own revision as it is, and
 * what was sent last must never count as older than what was sent before (RFC 5545, 3.8.7.4).
 */
export const sequenceOf = (changedAt: string): number => Math.max(0, Math.floor((Date.parse(changedAt) - firstYear) / 1000));

/** Whether another meeting stands on the new day in its place: one that takes place, or that was called off after this one. One that was off before left the day free. */
const isReplaced = ({ id, calledOff }: EventMeeting, others: readonly OtherMeeting[]): boolean => {
  if (calledOff?.kind !== 'postponed' || calledOff.newDate === null) return false;
  return others.some((other) => other.id !== id && other.date === calledOff.newDate && ((other.calledOff ?? null) === null || (other.calledOff?.on ?? '') > calledOff.on));
};

type Told = { readonly date: string; readonly time: string | null; readonly place: string; readonly note: string | null; readonly isOff: boolean };

/** Where and when calendars show it. A postponed meeting moves to its new day, with no time and no place but those that were said of that day, unless a meeting planned on that day stands there already. */
const toldOf = (meeting: EventMeeting, day: string, panel: EventPanel, replaced: boolean, say: Say): Told => {
  const { time, venue, calledOff } = meeting;
  const place = placeInLine(venue);
  if (calledOff?.kind !== 'postponed' || calledOff.newDate === null || replaced) return { date: day, time, place, note: postponedTo(meeting, panel, say), isOff: (calledOff ?? null) !== null };
  return { date: calledOff.newDate, time: calledOff.newTime, place: newPlaceOf(calledOff), note: postponedFrom(day, time, calledOff, panel, say), isOff: false };
};

/**
 * @returns the lines of the event; none where the meeting has no date. Its UID is the meeting's for ever and its SEQUENCE grows with each change of it
 *   and of what stands around it.
 */
export const meetingEvent = (meeting: EventMeeting, panel: EventPanel, { others, changedAt, stamp }: EventSurroundings, say: Say): readonly string[] => {
  const { calledOff } = meeting;
  if (meeting.date === null) return [];
  const name = meeting.bodyAsPrinted ?? panel.name;
  const { date, time, place, note, isOff } = toldOf(meeting, meeting.date, panel, isReplaced(meeting, others), say);
  return [
    'BEGIN:VEVENT', `UID:${meeting.id}@orderpaper`, `DTSTAMP:${instantValue(stamp)}`, `CREATED:${instantValue(meeting.createdAt)}`, `LAST-MODIFIED:${instantValue(meeting.updatedAt)}`,
    `SEQUENCE:${sequenceOf(changedAt)}`, ...startAndEnd(date, time),
    `SUMMARY:${textValue(isOff ? say(calledOff?.kind === 'postponed' ? 'calendar-summary-postponed' : 'calendar-summary-cancelled', { panel: name }) : name)}`,
    ...(place === '' ? [] : [`LOCATION:${textValue(place)}`]), ...(note === null ? [] : [`DESCRIPTION:${textValue(note)}`]),
    `STATUS:${isOff ? 'CANCELLED' : 'CONFIRMED'}`, ...(isOff ? ['TRANSP:TRANSPARENT'] : []), 'CLASS:PUBLIC', 'END:VEVENT',
  ];
};
