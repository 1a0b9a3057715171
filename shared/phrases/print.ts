// What a printed copy says beside the pack that it is printed from (DOMAIN 1, printing).
import { definePhrases, inBothStyles } from './phrase.ts';

export const printPhrases = definePhrases({
  'blank-page': inBothStyles('On the back of a sheet, where the next paper begins on a right-hand page', 'This page is intentionally left blank.'),
  'pdf-page-before': inBothStyles('In a PDF, on a page whose words all belong to a paragraph that begins before it', 'The words of this page are with the paragraph on the page before.'),
  'print-title': inBothStyles("Title in the file's properties, for some of the papers", '{pages} of the agenda pack of the {panel}, {date}'),
  'print-title-undated': inBothStyles('The same without a date', '{pages} of the agenda pack of the {panel}'),
  'print-page': inBothStyles('One page, in that title', 'Page {start}'),
  'print-pages': inBothStyles('Several pages, in that title', 'Pages {start} to {end}'),
  'large-head': inBothStyles('At the head of each page in large print: where it stands in the agenda pack', '{pages} of the agenda pack'),
  'large-foot': inBothStyles('Number of a page in large print', 'Item {item}, large print page {page}'),
  'large-foot-appendix': inBothStyles('The same, of an appendix', 'Item {item}, appendix {number}, large print page {page}'),
  'large-foot-paper': inBothStyles('The item there, where it has several papers', '{item}, paper {number}'),
  'large-mark': inBothStyles('In large print, where a page of the agenda pack begins', '[Page {page}] '),
  'large-front': inBothStyles('At the foot of the agenda in large print', 'Large print. Page numbers here are those of the agenda pack.'),
});
