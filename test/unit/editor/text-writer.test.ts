// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { Node as TextNode } from '@tiptap/pm/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textSchema } from '../../../renderer/ui/text-editor/schema/text-schema.ts';
import { addSampleCouncil } from '../../../renderer/data/commands/sample-council.ts';
import { startMinutes } from '../../../renderer/data/commands/start-minutes.ts';
import { dataContext } from '../../../renderer/data/data-context.ts';
import type { DataContext } from '../../../renderer/data/data-context.ts';
import { listVersions, nameVersion, saveMinuteText } from '../../../renderer/data/minute-text.ts';
import { getMinute } from '../../../renderer/data/minutes-repository.ts';
import { openDatabase } from '../../../renderer/data/open-database.ts';
import { createTextWriter } from '../../../renderer/data/text-writer.ts';
import type { UnsavedText } from '../../../renderer/lib/text-writing.ts';
import { unsavedText } from '../../../renderer/ui/text-editor/schema/unsaved-text.ts';
import type { Minute } from '../../../shared/model/meeting.ts';

const schema = textSchema();
const written = (text: string): UnsavedText =>
  unsavedText(TextNode.fromJSON(schema, { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }));
const wordsOf = (minute: Minute | null): string => JSON.stringify(minute?.text.content);

let context: DataContext;
let minute: Minute;

const openWriter = () =>
  createTextWriter(minute, {
    now: () => context.now(),
    save: (edit) => saveMinuteText(context, edit),
    nameVersion: (name) => nameVersion(context, { minuteId: minute.id, name }),
  });

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

describe('the writer of a text', () => {
  it('stores what it is given and goes on from its own revision', async () => {
    const writer = openWriter();
    writer.change(written('One'));
    await writer.flush();
    writer.change(written('One two'));
    await writer.flush();
    expect(wordsOf(await getMinute(context.db, minute.id))).toContain('One two');
    expect(writer.state()).toEqual({ conflict: null, problem: null });
  });

  it('keeps both versions when another window has written in between, and stores nothing by itself', async () => {
    const here = openWriter();
    const there = openWriter();
    there.change(written('Theirs'));
    await there.flush();
    here.change(written('Mine'));
    await here.flush();
    const { conflict } = here.state();
    expect(JSON.stringify(here.newest(minute))).toContain('Mine');
    expect(wordsOf(conflict?.theirs ?? null)).toContain('Theirs');
    expect(wordsOf(await getMinute(context.db, minute.id))).toContain('Theirs');
    await here.settle(conflict?.theirs.rev ?? 0, written('Mine'));
    await here.flush();
    expect(wordsOf(await getMinute(context.db, minute.id))).toContain('Mine');
    expect(here.state().conflict).toBeNull();
  });

  it.each([['mine', 'Theirs'], ['theirs', 'Mine']] as const)('keeps the other text among the earlier versions when %s is chosen', async (choice, other) => {
    const here = openWriter();
    const there = openWriter();
    there.change(written('Theirs'));
    await there.flush();
    here.change(written('Mine'));
    await here.flush();
    await here.settle(here.state().conflict?.theirs.rev ?? 0, choice === 'mine' ? written('Mine') : null);
    await here.flush();
    expect(JSON.stringify((await listVersions(context.db, minute.id)).map(({ text }) => text))).toContain(`"${other}"`);
  });

  it('keeps the newest words typed while the question is open, should the window go before it is answered', async () => {
    const here = openWriter();
    const there = openWriter();
    there.change(written('Theirs'));
    await there.flush();
    here.change(written('Mine'));
    const saving = here.flush();
    here.change(written('Mine, and typed while it was refused'));
    await saving;
    await here.flush();
    const kept = async () => (await listVersions(context.db, minute.id)).filter(({ kind }) => kind === 'conflict').map(({ text }) => JSON.stringify(text));
    expect(await kept()).toEqual([expect.stringContaining('Mine, and typed while it was refused')]);
    here.change(written('Mine, and typed since'));
    await here.flush();
    expect(await kept()).toEqual([expect.stringContaining('Mine, and typed since')]);
    expect(wordsOf(await getMinute(context.db, minute.id))).toContain('Theirs');
  });

  it('takes over a newer stored text only while nothing here is unsaved', async () => {
    const here = openWriter();
    const there = openWriter();
    there.change(written('Theirs'));
    await there.flush();
    const stored = await getMinute(context.db, minute.id);
    if (stored === null) throw new Error('gone');
    here.change(written('Mine'));
    expect(here.adopt(stored)).toBe(false);
    await here.flush();
    expect(here.state().conflict).not.toBeNull();
    const fresh = openWriter();
    expect(fresh.adopt(stored)).toBe(true);
    fresh.change(written('After theirs'));
    await fresh.flush();
    expect(fresh.state().conflict).toBeNull();
  });

  it('shows the unsaved text as the newest, and never an older stored one', async () => {
    const writer = openWriter();
    writer.change(written('Not yet stored'));
    expect(JSON.stringify(writer.newest(minute))).toContain('Not yet stored');
    await writer.flush();
    expect(JSON.stringify(writer.newest(minute))).toContain('Not yet stored');
  });
});
