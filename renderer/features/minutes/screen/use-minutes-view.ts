// What the Minutes tab reads, in pieces, so that saving a text does not read the agenda or the year's other minutes again.
import { useState } from 'react';
import type { Attendance, Minute } from '../../../../shared/model/meeting.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { withMinutesNamed } from '../../../../shared/phrases/sentences/attendance-for-minute.ts';
import { agendaLabels } from '../../../../shared/rules/agenda-numbers.ts';
import type { PrintedNumber } from '../../../../shared/rules/minute-numbers.ts';
import { useProceedings } from '../happenings/use-proceedings.ts';
import type { Proceedings } from '../happenings/use-proceedings.ts';
import { listAttendance } from '../../../data/attendance-repository.ts';
import { useData } from '../../../data/data-provider.tsx';
import { listMinutes } from '../../../data/minutes-repository.ts';
import { useLive } from '../../../data/use-live.ts';
import type { Live } from '../../../data/use-live.ts';
import { numbersInFrame, readMinutesFrame } from './minutes-frame.ts';
import type { MinutesFrame } from './minutes-frame.ts';

export type MinutesView = MinutesFrame & {
  readonly minutes: readonly Minute[];
  readonly attendance: readonly Attendance[];
  /** Printed number of each minute, provisional ones marked; procedural notes have none. */
  readonly numbers: ReadonlyMap<string, PrintedNumber>;
  readonly itemLabels: ReadonlyMap<string, string>;
  /** What happened beside the words, and what was asked for. */
  readonly proceedings: Proceedings;
};

export type MinutesViewState =
  | { readonly status: 'loading' | 'gone' }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'ready'; readonly view: MinutesView };

/** Rows that have not changed since the last read stay the same objects (each write grows `rev`), so that nothing redraws for them. */
const keepSame = () => {
  let known = new Map<string, Minute>();
  return (rows: readonly Minute[]): readonly Minute[] => {
    const next = rows.map((row) => {
      const before = known.get(row.id);
      return before?.rev === row.rev && before.order === row.order ? before : row;
    });
    known = new Map(next.map((row) => [row.id, row]));
    return next;
  };
};

const firstFailure = (...lives: readonly Live<unknown>[]): Problem | null =>
  lives.flatMap((live) => (live.status === 'failed' ? [live.problem] : []))[0] ?? null;

export const useMinutesView = (meetingId: string): MinutesViewState => {
  const { db } = useData();
  const frame = useLive(() => readMinutesFrame(db, meetingId), [db, meetingId]);
  const [same] = useState(keepSame);
  const minutes = useLive(async () => same(await listMinutes(db, meetingId)), [db, meetingId]);
  const attendance = useLive(() => listAttendance(db, meetingId), [db, meetingId]);
  const proceedings = useProceedings(meetingId);
  const problem = firstFailure(frame, minutes, attendance, proceedings);
  if (problem !== null) return { status: 'failed', problem };
  if (frame.status !== 'ready' || minutes.status !== 'ready' || attendance.status !== 'ready' || proceedings.status !== 'ready') return { status: 'loading' };
  if (frame.value === null) return { status: 'gone' };
  const numbers = numbersInFrame(frame.value, minutes.value);
  return {
    status: 'ready',
    view: {
      ...frame.value,
      minutes: minutes.value,
      attendance: withMinutesNamed(attendance.value, minutes.value, numbers),
      numbers,
      itemLabels: agendaLabels(frame.value.items),
      proceedings: proceedings.value,
    },
  };
};
