// What the agenda pack prints beside its papers (DOMAIN 1 Pack, U2; DESIGN section 5).
import { definePhrases, inBothStyles } from './phrase.ts';

export const packPhrases = definePhrases({
  'pack-title': inBothStyles("Title in the file's properties", 'Agenda pack of the {panel}, {date}'),
  'pack-title-undated': inBothStyles('The same without a date', 'Agenda pack of the {panel}'),
  'pack-page': inBothStyles('Number of a page of the pack', 'Page {page}'),
  'contents-heading': inBothStyles('Heading of the list of papers', 'Contents'),
  'contents-paper': inBothStyles('A paper in the contents', 'Item {item}: {title}'),
  'contents-minutes': inBothStyles('Minutes of an earlier meeting as a paper, in the contents', 'Minutes of {date}'),
  'contents-appendix': inBothStyles('An appendix in the contents', 'Item {item}, appendix {number}: {title}'),
  'contents-restricted': inBothStyles('A paper in the contents that the public may not see', 'Item {item}: not for publication {pages}'),
  'contents-exempt': inBothStyles(
    'The same for an exempt paper', 'Item {item}: not for publication {pages} under {paragraphs} of Part 1 of Schedule 12A to the Local Government Act 1972: {descriptions}',
  ),
  'contents-confidential': inBothStyles('The same for a confidential paper', 'Item {item}: not for publication {pages}: confidential information'),
  'contents-page': inBothStyles('The page of a paper in the contents', 'page {page}'),
  'slip-heading': inBothStyles('Heading of a sheet in place of a file that is not in the pack', '{title}'),
  'slip-separate': inBothStyles('On that sheet, for a file that is sent by itself', 'This paper is a separate file: {file}. It is sent with this pack and is not printed in it.'),
  'slip-unreadable': inBothStyles('On that sheet, for a file that could not be read', 'This paper could not be read when the pack was made, so it is not in it. The file is {file}.'),
  'to-follow': inBothStyles('On the sheet of a paper that is still expected', 'This paper is to follow.'),
  'picture-page': inBothStyles('Words for a page that is a picture', 'Page {page} of {pages} of {title}. {text}'),
  'picture-page-without-text': inBothStyles('The same for a page without text', 'Page {page} of {pages} of {title}: a scanned page whose words cannot be read aloud.'),
  'picture-paper': inBothStyles('Words for a picture that is a paper of its own', '{title}'),
});
