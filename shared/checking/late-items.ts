// A late item that the public did not have in time may be taken only if the Chair says why it is urgent (LGA 1972 s100B(4); DOMAIN U1).
import type { Item } from '../model/meeting.ts';
import type { HeldClearDays, PublishedChange } from '../model/publication.ts';
import { agendaLabels } from '../rules/agenda-numbers.ts';
import { doubt, stop, type Finding } from './finding.ts';

/**
 * @param changes since the agenda was published
 * @param items in agenda order
 * @param clearDays on the day of publication; null: no deadline applies
 */
export const lateItemFindings = (changes: readonly PublishedChange[], items: readonly Item[], clearDays: HeldClearDays | null): Finding[] => {
  if (clearDays === null || clearDays.held === 'in-time') return [];
  const labels = agendaLabels(items);
  const isLawful = clearDays.held === 'late-by-standing-orders';
  return changes.flatMap(({ what, itemId }): Finding[] => {
    const item = items.find(({ id }) => id === itemId);
    if (item === undefined) return [];
    const label = labels.get(item.id) ?? '';
    if (what === 'item-added' && (item.note?.text.trim() ?? '') === '') {
      const words = `Item ${label} is added with fewer than five clear days and without the Chair’s reason for its urgency.`;
      const remedy = 'Make it urgent on the Agenda tab and write the special circumstances.';
      return [(isLawful ? doubt : stop)('late-item-without-reason', words, remedy, { at: 'agenda', itemId: item.id })];
    }
    return what === 'paper-added' && !isLawful
      ? [doubt('late-paper', `A paper of item ${label} comes with fewer than five clear days.`, 'Ask the Chair whether the item can be taken.', { at: 'papers', itemId: item.id })]
      : [];
  });
};
