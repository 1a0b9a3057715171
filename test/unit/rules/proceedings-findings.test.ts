// Records of a meeting that can't be so are told of, with what to do (DOMAIN M1, M2, M4).
import { expect, it } from 'vitest';
import { proceedingsFindings } from '../../../shared/checking/proceedings-findings.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { attendanceOf } from '../../../shared/model/meeting-snapshot.ts';
import { draftMeeting, heldMeeting, minuteNamed } from '../documents/held-meeting.ts';

const roomAtStart = (snapshot: MeetingSnapshot): number => attendanceOf(snapshot, snapshot.meetingId).filter(({ capacity }) => ['member', 'substitute', 'co-opted'].includes(capacity)).length;
const codes = (snapshot: MeetingSnapshot): string[] => proceedingsFindings(snapshot).map(({ code }) => code);

it('a held meeting whose records agree gives no doubt but the vote after somebody left', () => {
  const held = heldMeeting();
  expect(codes({ ...held, votes: [] })).toEqual([]);
  // One of the two had left for an interest, so that two votes are one too many; in the exempt item one votes who has an interest.
  expect(codes(held)).toEqual(['more-votes', 'voted-with-interest']);
});

it('a second arrival, a second departure and two in the Chair are told of, joint Chairs are not', () => {
  const held = { ...heldMeeting(), votes: [] };
  const [leaves, arrives, vacates, takes] = held.movements ?? [];
  if (leaves === undefined || arrives === undefined || vacates === undefined || takes === undefined) throw new Error('no movements');
  const id = (last: string): string => leaves.id.replace(/..$/, last);
  expect(codes({ ...held, movements: [leaves, arrives, { ...arrives, id: id('e1'), order: 'a2' }] })).toEqual(['arrives-twice']);
  expect(codes({ ...held, movements: [leaves, { ...leaves, id: id('e2'), order: 'a1' }] })).toEqual(['leaves-twice']);
  const both = { ...held, movements: [leaves, arrives, takes] };
  expect(codes(both)).toEqual(['two-in-chair']);
  expect(codes({ ...both, panel: { ...held.panel, jointChairs: true } })).toEqual([]);
});

it('a resolution is told of where too few were there, or where the meeting is recorded as inquorate and nobody knows its quorum', () => {
  const begun = draftMeeting();
  // Without the approval of earlier minutes and the exclusion, which are resolved as the minutes are started.
  const draft: MeetingSnapshot = { ...begun, minutes: begun.minutes.filter(({ title }) => !/^(?:Minutes|Exclusion)/.test(title)) };
  const [sitting] = heldMeeting().sittings ?? [];
  const [first] = attendanceOf(draft, draft.meetingId);
  if (sitting === undefined || first === undefined) throw new Error('no sitting or nobody there');
  const needs = (number: number): MeetingSnapshot => ({ ...draft, panel: { ...draft.panel, quorum: { number, of: 'members' } } });
  expect([codes(needs(1)), codes(needs(9))]).toEqual([[], ['resolved-without-quorum']]);
  expect(proceedingsFindings(needs(9))[0]).toMatchObject({
    what: `\u201cPlacement Sufficiency Report\u201d has a resolution, but ${roomAtStart(draft)} of the 9 who make a quorum were in the room.`, place: { at: 'minutes', minuteId: minuteNamed(draft, 'Placement').id },
  });
  // Nobody is counted while somebody's attendance is open.
  expect(codes({ ...needs(9), attendance: draft.attendance.map((row) => (row.id === first.id ? { ...row, presence: 'not-recorded' } : row)) })).toEqual([]);
  const ended = (snapshot: MeetingSnapshot): MeetingSnapshot => ({ ...snapshot, sittings: [{ ...sitting, meetingId: draft.meetingId, ended: 'inquorate' }] });
  expect([codes(ended(draft)), codes(ended(needs(1)))]).toEqual([['resolved-inquorate'], []]);
  // What an earlier sitting resolved stands.
  const later = { ...sitting, id: sitting.id.replace(/..$/, 'f1'), meetingId: draft.meetingId, order: 'a9', ended: 'inquorate' as const, fromMinuteId: minuteNamed(draft, 'Care Leavers').id };
  expect(codes({ ...draft, sittings: [{ ...sitting, meetingId: draft.meetingId, ended: 'adjourned' }, later] })).toEqual([]);
});
