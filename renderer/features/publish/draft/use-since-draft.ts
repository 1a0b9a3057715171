// The last draft of a meeting's agenda beside what is stored now, live.
import type { Id } from '../../../../shared/model/record.ts';
import { agendaChanges, type AgendaChanges } from '../../../../shared/rules/agenda-changes.ts';
import type { AgendaMarks } from '../../../../shared/rules/agenda-marks.ts';
import { useData } from '../../../data/data-provider.tsx';
import { draftMarks, lastDraft } from '../../../data/drafts-repository.ts';
import type { SavedDraft } from '../../../data/records.ts';
import { readSnapshot } from '../../../data/snapshot.ts';
import { useLive } from '../../../data/use-live.ts';

export type SinceDraft = { readonly draft: SavedDraft; readonly now: AgendaMarks; readonly changes: AgendaChanges };

/** Null while it is read, and where no draft was saved yet. */
export const useSinceDraft = (meetingId: Id): SinceDraft | null => {
  const { db } = useData();
  const live = useLive(async (): Promise<SinceDraft | null> => {
    const draft = await lastDraft(db, meetingId);
    const snapshot = draft === null ? null : await readSnapshot(db, meetingId);
    if (draft === null || snapshot?.ok !== true) return null;
    const now = draftMarks(snapshot.value);
    return { draft, now, changes: agendaChanges(draft.marks, now) };
  }, [db, meetingId]);
  return live.status === 'ready' ? live.value : null;
};
