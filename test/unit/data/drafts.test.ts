// The last saved draft of an agenda is kept as a light copy: without what papers say, and gone from where a name is erased.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { erase } from '../../../renderer/data/commands/erase.ts';
import { draftMarks, lastDraft, noteDraft } from '../../../renderer/data/drafts-repository.ts';
import { addItem, updateItem } from '../../../renderer/data/items-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { agendaChanges } from '../../../shared/rules/agenda-changes.ts';
import { must, openTestMeeting } from './open-test-data.ts';

describe('a saved draft', () => {
  it('tells later what changed, holds nothing of what papers say, and is not kept of a published agenda', async () => {
    const { context, meeting } = await openTestMeeting();
    const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Homes' }));
    must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: item.id, kind: 'free' }));
    const snapshot = must(await readSnapshot(context.db, meeting.id));
    const secret = { ...snapshot, papers: snapshot.papers.map((paper) => ({ ...paper, text: 'CANARY' })) };
    expect(await lastDraft(context.db, meeting.id)).toBeNull();
    await noteDraft(context, secret, 'public-pack', null);
    const draft = await lastDraft(context.db, meeting.id);
    if (draft === null) throw new Error('no draft');
    expect(JSON.stringify(draft)).not.toContain('CANARY');
    expect(agendaChanges(draft.marks, draftMarks(secret))).toEqual({ sheet: [], items: [], papers: [] });
    must(await updateItem(context, { meetingId: meeting.id, id: item.id, rev: item.rev, patch: { title: 'Homes for Odile Farrant' } }));
    const now = must(await readSnapshot(context.db, meeting.id));
    expect(agendaChanges(draft.marks, draftMarks(now)).items.map(({ what }) => what)).toEqual(['item-renamed']);
    await noteDraft(context, now, 'agenda', null);
    must(await erase(context, { kind: 'name', name: 'Odile Farrant' }, 'Asked for'));
    expect(JSON.stringify(await lastDraft(context.db, meeting.id))).not.toContain('Farrant');
    await noteDraft(context, { ...now, meetings: now.meetings.map((each) => ({ ...each, agendaState: 'published' as const })) }, 'members-pack', null);
    expect((await lastDraft(context.db, meeting.id))?.kind).toBe('agenda');
  });
});
