// A form: its fields as a table of two columns with a header row, or as labels with their answers beside or below them.
import { Tab, TextRun } from 'docx';
import type { FormField } from '../../model/paper.ts';
import { fieldNumberKey, type PaperNumbers } from '../../rules/paragraph-numbers.ts';
import type { Say } from '../../phrases/phrase-book.ts';
import type { NumberingPlace } from '../numbering-book.ts';
import { textRun } from '../text/inline-runs.ts';
import { keepLastWithNext, piece, type ParagraphPiece, type Piece, type Workshop } from '../text/piece.ts';
import { twoColumnTable } from '../text/two-column-table.ts';
import type { SheetSection } from './printed-sections.ts';

const linesOf = ({ value }: FormField): string[] => value.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');

/** Longer lines are paragraphs and stand apart from each other; short ones are the lines of one answer. */
const paragraphLength = 60;

const answerPieces = (field: FormField): ParagraphPiece[] => {
  const lines = linesOf(field);
  const apart = lines.some((line) => line.length > paragraphLength);
  return lines.map((line, index) => piece('TableText', { children: [textRun(line)], ...(apart && index < lines.length - 1 ? { spacing: { after: 120 } } : {}) }));
};

/** Labels longer than that stand above their answer. */
const longestBeside = 20;

const fieldPieces = (field: FormField): ParagraphPiece[] => {
  const lines = linesOf(field);
  const [first, ...more] = lines;
  if (first === undefined) return [];
  const label = textRun(field.label, { bold: true });
  if (field.label.length <= longestBeside && more.length === 0) {
    return [piece('FormAnswer', { children: [label, new TextRun({ children: [new Tab()] }), textRun(first)] })];
  }
  return [
    piece('FormAnswer', { indent: { left: 0, hanging: 0 }, keepNext: true, children: [label] }),
    ...lines.map((line) => piece('BodyText', { children: [textRun(line)] })),
  ];
};

/** A block of contact lines stays on one page; a longer form may break between its fields. */
const longestKept = 6;

/** Fields without an answer are left out. */
export const formPieces = (section: SheetSection): Piece[] => {
  const answered = section.fields.filter((field) => linesOf(field).length > 0);
  return answered.flatMap((field, index) => {
    const own = fieldPieces(field);
    return answered.length <= longestKept && index < answered.length - 1 ? keepLastWithNext(own) : own;
  });
};

/** Every field has its row, answered or not; `numberedAs` where the rows count as sections. */
export const formTablePieces = (section: SheetSection, numbers: PaperNumbers, numberedAs: NumberingPlace, say: Say, { spec }: Workshop): Piece[] => [
  twoColumnTable(
    { left: say('form-item'), right: say('form-details') },
    section.fields.map((field) => ({
      label: piece('FormLabel', {
        children: [textRun(field.label)],
        ...(numbers.fields.has(fieldNumberKey(section.id, field.key)) ? { numbering: numberedAs } : {}),
      }),
      answer: answerPieces(field),
    })),
    spec,
  ),
];
