// An update as a newsletter: a masthead, the first section over the whole width, themes in two columns with their pictures beside the
// words, what has a table or a form over the whole width again. Words, headings and reading order are those of any paper.
import type { Block, Image } from '../../model/text.ts';
import { pageWidth, textWidth, type HouseStyleSpec } from '../house-style/style-row.ts';
import { newsletterColours } from '../house-style/newsletter-colours.ts';
import { columnGap, newsletterLook, type NewsletterLook } from '../house-style/newsletter-look.ts';
import { textRun } from '../text/inline-runs.ts';
import { piece, type Piece, type Workshop } from '../text/piece.ts';
import type { PaperSheet } from './paper-sheet.ts';
import type { SheetSection } from './printed-sections.ts';

const mastheadPieces = ({ councilName, heading, meeting }: PaperSheet, { masthead, mastheadTitle }: NewsletterLook): Piece[] => [
  ...(councilName === null ? [] : [piece('Organisation', { ...masthead, spacing: { before: 0, after: 0, line: 360, lineRule: 'auto' }, children: [textRun(councilName)] })]),
  piece('Heading1', { ...masthead, spacing: { before: 0, after: 0, line: 264, lineRule: 'auto' }, children: [textRun(heading, mastheadTitle)] }),
  piece('PaperMeeting', { ...masthead, spacing: { before: 0, after: 280, line: 360, lineRule: 'auto' }, children: [textRun(meeting)] }),
];

/** A page as wide as a column, so that tables and pictures fit into it. */
const narrow = (spec: HouseStyleSpec): HouseStyleSpec => {
  const column = (textWidth(spec) - columnGap) / 2;
  return { ...spec, page: { ...spec.page, side: Math.ceil((pageWidth - column) / 2) } };
};

const isHalf = (block: Block | undefined): boolean => block?.type === 'image' && block.attrs.size === 'half';

/** In a column a picture of half the page is as wide as the column, unless it has another beside it; those of a third stand two by two. */
const sizeInColumn = (image: Image, before: Block | undefined, after: Block | undefined): Image['attrs']['size'] => {
  if (image.attrs.size === 'third' || (isHalf(image) && (isHalf(before) || isHalf(after)))) return 'half';
  return 'full';
};

const forColumn = (section: SheetSection): SheetSection => {
  const { content } = section.text;
  const sized = content.map((block, index): Block =>
    block.type === 'image' ? { ...block, attrs: { ...block.attrs, size: sizeInColumn(block, content[index - 1], content[index + 1]) } } : block);
  return { ...section, text: { ...section.text, content: sized } };
};

const dressed = (p: Piece, { band, quotation, contactBox }: NewsletterLook): Piece => {
  if (p.kind !== 'paragraph') return p;
  switch (p.options.style) {
    case 'Heading2': return { ...p, options: { ...p.options, ...band } };
    case 'Quote': return { ...p, options: { ...p.options, ...quotation } };
    case 'FormAnswer': return { ...p, options: { ...p.options, ...contactBox } };
    default: return p;
  }
};

const isTheme = ({ layout, notApplicable, text }: SheetSection): boolean => layout === 'text' && !notApplicable && !text.content.some(({ type }) => type === 'table');

type Group = { readonly columns: 1 | 2; readonly sections: readonly SheetSection[] };

/** Themes that follow each other share two columns; one that stands alone has the whole width. */
const groupsOf = ([first, ...others]: readonly SheetSection[]): readonly Group[] => {
  const groups: { isTheme: boolean; sections: SheetSection[] }[] = [];
  for (const section of others) {
    const last = groups.at(-1);
    if (last?.isTheme === isTheme(section)) last.sections.push(section);
    else groups.push({ isTheme: isTheme(section), sections: [section] });
  }
  const later = groups.map(({ isTheme: areThemes, sections }): Group => ({ columns: areThemes && sections.length > 1 ? 2 : 1, sections }));
  return first === undefined ? later : [{ columns: 1, sections: [first] }, ...later];
};

/** @param piecesOf a section as any paper has it, in the workshop that is given */
export const newsletterPieces = (sheet: PaperSheet, workshop: Workshop, piecesOf: (section: SheetSection, workshop: Workshop) => readonly Piece[]): Piece[] => {
  const inColumn: Workshop = { ...workshop, spec: narrow(workshop.spec) };
  let columns: 1 | 2 = 1;
  const groups = groupsOf(sheet.sections).flatMap((group): readonly Piece[] => {
    const turn: readonly Piece[] = group.columns === columns ? [] : [{ kind: 'columns', count: group.columns, gap: columnGap }];
    columns = group.columns;
    return [...turn, ...group.sections.flatMap((section) => (group.columns === 2 ? piecesOf(forColumn(section), inColumn) : piecesOf(section, workshop)))];
  });
  const look = newsletterLook(sheet.colours ?? newsletterColours(null));
  return [...mastheadPieces(sheet, look), ...groups.map((each) => dressed(each, look))];
};
