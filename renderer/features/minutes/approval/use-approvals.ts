// The minutes that this meeting has approved, and where its own stand; read apart from the minutes, so that typing reads none of it again.
import { useMemo } from 'react';
import type { Attendance, Meeting, Minute } from '../../../../shared/model/meeting.ts';
import type { Person } from '../../../../shared/model/panel.ts';
import { correctedAttendance } from '../../../../shared/rules/life-cycle/corrected-attendance.ts';
import { correctedMinute } from '../../../../shared/rules/life-cycle/corrected-text.ts';
import { ownApproval, setsToApprove } from '../../../data/approvals.ts';
import type { OwnApproval, SetToApprove } from '../../../data/approvals.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useLive } from '../../../data/use-live.ts';
import { useToday } from '../../../lib/use-today.ts';

const none: readonly SetToApprove[] = [];

export type Approvals = { readonly sets: readonly SetToApprove[]; readonly own: OwnApproval | null };

export const useApprovals = (meeting: Meeting): Approvals => {
  const { db, context } = useData();
  const today = useToday(context.now);
  const sets = useLive(() => setsToApprove(db, meeting.id, today), [db, meeting.id, today]);
  const own = useLive(() => ownApproval(db, meeting), [db, meeting.id, meeting.rev]);
  return { sets: sets.status === 'ready' ? sets.value : none, own: own.status === 'ready' ? own.value : null };
};

/** The minutes with those that were corrected as they were approved, and the attendance so; the same lists while nothing changes. */
export const useAsApproved = (minutes: readonly Minute[], attendance: readonly Attendance[], people: readonly Person[], own: OwnApproval | null): { readonly minutes: readonly Minute[]; readonly attendance: readonly Attendance[] } =>
  useMemo(() => {
    const corrections = own?.corrections ?? [];
    if (corrections.length === 0) return { minutes, attendance };
    return {
      minutes: minutes.map((minute) => corrections.filter(({ minuteId }) => minuteId === minute.id).reduce<Minute>(correctedMinute, minute)),
      attendance: corrections.reduce<readonly Attendance[]>((rows, correction) => correctedAttendance(rows, correction, { people: [...people] }), attendance),
    };
  }, [minutes, attendance, people, own]);
