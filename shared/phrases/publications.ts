// What prints when something changes after an agenda was published (DOMAIN U3, U4; LGA 1972 s100B).
import { definePhrases, inBothStyles } from './phrase.ts';

export const publicationPhrases = definePhrases({
  'publication-amended': inBothStyles('Under the heading of an agenda that was published again', 'Amended on {date} (publication {number})'),
  'publication-entry': inBothStyles('One publication in the list of changes', 'Publication {number}, {date}:'),
  'publication-reason': inBothStyles('Why something was published again', 'Reason: {reason}'),
  'changed-date': inBothStyles('The date was changed', 'The date of the meeting was {before} and is now {after}.'),
  'changed-time': inBothStyles('The time was changed', 'The time of the meeting was {before} and is now {after}.'),
  'changed-venue': inBothStyles('The place was changed', 'The venue was {before} and is now {after}.'),
  'changed-words': inBothStyles('A correction of an item', 'Item {item}: the wording is corrected.'),
  'changed-words-said': inBothStyles('A correction of an item, described', 'Item {item}: {text}'),
  'changed-sheet-said': inBothStyles('A correction that is not about an item', '{text}'),
  'changed-sheet': inBothStyles('The same, not described', 'The wording of the front sheet is corrected.'),
  'paper-replaced': inBothStyles('A paper was replaced', 'Item {item}: a paper is replaced {pages}.'),
  'paper-added': inBothStyles('A paper that came late', 'Item {item}: a paper is added {pages}.'),
  'item-added': inBothStyles('A late item', 'Item {item} is added: {title}'),
  'item-withdrawn': inBothStyles('An item was withdrawn', 'Item {item} is withdrawn: {title}'),
  'marked-withdrawn': inBothStyles('Under an item that was withdrawn', '(Withdrawn)'),
  'marked-withdrawn-reason': inBothStyles('The same with the reason', '(Withdrawn: {reason})'),
  'contents-withdrawn': inBothStyles('Papers of a withdrawn item in the contents', 'Item {item}: withdrawn {pages}'),
  'pages-and-late': inBothStyles('Pages of an item with pages of a supplement', '(Pages {pages})'),
  'page-late': inBothStyles('The one page of an item, in a supplement', '(Page {pages})'),
  'page-span': inBothStyles('Several pages, inside the brackets', '{start} - {end}'),
  'supplement-heading': inBothStyles('Heading of a supplement', 'Supplement {number} to the agenda'),
  'supplement-title': inBothStyles("Title in the file's properties", 'Supplement {number} to the agenda of the {panel}, {date}'),
  'supplement-belongs': inBothStyles('Which agenda a supplement belongs to', 'This supplement belongs to the agenda of the meeting above, published on {date}. Put its pages into your papers at the numbers printed on them.'),
  'supplement-papers': inBothStyles('Heading of the papers of a supplement', 'Papers in this supplement'),
});
