// Notices of a meeting, of its cancellation and of its postponement, and of a withdrawn agenda
// (LGA 1972 s100A(6)(a), s100B; SI 2012/2089 reg. 6; DOMAIN M6, M8).
import { definePhrases, inBothStyles } from './phrase.ts';

export const noticePhrases = definePhrases({
  'notice-heading': inBothStyles('Heading of a notice of meeting', 'Notice of meeting'),
  'notice-cancelled-heading': inBothStyles('Heading of a notice of cancellation', 'Notice of cancellation'),
  'notice-postponed-heading': inBothStyles('Heading of a notice of postponement', 'Notice of postponement'),
  'notice-withdrawn-heading': inBothStyles('Heading of a notice of a withdrawn agenda', 'Agenda withdrawn'),
  'notice-title': inBothStyles("Title in the file's properties", '{heading}: {panel}, {date}'),
  'notice-title-undated': inBothStyles('The same without a date', '{heading}: {panel}'),
  'notice-committee': inBothStyles(
    'Public notice, committees',
    'Notice is hereby given, under Section 100A(6) of the Local Government Act 1972, that a meeting of the {panel} will be held at the time and place stated above.',
  ),
  'notice-executive': inBothStyles(
    'Public notice, executive',
    'Notice is hereby given, under Regulation 6 of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012, that a meeting of the {panel} will be held at the time and place stated above.',
  ),
  'notice-informal': inBothStyles('Notice, informal panels', 'A meeting of the {panel} will be held at the time and place stated above.'),
  'notice-open': inBothStyles('That the public may come', 'The press and public may attend.'),
  'notice-part-private': inBothStyles('That the public may be excluded for a part', 'The press and public may attend, but are likely to be excluded from the part of the meeting in which the following is considered: {items}.'),
  'notice-private-one': inBothStyles('One item that is likely to be private', 'item {items}'),
  'notice-private-many': inBothStyles('Several such items', 'items {items}'),
  'notice-private-part': inBothStyles('An item of which some papers are private', '{item} (in part)'),
  'notice-inspect': inBothStyles(
    'Where the papers can be read',
    'The agenda and those reports that are open to the public may be inspected at the offices of the council (Section 100B of the Local Government Act 1972).',
  ),
  'notice-inspect-executive': inBothStyles('The same, executive', 'The agenda and those reports that are open to the public may be inspected at the offices of the council (Regulation 7 of the same Regulations).'),
  'notice-business': inBothStyles('Heading of the items in short', 'Business'),
  'notice-cancelled': inBothStyles('That a meeting is cancelled', 'The meeting of the {panel} called for {date} is cancelled.'),
  'notice-postponed-open': inBothStyles('That a meeting is postponed, no new date yet', 'The meeting of the {panel} called for {date} is postponed. Notice of the new date will be given.'),
  'notice-postponed': inBothStyles('That a meeting is postponed', 'The meeting of the {panel} called for {date} is postponed to {newDate}.'),
  'notice-postponed-time': inBothStyles('The same with the new time', 'The meeting of the {panel} called for {date} is postponed to {newDate} at {newTime}.'),
  'notice-postponed-again': inBothStyles('What follows a postponement to a day that is known', 'Notice of the meeting on that day, with its time and place, will be given.'),
  'notice-postponed-placed': inBothStyles('What follows a postponement to a day and a place that are known', 'Notice of the meeting on that day, with its time, will be given.'),
  'notice-postponed-known': inBothStyles('What follows a postponement to a day and time that are known', 'Notice of the meeting on that day will be given.'),
  'notice-when-where': inBothStyles('When and where a meeting that is called off was to be, or will be', '{when} ({venue})'),
  'notice-withdrawn': inBothStyles('That an agenda is withdrawn', 'The agenda of the meeting of the {panel} called for {date} is withdrawn. Please do not use the copy you have.'),
  'notice-reason': inBothStyles('Why', 'Reason: {reason}'),
  'notice-items-carried': inBothStyles('What happens to the items', 'Its business will be offered to the next meeting.'),
  'notice-dated': inBothStyles('Date of the notice', 'Dated {date}'),
  'notice-undated-meeting': inBothStyles('In place of an unknown date', 'a date to be fixed'),
  'calendar-summary-cancelled': inBothStyles('A cancelled meeting in a calendar', 'Cancelled: {panel}'),
  'calendar-summary-postponed': inBothStyles('A postponed meeting in a calendar', 'Postponed: {panel}'),
  'calendar-postponed': inBothStyles('To when, in a calendar', 'Postponed to {date}'),
  'calendar-postponed-from': inBothStyles('From when, in a calendar at the new day', 'Postponed from {date}'),
});
