// Saving text while it is typed: small on disk, nothing lost, two windows never overwrite each other (DESIGN sections 4 and 7).
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { DataContext } from '../../../renderer/data/data-context.ts';
import { listVersions, nameVersion, saveMinuteText, textAt } from '../../../renderer/data/minute-text.ts';
import { addMinute, deleteMinute, getMinute, listResolutions, moveMinute, updateMinute } from '../../../renderer/data/minutes-repository.ts';
import { isConflict } from '../../../renderer/data/save-result.ts';
import { applySplice, spliceBetween } from '../../../renderer/data/text-splice.ts';
import { undo } from '../../../renderer/data/undo.ts';
import type { Minute } from '../../../shared/model/meeting.ts';
import type { TextDoc } from '../../../shared/model/text.ts';
import { must, openTestMeeting, problemOf, seeded, textOf } from './open-test-data.ts';

const openMinute = async () => {
  const data = await openTestMeeting();
  const minute = must(await addMinute(data.context, { meetingId: data.meeting.id, title: 'Fostering service' }));
  return { ...data, minute };
};

const words = 'The Panel considered the report of the Strategic Director on support for care leavers and asked how young people had been heard. '.split(' ');

describe('a save of text', () => {
  it('stores the text, answers the next base revision and keeps a small patch', async () => {
    const { context, minute } = await openMinute();
    const first = must(await saveMinuteText(context, { id: minute.id, rev: minute.rev, text: textOf('The report was presented') }));
    const second = must(await saveMinuteText(context, { id: minute.id, rev: first.rev, text: textOf('The report was presented.') }));
    expect(second.rev).toBe(3);
    expect((await getMinute(context.db, minute.id))?.text).toEqual(textOf('The report was presented.'));
    const last = (await context.db.changes.where('key').equals(minute.id).toArray()).find((change) => change.rev === 3);
    expect(last?.patch).toMatchObject({ kind: 'text', splice: { remove: 0, insert: '.' } });
  });

  it('of an unchanged text writes nothing', async () => {
    const { context, minute } = await openMinute();
    const saved = must(await saveMinuteText(context, { id: minute.id, rev: 1, text: minute.text }));
    expect(saved.rev).toBe(1);
  });

  it('keeps every revision since the last version but one readable, and never answers a wrong text for one that is folded away', async () => {
    const { context, minute, clock } = await openMinute();
    const random = seeded(7);
    let current: Minute = minute;
    const texts = new Map<number, TextDoc>();
    for (let save = 0; save < 450; save += 1) {
      clock.now += 1_000;
      const lines = Array.from({ length: 1 + random(3) }, () => words[random(words.length)] ?? 'x');
      current = must(await saveMinuteText(context, { id: minute.id, rev: current.rev, text: textOf(...lines, `${save}`) }));
      texts.set(current.rev, current.text);
    }
    const automatic = (await listVersions(context.db, minute.id)).filter((version) => version.kind === 'automatic');
    expect(automatic.length).toBe(3);
    const oldest = automatic.at(-2)?.rev ?? 0;
    for (const [rev, text] of texts) {
      const found = await textAt(context.db, minute.id, rev);
      expect([text, ...(rev < oldest ? [null] : [])]).toContainEqual(found);
    }
    expect(await context.db.changes.where('key').equals(minute.id).filter((change) => change.patch.kind === 'text').count()).toBeLessThan(420);
  });

  it('takes a version after ten minutes even when little was typed', async () => {
    const { context, minute, clock } = await openMinute();
    const first = must(await saveMinuteText(context, { id: minute.id, rev: 1, text: textOf('a') }));
    clock.now += 10 * 60_000;
    must(await saveMinuteText(context, { id: minute.id, rev: first.rev, text: textOf('ab') }));
    expect((await listVersions(context.db, minute.id)).map((version) => version.text)).toEqual([textOf('ab'), minute.text]);
  });

  it('keeps a version under a name', async () => {
    const { context, minute } = await openMinute();
    must(await saveMinuteText(context, { id: minute.id, rev: 1, text: textOf('For the Chair') }));
    must(await nameVersion(context, { minuteId: minute.id, name: 'Sent to Chair' }));
    expect(await listVersions(context.db, minute.id)).toContainEqual(expect.objectContaining({ kind: 'named', name: 'Sent to Chair', text: textOf('For the Chair') }));
  });

  it('is refused once the minutes are published', async () => {
    const { context, minute, meeting } = await openMinute();
    await context.db.meetings.update(meeting.id, { minutesState: 'published' });
    expect(problemOf(await saveMinuteText(context, { id: minute.id, rev: 1, text: textOf('late') }))).toBe('minutes-published');
  });
});

describe('two windows on one minute', () => {
  it('never overwrite each other: the second save is a conflict, both texts are kept', async () => {
    const { context, minute } = await openMinute();
    const other: DataContext = { ...context, actor: { name: 'Second officer', role: '' } };
    must(await saveMinuteText(context, { id: minute.id, rev: 1, text: textOf('From window one') }));
    const late = await saveMinuteText(other, { id: minute.id, rev: 1, text: textOf('From window two') });
    if (late.ok || !isConflict(late.problem)) throw new Error('expected a conflict');
    expect(late.problem.mine.text).toEqual(textOf('From window two'));
    expect(late.problem.theirs.text).toEqual(textOf('From window one'));
    expect((await getMinute(context.db, minute.id))?.text).toEqual(textOf('From window one'));
    expect(await listVersions(context.db, minute.id)).toContainEqual(expect.objectContaining({ kind: 'conflict', text: textOf('From window two'), actor: other.actor }));
  });

  it('keep one refused version for each base, the newest, while the other types on', async () => {
    const { context, minute } = await openMinute();
    must(await saveMinuteText(context, { id: minute.id, rev: 1, text: textOf('one') }));
    for (const text of ['two', 'two and', 'two and more']) await saveMinuteText(context, { id: minute.id, rev: 1, text: textOf(text) });
    const kept = (await listVersions(context.db, minute.id)).filter((version) => version.kind === 'conflict');
    expect(kept.map((version) => version.text)).toEqual([textOf('two and more')]);
  });

  it('do not disturb a text by moving or renaming its minute', async () => {
    const { context, minute, meeting } = await openMinute();
    must(await addMinute(context, { meetingId: meeting.id, title: 'Another' }));
    must(await moveMinute(context, { meetingId: meeting.id, id: minute.id, index: 1 }));
    must(await updateMinute(context, { meetingId: meeting.id, id: minute.id, rev: 1, patch: { title: 'Fostering' } }));
    const saved = must(await saveMinuteText(context, { id: minute.id, rev: 1, text: textOf('Typed meanwhile') }));
    expect(saved).toMatchObject({ title: 'Fostering', text: textOf('Typed meanwhile') });
  });
});

const resolution = (...parts: readonly (readonly [id: string, text: string])[]): TextDoc => ({
  type: 'doc',
  content: [{
    type: 'resolution', attrs: { start: 1, format: 'decimal', kind: 'resolved', recipient: null },
    content: parts.map(([id, text]) => ({ type: 'resolutionPart', attrs: { id }, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })),
  }],
});

describe('resolution rows', () => {
  const [one, two] = ['01930000-0000-7000-8000-000000000001', '01930000-0000-7000-8000-000000000002'] as const;

  it('follow the text: added, changed and removed with its parts, keeping their identity', async () => {
    const { context, minute, meeting } = await openMinute();
    const first = must(await saveMinuteText(context, { id: minute.id, rev: 1, text: resolution([one, 'That it be noted.'], [two, 'That it be sent.']) }));
    const rows = await listResolutions(context.db, meeting.id);
    expect(rows.map((row) => [row.part, row.text])).toEqual([[1, 'That it be noted.'], [2, 'That it be sent.']]);
    must(await saveMinuteText(context, { id: minute.id, rev: first.rev, text: resolution([two, 'That it be sent today.']) }));
    const after = await listResolutions(context.db, meeting.id);
    expect(after.map((row) => [row.id, row.part, row.text])).toEqual([[rows[1]?.id, 1, 'That it be sent today.']]);
  });

  it('take the access of their minute, go when it is deleted and return with undo', async () => {
    const { context, minute, meeting } = await openMinute();
    const access = { level: 'exempt' as const, paragraphs: [1], reason: 'A family' };
    must(await saveMinuteText(context, { id: minute.id, rev: 1, text: resolution([one, 'That it be noted.']) }));
    must(await updateMinute(context, { meetingId: meeting.id, id: minute.id, rev: 2, patch: { access } }));
    expect((await listResolutions(context.db, meeting.id))[0]?.access).toEqual(access);
    must(await deleteMinute(context, { meetingId: meeting.id, id: minute.id }));
    expect(await listResolutions(context.db, meeting.id)).toEqual([]);
    must(await undo(context, meeting.id));
    expect(await listResolutions(context.db, meeting.id)).toHaveLength(1);
  });
});

describe('the patch of a save', () => {
  it('turns any text into any other', () => {
    const random = seeded(11);
    for (let trial = 0; trial < 2_000; trial += 1) {
      const make = () => Array.from({ length: random(12) }, () => 'ab€😀'[random(5)] ?? '').join('');
      const [before, after] = [make(), make()];
      const splice = spliceBetween(before, after);
      expect(applySplice(before, splice)).toBe(after);
      expect(splice.insert.length).toBeLessThanOrEqual(after.length);
    }
  });
});

/** A share of two hours; `npm run soak` runs all of it. */
const share = Math.min(1, Math.max(0.05, Number(process.env['SOAK_SCALE'] ?? '0.05')));

describe('two hours of minute-taking', () => {
  it(`stays under 20 MB in ${Math.round(share * 120)} of its 120 minutes' share, a save each second`, { timeout: 600_000 }, async () => {
    const { context, meeting, clock } = await openMinute();
    const saves = Math.round(7_200 * share);
    const random = seeded(3);
    let minute: Minute | null = null;
    let lines: string[] = [''];
    for (let save = 0; save < saves; save += 1) {
      clock.now += 1_000;
      if (save % 480 === 0) {
        minute = must(await addMinute(context, { meetingId: meeting.id, title: `Item ${save / 480}` }));
        lines = [''];
      }
      if (minute === null) throw new Error('no minute');
      const at = random(10) === 0 ? random(lines.length) : lines.length - 1;
      lines[at] = `${lines[at] ?? ''}${words[random(words.length)] ?? ''} `;
      if (random(30) === 0) lines.push('');
      minute = must(await saveMinuteText(context, { id: minute.id, rev: minute.rev, text: textOf(...lines) }));
    }
    let bytes = 0;
    for (const table of context.db.tables) for (const row of await table.toArray()) bytes += JSON.stringify(row).length;
    expect(bytes).toBeGreaterThan(100_000 * share);
    expect(bytes).toBeLessThan(20_000_000 * share);
  });
});
