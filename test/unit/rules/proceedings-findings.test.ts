// Records of a meeting that can't be so are told of, with what to do (DOMAIN M1, M2, M4).
import { expect, it } from 'vitest';
import { proceedingsFindings } from '../../../shared/checking/proceedings-findings.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { heldMeeting } from '../documents/held-meeting.ts';

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
