// The dialog of a member gives a vote to nobody whose place has none, until the officer ticks it (DOMAIN M1).
import { expect, it } from 'vitest';
import { changedDraft, memberDraftOf, membershipFieldsOf, newMemberDraft, type MemberDraft } from '../../../renderer/features/panels/member-draft.ts';
import type { Membership, Person } from '../../../shared/model/panel.ts';

const stamp = { createdAt: '', updatedAt: '', rev: 1, deletedAt: null, sample: false };
const person: Person = { ...stamp, id: 'person', name: 'C. Nye', councillor: false, post: null, youngPerson: false, displayRule: 'not-named' };
const membership: Membership = { ...stamp, id: 'place', panelId: 'panel', personId: 'person', order: 'a0', role: 'co-opted', voting: true, printedRoles: [], rolesAsPrinted: null, representing: null, from: null, to: null };
const after = (...patches: readonly Partial<MemberDraft>[]): unknown => {
  const { voting, votingChosen } = membershipFieldsOf(patches.reduce<MemberDraft>(changedDraft, newMemberDraft('member')));
  return [voting, votingChosen];
};

it('a co-opted member and a young person start without a vote, and one that is ticked is kept as chosen', () => {
  expect(after()).toEqual([true, false]);
  expect(after({ role: 'co-opted' })).toEqual([false, false]);
  expect(after({ kind: 'young-person' }, { role: 'joint-chair' })).toEqual([false, false]);
  expect(after({ role: 'adviser' }, { role: 'member' })).toEqual([true, false]);
  expect(after({ role: 'co-opted' }, { voting: true }, { name: 'C. Nye' })).toEqual([true, true]);
  // What was chosen was chosen for that place.
  expect(after({ voting: true }, { kind: 'young-person' })).toEqual([false, false]);
});

it('an old place that says that it votes, though nobody chose it, shows the vote that it has', () => {
  expect(memberDraftOf({ membership, person }).voting).toBe(false);
  expect(memberDraftOf({ membership: { ...membership, votingChosen: true }, person }).voting).toBe(true);
  expect(memberDraftOf({ membership: { ...membership, role: 'member' }, person }).voting).toBe(true);
});
