// The number under which an item was published is kept with it, and goes only when the whole agenda is taken back (DOMAIN U3).
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import type { Work } from '../act.ts';
import { standingAgendaRows } from '../agenda-publications.ts';
import { listItems } from '../items-repository.ts';
import { changeRecord } from '../write-record.ts';

/** Gives each item the number that it is published under; one that has one keeps it. */
export const keepNumbers = async (work: Work, meetingId: Id): Promise<Result<null>> => {
  const items = await listItems(work.db, meetingId);
  const labels = agendaLabels(items);
  for (const item of items) {
    if ((item.publishedLabel ?? null) !== null) continue;
    const changed = await changeRecord(work, 'items', { id: item.id, rev: null }, { publishedLabel: labels.get(item.id) ?? null });
    if (!changed.ok) return changed;
  }
  return ok(null);
};

/** The agenda goes back to draft as a whole: numbers follow the order again, and nothing is withdrawn. */
export const freeNumbers = async (work: Work, meetingId: Id): Promise<Result<null>> => {
  for (const item of await listItems(work.db, meetingId)) {
    if ((item.publishedLabel ?? null) === null && (item.withdrawn ?? null) === null) continue;
    const changed = await changeRecord(work, 'items', { id: item.id, rev: null }, { publishedLabel: null, withdrawn: null });
    if (!changed.ok) return changed;
  }
  return ok(null);
};

/** Refuses, as `published-item`, to take away or move an item that was published. */
export const whatIsPublished = async (work: Work, meetingId: Id, itemIds: readonly Id[]): Promise<Result<null>> => {
  const published = (await listItems(work.db, meetingId)).find(({ id, publishedLabel }) => itemIds.includes(id) && (publishedLabel ?? null) !== null);
  return published === undefined ? ok(null) : failed({
    code: 'published-item',
    what: `Item ${published.publishedLabel ?? ''} was published, so it keeps its number and its place.`,
    remedy: 'Withdraw it instead, on the Publish tab: it stays listed as withdrawn.',
  });
};

/** Refuses, as `published-paper`, to take away or move a paper that was published. */
export const whatPaperIsPublished = async (work: Work, meetingId: Id, paperId: Id): Promise<Result<null>> => {
  const rows = await standingAgendaRows(work.db, meetingId);
  const isPublished = rows.some(({ snapshot }) => snapshot.papers.some(({ id, deletedAt }) => id === paperId && deletedAt === null));
  return !isPublished ? ok(null) : failed({
    code: 'published-paper', what: 'This paper was published, so its pages keep their numbers and their place.', remedy: 'Replace its file, or withdraw the item on the Publish tab.',
  });
};
