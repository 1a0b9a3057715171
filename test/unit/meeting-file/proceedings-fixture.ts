// One record of each kind that tells what happened at a meeting, in a meeting of the October fixture.
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import { minutesOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { publicAccess } from '../../../shared/model/access.ts';

const at = '2026-10-14T09:00:00.000Z';
const base = (last: string) => ({ id: `01900000-0000-7000-8000-0000000000${last}`, createdAt: at, updatedAt: at, rev: 1, deletedAt: null, sample: false });

/** The meeting whose minutes the snapshot holds, with one of each. */
export const withProceedings = (snapshot: MeetingSnapshot): MeetingSnapshot => {
  const meetingId = snapshot.minutes[0]?.meetingId ?? '';
  const [first, second] = minutesOf(snapshot, meetingId).filter(({ kind }) => kind === 'minute');
  const attendee = snapshot.attendance.find((row) => row.meetingId === meetingId);
  if (first === undefined || second === undefined || attendee === undefined) throw new Error('The fixture has no minutes');
  const row = { meetingId, order: 'a0' };
  const followUp: FollowUp = {
    ...base('f7'), panelId: snapshot.panel.id, what: 'Report on the breakfast club', who: null, to: null, due: { kind: 'interval', months: 6 },
    state: { kind: 'closed', reason: 'The club has closed.', on: '2026-11-02' }, standing: 'confirmed', access: publicAccess,
    origin: { meetingId, date: '2026-10-13', minuteId: second.id, partId: null, label: '12', title: second.title, words: 'That a report on the breakfast club be submitted every six months.' },
  };
  return {
    ...snapshot,
    sittings: [{ ...base('f1'), ...row, date: '2026-10-13', startedAt: '17:00', endedAt: '18:40', ended: 'adjourned', fromMinuteId: null }],
    movements: [{ ...base('f2'), ...row, attendanceId: attendee.id, what: 'leaves', minuteId: second.id, time: '17:35', reason: 'interest' }],
    declarations: [{ ...base('f3'), ...row, attendanceId: attendee.id, itemId: null, minuteId: second.id, kind: 'disclosable-pecuniary', nature: 'owner of the hall', dispensation: false, effect: 'left' }],
    votes: [{ ...base('f4'), ...row, minuteId: second.id, partId: null, counts: { for: 4, against: 1, abstained: 0 }, recorded: [{ attendanceId: attendee.id, vote: 'against' }], isRecordedVote: false }],
    corrections: [
      { ...base('f5'), ...row, minuteId: first.id, was: 'two', becomes: 'three' },
      { ...base('f9'), ...row, minuteId: first.id, of: 'public-summary', was: '', becomes: 'Something was agreed.' },
    ],
    officerNotes: [{ ...base('f6'), ...row, itemId: null, minuteId: first.id, text: 'Ring the school first.' }],
    followUps: [followUp],
  };
};
