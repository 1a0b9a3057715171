// The words of the agenda's front sheet (DOMAIN 1, U1).
import { definePhrases, inBothStyles } from './phrase.ts';

export const agendaPhrases = definePhrases({
  'agenda-heading': inBothStyles('Heading of the agenda', 'Agenda'),
  'minutes-heading': inBothStyles('Heading of the minutes', 'Minutes'),
  venue: inBothStyles('Before the venue', 'Venue:'),
  date: inBothStyles('Before the date', 'Date:'),
  time: inBothStyles('Before the time', 'Time:'),
  pages: inBothStyles('Pages of an item', '(Pages {start} - {end})'),
  page: inBothStyles('The one page of an item', '(Page {start})'),
  'to-present': inBothStyles('Who presents an item', '{presenter} to present'),
  'to-present-comma': inBothStyles('Who presents, after a post with commas', '{presenter}, to present'),
  'chairs-authority': inBothStyles("The Chair's authority before an urgent item", '({text})'),
  'membership-heading': { about: 'Heading of the membership', accessible: 'Membership of the {panel}', traditional: 'Membership of the {panel}:-' },
  membership: inBothStyles('The membership', '{members}.'),
  member: inBothStyles('A member with their role', '{name} ({roles})'),
  'role-chair': inBothStyles('Role of the Chair', 'Chair'),
  'role-joint-chair': inBothStyles('Role of a joint Chair', 'Joint Chair'),
  'role-vice-chair': inBothStyles('Role of the Vice-Chair', 'Vice-Chair'),
  'role-co-opted': inBothStyles('Role of a co-opted member', 'co-opted member'),
  'role-adviser': inBothStyles('Role of an adviser', 'adviser'),
  'role-representing': inBothStyles('Whom a member represents', 'representing {body}'),
  'signatory-name': { about: "The signatory's name", accessible: '{name}', traditional: '{name},' },
  'signatory-post': { about: "The signatory's post", accessible: '{post}', traditional: '{post}.' },
  'next-meeting': inBothStyles('Date of the next meeting', '{date}'),
  'next-meeting-time': inBothStyles('Date and time of the next meeting', '{date} at {time}'),
  'previous-minutes-title': inBothStyles('Item for the last minutes', 'Minutes of the previous meeting held on {date}'),
});
