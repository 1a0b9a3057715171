// The sample council comes and goes in one go; a backup restores everything or nothing (UX 18, DESIGN section 4).
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exportRows, restoreRows } from '../../../renderer/data/commands/backup-rows.ts';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { startMinutes } from '../../../renderer/data/commands/start-minutes.ts';
import { addSampleCouncil, removeSampleCouncil } from '../../../renderer/data/commands/sample-council.ts';
import { listItems } from '../../../renderer/data/items-repository.ts';
import { listAllMeetings, listMeetings, listPublications } from '../../../renderer/data/meetings-repository.ts';
import { listMinutes, listResolutions } from '../../../renderer/data/minutes-repository.ts';
import { createPanel, listPanels } from '../../../renderer/data/panels-repository.ts';
import { addMember } from '../../../renderer/data/people-repository.ts';
import { defaultSettings, ensureDevice, readActor, readSettings, saveActor, saveSettings } from '../../../renderer/data/settings-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { sampleDays } from '../../../renderer/data/sample/sample-council.ts';
import { addDays, dayOfWeek, daysBetween } from '../../../shared/model/dates.ts';
import { meetingSnapshotSchema } from '../../../shared/model/meeting-snapshot.ts';
import { must, openTestData, problemOf } from './open-test-data.ts';

describe('the sample council', () => {
  it('has a past, a current and a future meeting around today', async () => {
    const { context } = await openTestData();
    const { panelId, currentMeetingId } = must(await addSampleCouncil(context));
    const [past, current, future] = await listMeetings(context.db, panelId);
    expect([past?.agendaState, past?.minutesState, current?.agendaState, current?.minutesState, future?.agendaState]).toEqual(['published', 'published', 'draft', 'none', 'none']);
    expect(current?.id).toBe(currentMeetingId);
    const items = await listItems(context.db, current?.id ?? '');
    expect(items.length).toBeGreaterThanOrEqual(10);
    expect(items.some((item) => item.access.level === 'exempt' && item.access.paragraphs.length > 0)).toBe(true);
    expect(items.some((item) => item.note !== null)).toBe(true);
    expect((await listResolutions(context.db, past?.id ?? '')).length).toBeGreaterThanOrEqual(5);
    expect(await listPublications(context.db, past?.id ?? '')).toHaveLength(2);
  });

  it('reads out as snapshots that fit the schema', async () => {
    const { context } = await openTestData();
    must(await addSampleCouncil(context));
    for (const meeting of await listAllMeetings(context.db)) {
      expect(meetingSnapshotSchema.safeParse(must(await readSnapshot(context.db, meeting.id))).error?.issues ?? []).toEqual([]);
    }
  });

  it('keeps its meetings on Tuesdays that are no bank holidays, in order, on any day of four years', () => {
    for (let offset = 0; offset < 1_461; offset += 1) {
      const today = addDays('2025-01-01', offset);
      const { before, past, current, future } = sampleDays(today);
      expect([before, past, current, future].map(dayOfWeek)).toEqual([2, 2, 2, 2]);
      expect(before < past && past < today && today < current && current < future).toBe(true);
      expect(Math.abs(daysBetween(today, current) - 14)).toBeLessThanOrEqual(10);
    }
  });

  it('is there once, however often it is added', async () => {
    const { context } = await openTestData();
    const first = must(await addSampleCouncil(context));
    expect(must(await addSampleCouncil(context))).toEqual(first);
    expect(await listPanels(context.db)).toHaveLength(1);
  });

  it('goes with everything that was made in it, and takes nothing else', async () => {
    const { context } = await openTestData();
    const own = must(await createPanel(context, { name: 'Our own panel' }));
    must(await createMeeting(context, { panelId: own.id, date: '2027-02-02', from: 'template' }));
    must(await addMember(context, { panelId: own.id, person: { name: 'Real person', councillor: true } }));
    const before = await exportRows(context.db);
    const { panelId, currentMeetingId } = must(await addSampleCouncil(context));
    expect((await listPanels(context.db)).some((panel) => panel.sample)).toBe(true);
    must(await createMeeting(context, { panelId, date: '2027-06-01', from: 'last-meeting' }));
    must(await startMinutes(context, { meetingId: currentMeetingId ?? '' }));
    expect(await listMinutes(context.db, currentMeetingId ?? '')).not.toEqual([]);
    expect(must(await removeSampleCouncil(context))).toBeGreaterThan(80);
    expect(await exportRows(context.db)).toEqual(before);
  });
});

describe('settings', () => {
  it('have defaults, keep what is saved, and survive damage', async () => {
    const { context } = await openTestData();
    expect(await readSettings(context.db)).toEqual(defaultSettings);
    must(await saveSettings(context, { councilName: 'Larkmere Borough Council', textSize: 150 }));
    await context.db.settings.put({ key: 'theme', value: 'purple', rev: 1, updatedAt: '' });
    expect(await readSettings(context.db)).toEqual({ ...defaultSettings, councilName: 'Larkmere Borough Council', textSize: 150 });
  });

  it('know who works here once they have been told, and sign with that name', async () => {
    const { context } = await openTestData();
    expect(await readActor(context.db)).toBeNull();
    must(await saveActor(context, { name: 'Ann Other', role: 'Clerk' }));
    expect(await readActor(context.db)).toEqual({ name: 'Ann Other', role: 'Clerk' });
    expect((await context.db.changes.where('key').equals('actor').first())?.actor.name).toBe('Ann Other');
  });
});

describe('a backup', () => {
  it('brings everything back, history and undo included', async () => {
    const { context } = await openTestData();
    must(await addSampleCouncil(context));
    must(await saveSettings(context, { councilName: 'Larkmere Borough Council' }));
    const backup = structuredClone(await exportRows(context.db));
    const other = (await openTestData()).context;
    must(await createPanel(other, { name: 'Gives way to the backup' }));
    expect(must(await restoreRows(other.db, backup))).toBeGreaterThan(100);
    expect(await exportRows(other.db)).toEqual(backup);
  });

  it('leaves the store its own id', async () => {
    const [{ context: from }, { context: to }] = [await openTestData(), await openTestData()];
    const at = '2026-11-22T09:00:00.000Z';
    await ensureDevice(from.db, from.newId, at);
    const own = await ensureDevice(to.db, () => 'own-device', at);
    must(await restoreRows(to.db, await exportRows(from.db)));
    expect((await to.db.settings.get('device'))?.value).toBe(own);
  });

  it('that is damaged or of a newer app changes nothing', async () => {
    const { context } = await openTestData();
    must(await createPanel(context, { name: 'Our own panel' }));
    const before = await exportRows(context.db);
    const panels = before.tables['panels'] ?? [];
    expect(problemOf(await restoreRows(context.db, { ...before, version: 99 }))).toBe('newer-backup');
    const tables = Object.fromEntries(Object.entries(before.tables).filter(([name]) => name !== 'minutes'));
    expect(problemOf(await restoreRows(context.db, { ...before, tables }))).toBe('damaged-backup');
    expect(problemOf(await restoreRows(context.db, { ...before, tables: { ...before.tables, panels: [...panels, { id: 'x' }] } }))).toBe('damaged-backup');
    expect(problemOf(await restoreRows(context.db, { ...before, tables: { ...before.tables, panels: [...panels, ...panels] } }))).toBe('storage-failed');
    expect(await exportRows(context.db)).toEqual(before);
  });
});
