// Publishing an agenda with its papers: what goes on record, and pages that an officer counted in Word.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { fixMinutesCount, fixPageCount } from '../../../renderer/data/commands/count-pages.ts';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { publishAgenda, takeBackAgenda } from '../../../renderer/data/commands/publish-agenda.ts';
import { publishMinutes } from '../../../renderer/data/commands/publish-minutes.ts';
import { addItem, listItems } from '../../../renderer/data/items-repository.ts';
import { listPublications } from '../../../renderer/data/meetings-repository.ts';
import { addMinute } from '../../../renderer/data/minutes-repository.ts';
import { whoCountedPages } from '../../../renderer/data/page-counts.ts';
import { getPaper, updatePaper } from '../../../renderer/data/papers-repository.ts';
import { saveSettings } from '../../../renderer/data/settings-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { fixedPages } from '../../../shared/documents/pack/fixed-pages.ts';
import { packPlan } from '../../../shared/documents/pack/pack-plan.ts';
import { must, openTestMeeting, problemOf, writeUp } from './open-test-data.ts';

const prepared = async () => {
  const { context, meeting } = await openTestMeeting();
  const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Homes' }));
  const paper = must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: item.id, kind: 'free' }));
  const fixed = async (): Promise<number | null> => {
    const [snapshot, now] = [must(await readSnapshot(context.db, meeting.id)), await getPaper(context.db, paper.id)];
    if (now === null) throw new Error('no paper');
    return fixedPages(snapshot, now);
  };
  return { context, meeting, item, paper, fixed };
};

describe('pages that were counted in Word', () => {
  it('stand until the paper changes, say who looked, and can be undone', async () => {
    const { context, meeting, paper, fixed } = await prepared();
    const counted = must(await fixPageCount(context, { meetingId: meeting.id, id: paper.id, rev: paper.rev, pages: 7 }));
    expect(await fixed()).toBe(7);
    expect((await whoCountedPages(context.db, 'papers', paper.id))?.name).toBe(context.actor.name);
    const changed = must(await updatePaper(context, { meetingId: meeting.id, id: paper.id, rev: counted.rev, patch: { title: 'Another title' } }));
    expect(await fixed()).toBeNull();
    must(await undo(context, meeting.id));
    expect(await fixed()).toBe(7);
    must(await undo(context, meeting.id));
    expect(await fixed()).toBeNull();
    expect(await fixPageCount(context, { meetingId: meeting.id, id: paper.id, rev: changed.rev, pages: 0 })).toMatchObject({ ok: false, problem: { code: 'no-page-count' } });
  });
});

it('lets the pages of earlier minutes be counted in Word at the item where they stand, says who looked, and can be undone', async () => {
  const { context, meeting, panel } = await openTestMeeting('2027-01-12');
  must(await addMinute(context, { meetingId: meeting.id, title: 'Fostering' }));
  await writeUp(context, meeting.id);
  must(await publishMinutes(context, { meetingId: meeting.id, on: '2027-02-01' }));
  const march = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
  const [minutes, other] = (await listItems(context.db, march.id)).toSorted((a, b) => Number(b.kind === 'minutes') - Number(a.kind === 'minutes'));
  if (minutes === undefined || other === undefined) throw new Error('no items');
  const fixed = async (): Promise<number | null> => {
    const snapshot = must(await readSnapshot(context.db, march.id));
    return packPlan(snapshot, { audience: 'members', withConfidential: false }).flatMap(({ full }) => (full.kind === 'minutes' ? [full.pages] : []))[0] ?? null;
  };
  const counted = must(await fixMinutesCount(context, { meetingId: march.id, id: minutes.id, rev: minutes.rev, pages: 7 }));
  expect([await fixed(), (await whoCountedPages(context.db, 'items', minutes.id))?.name]).toEqual([7, context.actor.name]);
  must(await undo(context, march.id));
  expect([await fixed(), problemOf(await fixMinutesCount(context, { meetingId: march.id, id: minutes.id, rev: counted.rev + 1, pages: 0 })), problemOf(await fixMinutesCount(context, { meetingId: march.id, id: other.id, rev: other.rev, pages: 3 }))]).toEqual([null, 'no-page-count', 'not-found']);
});

describe('an agenda that goes out with its papers', () => {
  it('is frozen with the council’s colour, in which newsletters print', async () => {
    const { context, meeting } = await prepared();
    must(await saveSettings(context, { accent: '#c0398f' }));
    must(await publishAgenda(context, { meetingId: meeting.id, on: '2030-01-01' }));
    must(await saveSettings(context, { accent: null }));
    expect((await listPublications(context.db, meeting.id))[0]?.snapshot.accent).toBe('#c0398f');
  });

  it('is on record with its files and pages, and is not published when it changed after they were made', async () => {
    const { context, meeting, item, paper } = await prepared();
    const madeFrom = must(await readSnapshot(context.db, meeting.id));
    const facts = { kind: 'first' as const, reason: '', changes: [], clearDays: null, pages: [{ id: paper.id, itemId: item.id, span: { start: 1, end: 3 } }] };
    const pack = { style: 'accessible' as const, withConfidential: false, files: [{ kind: 'public-pack' as const, name: 'pack.docx', length: 3, sha256: 'a'.repeat(64) }] };
    const input = { meetingId: meeting.id, on: '2030-01-01', files: { madeFrom, facts, pack } };
    must(await updatePaper(context, { meetingId: meeting.id, id: paper.id, rev: paper.rev, patch: { title: 'Changed since' } }));
    expect(await publishAgenda(context, input)).toMatchObject({ ok: false, problem: { code: 'changed-meanwhile' } });
    expect(await listPublications(context.db, meeting.id)).toEqual([]);

    must(await publishAgenda(context, { ...input, files: { ...input.files, madeFrom: must(await readSnapshot(context.db, meeting.id)) } }));
    expect(await listPublications(context.db, meeting.id)).toMatchObject([{ number: 1, facts, pack }]);
    expect(must(await readSnapshot(context.db, meeting.id)).publications).toMatchObject([{ number: 1, kind: 'first', pages: facts.pages }]);
    must(await takeBackAgenda(context, { meetingId: meeting.id, reason: 'The room changed' }));
    expect(must(await readSnapshot(context.db, meeting.id)).publications).toBeUndefined();
  });
});
