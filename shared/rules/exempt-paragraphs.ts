// Which paragraphs of Schedule 12A a printed text names, and whether it says already that something is restricted (LGA 1972 s100B(5)).
import type { Access } from '../model/access.ts';

const paragraphs = /\bpara(?:graph)?s?\.?(?:\s*\(s\))?(?:\s*nos?\.?)?\s*((?:\(?\d{1,2}\)?(?:\s*(?:,|and|&|or|to|-|–)\s*)*)+)/gi;

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

/** A paper that was published says in its own words why something is restricted; then it isn't said twice. */
export const saysRestriction = (text: string, access: Access): boolean => {
  if (access.level === 'public') return false;
  if (access.level === 'confidential') return /\bconfidential\b/i.test(text);
  const named = exemptParagraphsIn(text);
  return /exempt|not for publication|Schedule 12A|confidential/i.test(text) && access.paragraphs.every((paragraph) => named.includes(paragraph));
};
