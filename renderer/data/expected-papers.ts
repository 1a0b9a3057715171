// Papers that somebody still owes, of meetings whose agenda is not out yet (DOMAIN U2).
import type { Item } from '../../shared/model/meeting.ts';
import type { Paper, ToFollow } from '../../shared/model/paper.ts';
import type { Id } from '../../shared/model/record.ts';
import { agendaLabels } from '../../shared/rules/agenda-numbers.ts';
import type { OrderpaperDatabase } from './database.ts';
import { listItems } from './items-repository.ts';
import { listPapers } from './papers-repository.ts';

export type ExpectedRow = {
  readonly paper: Pick<Paper, 'id' | 'title' | 'access' | 'meetingId'>;
  readonly toFollow: ToFollow;
  readonly item: Pick<Item, 'title'> | null;
  readonly itemLabel: string;
};

/** Those without a day come last. */
const byDue = (a: ExpectedRow, b: ExpectedRow): number => (a.toFollow.dueOn ?? '9999').localeCompare(b.toFollow.dueOn ?? '9999');

/** The papers to follow of the given meetings, in the order in which they are due. */
export const listExpectedPapers = async (db: OrderpaperDatabase, meetingIds: readonly Id[]): Promise<ExpectedRow[]> => {
  const rows: ExpectedRow[] = [];
  for (const meetingId of meetingIds) {
    const expected = (await listPapers(db, meetingId)).filter(({ toFollow }) => (toFollow ?? null) !== null);
    if (expected.length === 0) continue;
    const items = await listItems(db, meetingId);
    const labels = agendaLabels(items);
    for (const { id, title, access, itemId, toFollow } of expected) {
      if (toFollow === undefined || toFollow === null) continue;
      rows.push({ paper: { id, title, access, meetingId }, toFollow, item: items.find((item) => item.id === itemId) ?? null, itemLabel: labels.get(itemId ?? '') ?? '' });
    }
  }
  return rows.sort(byDue);
};
