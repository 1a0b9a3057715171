// Who is offered a reading copy, which were made, and what changed since the last of them, live.
import { mainMeeting } from '../../../../shared/model/meeting-snapshot.ts';
import type { Id, IsoDate } from '../../../../shared/model/record.ts';
import { agendaChanges } from '../../../../shared/rules/agenda-changes.ts';
import { readersWithRestricted, usualReaders, type CopyReader } from '../../../../shared/rules/reading-copies.ts';
import { useData } from '../../../data/data-provider.tsx';
import { draftMarks } from '../../../data/drafts-repository.ts';
import { listMembers } from '../../../data/people-repository.ts';
import { listReadingIssues } from '../../../data/reading-issues.ts';
import type { ReadingIssueMade } from '../../../data/records.ts';
import { readSnapshot } from '../../../data/snapshot.ts';
import { useLive } from '../../../data/use-live.ts';
import { draftWords, type ItemWords } from '../draft/draft-words.ts';

export type CopiesView = {
  readonly readers: readonly CopyReader[];
  /** The newest first, without single copies made for readers who lost a passphrase. */
  readonly issues: readonly ReadingIssueMade[];
  /** Those, the newest first. */
  readonly insteadOfLost: readonly ReadingIssueMade[];
  /** Who has a copy with restricted papers now. */
  readonly holders: readonly CopyReader[];
  /** Since the newest issue; empty where nothing of the agenda and its papers did. */
  readonly changed: readonly ItemWords[];
};

const isInsteadOfLost = ({ copies }: ReadingIssueMade): boolean => copies.length > 0 && copies.every((copy) => copy.insteadOfLost === true);

/** Null while it is read. */
export const useCopiesView = (meetingId: Id, today: IsoDate): CopiesView | null => {
  const { db } = useData();
  const live = useLive(async (): Promise<CopiesView | null> => {
    const [snapshot, issues] = await Promise.all([readSnapshot(db, meetingId), listReadingIssues(db, meetingId)]);
    if (!snapshot.ok) return null;
    const { date, panelId } = mainMeeting(snapshot.value);
    const [whole, insteadOfLost] = [issues.filter((issue) => !isInsteadOfLost(issue)), issues.filter(isInsteadOfLost)];
    const last = whole.at(-1);
    const got = issues.flatMap(({ copies }) => copies);
    const readers = usualReaders(await listMembers(db, panelId), date ?? today, got);
    const now = last === undefined ? null : draftMarks(snapshot.value);
    return {
      readers, issues: whole.toReversed(), insteadOfLost: insteadOfLost.toReversed(), holders: readersWithRestricted(readers, got),
      changed: last === undefined || now === null ? [] : draftWords(agendaChanges(last.marks, now), now, null).items,
    };
  }, [db, meetingId, today]);
  return live.status === 'ready' ? live.value : null;
};
