// "was in attendance for Minute No. 28": number and title are the minute's own on the day of printing (DOMAIN N2).
import { describe, expect, it } from 'vitest';
import { minutesDocument } from '../../shared/documents/minutes-document.ts';
import type { Audience } from '../../shared/documents/document-options.ts';
import type { Attendance, Minute } from '../../shared/model/meeting.ts';
import { textsOf } from './support/docx-parts.ts';
import { doc, makeAttendance, makeMeeting, makeMinute, makePanel, makeSnapshot, para } from './support/make-records.ts';

const exempt = { level: 'exempt' as const, paragraphs: [2], reason: '' };

const printed = (change: Partial<Minute>, audience: Audience, recorded?: Attendance['forMinute']) => {
  const panel = makePanel();
  const meeting = makeMeeting(panel.id, { minutesState: 'draft' });
  const before = [makeMinute(meeting.id, 'Added later', doc(para('Words'))), makeMinute(meeting.id, 'Apologies heard', doc(para('Words')))];
  const meant = makeMinute(meeting.id, 'Placement of Marlow Tench', doc(para('Words')), change);
  const forMinute = recorded ?? { minuteId: meant.id, number: '2', title: 'A former title' };
  const snapshot = makeSnapshot(panel, meeting, {
    minutes: [...before, meant],
    attendance: [makeAttendance(meeting.id, 'Cato Reeve', { councillor: false, capacity: 'guest', forMinute })],
  });
  return minutesDocument(snapshot, meeting.id, { builtOn: '2031-09-20', audience }).then((bytes) => textsOf(bytes, 'Attendance').join(' '));
};

describe('who came for one minute', () => {
  it('follows the minute to its new number and title', async () => {
    expect(await printed({}, 'public')).toContain('Cato Reeve was in attendance for Minute No. 3 (Placement of Marlow Tench)');
  });

  it('is told to the public by the public title, to members by the title', async () => {
    const change = { access: exempt, publicTitle: 'A placement' };
    const toPublic = await printed(change, 'public');
    expect(toPublic).toContain('for Minute No. 3 (A placement)');
    expect(toPublic).not.toMatch(/Marlow|former/);
    expect(await printed(change, 'members')).toContain('for Minute No. 3 (Placement of Marlow Tench)');
  });

  it('counts as having come to the meeting when the minute is gone or has no number', async () => {
    for (const change of [{ deletedAt: '2031-09-18T09:00:00Z' }, { kind: 'procedural-note' }] as const) {
      expect(await printed(change, 'public')).toContain('Also present was Cato Reeve');
    }
  });

  it('stays as an imported record printed it', async () => {
    expect(await printed({}, 'public', { number: '28', title: 'Fostering' })).toContain('for Minute No. 28 (Fostering)');
  });
});
