import { expect, test } from 'vitest';
import type { Attendance } from '../../../shared/model/meeting.ts';
import type { Declaration, Movement } from '../../../shared/model/proceedings.ts';
import { roomAt } from '../../../shared/rules/in-the-room.ts';
import type { RoomFacts } from '../../../shared/rules/in-the-room.ts';
import { movementProblem, voteProblems } from '../../../shared/rules/room-problems.ts';

const base = { createdAt: '', updatedAt: '', rev: 1, deletedAt: null, meetingId: 'm', sample: false };
const row = (id: string, fields: Partial<Attendance> = {}): Attendance => ({
  ...base, id, order: id, personId: null, name: id, councillor: true, capacity: 'member', presence: 'present', presiding: false, mode: 'in-the-room',
  post: null, substituteFor: null, forMinute: null, displayRule: 'not-named', ...fields,
});
let count = 0;
const move = (attendanceId: string, what: Movement['what'], minuteId: string | null): Movement => ({
  ...base, id: `move-${count}`, order: `a${String((count += 1)).padStart(3, '0')}`, attendanceId, what, minuteId, time: null, reason: null,
});
const interest = (attendanceId: string, itemId: string | null, fields: Partial<Declaration> = {}): Declaration => ({
  ...base, id: `d-${attendanceId}`, order: 'a0', attendanceId, itemId, minuteId: null, kind: 'non-registrable', nature: '', dispensation: false, effect: 'left', ...fields,
});
const facts = (fields: Partial<RoomFacts> = {}): RoomFacts => ({
  attendance: [row('ann', { presiding: true }), row('bea'), row('cal'), row('officer', { capacity: 'officer' })],
  minutes: [{ id: 'one', itemId: 'i1' }, { id: 'two', itemId: 'i2' }, { id: 'three', itemId: 'i3' }],
  movements: [], declarations: [], panel: { quorum: { number: 3, of: 'voting-members' } }, ...fields,
});
const voters = (about: RoomFacts, minute: string | null): string => roomAt(about, minute).voting.map(({ id }) => id).join();

test('who leaves for an item and comes back is missing at that one, and the quorum with them', () => {
  const about = facts({ movements: [move('bea', 'arrives', 'three'), move('bea', 'leaves', 'two')] });
  // Written down out of order: it counts where it stands among the minutes.
  expect([null, 'one', 'two', 'three'].map((at) => voters(about, at))).toEqual(['ann,bea,cal', 'ann,bea,cal', 'ann,cal', 'ann,bea,cal']);
  expect(roomAt(about, 'two').quorum).toEqual({ needed: 3, there: 2, isThere: false });
});

test('who arrives first was not there from the start; remote members and officers have no vote in the room', () => {
  const about = facts({ attendance: [row('ann'), row('bea'), row('cal', { mode: 'remote' }), row('dee', { capacity: 'officer' })], movements: [move('bea', 'arrives', 'two')] });
  expect([voters(about, 'one'), voters(about, 'two')]).toEqual(['ann', 'ann,bea']);
  expect(roomAt(about, 'two').here).toHaveLength(4);
});

test('an interest keeps a member from its own item only, unless there is a dispensation', () => {
  expect(['one', 'two'].map((at) => voters(facts({ declarations: [interest('cal', 'i2')] }), at))).toEqual(['ann,bea,cal', 'ann,bea']);
  expect(voters(facts({ declarations: [interest('cal', 'i2', { dispensation: true })] }), 'two')).toBe('ann,bea,cal');
});

test('a pecuniary or sensitive interest keeps a member out whatever is put down of them; an item taken together with another counts with it', () => {
  const took = (kind: Declaration['kind'], dispensation = false) => voters(facts({ declarations: [interest('cal', 'i2', { kind, effect: 'took-part', dispensation })] }), 'two');
  expect([took('non-registrable'), took('disclosable-pecuniary'), took('sensitive'), took('sensitive', true)]).toEqual(['ann,bea,cal', 'ann,bea', 'ann,bea', 'ann,bea,cal']);
  const together = facts({ minutes: [{ id: 'one', itemId: 'i1', alsoItemIds: ['i2'] }], declarations: [interest('cal', 'i2')] });
  expect(voters(together, 'one')).toBe('ann,bea');
});

test('the Chair is whoever took it last, and leaving the room leaves the Chair', () => {
  const about = facts({ movements: [move('ann', 'leaves', 'two'), move('bea', 'takes-chair', 'two'), move('ann', 'arrives', 'three')] });
  expect(['one', 'two', 'three'].map((at) => roomAt(about, at).presiding.map(({ id }) => id).join())).toEqual(['ann', 'bea', 'bea']);
});

test('what can not have been is refused with what to do', () => {
  const again = facts({ movements: [move('bea', 'leaves', 'one'), move('bea', 'arrives', 'two')] });
  expect(movementProblem({ attendanceId: 'bea', what: 'arrives', minuteId: 'three' }, again)?.code).toBe('already-here');
  expect(movementProblem({ attendanceId: 'bea', what: 'leaves', minuteId: 'one' }, again)?.code).toBe('not-here');
  // Who took the Chair was in the room; who was only said to be present may have come late.
  expect(movementProblem({ attendanceId: 'bea', what: 'arrives', minuteId: 'three' }, facts({ movements: [move('ann', 'leaves-chair', 'one'), move('bea', 'takes-chair', 'one')] }))?.code).toBe('already-here');
  expect(movementProblem({ attendanceId: 'bea', what: 'arrives', minuteId: 'three' }, facts())).toBeNull();
  expect(movementProblem({ attendanceId: 'bea', what: 'takes-chair', minuteId: 'two' }, facts())).toMatchObject({ code: 'chair-taken', what: 'Councillor ann is in the Chair, and this panel has no joint Chairs.' });
  expect(movementProblem({ attendanceId: 'bea', what: 'takes-chair', minuteId: 'two' }, facts({ panel: { jointChairs: true } }))).toBeNull();
});

test('more votes than voters, and the vote of an interested member, are said', () => {
  const about = facts({ declarations: [interest('cal', 'i2')] });
  const vote = (counts: { for: number; against: number; abstained: number }, recorded: { attendanceId: string; vote: 'for' }[] = []) =>
    voteProblems({ minuteId: 'two', counts, recorded }, about).map(({ code, what }) => `${code}: ${what}`);
  expect(vote({ for: 1, against: 1, abstained: 0 })).toEqual([]);
  expect(vote({ for: 2, against: 1, abstained: 0 })).toEqual(['more-votes: 3 votes are more than the 2 who may vote here.']);
  expect(vote({ for: 1, against: 0, abstained: 0 }, [{ attendanceId: 'cal', vote: 'for' }])).toEqual(['interest: Councillor cal declared an interest in this item and takes no part in it.']);
});
