// What may not be written any more: a published agenda, published minutes, approved minutes (DOMAIN U3, N2, M3).
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Id } from '../../shared/model/record.ts';
import { failed } from '../../shared/model/result.ts';
import type { Failed, Result } from '../../shared/model/result.ts';
import { prepareAChange } from '../../shared/rules/published-agenda.ts';
import type { Work } from './act.ts';
import { findRecord } from './write-record.ts';

/** `agenda-published` when the agenda of a meeting is; else null. */
export const agendaLock = (meeting: Meeting): Failed | null =>
  meeting.agendaState !== 'published' ? null : failed({
    code: 'agenda-published',
    what: 'This agenda is published, so it stays as it is.',
    remedy: prepareAChange,
  });

/** `minutes-published` or `minutes-approved` when the minutes of a meeting are; else null. */
export const minutesLock = (meeting: Meeting): Failed | null => {
  if (meeting.minutesState === 'approved') {
    return failed({
      code: 'minutes-approved',
      what: 'These minutes were approved as a correct record, so they stay as they are.',
      remedy: 'Record a correction in the minutes of a later meeting.',
    });
  }
  return meeting.minutesState !== 'published' ? null : failed({
    code: 'minutes-published',
    what: 'These minutes are published, so they stay as they are.',
    remedy: 'Take them back to draft first, with the reason, on the Publish tab.',
  });
};

/** The meeting, when its agenda may be changed; else `agenda-published`. */
export const openAgenda = async (work: Work, meetingId: Id): Promise<Result<Meeting>> => {
  const meeting = await findRecord(work, 'meetings', meetingId);
  return meeting.ok ? agendaLock(meeting.value) ?? meeting : meeting;
};

/** The meeting, when its minutes may be changed; else `minutes-published` or `minutes-approved`. */
export const openMinutes = async (work: Work, meetingId: Id): Promise<Result<Meeting>> => {
  const meeting = await findRecord(work, 'meetings', meetingId);
  return meeting.ok ? minutesLock(meeting.value) ?? meeting : meeting;
};
