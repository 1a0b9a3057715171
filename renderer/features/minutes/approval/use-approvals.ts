// The minutes that this meeting has approved, and where its own stand; read apart from the minutes, so that typing reads none of it again.
import { useMemo } from 'react';
import type { Meeting, Minute } from '../../../../shared/model/meeting.ts';
import type { TextDoc } from '../../../../shared/model/text.ts';
import { correctedText } from '../../../../shared/rules/life-cycle/corrected-text.ts';
import { ownApproval, setsToApprove } from '../../../data/approvals.ts';
import type { OwnApproval, SetToApprove } from '../../../data/approvals.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useLive } from '../../../data/use-live.ts';

const none: readonly SetToApprove[] = [];

export type Approvals = { readonly sets: readonly SetToApprove[]; readonly own: OwnApproval | null };

export const useApprovals = (meeting: Meeting): Approvals => {
  const { db } = useData();
  const sets = useLive(() => setsToApprove(db, meeting.id), [db, meeting.id]);
  const own = useLive(() => ownApproval(db, meeting), [db, meeting.id, meeting.rev]);
  return { sets: sets.status === 'ready' ? sets.value : none, own: own.status === 'ready' ? own.value : null };
};

/** The minutes that were corrected, each as it was approved; the same texts while nothing changes. */
export const useApprovedTexts = (minutes: readonly Minute[], own: OwnApproval | null): ReadonlyMap<string, TextDoc> => useMemo(() => {
  const texts = new Map<string, TextDoc>();
  for (const correction of own?.corrections ?? []) {
    const text = texts.get(correction.minuteId) ?? minutes.find(({ id }) => id === correction.minuteId)?.text;
    if (text !== undefined) texts.set(correction.minuteId, correctedText(text, correction));
  }
  return texts;
}, [minutes, own]);
