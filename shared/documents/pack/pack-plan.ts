// Which papers a pack holds, in agenda order, and what an audience gets in each one's place (DESIGN section 5, DOMAIN 1).
import { belongingTo, itemsOf, ownPapersOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Access } from '../../model/access.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Paper } from '../../model/paper.ts';
import type { Id } from '../../model/record.ts';
import { agendaLabels } from '../../rules/agenda-numbers.ts';
import { asRestricted } from '../../rules/access.ts';
import { minutesInPack } from '../../rules/minutes-of-item.ts';
import { accessOfPapers, publicFormOf } from '../../rules/paper-access.ts';
import { pagesAsPublished } from '../../rules/published-pages.ts';
import type { Audience } from '../document-options.ts';
import { fixedMinutesPages } from './fixed-pages.ts';

/** What prints: a paper of the meeting, or the minutes of an earlier one. */
export type PackSource = { readonly kind: 'paper'; readonly paper: Paper } | { readonly kind: 'minutes'; readonly meeting: Meeting; /** As an officer counted them in Word; null: nobody did. */ readonly pages: number | null };

export type PackEntry = {
  readonly id: Id;
  readonly itemId: Id;
  /** The item's printed number. */
  readonly label: string;
  /** 1 for the first appendix of a paper; null: a paper of its own. */
  readonly appendix: number | null;
  readonly access: Access;
  /** Fixes the page numbers: the members' version. */
  readonly full: PackSource;
  /** What this audience gets; null: its pages are counted and absent. */
  readonly shown: PackSource | null;
  /** Its item was withdrawn after publication: its pages keep their numbers and are absent. */
  readonly withdrawn: boolean;
};

const isOwn = ({ kind }: Paper): boolean => kind !== 'imported-text';

/** Whether an agenda item has a paper of its own, so that ranges are computed and a pack can be made (DESIGN section 4). */
export const hasPapers = (snapshot: MeetingSnapshot): boolean => itemsOf(snapshot, snapshot.meetingId).some((item) => ownPapersOf(snapshot, item.id).some(isOwn));

export type PackOptions = { readonly audience: Audience; /** Members get confidential papers too: only on the officer's word. */ readonly withConfidential: boolean };

const mayHave = ({ level }: Access, { audience, withConfidential }: PackOptions): boolean =>
  level === 'public' || (audience === 'members' && (level === 'exempt' || withConfidential));

const shownTo = (snapshot: MeetingSnapshot, paper: Paper, access: Access, options: PackOptions): PackSource | null => {
  if (mayHave(access, options)) return { kind: 'paper', paper };
  const open = publicFormOf(snapshot, paper);
  return open === null ? null : { kind: 'paper', paper: open };
};

/**
 * @param snapshot with everything in it
 * @returns in the order of the pack; of a withdrawn item what has published pages, which nobody else gets: a paper that came late and never
 * went out has none to keep
 */
export const packPlan = (snapshot: MeetingSnapshot, options: PackOptions): readonly PackEntry[] => {
  const items = asRestricted(itemsOf(snapshot, snapshot.meetingId));
  const labels = agendaLabels(items);
  const accessOf = accessOfPapers(snapshot);
  const published = pagesAsPublished(snapshot.publications ?? []);
  const entries = items.flatMap((item): PackEntry[] => {
    const withdrawn = (item.withdrawn ?? null) !== null;
    const place = { itemId: item.id, label: labels.get(item.id) ?? '', withdrawn };
    const entryOf = (paper: Paper, appendix: number | null): PackEntry => {
      const access = accessOf(paper);
      return { ...place, id: paper.id, appendix, access, full: { kind: 'paper', paper }, shown: withdrawn ? null : shownTo(snapshot, paper, access, options) };
    };
    const own = ownPapersOf(snapshot, item.id).filter(isOwn);
    const minutes = minutesInPack(snapshot, item);
    if (minutes !== null) {
      const source: PackSource = { kind: 'minutes', meeting: minutes, pages: fixedMinutesPages(snapshot, item, minutes) };
      const hidden = withdrawn || !mayHave(item.access, options);
      return [{ ...place, id: minutes.id, appendix: null, access: item.access, full: source, shown: hidden ? null : source }];
    }
    return own.flatMap((paper) => [entryOf(paper, null), ...belongingTo(snapshot, paper.id, 'appendix').map((appendix, index) => entryOf(appendix, index + 1))]);
  });
  return entries.filter(({ id, withdrawn }) => !withdrawn || published.has(id));
};
