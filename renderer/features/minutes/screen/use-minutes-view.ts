// What the Minutes tab reads, in pieces, so that saving a text does not read the agenda or the year's other minutes again.
import { useState } from 'react';
import type { Attendance, Item, Meeting, Minute } from '../../../../shared/model/meeting.ts';
import type { MunicipalYear, Panel, Person } from '../../../../shared/model/panel.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { withMinutesNamed } from '../../../../shared/phrases/sentences/attendance-for-minute.ts';
import { agendaLabels } from '../../../../shared/rules/agenda-numbers.ts';
import { minuteLabels } from '../../../../shared/rules/minute-numbers.ts';
import type { PrintedNumber } from '../../../../shared/rules/minute-numbers.ts';
import { useProceedings } from '../happenings/use-proceedings.ts';
import type { Proceedings } from '../happenings/use-proceedings.ts';
import { listAttendance } from '../../../data/attendance-repository.ts';
import { useData } from '../../../data/data-provider.tsx';
import type { OrderpaperDatabase } from '../../../data/database.ts';
import { listItems } from '../../../data/items-repository.ts';
import { getMeeting } from '../../../data/meetings-repository.ts';
import { lastMinuteNumberBefore, meetingsOfRun, numbersRunOn } from '../../../data/minute-number-run.ts';
import { listMinutes } from '../../../data/minutes-repository.ts';
import { getPanel, listMunicipalYears } from '../../../data/panels-repository.ts';
import { listPeople } from '../../../data/people-repository.ts';
import { useLive } from '../../../data/use-live.ts';
import type { Live } from '../../../data/use-live.ts';

type Frame = {
  readonly meeting: Meeting;
  readonly panel: Panel;
  readonly items: readonly Item[];
  readonly people: readonly Person[];
  readonly lastNumber: number;
  readonly runsOn: boolean;
  readonly years: readonly MunicipalYear[];
};

export type MinutesView = Frame & {
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

const readFrame = async (db: OrderpaperDatabase, meetingId: string): Promise<Frame | null> => {
  const meeting = await getMeeting(db, meetingId);
  const panel = meeting === null ? null : await getPanel(db, meeting.panelId);
  if (meeting === null || panel === null) return null;
  return {
    meeting,
    panel,
    items: await listItems(db, meetingId),
    people: await listPeople(db),
    lastNumber: await lastMinuteNumberBefore(db, meeting),
    runsOn: numbersRunOn(meeting, await meetingsOfRun(db, meeting)),
    years: await listMunicipalYears(db, panel.id),
  };
};

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
  const frame = useLive(() => readFrame(db, meetingId), [db, meetingId]);
  const [same] = useState(keepSame);
  const minutes = useLive(async () => same(await listMinutes(db, meetingId)), [db, meetingId]);
  const attendance = useLive(() => listAttendance(db, meetingId), [db, meetingId]);
  const proceedings = useProceedings(meetingId);
  const problem = firstFailure(frame, minutes, attendance, proceedings);
  if (problem !== null) return { status: 'failed', problem };
  if (frame.status !== 'ready' || minutes.status !== 'ready' || attendance.status !== 'ready' || proceedings.status !== 'ready') return { status: 'loading' };
  if (frame.value === null) return { status: 'gone' };
  const { meeting, panel, items, lastNumber, years, runsOn } = frame.value;
  const numbers = minuteLabels(minutes.value, { format: panel.minuteNumbering.format, date: meeting.date, years, lastUsed: lastNumber, runsOn });
  return {
    status: 'ready',
    view: {
      ...frame.value,
      minutes: minutes.value,
      attendance: withMinutesNamed(attendance.value, minutes.value, numbers),
      numbers,
      itemLabels: agendaLabels(items),
      proceedings: proceedings.value,
    },
  };
};
