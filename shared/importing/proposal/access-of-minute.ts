// An imported minute that says of itself that it is not for publication keeps that: whoever printed it had the members' copy (LGA 1972 s100C, Schedule 12A).
import type { ImportedMinute } from '../import-result.ts';
import { publicAccess } from '../../model/access.ts';
import type { Access } from '../../model/access.ts';
import { exemptParagraphsIn, isExemptMark } from '../parse/exempt.ts';

/** "Exempt information. Resolved: That the public be excluded": the minute of the exclusion is public (LGA 1972 s100A(4)). */
const excludes = (text: string): boolean => /\b(?:press|public)\b[^.;]{0,60}\bbe excluded\b|\bexclu(?:de|ding|sion of)\s+(?:the\s+)?(?:press|public)\b/i.test(text);

/** The title names no matter of its own. */
const namesNothing = (title: string): boolean => /^(?:|exempt (?:information|items?|business|reports?)|(?:.{0,60}\b)?exclu(?:sion|de)\b.{0,60})$/i.test(title.trim());

const isExclusion = ({ title, blocks }: Pick<ImportedMinute, 'title' | 'blocks'>): boolean =>
  namesNothing(title) && blocks.length > 0 && blocks.every((block) => excludes(block.text));

/** Exempt with the paragraphs of Part 1 that are named, confidential, or public when neither title, marking nor first block says otherwise. */
export const accessOfMinute = (minute: Pick<ImportedMinute, 'title' | 'blocks' | 'marking'>): Access => {
  const marked = [minute.marking ?? '', minute.title, minute.blocks[0]?.text ?? ''].find(isExemptMark);
  if (marked === undefined || (minute.marking === undefined && isExclusion(minute))) return publicAccess;
  const paragraphs = exemptParagraphsIn(marked).filter((paragraph) => paragraph <= 7);
  const level = paragraphs.length === 0 && /\bconfidential\b/i.test(marked) ? 'confidential' : 'exempt';
  return { level, paragraphs, reason: '' };
};
