// What a reason says of young people is looked at before a notice prints it, as the reasons of changes are (DOMAIN A6, U4).
import { useCallback } from 'react';
import { saidOfChange } from '../../../../shared/checking/said-of-change.ts';
import type { Finding } from '../../../../shared/checking/finding.ts';
import { readSnapshot } from '../../../data/snapshot.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useLive } from '../../../data/use-live.ts';

export type DoubtsOf = (reason: string) => readonly Finding[];

/** Null while the meeting is read: nothing is known of its young people yet. */
export const useReasonDoubts = (meetingId: string): DoubtsOf | null => {
  const { db } = useData();
  const live = useLive(() => readSnapshot(db, meetingId), [db, meetingId]);
  const snapshot = live.status === 'ready' && live.value.ok ? live.value.value : null;
  const doubtsOf = useCallback((reason: string) => (snapshot === null ? [] : saidOfChange(snapshot, { reason })), [snapshot]);
  return snapshot === null ? null : doubtsOf;
};
