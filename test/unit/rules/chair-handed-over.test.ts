import { expect, test } from 'vitest';
import type { Attendance } from '../../../shared/model/meeting.ts';
import type { Declaration } from '../../../shared/model/proceedings.ts';
import { leavesNobodyInChair, movesWithChair } from '../../../shared/rules/chair-handed-over.ts';
import { roomAt } from '../../../shared/rules/in-the-room.ts';
import type { RoomFacts } from '../../../shared/rules/in-the-room.ts';

const base = { createdAt: '', updatedAt: '', rev: 1, deletedAt: null, meetingId: 'm', sample: false };
const row = (id: string, presiding = false): Attendance => ({
  ...base, id, order: id, personId: null, name: id, councillor: true, capacity: 'member', presence: 'present', presiding, mode: 'in-the-room',
  post: null, substituteFor: null, forMinute: null, displayRule: 'not-named',
});
const facts = (fields: Partial<RoomFacts> = {}): RoomFacts => ({
  attendance: [row('ann', true), row('bea'), row('cal')], minutes: [{ id: 'one', itemId: 'i1' }], movements: [], declarations: [], panel: {}, ...fields,
});
const said = (...given: Parameters<typeof movesWithChair>): string[] => movesWithChair(...given).map(({ attendanceId, what }) => `${attendanceId} ${what}`);

test('who takes the Chair sends its holder out of it, unless the panel has joint Chairs', () => {
  const takes = { attendanceId: 'bea', what: 'takes-chair', reason: null } as const;
  expect(said(takes, null, facts(), 'one')).toEqual(['ann leaves-chair', 'bea takes-chair']);
  expect(said(takes, null, facts({ panel: { jointChairs: true } }), 'one')).toEqual(['bea takes-chair']);
});

test('where the only one in the Chair goes, the next one takes it after them; a member who goes hands over nothing', () => {
  const leaves = (attendanceId: string) => ({ attendanceId, what: 'leaves', reason: 'interest' }) as const;
  expect(said(leaves('ann'), 'bea', facts(), 'one')).toEqual(['ann leaves', 'bea takes-chair']);
  expect(said(leaves('cal'), 'bea', facts(), 'one')).toEqual(['cal leaves']);
  const joint = facts({ attendance: [row('ann', true), row('bea', true), row('cal')], panel: { jointChairs: true } });
  expect([leavesNobodyInChair(leaves('ann'), facts(), 'one'), leavesNobodyInChair(leaves('ann'), joint, 'one')]).toEqual([true, false]);
});

test('a pecuniary or sensitive interest keeps a member from the vote whatever they did; another kind may leave it to them', () => {
  const declared = (kind: Declaration['kind'], dispensation = false): RoomFacts => facts({
    declarations: [{ ...base, id: 'd', order: 'a0', attendanceId: 'cal', itemId: 'i1', minuteId: null, kind, nature: '', dispensation, effect: 'took-part' }],
  });
  const voters = (about: RoomFacts): string => roomAt(about, 'one').voting.map(({ id }) => id).join();
  expect((['disclosable-pecuniary', 'sensitive', 'other-registrable', 'non-registrable'] as const).map((kind) => voters(declared(kind)))).toEqual(['ann,bea', 'ann,bea', 'ann,bea,cal', 'ann,bea,cal']);
  expect(voters(declared('disclosable-pecuniary', true))).toBe('ann,bea,cal');
});
