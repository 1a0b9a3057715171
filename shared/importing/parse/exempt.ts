// Exempt items: "(Exempt - Paragraph 3)", "NOT FOR PUBLICATION by virtue of paragraphs 1 and 2" (LGA 1972 Schedule 12A).

const mark = /\bnot for publication\b|[([]\s*exempt\b|\bexempt\s*[)\]]|^exempt\b(?! from)|\bexempt\s*(?:[-–—:]|item|report|appendix|under|information under|by virtue|paragraph)|\bconfidential\s*[)\]]|[([]\s*(?:confidential|private)\b|\b(?:part|section) (?:b|ii|2)\s*[-–:(]+\s*(?:private|exempt|confidential)|[-–:]\s*exempt$|^(?:private|confidential)(?: item| report)?s?\b[\s:.-]*$|^\*+\s*exempt/i;
const denial = /exempt(?:ion)?[^.]{0,40}\?\s*no\b|\bnot exempt\b|\bno exempt\b|^public(?: report| item)?$/i;
const paragraphs = /\bpara(?:graph)?s?\.?(?:\s*\(s\))?(?:\s*nos?\.?)?\s*((?:\(?\d{1,2}\)?(?:\s*(?:,|and|&|or|to|-|–)\s*)*)+)/gi;

/** The text marks its item as exempt or confidential. */
export const isExemptMark = (text: string): boolean => mark.test(text) && !denial.test(text);

/** Paragraph numbers of Schedule 12A that the text names, ascending; "1 to 3" gives all three. */
export const exemptParagraphsIn = (text: string): readonly number[] => {
  const numbers = new Set<number>();
  for (const hit of text.matchAll(paragraphs)) {
    const list = hit[1] ?? '';
    for (const one of list.matchAll(/\d{1,2}/g)) numbers.add(Number(one[0]));
    for (const span of list.matchAll(/(\d{1,2})\D{0,3}(?:to|-|–)\D{0,3}(\d{1,2})/g)) {
      for (let number = Number(span[1]); number <= Math.min(Number(span[2]), 18); number += 1) numbers.add(number);
    }
  }
  return [...numbers].filter((number) => number >= 1 && number <= 18).sort((one, other) => one - other);
};
