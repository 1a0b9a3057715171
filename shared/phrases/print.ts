// What a printed copy says beside the pack that it is printed from (DOMAIN 1, printing).
import { definePhrases, inBothStyles } from './phrase.ts';

export const printPhrases = definePhrases({
  'blank-page': inBothStyles('On the back of a sheet, where the next paper begins on a right-hand page', 'This page is intentionally left blank.'),
  'print-title': inBothStyles("Title in the file's properties, for some of the papers", '{pages} of the agenda pack of the {panel}, {date}'),
  'print-title-undated': inBothStyles('The same without a date', '{pages} of the agenda pack of the {panel}'),
  'print-page': inBothStyles('One page, in that title', 'Page {start}'),
  'print-pages': inBothStyles('Several pages, in that title', 'Pages {start} to {end}'),
});
