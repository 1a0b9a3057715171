// Which of a paper's sections print, and their answers as the house style prints them.
import { isDay } from '../../model/record.ts';
import type { HouseStyle } from '../../model/panel.ts';
import type { FormField, PaperSection } from '../../model/paper.ts';
import type { Block, Table, TableRow, TextDoc } from '../../model/text.ts';
import { printedDate } from '../../phrases/dates.ts';
import { hasWords } from '../text/inline-runs.ts';

/** What of a section prints. */
export type SheetSection = Pick<PaperSection, 'id' | 'heading' | 'layout' | 'numbered' | 'notApplicable' | 'fields' | 'text'>;

const rowSays = (row: TableRow): boolean =>
  row.content.some((cell) => cell.content.some((node) => node.type !== 'paragraph' || hasWords(node.content)));

/** Blank rows at the end were left for more; they don't print. */
const withoutBlankEnd = (table: Table): Table => {
  const last = table.content.reduce((found, row, index) => (rowSays(row) ? index : found), 0);
  return last === table.content.length - 1 ? table : { ...table, content: table.content.slice(0, last + 1) };
};

const printedText = (text: TextDoc): TextDoc =>
  text.content.some(({ type }) => type === 'table') ? { ...text, content: text.content.map((block) => (block.type === 'table' ? withoutBlankEnd(block) : block)) } : text;

const blockSays = (block: Block): boolean => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return hasWords(block.content);
    case 'blockquote':
      return block.content.some(({ content }) => hasWords(content));
    case 'table':
      return block.content.slice(1).some(rowSays);
    default:
      return true;
  }
};

/** An answer that is a date prints as the house style prints dates. */
const printedField = (field: FormField, style: HouseStyle): FormField =>
  field.kind === 'date' && isDay(field.value) ? { ...field, value: printedDate(field.value, style) } : field;

const saysSomething = ({ slot, heading, fields, text }: PaperSection): boolean =>
  (slot === null && heading.trim() !== '') || fields.some(({ value }) => value.trim() !== '') || text.content.some(blockSays);

const prints = (section: PaperSection): boolean => section.numbered || section.required || section.notApplicable || saysSomething(section);

/** A template's sections that say nothing are left out, unless it demands them or their number counts; an author's own headings always print. */
export const printedSections = (sections: readonly PaperSection[], style: HouseStyle): SheetSection[] =>
  sections.filter(prints).map(({ id, heading, layout, numbered, notApplicable, fields, text }) => ({
    id, heading, layout, numbered, notApplicable, fields: fields.map((field) => printedField(field, style)), text: printedText(text),
  }));
