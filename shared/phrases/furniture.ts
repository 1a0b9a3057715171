// What stands at the head and foot of a page, and where the Chair signs (LGA 1972 Schedule 12 paragraph 41; DOMAIN M3, DESIGN 5).
import { definePhrases, inBothStyles } from './phrase.ts';

export const furniturePhrases = definePhrases({
  draft: inBothStyles('On each page before publication', 'DRAFT {date}: not yet published'),
  'draft-provisional': inBothStyles('The same, while minute numbers may change', 'DRAFT {date}: not yet published, minute numbers provisional'),
  'head-cancelled': inBothStyles('On each page of the agenda of a meeting that is cancelled', 'Cancelled: this meeting does not take place'),
  'head-postponed': inBothStyles('On each page of the agenda of a meeting that is postponed', 'Postponed: this meeting does not take place on this day'),
  'page-of': inBothStyles('Number of a page of minutes', 'Page {page} of {pages}'),
  'agenda-page-of': inBothStyles('Number of a page of the agenda', 'Agenda page {page} of {pages}'),
  initials: inBothStyles("Box for the Chair's initials", "Chair's initials"),
  signed: inBothStyles('Where the Chair signs', 'Signed (Chair)'),
  'signed-date': inBothStyles('Date of signing', 'Date'),
  'agenda-title': inBothStyles("Title in the file's properties", 'Agenda of the {panel}, {date}'),
  'minutes-title': inBothStyles("Title in the file's properties", 'Minutes of the {panel}, {date}'),
  'agenda-title-undated': inBothStyles('The same without a date', 'Agenda of the {panel}'),
  'minutes-title-undated': inBothStyles('The same without a date', 'Minutes of the {panel}'),
});
