// What the officer does to the attendance; each act says why when it could not be done.
import type { Attendance } from '../../../../shared/model/meeting.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import type { Problem, Result } from '../../../../shared/model/result.ts';
import { addAttendance, changeMode, deleteAttendance, moveAttendance, updateAttendance } from '../../../data/attendance-repository.ts';
import type { AttendanceFields, NewAttendance } from '../../../data/attendance-repository.ts';
import { markRestPresent } from '../../../data/commands/mark-rest-present.ts';
import { recordSubstitute } from '../../../data/commands/record-substitute.ts';
import type { Substitute } from '../../../data/commands/record-substitute.ts';
import type { DataContext } from '../../../data/data-context.ts';
import { offerUndo } from '../../../saving/offer-undo.ts';
import { announce } from '../../../ui/announce.ts';
import { showToast } from '../../../ui/toast-queue.ts';

export type AttendanceActs = {
  readonly record: (row: Attendance, patch: AttendanceFields) => Promise<void>;
  /** Remotely or, said again, in the room. */
  readonly remote: (row: Attendance) => Promise<void>;
  readonly restPresent: () => Promise<void>;
  readonly add: (person: Omit<NewAttendance, 'meetingId'>) => Promise<boolean>;
  readonly remove: (row: Attendance) => Promise<void>;
  readonly substitute: (memberId: string, who: Substitute) => Promise<Problem | null>;
  readonly move: (row: Attendance, index: number) => Promise<void>;
};

export const attendanceActs = (context: DataContext, meetingId: string): AttendanceActs => {
  const told = (result: Result<unknown>): boolean => {
    if (!result.ok) showToast(problemLine(result.problem));
    return result.ok;
  };
  return {
    record: async (row, patch) => {
      told(await updateAttendance(context, { id: row.id, rev: row.rev, meetingId, patch }));
    },
    remote: async (row) => { told(await changeMode(context, { meetingId, id: row.id })); },
    restPresent: async () => {
      const marked = await markRestPresent(context, meetingId);
      if (told(marked) && marked.ok) offerUndo(context, meetingId, marked.value === 1 ? 'One person marked present.' : `${marked.value} people marked present.`);
    },
    add: async (person) => told(await addAttendance(context, { ...person, meetingId })),
    remove: async (row) => {
      if (told(await deleteAttendance(context, { meetingId, id: row.id }))) offerUndo(context, meetingId, 'Person taken off the attendance.');
    },
    substitute: async (memberId, who) => {
      const recorded = await recordSubstitute(context, { meetingId, memberId, who });
      if (!recorded.ok) return recorded.problem;
      offerUndo(context, meetingId, 'Substitute recorded.');
      return null;
    },
    move: async (row, index) => {
      if (told(await moveAttendance(context, { meetingId, id: row.id, index }))) announce(`Moved to ${index + 1}`);
    },
  };
};
