// The answers of a form that came back in Word: the row, or the line, that begins with the field's label.
import type { FormField } from '../../model/paper.ts';
import type { WordParagraph } from '../../ooxml/word-walk.ts';
import { plainHeading } from './plain-heading.ts';

const textOf = (paragraph: WordParagraph): string => paragraph.lines.map(({ text }) => text.trim()).join('\n');

const cellText = (paragraphs: readonly WordParagraph[], table: number, row: number, column: number): string =>
  paragraphs.filter(({ cell }) => cell?.table === table && cell.row === row && cell.column === column).map(textOf).join('\n').trim();

/** The cell to the right of the one that holds the label; null where no cell does. */
const fromTable = (field: FormField, paragraphs: readonly WordParagraph[]): string | null => {
  const wanted = plainHeading(field.label);
  const label = paragraphs.find((paragraph) => paragraph.cell !== null && plainHeading(textOf(paragraph)) === wanted);
  return label === undefined || label.cell === null ? null : cellText(paragraphs, label.cell.table, label.cell.row, label.cell.column + 1);
};

/** What stands behind the label in its line, or below it up to the next label. */
const fromLines = (field: FormField, fields: readonly FormField[], paragraphs: readonly WordParagraph[]): string | null => {
  const lines = paragraphs.filter(({ cell }) => cell === null).flatMap((paragraph) => textOf(paragraph).split('\n'));
  const labels = fields.map(({ label }) => plainHeading(label));
  const wanted = plainHeading(field.label);
  const at = lines.findIndex((line) => plainHeading(line) === wanted || plainHeading(line.split(':')[0] ?? '') === wanted);
  const line = lines[at];
  if (line === undefined) return null;
  const behind = plainHeading(line) === wanted ? '' : line.slice(line.indexOf(':') + 1).trim();
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((next) => labels.includes(plainHeading(next)) || labels.includes(plainHeading(next.split(':')[0] ?? '')));
  const below = end < 0 ? rest : rest.slice(0, end);
  return [behind, ...below].filter((text) => text !== '').join('\n');
};

/**
 * @param paragraphs of the section, its heading left out
 * @returns the fields with what the file says; a field that the file doesn't have keeps its value
 */
export const fieldsOfWord = (fields: readonly FormField[], paragraphs: readonly WordParagraph[]): FormField[] =>
  fields.map((field) => {
    const value = fromTable(field, paragraphs) ?? fromLines(field, fields, paragraphs);
    return value === null ? field : { ...field, value };
  });
