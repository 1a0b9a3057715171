// An imported minute that says of itself that it is not for publication keeps that: whoever printed it had the members' copy (LGA 1972 s100C, Schedule 12A).
import { publicAccess } from '../../model/access.ts';
import type { Access } from '../../model/access.ts';
import { exemptParagraphsIn, isExemptMark } from '../parse/exempt.ts';

/** A line that holds the marking and nothing else; documents print it again from the access. */
const isOnlyMark = (text: string): boolean => /^[([].*[)\]]\.?$/s.test(text.trim());

export type MarkedText = {
  readonly access: Access;
  /** The first block is the marking itself. */
  readonly firstIsMark: boolean;
};

/**
 * @param title the minute's title as printed
 * @param first the text of its first block, empty when it has none
 * @returns exempt with the paragraphs of Part 1 that are named, confidential, or public when nothing says otherwise
 */
export const accessOfMinute = (title: string, first: string): MarkedText => {
  const marked = [title, first].find(isExemptMark);
  if (marked === undefined) return { access: publicAccess, firstIsMark: false };
  const paragraphs = exemptParagraphsIn(marked).filter((paragraph) => paragraph <= 7);
  const level = paragraphs.length === 0 && /\bconfidential\b/i.test(marked) ? 'confidential' : 'exempt';
  return { access: { level, paragraphs, reason: '' }, firstIsMark: marked === first && isOnlyMark(first) };
};
