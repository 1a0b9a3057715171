// A meeting, or all meetings of a panel, as a calendar file (.ics, RFC 5545) that Outlook and phones take.
import { phraseBook, type PhraseOverrides } from '../phrases/phrase-book.ts';
import { contentLines, textValue } from './content-lines.ts';
import { londonTimeZone } from './london-time.ts';
import { meetingEvent, type EventMeeting, type EventPanel, type OtherMeeting } from './meeting-event.ts';

export const calendarMediaType = 'text/calendar';

export type CalendarOptions = {
  /** The instant of writing, ISO. */
  readonly at: string;
  /** All meetings of the panel: one planned on the new day of a postponed meeting takes its place. Deleted ones too: calendars must take what is told without them for newer. */
  readonly ofPanel: readonly OtherMeeting[];
  readonly phrases?: PhraseOverrides;
};

const lastChange = (rows: readonly { readonly updatedAt: string }[]): string => rows.map(({ updatedAt }) => updatedAt).toSorted().at(-1) ?? '';

/**
 * @param meetings of the panel; those without a date are left out
 * @returns the file's text; null where no meeting has a date
 */
export const calendarFile = (panel: EventPanel, meetings: readonly EventMeeting[], { at, ofPanel, phrases }: CalendarOptions): string | null => {
  const say = phraseBook(panel.houseStyle, phrases);
  const dated = meetings.filter(({ date }) => date !== null).toSorted((a, b) => `${a.date ?? ''}${a.time ?? ''}${a.id}`.localeCompare(`${b.date ?? ''}${b.time ?? ''}${b.id}`));
  if (dated.length === 0) return null;
  const surroundings = { others: ofPanel.filter(({ deletedAt }) => deletedAt === null), changedAt: lastChange([panel, ...meetings, ...ofPanel]), stamp: at };
  const council = panel.councilName.trim();
  return contentLines([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Orderpaper//Orderpaper//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    `X-WR-CALNAME:${textValue(council === '' ? panel.name : `${panel.name}, ${council}`)}`,
    ...(dated.some(({ time, calledOff }) => time !== null || (calledOff?.newTime ?? null) !== null) ? londonTimeZone : []),
    ...dated.flatMap((meeting) => meetingEvent(meeting, panel, surroundings, say)),
    'END:VCALENDAR',
  ]);
};
