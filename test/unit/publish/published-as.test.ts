// A published paper is saved again from what was frozen when it went out.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { publishAgenda, takeBackAgenda } from '../../../renderer/data/commands/publish-agenda.ts';
import { getMeeting, listPublications } from '../../../renderer/data/meetings-repository.ts';
import { updatePanel } from '../../../renderer/data/panels-repository.ts';
import { publishedAs } from '../../../renderer/features/publish/use-publish.ts';
import { must, openTestMeeting } from '../data/open-test-data.ts';
import type { TestMeeting } from '../data/open-test-data.ts';

const viewOf = async ({ context, meeting }: TestMeeting) => {
  const now = await getMeeting(context.db, meeting.id);
  if (now === null) throw new Error('The meeting is gone');
  return { meeting: now, publications: await listPublications(context.db, meeting.id) };
};

const publish = async (data: TestMeeting) => must(await publishAgenda(data.context, { meetingId: data.meeting.id, on: '2027-01-04' }));

describe('what a published agenda prints', () => {
  it('is the panel’s name of that day, also after the panel was renamed', async () => {
    const data = await openTestMeeting();
    await publish(data);
    must(await updatePanel(data.context, { id: data.panel.id, rev: data.panel.rev, patch: { name: 'Another Panel' } }));
    expect(publishedAs(await viewOf(data), 'agenda')?.panel.name).toBe('Corporate Parenting Panel');
    expect(publishedAs(await viewOf(data), 'minutes')).toBeNull();
  });

  it('is live again once it is taken back, and the newest publication after that', async () => {
    const data = await openTestMeeting();
    await publish(data);
    must(await takeBackAgenda(data.context, { meetingId: data.meeting.id, reason: 'The room changed' }));
    expect(publishedAs(await viewOf(data), 'agenda')).toBeNull();
    must(await updatePanel(data.context, { id: data.panel.id, rev: data.panel.rev, patch: { name: 'Another Panel' } }));
    await publish(data);
    expect(publishedAs(await viewOf(data), 'agenda')?.panel.name).toBe('Another Panel');
  });
});
