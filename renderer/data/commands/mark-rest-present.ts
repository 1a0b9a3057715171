// One key marks the rest present (DOMAIN M1).
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import { listAttendance } from '../attendance-repository.ts';
import type { DataContext } from '../data-context.ts';
import { openMinutes } from '../locks.ts';
import { changeRecord } from '../write-record.ts';

/** Everybody not recorded yet becomes present. @returns how many */
export const markRestPresent = (context: DataContext, meetingId: Id): Promise<Result<number>> =>
  act(context, { label: 'Mark the rest present', undoIn: meetingId }, async (work): Promise<Result<number>> => {
    const open = await openMinutes(work, meetingId);
    if (!open.ok) return open;
    const rest = (await listAttendance(work.db, meetingId)).filter((row) => row.presence === 'not-recorded');
    for (const row of rest) {
      const changed = await changeRecord(work, 'attendance', { id: row.id, rev: null }, { presence: 'present' });
      if (!changed.ok) return changed;
    }
    return ok(rest.length);
  });
