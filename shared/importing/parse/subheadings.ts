// A short unended line inside a minute that heads what follows.
import { markerOf } from './markers.ts';
import type { Paragraph } from './paragraphs.ts';
import { resolutionLead } from './resolution-lead.ts';
import { isClosed, startsLower } from './text.ts';

const longest = 90;

/** A heading by style or bold, or a short line that ends openly and is followed by text that goes on about it. */
export const isSubheading = (paragraph: Paragraph, next: Paragraph | undefined): boolean => {
  const { text, first } = paragraph;
  if (text.length > longest || isClosed(text) || /[,([]$/.test(text) || startsLower(text) || !/\p{L}{2}/u.test(text)) return false;
  if (first.heading !== null) return true;
  if (next === undefined || resolutionLead(next.text) !== null) return false;
  if (first.bold) return true;
  return markerOf(next.text) !== null || next.text.length > text.length || isClosed(next.text);
};
