// Secrets in what happened at a meeting and in what it asked for, each about a restricted minute or item (DESIGN section 5).
import type { Access } from '../../../shared/model/access.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import type { FollowUp, FollowUpState } from '../../../shared/model/follow-up.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Item, Meeting, Minute } from '../../../shared/model/meeting.ts';
import { makeAttendance, nextId } from './make-records.ts';

type Secret = (where: string) => string;
export type Restricted = { readonly panelId: string; readonly meeting: Meeting; readonly minute: Minute; readonly item: Item; readonly access: Access };

/** @param members makes a secret that members get @param nobody one that nobody gets */
export const canaryProceedings = ({ panelId, meeting, minute, item, access }: Restricted, members: Secret, nobody: Secret): Partial<MeetingSnapshot> => {
  const at = '2031-09-17T09:00:00.000Z';
  const row = () => ({ id: nextId(), createdAt: at, updatedAt: at, rev: 1, deletedAt: null, meetingId: meeting.id, order: 'a0', sample: false });
  const member = makeAttendance(meeting.id, 'P. Alder', { presiding: true });
  const followUp = (own: Access, state: FollowUpState): FollowUp => ({
    id: nextId(), createdAt: at, updatedAt: at, rev: 1, deletedAt: null, sample: false, panelId, what: members('asked'), who: members('who'), to: members('to'), standing: 'confirmed',
    due: { kind: 'condition', text: members('condition') }, state, access: own,
    origin: { meetingId: meeting.id, date: meeting.date, minuteId: minute.id, partId: null, label: '1', title: nobody('origintitle'), words: nobody('originwords') },
  });
  return {
    attendance: [member],
    movements: [{ ...row(), attendanceId: member.id, what: 'leaves', minuteId: minute.id, time: null, reason: 'interest' }],
    declarations: [
      { ...row(), attendanceId: member.id, itemId: null, minuteId: minute.id, kind: 'non-registrable', nature: members('interest'), dispensation: false, effect: 'left' },
      { ...row(), attendanceId: member.id, itemId: item.id, minuteId: minute.id, kind: 'sensitive', nature: nobody('sensitive'), dispensation: true, effect: 'spoke' },
    ],
    corrections: [
      { ...row(), minuteId: minute.id, was: members('was'), becomes: members('becomes') },
      { ...row(), minuteId: minute.id, of: 'title', was: members('wastitle'), becomes: members('becomestitle') },
      { ...row(), minuteId: minute.id, of: 'public-title', was: 'A restricted matter', becomes: 'A matter kept back' },
      { ...row(), minuteId: minute.id, of: 'public-summary', was: '', becomes: 'Something was agreed.' },
    ],
    officerNotes: [{ ...row(), itemId: item.id, minuteId: minute.id, text: nobody('note') }],
    // As restricted as the minute that asked, also where the record itself forgot it.
    followUps: [followUp(access, { kind: 'open' }), followUp(publicAccess, { kind: 'closed', reason: members('closedwhy'), on: '2031-10-01' })],
  };
};
