// The time zone of the meetings, as an iCalendar file must carry it (RFC 5545, 3.6.5): summer time by the rule in force since 1996 (SI 2002/262).

export const londonZone = 'Europe/London';

export const londonTimeZone: readonly string[] = [
  'BEGIN:VTIMEZONE', `TZID:${londonZone}`,
  'BEGIN:DAYLIGHT', 'TZNAME:BST', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'DTSTART:19960331T010000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZNAME:GMT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'DTSTART:19961027T020000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
  'END:VTIMEZONE',
];
