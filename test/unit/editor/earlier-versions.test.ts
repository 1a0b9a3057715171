// @vitest-environment jsdom
// The history of a minute's text: how versions are called, and what restoring one does.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreVersion } from '../../../renderer/features/minutes/versions/restore-version.ts';
import { versionFacts, versionLabel } from '../../../renderer/ui/versions/version-words.ts';
import { addSampleCouncil } from '../../../renderer/data/commands/sample-council.ts';
import { startMinutes } from '../../../renderer/data/commands/start-minutes.ts';
import { dataContext } from '../../../renderer/data/data-context.ts';
import type { DataContext } from '../../../renderer/data/data-context.ts';
import { listVersions, saveMinuteText } from '../../../renderer/data/minute-text.ts';
import { getMinute } from '../../../renderer/data/minutes-repository.ts';
import { openDatabase } from '../../../renderer/data/open-database.ts';
import type { Minute } from '../../../shared/model/meeting.ts';
import type { TextDoc } from '../../../shared/model/text.ts';

const textOf = (words: string): TextDoc => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] });

let context: DataContext;
let minute: Minute;

const write = async (words: string): Promise<Minute> => {
  const stored = await getMinute(context.db, minute.id);
  const saved = await saveMinuteText(context, { id: minute.id, rev: stored?.rev ?? 0, text: textOf(words) });
  if (!saved.ok) throw new Error(saved.problem.what);
  return saved.value;
};

beforeEach(async () => {
  const opened = await openDatabase();
  if (!opened.ok) throw new Error(opened.problem.what);
  const ports = { now: () => Date.UTC(2026, 8, 1, 9), randomBytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
  context = dataContext(opened.value, { actor: { name: 'Robin', role: '' }, device: '018f3a52-7d10-7abc-8def-0123456789ab' }, ports);
  const sample = await addSampleCouncil(context);
  if (!sample.ok || sample.value.currentMeetingId === null) throw new Error('no sample');
  const started = await startMinutes(context, { meetingId: sample.value.currentMeetingId });
  const first = started.ok ? started.value[0] : undefined;
  if (first === undefined) throw new Error('no minutes');
  minute = first;
});

afterEach(async () => {
  await context.db.delete();
});

describe('an earlier version of a minute', () => {
  it('is called by its time in London, who wrote, and why it was kept', () => {
    const kept = { at: '2026-06-02T13:05:00.000Z', actor: { name: 'Robin', role: '' }, name: '' } as const;
    expect(versionLabel({ ...kept, kind: 'automatic' })).toBe('Tuesday 2 June 2026, 14:05');
    expect(versionFacts({ ...kept, kind: 'conflict' })).toBe('Kept out when two windows wrote at once. Robin.');
    expect(versionLabel({ ...kept, kind: 'named', name: 'Sent to Chair' })).toBe('Sent to Chair');
    expect(versionFacts({ ...kept, kind: 'named', name: 'Sent to Chair' })).toBe('Tuesday 2 June 2026, 14:05. Robin.');
  });

  it('becomes the newest when it is restored, and the text before it is kept', async () => {
    await write('First');
    const present = await write('Second');
    expect(await restoreVersion(context, present, textOf('First'))).toMatchObject({ ok: true });
    expect((await getMinute(context.db, minute.id))?.text).toEqual(textOf('First'));
    const kept = await listVersions(context.db, minute.id);
    expect(kept.find(({ kind }) => kind === 'named')).toMatchObject({ name: 'Before an earlier version was restored', text: textOf('Second') });
  });

  it('is not restored over a text that the officer has not seen', async () => {
    const seen = await write('First');
    await write('Written in another window');
    expect(await restoreVersion(context, seen, textOf('Older'))).toMatchObject({ ok: false, problem: { code: 'rev-conflict' } });
    expect((await getMinute(context.db, minute.id))?.text).toEqual(textOf('Written in another window'));
  });
});
