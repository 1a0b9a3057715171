// What a build of a draft says of confidential matter: members get it on the officer's word alone, papers or none.
import { expect, it } from 'vitest';
import { readyFindings } from '../../../electron/cli/commands/build-readiness.ts';
import { itemsOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { snapshot } from '../meeting-file/fixture.ts';

const without = { ...snapshot, papers: [], meetings: snapshot.meetings.map((meeting) => ({ ...meeting, agendaState: 'draft' as const })) };
const first = itemsOf(without, without.meetingId).find(({ access }) => access.level === 'public');
const confidential: MeetingSnapshot = { ...without, items: without.items.map((item) => (item.id === first?.id ? { ...item, access: { ...item.access, level: 'confidential' as const } } : item)) };
const told = (of: MeetingSnapshot, audience: 'public' | 'members') => readyFindings(of, undefined, audience).filter(({ code }) => code === 'confidential-for-members');

it.each(['public', 'members'] as const)('a confidential item without papers is told by its number and nothing else, to %s', (audience) => {
  const label = agendaLabels(itemsOf(confidential, confidential.meetingId)).get(first?.id ?? '');
  expect(label).toBeDefined();
  expect(told(without, audience)).toEqual([]);
  expect(told(confidential, audience)).toEqual([expect.objectContaining({ item: label, stopsPublishing: false })]);
  expect(told(confidential, audience)[0]?.message).not.toContain(first?.title ?? '');
});
