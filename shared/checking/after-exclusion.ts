// What follows a resolution to exclude press and public says that it was excluded, or that it was taken in public (LGA 1972 s100A(4), DOMAIN A1, A4, A5).
import { publicAccess } from '../model/access.ts';
import { itemsOf, minutesOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Item, Minute } from '../model/meeting.ts';
import type { Id } from '../model/record.ts';
import { asRestricted, strictest } from '../rules/access.ts';
import { linesOfText } from '../rules/compare-texts.ts';

const excludes = /\b(?:press|public)\b[^.;]{0,80}\bbe excluded\b|\bexclu(?:de|ding|sion of)\s+(?:the\s+)?(?:press|public)\b/i;
const opensAgain = /\bre-?admi(?:t|ss)|\bre-?opened to\b|\b(?:taken|considered|discussed|dealt with) in (?:public|open)\b|\b(?:returned to|back in|resumed in) (?:public|open)\b|\b(?:press|public)\b[^.;]{0,40}\breturned\b/i;

const wordsOf = ({ title, text }: Minute): string => [title, ...linesOfText(text)].join('\n');

/** By its item, or because it resolves so. */
const isExclusion = (minute: Minute, item: Item | undefined): boolean =>
  item === undefined ? minute.text.content.some(({ type }) => type === 'resolution') && excludes.test(wordsOf(minute)) : item.kind === 'exclusion';

const saysNext = ({ title }: Minute, item: Item | undefined): boolean => item?.kind === 'next-meeting' || /\b(?:next|future) meetings?\b/i.test(title);

/**
 * Minutes that print for the public although press and public were excluded before them and nothing records that they came back: one that
 * somebody forgot to mark would tell what was said in private. The date of the next meeting is nobody's secret.
 */
export const openAfterExclusion = (snapshot: MeetingSnapshot, meetingId: Id): readonly Minute[] => {
  const items = new Map(asRestricted(itemsOf(snapshot, meetingId)).map((item) => [item.id, item]));
  let isExcluded = false;
  return minutesOf(snapshot, meetingId).flatMap((minute): Minute[] => {
    const item = minute.itemId === null ? undefined : items.get(minute.itemId);
    if (opensAgain.test(wordsOf(minute))) isExcluded = false;
    const isOpen = strictest(minute.access, item?.access ?? publicAccess).level === 'public';
    const found = isExcluded && isOpen && minute.kind === 'minute' && !saysNext(minute, item) ? [minute] : [];
    if (isExclusion(minute, item)) isExcluded = true;
    return found;
  });
};

export const openAfterExclusionWords = ({ title }: Pick<Minute, 'title'>): { readonly what: string; readonly remedy: string } => ({
  what: `The minute “${title}” follows the exclusion of press and public, and prints for the public: it says neither that it was excluded nor that it was taken in public.`,
  remedy: 'Mark it as exempt, or record before it that press and public were readmitted, or in it that it was taken in public.',
});
