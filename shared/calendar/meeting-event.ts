// One meeting as an event of a calendar (RFC 5545, 3.6.1). Only what the notice of meeting says is in it: a calendar is public.
import { addDays } from '../model/dates.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Panel } from '../model/panel.ts';
import { printedDate, printedTime } from '../phrases/dates.ts';
import type { Say } from '../phrases/phrase-book.ts';
import { textValue } from './content-lines.ts';
import { londonZone } from './london-time.ts';

export type EventPanel = Pick<Panel, 'name' | 'councilName' | 'houseStyle'>;
export type EventMeeting = Pick<Meeting, 'id' | 'rev' | 'date' | 'time' | 'venue' | 'bodyAsPrinted' | 'calledOff' | 'createdAt' | 'updatedAt'>;

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

const postponedTo = ({ calledOff }: EventMeeting, { houseStyle }: EventPanel, say: Say): string | null => {
  if (calledOff?.kind !== 'postponed' || calledOff.newDate === null) return null;
  const date = printedDate(calledOff.newDate, houseStyle);
  const when = calledOff.newTime === null ? date : say('next-meeting-time', { date, time: printedTime(calledOff.newTime, houseStyle) });
  const { newPlace = '' } = calledOff;
  return say('calendar-postponed', { date: newPlace === '' ? when : say('notice-when-where', { when, venue: newPlace }) });
};

/**
 * @param stamp the instant of writing, ISO
 * @returns the lines of the event; none where the meeting has no date. Its UID is the meeting's for ever and its SEQUENCE grows with each change of it.
 */
export const meetingEvent = (meeting: EventMeeting, panel: EventPanel, stamp: string, say: Say): readonly string[] => {
  const { date, time, venue, calledOff } = meeting;
  if (date === null) return [];
  const place = [...venue.lines, ...(venue.postcode === null ? [] : [venue.postcode])].join(', ');
  const name = meeting.bodyAsPrinted ?? panel.name;
  const isOff = (calledOff ?? null) !== null;
  const note = postponedTo(meeting, panel, say);
  return [
    'BEGIN:VEVENT', `UID:${meeting.id}@orderpaper`, `DTSTAMP:${instantValue(stamp)}`, `CREATED:${instantValue(meeting.createdAt)}`, `LAST-MODIFIED:${instantValue(meeting.updatedAt)}`,
    `SEQUENCE:${meeting.rev - 1}`, ...startAndEnd(date, time),
    `SUMMARY:${textValue(isOff ? say(calledOff?.kind === 'postponed' ? 'calendar-summary-postponed' : 'calendar-summary-cancelled', { panel: name }) : name)}`,
    ...(place === '' ? [] : [`LOCATION:${textValue(place)}`]), ...(note === null ? [] : [`DESCRIPTION:${textValue(note)}`]),
    `STATUS:${isOff ? 'CANCELLED' : 'CONFIRMED'}`, ...(isOff ? ['TRANSP:TRANSPARENT'] : []), 'CLASS:PUBLIC', 'END:VEVENT',
  ];
};
