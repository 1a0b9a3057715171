// What a written paper prints beside its author's words (DOMAIN 1, A6; DESIGN section 5).
import { definePhrases, inBothStyles } from './phrase.ts';

export const paperPhrases = definePhrases({
  'paper-title': inBothStyles("Title in the file's properties", '{title}: {panel}, {date}'),
  'paper-title-undated': inBothStyles('The same without a date', '{title}: {panel}'),
  'paper-meeting': inBothStyles('Under the name of the council', '{panel}, {date}'),
  'paper-page-of': inBothStyles('Number of a page of a paper', 'Page {page} of {pages}'),
  'not-applicable': inBothStyles('In a section that is marked so', 'Not applicable.'),
  'form-item': inBothStyles('Heading of the left column of a form', 'Item'),
  'form-details': inBothStyles('Heading of the right column of a form', 'Details'),
  'appendix-line': inBothStyles('An appendix in the list of appendices', 'Appendix {number}: {title}'),
  'appendix-restricted': inBothStyles('An appendix that the public may not see, in the same list', 'Appendix {number}: not for publication'),
  'appendices-none': inBothStyles('Where a paper has no appendices', 'None'),
  'picture-left-out': inBothStyles('In place of a photograph without agreement', 'A photograph is left out here, because there is no agreement to print it.'),
  'picture-missing': inBothStyles('In place of a picture whose file is not there', 'Picture: {alt}'),
  'pictures-in-row': inBothStyles('Caption of pictures side by side', 'From left: {captions}'),
  'reference-missing': inBothStyles('In place of the number of a paragraph that is gone', '[reference missing]'),
});
