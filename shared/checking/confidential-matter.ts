// Members get confidential matter only on the officer's word (DOMAIN A2): each item that has some is told before the members' pack is recorded without it.
import { itemsOf, papersOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Item } from '../model/meeting.ts';
import type { Id } from '../model/record.ts';
import { asRestricted } from '../rules/access.ts';
import { agendaLabels } from '../rules/agenda-numbers.ts';
import { accessesOfMinutes } from '../rules/minute-access.ts';
import { minutesInPack } from '../rules/minutes-of-item.ts';
import { accessOfPapers } from '../rules/paper-access.ts';
import { doubt, type Finding, type FindingPlace } from './finding.ts';

const told = (what: string, place: FindingPlace, about: readonly Id[]): Finding =>
  ({ ...doubt('confidential-for-members', what, 'Ask the monitoring officer how members are to have it, and say so when you publish.', place), about });

type InPack = { readonly papers: readonly Id[]; readonly minutes: readonly Id[] };

/** Confidential papers of an item, and confidential ones among the earlier minutes that go with it; of a withdrawn item nothing is in the pack. */
const inPackOf = (snapshot: MeetingSnapshot): ((item: Item) => InPack) => {
  const accessOf = accessOfPapers(snapshot);
  const papers = papersOf(snapshot, snapshot.meetingId).filter((paper) => paper.kind !== 'imported-text' && accessOf(paper).level === 'confidential');
  return (item) => {
    if ((item.withdrawn ?? null) !== null) return { papers: [], minutes: [] };
    const earlier = minutesInPack(snapshot, item);
    const accesses = earlier === null ? [] : [...accessesOfMinutes(snapshot, earlier.id)];
    return { papers: papers.filter(({ itemId }) => itemId === item.id).map(({ id }) => id), minutes: accesses.filter(([, { level }]) => level === 'confidential').map(([id]) => id) };
  };
};

const ofItem = ({ id, access }: Item, label: string, { papers, minutes }: InPack): readonly Finding[] => {
  const place = { at: 'papers', itemId: id } as const;
  const all = [...papers, ...minutes];
  if (access.level === 'confidential') {
    return [all.length === 0
      ? told(`Item ${label} is confidential: members read only its public title unless you say that they get it.`, { at: 'agenda', itemId: id }, [id])
      : told(`Item ${label} is confidential: members read only its public title, and their pack goes out without its papers, unless you say that they get them.`, place, [id, ...all])];
  }
  return [
    ...(papers.length === 0 ? [] : [told(`A paper of item ${label} is confidential: the members’ pack goes out without it unless you say that members get it.`, place, papers)]),
    ...(minutes.length === 0 ? [] : [told(`The minutes that go with item ${label} hold confidential ones: the members’ pack has only the public titles and summaries of these unless you say that members get them.`, place, minutes)]),
  ];
};

/** @param snapshot with everything in it @returns a doubt for each sort of confidential matter of an item, in agenda order */
export const confidentialMatter = (snapshot: MeetingSnapshot): readonly Finding[] => {
  const items = itemsOf(snapshot, snapshot.meetingId);
  const labels = agendaLabels(items);
  const inPack = inPackOf(snapshot);
  return asRestricted(items).flatMap((item) => ofItem(item, labels.get(item.id) ?? '', inPack(item)));
};
