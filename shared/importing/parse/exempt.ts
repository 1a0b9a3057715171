// Exempt items: "(Exempt - Paragraph 3)", "NOT FOR PUBLICATION by virtue of paragraphs 1 and 2" (LGA 1972 Schedule 12A).
export { exemptParagraphsIn } from '../../rules/exempt-paragraphs.ts';

const mark = /\bnot for publication\b|[([]\s*exempt\b|\bexempt\s*[)\]]|^exempt\b(?! from)|\bexempt\s*(?:[-–—:]|item|report|appendix|under|information under|by virtue|paragraph)|\bconfidential\s*[)\]]|[([]\s*(?:confidential|private)\b|\b(?:part|section) (?:b|ii|2)\s*[-–:(]+\s*(?:private|exempt|confidential)|[-–:]\s*exempt$|^(?:private|confidential)(?: item| report)?s?\b[\s:.-]*$|^\*+\s*exempt/i;
const denial = /exempt(?:ion)?[^.]{0,40}\?\s*no\b|\bnot exempt\b|\bno exempt\b|^public(?: report| item)?$/i;

/** The text marks its item as exempt or confidential. */
export const isExemptMark = (text: string): boolean => mark.test(text) && !denial.test(text);
