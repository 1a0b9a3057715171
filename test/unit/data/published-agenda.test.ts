// Whoever wants to change a published agenda is led to a change of it, whatever refused: taken back to draft, its numbers are free again (DOMAIN U3).
import { expect, it } from 'vitest';
import { agendaLock } from '../../../renderer/data/locks.ts';
import { agendaIsPublished } from '../../../renderer/features/papers/paper-words.ts';
import { withTakenUp } from '../../../shared/rules/follow-ups/take-up.ts';
import { prepareAChange } from '../../../shared/rules/published-agenda.ts';
import { makeMeeting, makePanel, makeSnapshot } from '../../documents/support/make-records.ts';

it('what a published agenda refuses leads to a change of it', () => {
  expect(prepareAChange).toMatch(/^Choose “Prepare a change” on the Publish tab/);
  const panel = makePanel();
  const meeting = makeMeeting(panel.id, { agendaState: 'published' });
  expect(agendaLock(meeting)?.problem.remedy).toBe(prepareAChange);
  expect(withTakenUp(makeSnapshot(panel, meeting), [], { newId: () => 'id', now: () => 0 })).toMatchObject({ ok: false, problem: { code: 'agenda-published', remedy: prepareAChange } });
  expect(agendaIsPublished).toContain(prepareAChange);
});
