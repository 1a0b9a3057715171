// Who is offered a reading copy, which were made, and what changed since the last of them, live.
import { mainMeeting } from '../../../../shared/model/meeting-snapshot.ts';
import type { Id, IsoDate } from '../../../../shared/model/record.ts';
import { agendaChanges } from '../../../../shared/rules/agenda-changes.ts';
import { usualReaders, type CopyReader } from '../../../../shared/rules/reading-copies.ts';
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
  /** The newest first. */
  readonly issues: readonly ReadingIssueMade[];
  /** Since the newest; empty where nothing of the agenda and its papers did. */
  readonly changed: readonly ItemWords[];
};

/** Null while it is read. */
export const useCopiesView = (meetingId: Id, today: IsoDate): CopiesView | null => {
  const { db } = useData();
  const live = useLive(async (): Promise<CopiesView | null> => {
    const [snapshot, issues] = await Promise.all([readSnapshot(db, meetingId), listReadingIssues(db, meetingId)]);
    if (!snapshot.ok) return null;
    const { date, panelId } = mainMeeting(snapshot.value);
    const last = issues.at(-1);
    const now = last === undefined ? null : draftMarks(snapshot.value);
    return {
      readers: usualReaders(await listMembers(db, panelId), date ?? today, issues.flatMap(({ copies }) => copies)),
      issues: issues.toReversed(), changed: last === undefined || now === null ? [] : draftWords(agendaChanges(last.marks, now), now, null).items,
    };
  }, [db, meetingId, today]);
  return live.status === 'ready' ? live.value : null;
};
