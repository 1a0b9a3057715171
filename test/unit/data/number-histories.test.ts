// The numbers that the screen shows, that print and that references say, in any history of commands over two municipal years (DOMAIN N1, N2, N4).
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { publishMinutes, takeBackMinutes } from '../../../renderer/data/commands/publish-minutes.ts';
import type { DataContext } from '../../../renderer/data/data-context.ts';
import { listReferableMinutes, referredIn } from '../../../renderer/data/minute-references.ts';
import { listMeetings } from '../../../renderer/data/meetings-repository.ts';
import { saveMinuteText } from '../../../renderer/data/minute-text.ts';
import { addMinute, deleteMinute, listMinutes, moveMinute } from '../../../renderer/data/minutes-repository.ts';
import { addMunicipalYear } from '../../../renderer/data/panels-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { labelsOfMinutes } from '../../../shared/documents/minutes/labels-of-minutes.ts';
import { minutesSheet } from '../../../shared/documents/minutes/minutes-sheet.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { minuteReferences } from '../../../shared/rules/minute-references.ts';
import { must, openTestMeeting, seeded, textOf, writeUp } from './open-test-data.ts';

const dates = ['2026-09-08', '2027-03-09', '2027-06-08', '2027-09-14'];
/** Meetings that nobody had written down when those were. */
const late = ['2026-06-09', '2027-01-19', '2027-07-13'];
const yearOf = (date: string | null): string => ((date ?? '') < '2027-05-19' ? 'first' : 'second');

const shares = new Map<string, { tried: number; done: number }>();
const counted = <T>(name: string, result: { readonly ok: boolean; readonly value?: T }): boolean => {
  const { tried, done } = shares.get(name) ?? { tried: 0, done: 0 };
  shares.set(name, { tried: tried + 1, done: done + (result.ok ? 1 : 0) });
  return result.ok;
};
const count = (name: string): number => shares.get(name)?.done ?? 0;

type World = { readonly context: DataContext; readonly panelId: string; readonly meetings: readonly Meeting[]; readonly roll: (below: number) => number };

/** A minute that refers to any other of the book. */
const insert = async ({ context, panelId, roll }: World, meetingId: string): Promise<void> => {
  const rows = await listMinutes(context.db, meetingId);
  const added = await addMinute(context, { meetingId, title: `Matter ${roll(1_000)}`, after: [null, ...rows.map(({ id }) => id)][roll(rows.length + 1)] ?? null });
  if (!counted('insert', added) || !added.ok) return;
  const others = (await listReferableMinutes(context.db, panelId)).filter(({ id }) => id !== added.value.id);
  const target = others[roll(others.length)];
  if (target === undefined) return;
  const text = { type: 'doc' as const, content: [...textOf('As in ').content, { type: 'paragraph' as const, content: [{ type: 'minuteRef' as const, attrs: { target: target.id, label: target.label, date: target.date } }] }] };
  counted('refer', await saveMinuteText(context, { id: added.value.id, rev: added.value.rev, text }));
};

const step = async (world: World): Promise<World> => {
  const { context, meetings, roll } = world;
  const meetingId = meetings[roll(meetings.length)]?.id ?? '';
  const rows = await listMinutes(context.db, meetingId);
  const id = rows[roll(rows.length)]?.id ?? '';
  switch (roll(9)) {
    case 0: case 1: await insert(world, meetingId); return world;
    case 2: counted('move', await moveMinute(context, { meetingId, id, index: roll(Math.max(1, rows.length)) })); return world;
    case 3: {
      const hasNumber = rows.some((row) => row.id === id && row.number !== null);
      if (counted('delete', await deleteMinute(context, { meetingId, id })) && hasNumber) counted('delete one that was published', { ok: true });
      return world;
    }
    case 4: {
      // One is taken back, loses a minute whose number was out, and gets another one.
      const out = (await listMeetings(context.db, world.panelId)).filter(({ minutesState }) => minutesState === 'published');
      const back = out[roll(out.length)];
      if (back === undefined || !counted('take back', await takeBackMinutes(context, { meetingId: back.id, reason: 'A name is wrong' }))) return world;
      const last = (await listMinutes(context.db, back.id)).at(-1);
      if (roll(2) === 0 && last !== undefined && counted('delete', await deleteMinute(context, { meetingId: back.id, id: last.id }))) {
        if (last.number !== null) counted('delete one that was published', { ok: true });
        await insert(world, back.id);
      }
      return world;
    }
    case 5: {
      const date = late[roll(late.length)] ?? '';
      if (meetings.some((each) => each.date === date)) return world;
      const made = must(await createMeeting(context, { panelId: world.panelId, date, from: 'blank' }));
      await insert(world, made.id);
      await writeUp(context, made.id);
      counted('late meeting', { ok: true });
      return { ...world, meetings: [...meetings, made] };
    }
    case 6: counted('undo', await undo(context, meetingId)); return world;
    default: {
      // Mostly the earliest that is not out: any other is refused until that one is.
      const open = (await listMeetings(context.db, world.panelId)).filter(({ minutesState }) => minutesState === 'draft').toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
      const next = roll(4) === 0 ? meetingId : (open[0]?.id ?? meetingId);
      counted('publish', await publishMinutes(context, { meetingId: next, on: '2027-10-01', asAddedLater: roll(2) === 0 }));
      return world;
    }
  }
};

/** What is wrong with the numbers now. @param fixed the labels of what was ever published */
const wrongNow = async ({ context, panelId, meetings }: World, fixed: Map<string, string>, isLook: boolean): Promise<string[]> => {
  const wrong: string[] = [];
  const shown = await listReferableMinutes(context.db, panelId);
  const labels = new Map(shown.map(({ id, label }) => [id, label]));
  const all = await context.db.minutes.toArray();
  for (const year of ['first', 'second']) {
    const ids = new Set(meetings.filter(({ date }) => yearOf(date) === year).map(({ id }) => id));
    const rows = all.filter(({ meetingId, kind }) => ids.has(meetingId) && kind === 'minute');
    const printed = rows.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => labels.get(id) ?? '?');
    const gone = rows.filter(({ deletedAt, number }) => deletedAt !== null && number !== null).map(({ printedLabel, number }) => printedLabel ?? String(number));
    const plain = [...printed, ...gone].filter((label) => !/[A-Z]/.test(label)).map(Number).sort((a, b) => a - b);
    if (plain.some((number, at) => number !== at + 1)) wrong.push(`not contiguous in the ${year} year: ${printed.join(' ')}, gone ${gone.join(' ')}`);
    if (new Set([...printed, ...gone]).size !== printed.length + gone.length) wrong.push(`twice: ${printed.join(' ')}, gone ${gone.join(' ')}`);
    for (const { id, number, printedLabel } of rows) {
      if (number === null) continue;
      const label = printedLabel ?? String(number);
      if ((fixed.get(id) ?? label) !== label) wrong.push(`changed: ${fixed.get(id) ?? ''} to ${label}`);
      fixed.set(id, label);
    }
  }
  if (!isLook) return wrong;
  for (const meeting of meetings) {
    const snapshot = must(await readSnapshot(context.db, meeting.id));
    const [now] = snapshot.meetings.filter(({ id }) => id === meeting.id);
    for (const [id, { label }] of now === undefined ? [] : labelsOfMinutes(snapshot, now)) if (labels.has(id) && labels.get(id) !== label) wrong.push(`printed ${label}, shown ${labels.get(id) ?? ''}`);
    const printed = JSON.stringify(minutesSheet(snapshot, meeting.id, { builtOn: '2027-10-01' }).entries);
    for (const { attrs } of snapshot.minutes.filter(({ meetingId }) => meetingId === meeting.id).flatMap(({ text }) => minuteReferences(text))) {
      const label = labels.get(attrs.target);
      if (label === undefined) continue;
      counted('reference looked at', { ok: true });
      if (attrs.label !== label) wrong.push(`a reference says ${attrs.label}, its minute is ${label}`);
      if (!printed.includes(`Minute No. ${label}`)) wrong.push(`Minute No. ${label} is not printed`);
    }
    counted('refers to what is not here', { ok: referredIn(await listMinutes(context.db, meeting.id)).some((id) => !labels.has(id)) });
  }
  return wrong;
};

it('are contiguous in each year, given once, for ever the same once published, the same on the screen and in print, and followed by each reference', async () => {
  for (let seed = 1; seed <= 6; seed += 1) {
    const { context, panel, meeting } = await openTestMeeting('2026-12-08');
    must(await addMunicipalYear(context, { panelId: panel.id, name: '2027/28', startsOn: '2027-05-19' }));
    let world: World = { context, panelId: panel.id, meetings: [meeting], roll: seeded(seed) };
    for (const date of dates) world = { ...world, meetings: [...world.meetings, must(await createMeeting(context, { panelId: panel.id, date, from: 'blank' }))] };
    for (const { id } of world.meetings) {
      await insert(world, id);
      await insert(world, id);
      await writeUp(context, id);
    }
    const fixed = new Map<string, string>();
    for (let turn = 0; turn < 60; turn += 1) {
      world = await step(world);
      const wrong = await wrongNow(world, fixed, turn % 12 === 11);
      if (wrong.length > 0) expect([`seed ${seed}, turn ${turn}`, wrong]).toEqual([`seed ${seed}, turn ${turn}`, []]);
    }
    fixed.forEach(() => counted('a number fixed', { ok: true }));
  }
  for (const [name, least] of [['insert', 30], ['refer', 30], ['move', 8], ['delete', 8], ['delete one that was published', 8], ['take back', 6], ['undo', 8], ['late meeting', 6], ['publish', 12], ['a number fixed', 40], ['reference looked at', 60]] as const) expect([name, count(name) >= least]).toEqual([name, true]);
}, 120_000);
