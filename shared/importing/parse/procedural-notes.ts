// What stands unnumbered between two minutes: an adjournment, thanks, the Chair's authority for the next item.
import type { Paragraph } from './paragraphs.ts';
import { partHeading } from './part-heading.ts';
import { isCapitals, isClosed, wordCount } from './text.ts';

const betweenItems = /following (?:item|matter|business)|next item|adjourn|reconven|recess|left the meeting|joined the meeting|arrived|vacated the chair|took the chair|in the chair|press and public|quor(?:um|ate)|at this (?:point|juncture|stage)|order of (?:the )?(?:agenda|business)|moment['’]?s silence/i;
const closing = /^\(?(?:the )?(?:meeting|panel|committee|sub-?committee|board|forum|chair)\b.{0,80}\b(?:clos|end|conclud|finish|rose)\w*\b.{0,80}$/i;

/** "The meeting closed at 18.40." */
export const isClosing = (text: string): boolean => closing.test(text) && /\d|meeting/.test(text) && text.length <= 200;

const isNote = ({ text, first }: Paragraph): boolean =>
  /procedural/i.test(first.style ?? '') || (isCapitals(text) && wordCount(text) >= 5 && (isClosed(text) || wordCount(text) >= 9 || betweenItems.test(text))) ||
  (text.length <= 60 && partHeading(text) !== null) || (/^[([].*[)\]]\.?$/s.test(text) && betweenItems.test(text)) || isClosing(text);

/** How many paragraphs at the end of a minute's body are procedural notes rather than part of it. */
export const trailingNotes = (paragraphs: readonly Paragraph[]): number => {
  let count = 0;
  while (count < paragraphs.length) {
    const paragraph = paragraphs[paragraphs.length - 1 - count];
    if (paragraph === undefined || !isNote(paragraph)) break;
    count += 1;
  }
  return count;
};
