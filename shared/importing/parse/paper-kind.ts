// What kind of paper a stretch of text is, and where a paper begins.
import type { ImportedPaper } from '../import-result.ts';
import { kindByTitle } from './item-kind.ts';

const starts = /^(?:council report|(?:public|summary|committee|cabinet|officer|joint)?\s*(?:summary sheet|report sheet)|(?:public |exempt )?report (?:to|of|for)\b.{0,90}|(?:public|exempt|confidential) report|report|(?:agenda )?report|briefing (?:note|paper)|committee name and date.*|1\.?\s*(?:meeting|committee)\s*:.*|(?:meeting|committee)\s*:-.*)$/i;

/** The first words of a report's front page. */
export const startsReport = (text: string): boolean => text.length <= 120 && starts.test(text);

/** "Dear Ms Roe": a letter, which began some lines above. */
export const isSalutation = (text: string): boolean => /^dear\s+(?:sir|madam|colleagues?|all|\p{Lu})/iu.test(text) && text.length <= 80;

/** The kind by title and text; "performance" before "report", for a performance report is one with a scorecard. */
export const paperKind = (title: string, text: string): ImportedPaper['kind'] => {
  const opening = text.slice(0, 6000);
  if (/^dear\s/im.test(opening) && /yours\s+(?:sincerely|faithfully)/i.test(text.slice(0, 40_000))) return 'letter';
  if (/performance/i.test(title) && !/improvement plan/i.test(title)) return 'performance';
  if (/improvement plan|action plan/i.test(title) || (/\bactions?\(?s?\)?\b/i.test(opening) && /by when/i.test(opening) && /progress/i.test(opening))) return 'improvement-plan';
  if (kindByTitle(title) === 'lac-update') return 'lac-update';
  if (/direction of travel|\bscorecard\b/i.test(opening) && /performance/i.test(opening)) return 'performance';
  if (startsReportText(opening) || /^\W*(?:\d\W+)?recommendations?\b/im.test(opening)) return 'report';
  return 'other';
};

const startsReportText = (text: string): boolean => text.split('\n', 12).some((line) => startsReport(line.trim())) || /\breport authors?\b|key decision/i.test(text);
