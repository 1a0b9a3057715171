// A paper's words -> pieces of a Word body.
import { assertNever } from '../../model/assert-never.ts';
import type { Say } from '../../phrases/phrase-book.ts';
import { paperNumbers, type PaperNumbers } from '../../rules/paragraph-numbers.ts';
import { textRun } from '../text/inline-runs.ts';
import { paperHeading, piece, type Piece, type Workshop } from '../text/piece.ts';
import { textPieces } from '../text/text-pieces.ts';
import { formPieces, formTablePieces } from './form-pieces.ts';
import { newsletterPieces } from './newsletter-pieces.ts';
import { paperHeadPieces } from './paper-head.ts';
import { paperNumbering, type PaperNumbering } from './paper-numbering.ts';
import type { PaperSheet } from './paper-sheet.ts';
import type { SheetSection } from './printed-sections.ts';

const headPieces = (sheet: PaperSheet, { spec }: Workshop): Piece[] => [
  ...paperHeadPieces(sheet),
  paperHeading(sheet.heading, { ...spec, headingSpread: 0 }),
];

type Numbered = { readonly numbers: PaperNumbers; readonly numbering: PaperNumbering };

const bodyPieces = (section: SheetSection, { numbers, numbering }: Numbered, say: Say, workshop: Workshop): Piece[] => {
  if (section.notApplicable) {
    const indent = numbers.sections.has(section.id) ? { indent: { left: numbering.left } } : {};
    return [piece('BodyText', { ...indent, children: [textRun(say('not-applicable'))] })];
  }
  switch (section.layout) {
    case 'text':
      return textPieces(section.text, { say, paragraphStyle: 'BodyText' }, workshop);
    case 'numbered':
      return textPieces(section.text, { say, paragraphStyle: 'BodyText', ...(section.numbered ? { standing: numbering.standing(section) } : {}) }, workshop);
    case 'form':
      return [...formPieces(section), ...textPieces(section.text, { say, paragraphStyle: 'BodyText' }, workshop)];
    case 'form-table':
      return [...formTablePieces(section, numbers, numbering.ofSection, say, workshop), ...textPieces(section.text, { say, paragraphStyle: 'BodyText' }, workshop)];
    default:
      return assertNever(section.layout);
  }
};

const sectionPieces = (section: SheetSection, numbered: Numbered, say: Say, workshop: Workshop): Piece[] => {
  const hasNumber = numbered.numbers.sections.has(section.id);
  const heading = section.heading.trim() === '' && !hasNumber ? [] : [piece('Heading2', { children: [textRun(section.heading)], ...(hasNumber ? { numbering: numbered.numbering.ofSection } : {}) })];
  return [...heading, ...bodyPieces(section, numbered, say, workshop)];
};

export const paperPieces = (sheet: PaperSheet, say: Say, bench: Workshop): Piece[] => {
  const numbers = paperNumbers(sheet.sections);
  const workshop: Workshop = { ...bench, numberOf: (target) => numbers.targets.get(target) ?? say('reference-missing') };
  const numbered = { numbers, numbering: paperNumbering(numbers, workshop) };
  if (sheet.look === 'newsletter') return newsletterPieces(sheet, workshop, (section, at) => sectionPieces(section, numbered, say, at));
  return [...headPieces(sheet, workshop), ...sheet.sections.flatMap((section) => sectionPieces(section, numbered, say, workshop))];
};
