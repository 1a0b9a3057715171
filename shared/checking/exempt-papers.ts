// Exempt papers under public items: the meeting must be able to exclude press and public for them, by paragraph (DOMAIN A1; LGA 1972 s100A(4), (5)).
import { itemsOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { agendaLabels } from '../rules/agenda-numbers.ts';
import { restrictedInPart } from '../rules/restricted-in-part.ts';
import { doubt, type Finding } from './finding.ts';

/** Doubts at which somebody must have looked before the agenda goes out: a panel may mean to take the item without a word about its exempt papers. */
export const exemptPapersFindings = (snapshot: MeetingSnapshot): readonly Finding[] => {
  const items = itemsOf(snapshot, snapshot.meetingId);
  const labels = agendaLabels(items);
  const parts = restrictedInPart(snapshot);
  const isExcluded = items.some(({ kind }) => kind === 'exclusion');
  return items.flatMap(({ id }): Finding[] => {
    const label = labels.get(id) ?? '';
    const [exempt] = (parts.get(id) ?? []).filter(({ level }) => level === 'exempt');
    if (exempt === undefined) return [];
    return [
      ...(exempt.paragraphs.length > 0 ? [] : [doubt('exempt-paper-without-paragraph', `A paper of item ${label} is exempt but names no paragraph of Schedule 12A.`, 'Choose the paragraph or paragraphs on that paper.', { at: 'papers', itemId: id })]),
      ...(isExcluded ? [] : [doubt(
        'exempt-paper-without-exclusion', `A paper of item ${label} is exempt, but no item excludes press and public.`,
        'Add an item of the kind “Exclusion of press and public”: it will name the item so far as its exempt papers are considered.', { at: 'agenda', itemId: null },
      )]),
    ];
  });
};
