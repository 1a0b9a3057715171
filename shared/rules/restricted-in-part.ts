// Items whose papers are more restricted than they are: an exempt appendix to a public report is the usual case (DOMAIN A1; LGA 1972 s100A(5)).
import { publicAccess, type Access } from '../model/access.ts';
import { itemsOf, papersOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Id } from '../model/record.ts';
import { asRestricted, strictest } from './access.ts';
import { accessesOfMinutes } from './minute-access.ts';
import { minutesInPack } from './minutes-of-item.ts';
import { accessOfPapers } from './paper-access.ts';

const adds = (access: Access, ofItem: Access): boolean => {
  if (access.level === 'public' || ofItem.level === 'confidential') return false;
  return access.level !== ofItem.level || access.paragraphs.some((paragraph) => !ofItem.paragraphs.includes(paragraph));
};

/**
 * What restricts papers of the agenda's items beyond what restricts the items: by item at most one exempt access, with the paragraphs of all
 * exempt papers, and one confidential. Earlier minutes that are an item's paper count with each of their restricted minutes. Withdrawn items are
 * not considered, and text from an import is in no pack.
 */
export const restrictedInPart = (snapshot: MeetingSnapshot): ReadonlyMap<Id, readonly Access[]> => {
  const accessOf = accessOfPapers(snapshot);
  const papers = papersOf(snapshot, snapshot.meetingId).filter(({ kind }) => kind !== 'imported-text');
  const items = asRestricted(itemsOf(snapshot, snapshot.meetingId)).filter(({ withdrawn }) => (withdrawn ?? null) === null);
  return new Map(items.map((item) => {
    const minutes = minutesInPack(snapshot, item);
    const ofMinutes = minutes === null ? [] : [...accessesOfMinutes(snapshot, minutes.id).values()];
    const more = [...papers.filter(({ itemId }) => itemId === item.id).map(accessOf), ...ofMinutes].filter((access) => adds(access, item.access));
    return [item.id, (['exempt', 'confidential'] as const).flatMap((level) => {
      const own = more.filter((access) => access.level === level);
      return own.length === 0 ? [] : [{ ...own.reduce(strictest, publicAccess), reason: '' }];
    })];
  }));
};
