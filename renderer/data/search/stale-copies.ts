// Which of a reader's meetings have to be indexed again: those whose newest issue is another than the one that is indexed.
import type { Id } from '../../../shared/model/record.ts';
import { meetingKey } from '../../../shared/search/search-page.ts';
import { newestFirst } from '../reading/newest-issue.ts';
import type { ReadingDatabase } from '../reading/reading-database.ts';
import type { SearchStore } from './search-store.ts';

export type StaleCopies = { /** Ids of the copies to be indexed, the latest meeting first. */ readonly stale: readonly string[]; /** Keys of meetings whose copies were removed. */ readonly gone: readonly string[] };

export const staleCopies = async (db: ReadingDatabase, store: SearchStore): Promise<StaleCopies> => {
  const byMeeting = Map.groupBy(await db.facts.toArray(), ({ meetingId }) => meetingId);
  const newest = new Map<string, { readonly id: Id; readonly date: string | null }>();
  for (const [meetingId, facts] of byMeeting) {
    const [first] = newestFirst(facts);
    if (first !== undefined) newest.set(meetingKey({ source: 'reader', meetingId }), first);
  }
  const indexed = new Map((await store.meetings()).filter(({ meeting }) => meeting.source === 'reader').map(({ key, stamp }) => [key, stamp]));
  const stale = [...newest].filter(([key, { id }]) => indexed.get(key) !== id).map(([, copy]) => copy).sort((a, b) => (b.date ?? '9').localeCompare(a.date ?? '9'));
  return { stale: stale.map(({ id }) => id), gone: [...indexed.keys()].filter((key) => !newest.has(key)) };
};
