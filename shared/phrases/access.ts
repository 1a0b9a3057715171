// Exclusion of press and public, and the marking of what is not for publication (LGA 1972 s100A(2), s100A(4), s100B(5); DOMAIN A1 to A3).
import { definePhrases, inBothStyles } from './phrase.ts';

export const accessPhrases = definePhrases({
  'exclusion-committee': inBothStyles(
    'Resolution to exclude the public, committees',
    'That, under Section 100A(4) of the Local Government Act 1972, the press and public be excluded from the meeting for the following {business} on the grounds that {they} the likely disclosure of exempt information as defined in Part 1 of Schedule 12A to the Act: {items}.',
  ),
  'exclusion-executive': inBothStyles(
    'Resolution to exclude the public, executive',
    'That, under Regulation 4(2) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012, the press and public be excluded from the meeting for the following {business} on the grounds that {they} the likely disclosure of exempt information as defined in Part 1 of Schedule 12A to the Local Government Act 1972: {items}.',
  ),
  'exclusion-informal': inBothStyles(
    'Decision to meet in private, informal panels',
    'That the following {business} be considered in private on the grounds that {they} the likely disclosure of exempt information as defined in Part 1 of Schedule 12A to the Local Government Act 1972: {items}.',
  ),
  'exclusion-item': inBothStyles('An item named in the resolution', 'Item {number}, {title} ({grounds})'),
  'exclusion-item-bare': inBothStyles('An item named in the resolution with no paragraph given, or together with others', 'Item {number}, {title}'),
  'exclusion-items-alike': inBothStyles('Items with the same grounds, named in the resolution', '{items} ({grounds})'),
  'exclusion-item-in-part': inBothStyles('A public item with exempt papers, named in the resolution', 'Item {number}, {title}, so far as its exempt papers are considered ({grounds})'),
  'exclusion-item-in-part-bare': inBothStyles('The same with no paragraph given', 'Item {number}, {title}, so far as its exempt papers are considered'),
  'exclusion-confidential': inBothStyles(
    'Confidential items, where the public must be kept out: committees',
    'The press and public must be excluded, under Section 100A(2) of the Local Government Act 1972, while confidential information is considered: {items}.',
  ),
  'exclusion-confidential-executive': inBothStyles(
    'The same, executive',
    'The press and public must be excluded, under Regulation 4(2)(a) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012, while confidential information is considered: {items}.',
  ),
  'exclusion-confidential-informal': inBothStyles('The same, informal panels', 'The following must be considered in private, because confidential information is considered: {items}.'),
  'exclusion-confidential-item': inBothStyles('A confidential item', 'Item {number}, {title}'),
  'exclusion-confidential-item-in-part': inBothStyles('A public item with confidential papers', 'Item {number}, {title}, so far as its confidential papers are considered'),
  'ground-one': inBothStyles('One paragraph of Schedule 12A with its description', 'paragraph {number}: {description}'),
  'exempt-marking': inBothStyles(
    'Under an exempt item or minute',
    '(Not for publication under {paragraphs} of Part 1 of Schedule 12A to the Local Government Act 1972: {descriptions})',
  ),
  'exempt-marking-bare': inBothStyles('Under an exempt item with no paragraph given', '(Not for publication: exempt information)'),
  'confidential-marking': inBothStyles('Under a confidential item or minute, committees', '(Not for publication: confidential information, Section 100A(2) of the Local Government Act 1972)'),
  'confidential-marking-executive': inBothStyles(
    'The same, executive',
    '(Not for publication: confidential information, Regulation 4(2)(a) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012)',
  ),
  'confidential-marking-informal': inBothStyles('The same, informal panels', '(Not for publication: confidential information)'),
  'exempt-marking-in-part': inBothStyles(
    'Under a public item with exempt papers',
    '(In part not for publication under {paragraphs} of Part 1 of Schedule 12A to the Local Government Act 1972: {descriptions})',
  ),
  'exempt-marking-in-part-bare': inBothStyles('The same with no paragraph given', '(In part not for publication: exempt information)'),
  'confidential-marking-in-part': inBothStyles('Under a public item with confidential papers', '(In part not for publication: confidential information)'),
  'contains-exempt': inBothStyles(
    'On each page of a document with exempt matter',
    'Not for publication: contains exempt information under {paragraphs} of Part 1 of Schedule 12A to the Local Government Act 1972 ({descriptions})',
  ),
  'contains-exempt-bare': inBothStyles('The same with no paragraph given', 'Not for publication: contains exempt information'),
  'contains-confidential': inBothStyles('On each page of a document with confidential matter', 'Not for publication: contains confidential information'),
  'paragraph-one': inBothStyles('One paragraph of the Schedule', 'paragraph {number}'),
  'paragraph-many': inBothStyles('Several paragraphs of the Schedule', 'paragraphs {numbers}'),
  'business-one': inBothStyles('One item of business', 'item of business'),
  'business-many': inBothStyles('Several items of business', 'items of business'),
  'involves-one': inBothStyles('Grounds, one item', 'it involves'),
  'involves-many': inBothStyles('Grounds, several items', 'they involve'),
  readmitted: inBothStyles('Press and public come back in', 'The press and public were readmitted to the meeting.'),
});
