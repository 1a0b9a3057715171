// What is searched of an agenda: each item with all that stands below its title.
import { itemsOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { asRestricted } from '../../rules/access.ts';
import { agendaLabels } from '../../rules/agenda-numbers.ts';
import type { SearchPage } from '../search-page.ts';

export const agendaPages = (snapshot: MeetingSnapshot): readonly SearchPage[] => {
  const items = asRestricted(itemsOf(snapshot, snapshot.meetingId));
  const labels = agendaLabels(items);
  return items.map((item) => ({
    id: `item:${item.id}`, kind: 'agenda', title: item.title, label: labels.get(item.id) ?? null, access: item.access.level, itemId: item.id, paperId: null, minuteId: null, printed: null,
    text: [item.note?.text, item.presenter, ...item.subLines, item.publicTitle, item.resolutionText].filter((line) => line !== null && line !== undefined && line !== '').join('\n'), blocks: [],
  }));
};
