// A real Dexie database on fake-indexeddb with a clock and random bytes that a test can repeat.
import 'fake-indexeddb/auto';
import { dataContext } from '../../../renderer/data/data-context.ts';
import type { DataContext } from '../../../renderer/data/data-context.ts';
import { openDatabase } from '../../../renderer/data/open-database.ts';
import { createPanel } from '../../../renderer/data/panels-repository.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { Problem, Result } from '../../../shared/model/result.ts';
import type { TextDoc } from '../../../shared/model/text.ts';
import { addAttendance, listAttendance, updateAttendance } from '../../../renderer/data/attendance-repository.ts';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { listMinutes } from '../../../renderer/data/minutes-repository.ts';

let databases = 0;

export type TestClock = { now: number };

/** Pseudo-random numbers below `below`, the same in each run. */
export const seeded = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
};

export const testPorts = (clock: TestClock, seed = 1) => {
  const random = seeded(seed);
  return { now: () => clock.now, randomBytes: (length: number) => Uint8Array.from({ length }, () => random(256)) };
};

/** What a test is sure to get; a problem fails it with the problem's words. */
export const must = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
};

export const problemOf = (result: Result<unknown> | { readonly ok: false; readonly problem: Problem }): string => (result.ok ? 'none' : result.problem.code);

export type TestData = { readonly context: DataContext; readonly clock: TestClock; readonly name: string };

/** An empty database of its own, at 9:00 on 22 November 2026 London time. */
export const openTestData = async (): Promise<TestData> => {
  databases += 1;
  const name = `test-${databases}-${Math.random()}`;
  const clock = { now: Date.UTC(2026, 10, 22, 9) };
  const db = must(await openDatabase({ name }));
  const context = dataContext(db, { actor: { name: 'Joan Felloway', role: 'Democratic Services Officer' }, device: 'device-1' }, testPorts(clock));
  return { context, clock, name };
};

export type TestMeeting = TestData & { readonly panel: Panel; readonly meeting: Meeting };

/** A panel with the usual template and one meeting made from it. */
export const openTestMeeting = async (date = '2027-01-12'): Promise<TestMeeting> => {
  const data = await openTestData();
  const panel = must(await createPanel(data.context, { name: 'Corporate Parenting Panel', yearStartsOn: '2026-05-20', yearName: '2026/27' }));
  const meeting = must(await createMeeting(data.context, { panelId: panel.id, date, from: 'template' }));
  return { ...data, panel, meeting };
};

export const textOf = (...paragraphs: readonly string[]): TextDoc => ({
  type: 'doc',
  content: paragraphs.map((text) => (text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] })),
});

/** Minutes that are started as they are when the meeting is over: somebody presided, and something is written. */
export const writeUp = async (context: DataContext, meetingId: string): Promise<void> => {
  const present = (await listAttendance(context.db, meetingId)).filter((row) => row.presence === 'present');
  const [first] = present;
  if (first === undefined) must(await addAttendance(context, { meetingId, name: 'R. Penhallow', capacity: 'member', fields: { councillor: true, presiding: true } }));
  else if (!present.some((row) => row.presiding)) must(await updateAttendance(context, { meetingId, id: first.id, rev: first.rev, patch: { presiding: true } }));
  const [minute] = await listMinutes(context.db, meetingId);
  if (minute !== undefined) await context.db.minutes.update(minute.id, { text: textOf('The report was received.') });
};
